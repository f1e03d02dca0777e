/**
 * What each piece of evidence is worth in an article. Made by `models/fitArticleLayer.ts`; do not edit by hand.
 *
 * `model`: for statements that the model alone has read; `reader`: for those that the contextual reader has read too.
 * Origin: documents of re3d and GUM that neither has learned from, and the articles of the tests.
 */
export const articleLayers: Readonly<Record<'model' | 'reader', ArticleLayer>> = {
  model: {
    weights: [
      -1.58, // any
      0.83, // own words
      -0.13, // own words, surely
      -0.44, // another issue by own words
      1.64, // its sentence
      1.22, // sentence before
      0.54, // sentence behind
      0.4, // sentence before, spoken of again
      0.47, // what its things were called
      1.04, // first sentence
      0.55, // lead
      0.71, // other statements
      0.1, // all sentences
      0.48, // its actor elsewhere
      -0.07, // its actor elsewhere, not at all
      -0.33, // late
      -0.04, // deed
      -0.11, // quoted
      0, // demand
      -0.07, // refusal
      -0.27, // negated
      0.24, // length
    ],
    line: 0.38,
  },
  reader: {
    weights: [
      -1.63, // any
      0.61, // own words
      0.05, // own words, surely
      -0.36, // another issue by own words
      1.51, // its sentence
      1.25, // sentence before
      0.55, // sentence behind
      0.61, // sentence before, spoken of again
      0.35, // what its things were called
      0.96, // first sentence
      0.65, // lead
      1.03, // other statements
      0.1, // all sentences
      0.27, // its actor elsewhere
      -0.04, // its actor elsewhere, not at all
      -0.26, // late
      -0.03, // deed
      -0.07, // quoted
      0.07, // demand
      -0.11, // refusal
      -0.23, // negated
      0.21, // length
    ],
    line: 0.3,
  },
};

export interface ArticleLayer {
  readonly weights: readonly number[];
  /** The probability from which on an issue is found. */
  readonly line: number;
}
