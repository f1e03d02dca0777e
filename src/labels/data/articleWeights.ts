/**
 * What each piece of evidence is worth in an article. Made by `models/fitArticleLayer.ts`; do not edit by hand.
 *
 * `model`: for statements that the model alone has read; `reader`: for those that the contextual reader has read too.
 * Origin: documents of re3d and GUM that neither has learned from, and the articles of the tests.
 */
export const articleLayers: Readonly<Record<'model' | 'reader', ArticleLayer>> = {
  model: {
    weights: [
      -2.29, // any
      0.85, // own words
      -0.03, // own words, surely
      -0.28, // another issue by own words
      1.44, // its sentence
      1.1, // sentence before
      0.5, // sentence behind
      0.55, // sentence before, spoken of again
      0.41, // what its things were called
      1.02, // first sentence
      0.67, // lead
      1.35, // other statements
      1.94, // all sentences
      0.48, // its actor elsewhere
      0, // its actor elsewhere, not at all
      -0.39, // late
      -0.23, // deed
      -0.17, // quoted
      -0.02, // demand
      0.28, // refusal
      -0.66, // negated
      0.41, // length
    ],
    line: 0.32,
  },
  reader: {
    weights: [
      -1.59, // any
      0.57, // own words
      -0.01, // own words, surely
      -0.33, // another issue by own words
      1.66, // its sentence
      1.28, // sentence before
      0.6, // sentence behind
      0.5, // sentence before, spoken of again
      0.28, // what its things were called
      1.03, // first sentence
      0.65, // lead
      1.07, // other statements
      0.19, // all sentences
      0.16, // its actor elsewhere
      0.01, // its actor elsewhere, not at all
      -0.28, // late
      -0.05, // deed
      -0.09, // quoted
      0.06, // demand
      -0.08, // refusal
      -0.23, // negated
      0.24, // length
    ],
    line: 0.34,
  },
};

export interface ArticleLayer {
  readonly weights: readonly number[];
  /** The probability from which on an issue is found. */
  readonly line: number;
}
