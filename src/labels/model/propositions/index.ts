/** Issues that are told by one sentence, without labels. */
export { type ReadIssue, readPropositions } from './check';
export { learnedRow } from './learned';
export { expectedError } from './expected';
export type { LearnedJson, PropositionJson } from './schema';
export { type ProposedIssue, type ProposeOptions, proposeIssueFor } from './propose';
export { createPropositionScorer, type PropositionRows, type PropositionScorer, priorScores } from './scorer';
export { propositionOf, withPropositions } from './withPropositions';
