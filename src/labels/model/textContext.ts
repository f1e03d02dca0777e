/**
 * What the other statements of a text say of one: "The ban has cost us eleven weeks" is about whatever its neighbours are
 * about, and a speaker seldom changes sides from one sentence to the next (Thomas, Pang & Lee, EMNLP 2006, who tie what
 * one speaker says in a debate).
 */
import { itemAt, valueFor } from '../../runtime/lists';

/** What a statement's text has around it. */
export interface TextContext {
  /** Is added to the log-odds of each issue. */
  readonly issues: Float64Array;
  /** Where the text was heard, the probability from which on any issue is found, whatever the reader's own are; else null. */
  readonly line: number | null;
  /** Where the text was heard, how sure it is that somebody says this, from 0 to 1; else null. */
  readonly sure: number | null;
  /** Is added to the scores of favor, against and neutral on an issue, by the issue's number. */
  readonly stances: ReadonlyMap<number, readonly number[]>;
}

/** How much the mean of what the actor says elsewhere on an issue counts beside the statement's own words. */
const SAME_ACTOR = 0.5;

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
