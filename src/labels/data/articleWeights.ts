/** What each piece of evidence is worth in an article. Made by `models/fitArticleLayer.ts`; do not edit by hand. */
export const articleWeights: readonly number[] = [];
export const articleLine = 0.4;
