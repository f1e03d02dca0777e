/** What each piece of evidence is worth in an article. Made by `models/fitArticleLayer.ts` from re3d, GUM and the articles of the tests; do not edit by hand. */
export const articleWeights: readonly number[] = [
  -3.45, // any
  0.66, // own words
  -0.03, // own words, surely
  -0.17, // another issue by own words
  1.83, // its sentence
  0.71, // sentence before
  0.52, // sentence behind
  0.05, // two and three sentences off
  0.54, // sentence before, spoken of again
  1.14, // first sentence
  0.53, // lead
  0.89, // other statements
  0.78, // all sentences
  0.95, // its actor elsewhere
  0.19, // its actor elsewhere, not at all
  -0.35, // late
  -0.54, // deed
  0.11, // quoted
  0.22, // demand
  0.38, // refusal
  -0.58, // negated
  -0.24, // length
];

/** The probability from which on an issue is found in an article. */
export const articleLine = 0.26;
