/** Issues that are told by one sentence, without labels. */
export { readPropositions } from './check';
export { expectedError } from './expected';
export { addLearned, learnedRow, oddsOfSide, type Prior } from './learned';
export { type Meanings, readerOfPropositions, textForIssue } from './meanings';
export { type ProposedIssue, type ProposeOptions, proposeIssueFor } from './propose';
export type { LearnedWeightsJson, PropositionJson } from './schema';
export { createPropositionScorer, type PropositionScorer, priorScores } from './scorer';
export { propositionOf, withPropositions } from './withPropositions';
