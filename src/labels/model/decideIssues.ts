/** From scores of issues and stances to what is said of a statement. */

import { type IssueStance, stances } from '../../document';
import { describe, StancekitError } from '../../errors';
import { itemAt } from '../../runtime/lists';
import type { ArticleLayer } from '../data/articleWeights';
import { logOdds, sigmoid, softmax } from './head';
import type { StatementsPart } from './parts';
import type { Meanings } from './propositions/meanings';
import type { Reading } from './reading';
import { LEAST_ROW, rowProbability } from './rows';
import type { TextContext } from './textContext';

/** What a model is asked, besides the statement. */
export interface ClassifyOptions {
  /** Answer for this issue alone, however improbable it is. */
  readonly issue?: string | undefined;
  /** Answer for these issues alone; for all where it is absent. */
  readonly issues?: readonly string[] | undefined;
  /** Report issues from this probability on, instead of from the model's own thresholds. */
  readonly minimumProbability?: number | undefined;
  /** What the statements around this one say of it; nothing where it is absent. */
  readonly context?: TextContext | undefined;
  /** The vector that the model's encoder gave for the statement (`encodableText`); without it the part for vectors is not asked. */
  readonly encoding?: Float32Array | undefined;
  /** What a reader said of the statement; it is averaged with what the model says. */
  readonly reading?: Reading | undefined;
  /** What a reader made of the statement and of the propositions of issues that are told by them; by the words alone where it is absent. */
  readonly meanings?: Meanings | undefined;
}

/** From which probability on something is said. */
export type DecisionLines = Pick<StatementsPart, 'thresholds' | 'gate' | 'abstainBelow'>;

/** What classifiers have said of a statement. */
export interface IssueScores {
  readonly issues: readonly string[];
  /** Its log-odds of each issue and of any. */
  readonly scores: Float64Array;
  /** Those of the part that speaks last. */
  readonly lines: DecisionLines;
  /** The scores of the stances on an issue. */
  readonly stances: (issue: number) => Float64Array;
  /** Issues that a reader does not know, which are decided as if there were none: its log-odds of any issue, and lines, are the model's. */
  readonly unread?: {
    readonly has: (issue: number) => boolean;
    readonly any: number;
    readonly lines: DecisionLines;
  };
}

/** From which probability on something is said of an issue. */
export function linesFor({ lines, unread }: IssueScores, issue: number): DecisionLines {
  return unread?.has(issue) ? unread.lines : lines;
}

/** The log-odds from which on an issue of a statement is found in its article. */
export function articleLineOf({ issue, minimumProbability }: ClassifyOptions, { line }: ArticleLayer): number {
  return issue === undefined ? logOdds(minimumProbability ?? line) : Number.NEGATIVE_INFINITY;
}

/**
 * The issues of a statement, the likeliest first, and its stance on each.
 *
 * @param context What the statements around it say of it.
 * @throws UNKNOWN_ISSUE, INVALID_OPTION.
 */
export function decideIssues(
  scored: IssueScores,
  options: ClassifyOptions,
  context: TextContext | undefined = options.context,
): IssueStance[] {
  const { issues, scores, unread } = scored;
  const allowed = options.issues ?? issues;
  checkOptions(issues, allowed, options);
  const { issue, minimumProbability } = options;
  const found: IssueStance[] = [];
  const anyAmongAll = sigmoid(scores[issues.length] ?? 0);
  const anyUnread = unread && sigmoid(unread.any);
  for (let i = 0; i < issues.length; i++) {
    const lines = linesFor(scored, i);
    const any = anyUnread !== undefined && unread?.has(i) ? anyUnread : anyAmongAll;
    const told = sigmoid((scores[i] ?? 0) + (context?.issues[i] ?? 0));
    // One issue cannot be more probable than any issue at all; what the text tells knows of both.
    const line = context?.line ?? null;
    const probability = line === null ? Math.min(any, told) : told;
    let wanted = line !== null ? probability >= line : any >= lines.gate && probability >= itemAt(lines.thresholds, i);
    if (issue !== undefined) wanted = issues[i] === issue;
    else if (minimumProbability !== undefined) wanted = probability >= minimumProbability;
    if (!wanted || !allowed.includes(itemAt(issues, i))) continue;
    const row = withIssue(itemAt(issues, i), probability, stanceOf(lines, scored.stances(i), context?.stances.get(i)));
    if (isTold(row, options, context)) found.push(row);
  }
  return found.sort((a, b) => b.probability - a.probability);
}

/** Whether a row is told: all where whoever asks says from which probability on, or of which issue. */
export function isTold(
  row: IssueStance,
  { issue, minimumProbability }: ClassifyOptions,
  context: TextContext | undefined,
): boolean {
  const sure = context?.sure ?? null;
  if (sure === null || issue !== undefined || minimumProbability !== undefined) return true;
  return rowProbability(sure, row) >= LEAST_ROW;
}

function checkOptions(
  known: readonly string[],
  allowed: readonly string[],
  { issue, minimumProbability }: ClassifyOptions,
): void {
  if (issue !== undefined) checkIssue('issue', issue, allowed);
  if (allowed !== known) for (const one of allowed) checkIssue('issues', one, known);
  if (minimumProbability !== undefined && !(minimumProbability >= 0 && minimumProbability <= 1)) {
    throw new StancekitError(
      'INVALID_OPTION',
      `Expected \`minimumProbability\` to be a number from 0 to 1, got ${describe(minimumProbability)}.`,
    );
  }
}

/** @throws UNKNOWN_ISSUE. */
export function checkIssue(option: string, issue: unknown, known: readonly string[]): void {
  if (known.includes(issue as string)) return;
  throw new StancekitError(
    'UNKNOWN_ISSUE',
    `Expected \`${option}\` to be one of ${known.join(', ')}, got ${describe(issue)}.`,
  );
}

type StanceResult = Omit<IssueStance, 'issue' | 'probability'>;

/** The stance by its scores, and what is added to them. */
export function stanceOf(
  { abstainBelow }: Pick<DecisionLines, 'abstainBelow'>,
  scores: Float64Array,
  added?: readonly number[],
): StanceResult {
  const probabilities = softmax(added ? scores.map((score, k) => score + itemAt(added, k)) : scores);
  const best = likeliest(probabilities);
  return {
    stance: itemAt(stances, best),
    probabilities: { favor: probabilities[0] ?? 0, against: probabilities[1] ?? 0, neutral: probabilities[2] ?? 0 },
    abstained: (probabilities[best] ?? 0) < abstainBelow,
  };
}

/** The stance when something is added to its scores. */
export function shiftStance(lines: DecisionLines, found: IssueStance, added: readonly number[]): IssueStance {
  const { issue, probability, probabilities } = found;
  const scores = Float64Array.of(
    scoreOf(probabilities.favor),
    scoreOf(probabilities.against),
    scoreOf(probabilities.neutral),
  );
  return withIssue(issue, probability, stanceOf(lines, scores, added));
}

/** A score that `softmax` turns into this probability again. */
const scoreOf = (probability: number): number => Math.log(Math.max(probability, 1e-12));

/** Written out, since to spread one object into another takes ten times as long. */
function withIssue(
  issue: string,
  probability: number,
  { stance, probabilities, abstained }: StanceResult,
): IssueStance {
  return { issue, probability, stance, probabilities, abstained };
}

/** The index of the largest. */
export function likeliest(probabilities: Float64Array): number {
  let best = 0;
  for (let k = 1; k < probabilities.length; k++) if ((probabilities[k] ?? 0) > (probabilities[best] ?? 0)) best = k;
  return best;
}
