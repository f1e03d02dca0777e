/** What each piece of evidence is worth in an article. Made by `models/fitArticleLayer.ts` from re3d, GUM and the articles of the tests; do not edit by hand. */
export const articleWeights: readonly number[] = [
  -3.44, // any
  0.66, // own words
  -0.03, // own words, surely
  -0.17, // another issue by own words
  1.81, // its sentence
  0.74, // sentence before
  0.51, // sentence behind
  0.52, // sentence before, spoken of again
  1.17, // first sentence
  0.62, // lead
  0.86, // other statements
  0.76, // all sentences
  0.98, // its actor elsewhere
  0.18, // its actor elsewhere, not at all
  -0.37, // late
  -0.56, // deed
  0.11, // quoted
  0.24, // demand
  0.4, // refusal
  -0.57, // negated
  -0.24, // length
];

/** The probability from which on an issue is found in an article. */
export const articleLine = 0.22;
