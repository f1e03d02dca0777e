/**
 * What each piece of evidence is worth in an article. Made by `models/fitArticleLayer.ts`; do not edit by hand.
 *
 * `model`: for statements that the model alone has read; `reader`: for those that the contextual reader has read too.
 * Origin: documents of re3d and GUM that neither has learned from, and the articles of the tests.
 */
export const articleLayers: Readonly<Record<'model' | 'reader', ArticleLayer>> = {
  model: {
    weights: [
      -2.23, // any
      0.88, // own words
      -0.09, // own words, surely
      -0.24, // another issue by own words
      1.35, // its sentence
      1.12, // sentence before
      0.45, // sentence behind
      0.54, // sentence before, spoken of again
      0.44, // what its things were called
      1.02, // first sentence
      0.67, // lead
      1.01, // other statements
      1.82, // all sentences
      0.55, // its actor elsewhere
      0.02, // its actor elsewhere, not at all
      -0.35, // late
      -0.29, // deed
      -0.16, // quoted
      -0.05, // demand
      0.3, // refusal
      -0.68, // negated
      0.39, // length
    ],
    line: 0.3,
  },
  reader: {
    weights: [
      -1.5, // any
      0.58, // own words
      0.01, // own words, surely
      -0.34, // another issue by own words
      1.63, // its sentence
      1.32, // sentence before
      0.54, // sentence behind
      0.52, // sentence before, spoken of again
      0.34, // what its things were called
      0.98, // first sentence
      0.64, // lead
      1.04, // other statements
      0.16, // all sentences
      0.26, // its actor elsewhere
      -0.03, // its actor elsewhere, not at all
      -0.28, // late
      -0.02, // deed
      -0.08, // quoted
      0.07, // demand
      -0.1, // refusal
      -0.23, // negated
      0.24, // length
    ],
    line: 0.33,
  },
};

export interface ArticleLayer {
  readonly weights: readonly number[];
  /** The probability from which on an issue is found. */
  readonly line: number;
}
