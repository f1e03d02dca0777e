/**
 * What each piece of evidence is worth in an article. Made by `models/fitArticleLayer.ts`; do not edit by hand.
 *
 * `model`: for statements that the model alone has read; `reader`: for those that the contextual reader has read too.
 * Origin: documents of re3d and GUM that neither has learned from, and the articles of the tests.
 */
export const articleLayers: Readonly<Record<'model' | 'reader', ArticleLayer>> = {
  model: {
    weights: [
      -1.62, // any
      0.87, // own words
      -0.09, // own words, surely
      -0.44, // another issue by own words
      1.47, // its sentence
      1.25, // sentence before
      0.65, // sentence behind
      0.44, // sentence before, spoken of again
      0.45, // what its things were called
      1.09, // first sentence
      0.7, // lead
      0.62, // other statements
      0.1, // all sentences
      0.47, // its actor elsewhere
      -0.02, // its actor elsewhere, not at all
      -0.32, // late
      0.02, // deed
      -0.1, // quoted
      -0.03, // demand
      -0.08, // refusal
      -0.31, // negated
      0.21, // length
    ],
    line: 0.27,
  },
  reader: {
    weights: [
      -1.39, // any
      0.61, // own words
      -0.04, // own words, surely
      -0.36, // another issue by own words
      1.48, // its sentence
      1.34, // sentence before
      0.65, // sentence behind
      0.54, // sentence before, spoken of again
      0.36, // what its things were called
      1.09, // first sentence
      0.69, // lead
      0.91, // other statements
      0.22, // all sentences
      0.34, // its actor elsewhere
      0.16, // its actor elsewhere, not at all
      -0.23, // late
      -0.02, // deed
      -0.08, // quoted
      0.05, // demand
      -0.1, // refusal
      -0.23, // negated
      0.19, // length
    ],
    line: 0.4,
  },
};

export interface ArticleLayer {
  readonly weights: readonly number[];
  /** The probability from which on an issue is found. */
  readonly line: number;
}
