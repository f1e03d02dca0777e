/**
 * What the other statements of a text say of one: "The ban has cost us eleven weeks" is about whatever its neighbours are
 * about, and a speaker seldom changes sides from one sentence to the next (Thomas, Pang & Lee, EMNLP 2006, who tie what
 * one speaker says in a debate).
 */
import { itemAt } from '../../runtime/lists';
import { saidElsewhere } from './saidElsewhere';

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
  const said = statements.flatMap(({ actor, found }) =>
    found.map(({ issue, probability, stance }) => ({
      key: actor === null ? null : `${issue} ${actor}`,
      weight: probability,
      scores: stance.map((p) => Math.log(Math.max(p, 1e-6))),
    })),
  );
  const elsewhere = saidElsewhere(said, SAME_ACTOR);
  let next = 0;
  return statements.map(({ found }) => {
    const added = new Map<number, readonly number[]>();
    for (const { issue } of found) {
      const scores = itemAt(elsewhere, next++);
      if (scores) added.set(issue, scores);
    }
    return added;
  });
}
