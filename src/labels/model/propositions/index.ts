/** Issues that are told by one sentence, without labels. */
export { readPropositions } from './check';
export { expectedError } from './expected';
export { learnedRow } from './learned';
export { type ProposedIssue, type ProposeOptions, proposeIssueFor } from './propose';
export type { PropositionRows } from './rows';
export type { PropositionJson } from './schema';
export { createPropositionScorer, type PropositionScorer, priorScores } from './scorer';
export { propositionOf, withPropositions } from './withPropositions';
