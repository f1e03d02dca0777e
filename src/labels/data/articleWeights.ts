/**
 * What each piece of evidence is worth in an article. Made by `models/fitArticleLayer.ts`; do not edit by hand.
 *
 * `model`: for statements that the model alone has read; `reader`: for those that the contextual reader has read too.
 * Origin: documents of re3d and GUM that neither has learned from, and the articles of the tests.
 */
export const articleLayers: Readonly<Record<'model' | 'reader', ArticleLayer>> = {
  model: {
    weights: [
      -2.19, // any
      0.95, // own words
      -0.15, // own words, surely
      -0.22, // another issue by own words
      1.24, // its sentence
      0.96, // sentence before
      0.81, // sentence behind
      0.56, // sentence before, spoken of again
      0.36, // what its things were called
      0.9, // first sentence
      0.65, // lead
      0.63, // other statements
      1.57, // all sentences
      0.76, // its actor elsewhere
      0.11, // its actor elsewhere, not at all
      -0.24, // late
      -0.06, // deed
      -0.04, // quoted
      -0.12, // demand
      0.33, // refusal
      -0.75, // negated
      0.21, // length
    ],
    line: 0.28,
  },
  reader: {
    weights: [
      -1.37, // any
      0.65, // own words
      -0.05, // own words, surely
      -0.35, // another issue by own words
      1.37, // its sentence
      1.31, // sentence before
      0.78, // sentence behind
      0.69, // sentence before, spoken of again
      0.19, // what its things were called
      1.04, // first sentence
      0.53, // lead
      0.97, // other statements
      0.22, // all sentences
      0.33, // its actor elsewhere
      0.07, // its actor elsewhere, not at all
      -0.21, // late
      0.04, // deed
      0.02, // quoted
      0.06, // demand
      -0.07, // refusal
      -0.26, // negated
      0.16, // length
    ],
    line: 0.32,
  },
};

export interface ArticleLayer {
  readonly weights: readonly number[];
  /** The probability from which on an issue is found. */
  readonly line: number;
}
