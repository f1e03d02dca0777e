/**
 * What the other statements of a text say of one: "The ban has cost us eleven weeks" is about whatever its neighbours are
 * about, and a speaker seldom changes sides from one sentence to the next (Thomas, Pang & Lee, EMNLP 2006, who tie what
 * one speaker says in a debate).
 */
import { itemAt, largest, valueFor } from '../../runtime/lists';
import { sigmoid } from './head';

/** What a statement's text has around it. */
export interface TextContext {
  /** Is added to the log-odds of each issue, then to those of any issue. */
  readonly issues: Float64Array;
  /** Is added to the scores of favor, against and neutral on an issue, by the issue's number. */
  readonly stances: ReadonlyMap<number, readonly number[]>;
}

/** Statements on each side that count as near, and how much less the next one counts. */
const REACH = 4;
const DECAY = 0.7;

/**
 * Log-odds for each unit by which an issue is likelier in the near statements, and in all others, than in statements at
 * large. Chosen by F1 of actor, issue and stance on the two sets of articles in `tests/fixtures` that rules are written on;
 * see models/README.md. `AT_LARGE` was 0.2 while probabilities were those of written statements; on real ones they are half of that.
 */
const NEAR = 3;
const ALL = 3;
const AT_LARGE = 0.1;

/** How much the mean of what the actor says elsewhere on an issue counts beside the statement's own words. */
const SAME_ACTOR = 0.5;

/**
 * Tells by how much the statements around it speak for each issue of a statement.
 *
 * @param scores The log-odds of each statement of a text by itself, in order: the issues, then any.
 * @returns What is to be added to them. Nothing where a statement is alone.
 */
export function issueShifts(scores: readonly Float64Array[]): Float64Array[] {
  const probabilities = scores.map((own) => own.map(sigmoid));
  const sums = new Float64Array(scores[0]?.length ?? 0);
  for (const own of probabilities) for (let i = 0; i < own.length; i++) sums[i] = (sums[i] ?? 0) + (own[i] ?? 0);
  return probabilities.map((own, k) => issueShift(own, k, probabilities, sums));
}

function issueShift(
  own: Float64Array,
  k: number,
  probabilities: readonly Float64Array[],
  sums: Float64Array,
): Float64Array {
  const shifts = new Float64Array(own.length);
  const others = probabilities.length - 1;
  if (others === 0) return shifts;
  const issues = own.length - 1;
  const near = new Float64Array(issues);
  let weight = 0;
  for (let j = Math.max(0, k - REACH); j <= Math.min(others, k + REACH); j++) {
    if (j === k) continue;
    const share = DECAY ** Math.abs(j - k);
    weight += share;
    for (let i = 0; i < issues; i++) near[i] = (near[i] ?? 0) + share * (itemAt(probabilities, j)[i] ?? 0);
  }
  for (let i = 0; i < issues; i++) {
    const all = ((sums[i] ?? 0) - (own[i] ?? 0)) / others;
    shifts[i] = NEAR * ((near[i] ?? 0) / weight - AT_LARGE) + ALL * (all - AT_LARGE);
  }
  // What raises one issue raises that there is any.
  shifts[issues] = largest(shifts.subarray(0, issues), 0);
  return shifts;
}

/** What a statement by itself says on an issue. */
export interface OwnStance {
  readonly issue: number;
  readonly probability: number;
  /** Of favor, against and neutral. */
  readonly stance: readonly number[];
}

/**
 * Tells what an actor's other statements add to the stances of each.
 *
 * @param statements What each statement says by itself, and who makes it, null where that is not known.
 * @returns For each statement what is to be added to the scores of an issue's stances.
 */
export function stanceShifts(
  statements: readonly { readonly actor: string | null; readonly found: readonly OwnStance[] }[],
): Map<number, readonly number[]>[] {
  const sums = new Map<string, { weight: number; scores: number[] }>();
  const keyOf = (actor: string, issue: number) => `${issue} ${actor}`;
  const logs = ({ stance }: OwnStance) => stance.map((p) => Math.log(Math.max(p, 1e-6)));
  for (const { actor, found } of statements) {
    if (actor === null) continue;
    for (const own of found) {
      const sum = sums.get(keyOf(actor, own.issue)) ?? { weight: 0, scores: [0, 0, 0] };
      sum.weight += own.probability;
      logs(own).forEach((score, s) => {
        sum.scores[s] = (sum.scores[s] ?? 0) + own.probability * score;
      });
      sums.set(keyOf(actor, own.issue), sum);
    }
  }
  return statements.map(({ actor, found }) => {
    const added = new Map<number, readonly number[]>();
    if (actor === null) return added;
    for (const own of found) {
      const { weight, scores } = valueFor(sums, keyOf(actor, own.issue));
      const others = weight - own.probability;
      if (others < 1e-9) continue;
      const mine = logs(own);
      const share = SAME_ACTOR * Math.min(1, others);
      added.set(
        own.issue,
        scores.map((score, s) => (share * (score - own.probability * itemAt(mine, s))) / others),
      );
    }
    return added;
  });
}
