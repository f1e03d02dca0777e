/**
 * The lists of blocks: one a kind of row, each for one classifier. To add a block, write it in a file of its own here and name it in a list;
 * models that are trained from then on have it, and name it in their file; older files go on without.
 */
import type { CueForce } from '../../../document';
import type { ViewName } from '../views';
import { type DirectedCase, type IssueCase, retired, type StanceCase, type StatementCase } from './block';
import { cueVerbs } from './cueVerbs';
import { governedLogOdds, likingLogOdds } from './liking';
import { attitudeLogOdds, issueLogOdds, logOddsBlock, stanceLogOdds } from './logOdds';
import { pathNumbers, towardsBoth } from './path';
import type { RowKind } from './row';
import { constant, lengthOf, negations, placeOfFocus, placeOfTarget, targets } from './shape';
import { slopes } from './slopes';
import { termLikeness } from './terms';
import { toneAroundFocus, toneAroundTarget, toneInFocus } from './tone';
import {
  betweenVector,
  contentVector,
  focusVector,
  leftVector,
  leftWithoutTarget,
  rightVector,
  rightWithoutTarget,
  wholeVector,
} from './vectors';

/** The views that are counted for issues and stances; `word` comes first, since the focus is found by it. */
export const statementViews = ['word', 'stem', 'pair', 'triple', 'concept'] as const satisfies readonly ViewName[];

/**
 * What is counted in other people's labels: pieces of words besides, since their sets are small and their words often those of tweets. The package's own
 * models go without: of 15,000 statements in whole sentences they learn the words themselves.
 */
export const retrainedViews = [...statementViews, 'letters'] as const satisfies readonly ViewName[];

/**
 * What is counted for the package's own model: who is for or against which thing besides. Of tweets, whose things are mostly what they ask about, it makes more than
 * it takes away (P-Stance 75.3 with it, 76.0 without).
 */
export const shippedViews = [...statementViews, 'liking'] as const satisfies readonly ViewName[];

/** Whether a view tells what a statement is about: who is for a thing and who is against it talk of the same issue. */
export function tellsIssues(view: ViewName): boolean {
  return view !== 'liking';
}

/** Every view that a table of issues and stances may have. */
export const knownViews = [...retrainedViews, 'liking'] as const satisfies readonly ViewName[];

/** The place of the views that not all models have: behind those that all have. */
const OWN_VIEW = statementViews.length;

/** The views that are counted for the tone of a statement as a whole. */
export const toneViews = ['word', 'pair', 'triple', 'stem'] as const satisfies readonly ViewName[];

/** The views that are counted for the attitude to a target: those of the tone, then those around the target. */
export const targetViews = [...toneViews, 'left', 'right', 'beside'] as const satisfies readonly ViewName[];

/** The views that are counted for the attitude of an actor to a target. */
export const directedViews = ['path', 'pathPair', 'pathTriple', 'outside'] as const satisfies readonly ViewName[];

const logOdds = (views: readonly ViewName[]): string[] => views.map(logOddsBlock);

/** Which issues a statement is about. Vectors come first: the layer of hidden units treats them apart. */
export const issueRow: RowKind<IssueCase> = {
  blocks: [wholeVector, contentVector, lengthOf, constant, termLikeness, ...issueLogOdds(retrainedViews)],
  unnamed: ['vector whole', 'vector content', 'length', 'constant', 'terms', ...logOdds(statementViews)],
  retired: [],
};

/** Forces of cues as they stood in files; nothing ever told the models the cue of a statement. */
const forces: readonly CueForce[] =
  'assert demand ask praise criticize accuse support reject deny refuse warn promise threaten offer agree think want intend act'.split(
    ' ',
  ) as CueForce[];

/** The stance on an issue, the same columns for every issue but for the last block. */
export const stanceRow: RowKind<StanceCase> = {
  blocks: [
    wholeVector,
    focusVector,
    toneAroundFocus,
    toneInFocus,
    lengthOf,
    placeOfFocus,
    negations,
    constant,
    ...stanceLogOdds(retrainedViews),
    likingLogOdds(OWN_VIEW),
    ...governedLogOdds(statementViews, OWN_VIEW),
    slopes,
  ],
  unnamed: [
    ...['vector whole', 'vector focus', 'tone', 'tone in focus', 'cue'],
    ...['length', 'place of the focus', 'negations', 'constant', ...logOdds(statementViews), 'slopes'],
  ],
  retired: [retired('cue', [...forces.map((force) => `cue ${force}`), 'cue negated'])],
};

const targetShape = [toneAroundTarget, cueVerbs, lengthOf, placeOfTarget, negations, targets, constant] as const;
const targetNames = [
  ...['vector whole', 'vector left', 'vector right', 'tone', 'cue verbs'],
  ...['length', 'place of the target', 'negations', 'targets', 'constant'],
];

/** The attitude to a target. @param suffix Is put behind the names of log-odds, to tell two tables of one view apart. */
export const targetRow = (suffix = ''): RowKind<StatementCase> => ({
  blocks: [wholeVector, leftVector, rightVector, ...targetShape, ...attitudeLogOdds(targetViews, suffix)],
  unnamed: [...targetNames, ...logOdds(targetViews)],
  retired: [],
});

/** The tone of a statement without a target. */
export const toneRow: RowKind<StatementCase> = {
  blocks: [wholeVector, leftWithoutTarget, rightWithoutTarget, ...targetShape, ...attitudeLogOdds(toneViews)],
  unnamed: [...targetNames, ...logOdds(toneViews)],
  retired: [],
};

const [ACTOR_ACTS, TARGET_ACTS] = ['actor acts', 'target acts'] as const;

/** The attitude of an actor to a target. */
export const directedRow: RowKind<DirectedCase> = {
  blocks: [
    ...[betweenVector(ACTOR_ACTS, true), pathNumbers(ACTOR_ACTS, true)],
    ...[betweenVector(TARGET_ACTS, false), pathNumbers(TARGET_ACTS, false)],
    leftVector,
    rightVector,
    lengthOf,
    constant,
    towardsBoth,
    ...attitudeLogOdds(directedViews),
  ],
  unnamed: [
    ...[`vector between, ${ACTOR_ACTS}`, `path, ${ACTOR_ACTS}`],
    ...[`vector between, ${TARGET_ACTS}`, `path, ${TARGET_ACTS}`],
    ...['vector left', 'vector right', 'length', 'constant', 'attitudes to both', ...logOdds(directedViews)],
  ],
  retired: [],
};

/** Whether a statement sounds like international politics. */
export const domainRow: RowKind<StatementCase> = {
  blocks: [wholeVector, constant],
  unnamed: ['vector whole', 'constant'],
  retired: [],
};
