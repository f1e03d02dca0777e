/**
 * What each piece of evidence is worth in an article. Made by `models/fitArticleLayer.ts`; do not edit by hand.
 *
 * `model`: for statements that the model alone has read; `reader`: for those that the contextual reader has read too.
 * Origin: documents of re3d and GUM that neither has learned from, and the articles of the tests.
 */
export const articleLayers: Readonly<Record<'model' | 'reader', ArticleLayer>> = {
  model: {
    weights: [
      -2.24, // any
      0.95, // own words
      -0.15, // own words, surely
      -0.21, // another issue by own words
      1.39, // its sentence
      1.05, // sentence before
      0.89, // sentence behind
      0.22, // sentence before, spoken of again
      0.25, // what its things were called
      0.67, // first sentence
      0.58, // lead
      0.62, // other statements
      1.71, // all sentences
      0.74, // its actor elsewhere
      0.08, // its actor elsewhere, not at all
      -0.27, // late
      -0.17, // deed
      -0.06, // quoted
      -0.08, // demand
      0.29, // refusal
      -0.71, // negated
      0.5, // lead, spoken of again
      0.88, // other statements, where it tells of nothing
      1.48, // lead, where it tells of nothing
      0.19, // length
    ],
    line: 0.31,
  },
  reader: {
    weights: [
      -1.39, // any
      0.64, // own words
      -0.08, // own words, surely
      -0.24, // another issue by own words
      1.54, // its sentence
      1.28, // sentence before
      0.77, // sentence behind
      0.23, // sentence before, spoken of again
      0, // what its things were called
      0.87, // first sentence
      0.28, // lead
      1.07, // other statements
      0.2, // all sentences
      0.32, // its actor elsewhere
      -0.06, // its actor elsewhere, not at all
      -0.31, // late
      0.01, // deed
      -0.05, // quoted
      -0.01, // demand
      -0.06, // refusal
      -0.28, // negated
      0.35, // lead, spoken of again
      0.77, // other statements, where it tells of nothing
      1.3, // lead, where it tells of nothing
      0.19, // length
    ],
    line: 0.35,
  },
};

export interface ArticleLayer {
  readonly weights: readonly number[];
  /** The probability from which on an issue is found. */
  readonly line: number;
}
