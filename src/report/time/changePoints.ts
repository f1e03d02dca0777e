/**
 * Where a position changes for good.
 *
 * In: observations in order of time, each how much weight speaks for and how much against. Out: the places between them at which one
 * share gives way to another. The segmentation is the best one under a penalty, found by PELT (Killick, Fearnhead & Eckley 2012,
 * "Optimal Detection of Changepoints With a Linear Computational Cost") with the likelihood of a share in each segment.
 */
import type { Kind } from '../../runtime/checks';
import { checkList, having, numberFrom } from '../../runtime/doors';
import { itemAt } from '../../runtime/lists';

/** What speaks for and against at one time. */
export interface Observation {
  /** Statements in favour, from 0 up; an expected count may be a fraction. */
  readonly favor: number;
  /** Statements against, counted alike. */
  readonly against: number;
}

/** A change between two observations. */
export interface Change {
  /** Index of the first observation behind it. */
  readonly at: number;
  /**
   * How much likelier both segments beside it are with two shares than with one, as twice the logarithm of an approximate Bayes factor
   * (BIC with the place of the change as a parameter; Kass & Raftery 1995). From 2 on it is positive evidence, from 6 strong, from 10 very
   * strong.
   */
  readonly strength: number;
}

/**
 * Weight that a segment must have: the approximation of the Bayes factor does not hold for less (of 2 against 2 statements it would make a
 * change). Own choice.
 */
const LEAST = 4;

/**
 * Finds changes of a share, by PELT (Killick, Fearnhead & Eckley 2012). The same observations with sides exchanged give the same changes.
 *
 * @param observations What speaks for and against, in order of time; how long lies between two does not matter.
 * @returns The changes in order, each with the index of the first observation behind it and its strength; none where chance explains all, and none
 * beside fewer than 4 statements.
 * @throws INVALID_OPTION that names the first observation that is none.
 * @example
 * const months = [{ favor: 9, against: 1 }, { favor: 8, against: 0 }, { favor: 1, against: 9 }, { favor: 0, against: 8 }];
 * changePoints(months) // [{ at: 2, strength: 28.1 }]
 */
export function changePoints(observations: readonly Observation[]): readonly Change[] {
  checkList(observations, OBSERVATION, 'observations');
  const series = new Series(observations);
  const penalty = penaltyOf(series);
  const starts = bestStarts(series, penalty);
  const changes: number[] = [];
  for (let end = observations.length; end > 0; end = itemAt(starts, end)) changes.unshift(end);
  const inner = changes.slice(0, -1);
  return inner.map((at, i) => {
    const [from, to] = [i === 0 ? 0 : itemAt(inner, i - 1), itemAt(changes, i + 1)];
    return { at, strength: series.cost(from, to) - series.cost(from, at) - series.cost(at, to) - penalty };
  });
}

const count = numberFrom(0, Number.MAX_VALUE).holds;
const OBSERVATION: Kind = {
  expected: 'an object of two numbers from 0 up, `favor` and `against`',
  holds: having({ favor: count, against: count }),
};

/** What a change costs: one share more for so much weight, and its place among so many. */
function penaltyOf(series: Series): number {
  return Math.log(Math.max(1, series.weight(0, series.length))) + 2 * Math.log(Math.max(1, series.length));
}

/**
 * For each end, the start of the last segment of the best segmentation up to there.
 *
 * A start that is worse at t than the best segmentation that ends there stays so for every end from which t may start a segment; until
 * then it is kept, so that the least weight of segments does not spoil the optimum.
 */
function bestStarts(series: Series, penalty: number): readonly number[] {
  const costs = [-penalty];
  const starts = [0];
  let candidates: { readonly start: number; beatenAt: number | null }[] = [{ start: 0, beatenAt: null }];
  for (let end = 1; end <= series.length; end++) {
    let [best, bestStart] = [Number.POSITIVE_INFINITY, 0];
    candidates = candidates.filter(({ beatenAt }) => beatenAt === null || series.weight(beatenAt, end) < LEAST);
    for (const { start } of candidates) {
      if (start > 0 && series.weight(start, end) < LEAST) continue;
      if (start === 0 && end < series.length && series.weight(0, end) < LEAST) continue;
      const cost = itemAt(costs, start) + series.cost(start, end) + penalty;
      if (cost < best) [best, bestStart] = [cost, start];
    }
    costs.push(best);
    starts.push(bestStart);
    for (const candidate of candidates) {
      if (itemAt(costs, candidate.start) + series.cost(candidate.start, end) >= best) candidate.beatenAt ??= end;
    }
    if (best < Number.POSITIVE_INFINITY) candidates.push({ start: end, beatenAt: null });
  }
  return starts;
}

/** Sums from the start, so that any segment is told at once. */
class Series {
  readonly length: number;
  private readonly favor = [0];
  private readonly against = [0];

  constructor(observations: readonly Observation[]) {
    this.length = observations.length;
    observations.forEach(({ favor, against }, i) => {
      this.favor.push(itemAt(this.favor, i) + favor);
      this.against.push(itemAt(this.against, i) + against);
    });
  }

  weight(start: number, end: number): number {
    return (
      itemAt(this.favor, end) - itemAt(this.favor, start) + itemAt(this.against, end) - itemAt(this.against, start)
    );
  }

  /** −2 × the logarithm of the likelihood of a segment under its own share. */
  cost(start: number, end: number): number {
    const favor = itemAt(this.favor, end) - itemAt(this.favor, start);
    const against = itemAt(this.against, end) - itemAt(this.against, start);
    const whole = favor + against;
    return -2 * (term(favor, whole) + term(against, whole));
  }
}

function term(part: number, whole: number): number {
  return part > 0 ? part * Math.log(part / whole) : 0;
}
