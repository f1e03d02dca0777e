/**
 * Krippendorff's alpha: how far coders agree beyond chance, for any number of them, with values missing (Krippendorff 2011, "Computing
 * Krippendorff's Alpha-Reliability"). 1 is perfect agreement, 0 chance; systematic disagreement is below.
 */
import { checkKind, type Kind, oneOf } from '../../runtime/checks';
import { checkList, isListOf, isNumber, isText } from '../../runtime/doors';
import { valueFor } from '../../runtime/lists';

/** How much two values differ: by being others; by the ranks between them; by their distance. */
export type Level = 'nominal' | 'ordinal' | 'interval';

/** What the coders said of one unit; null or undefined where one said nothing. */
export type Unit<Value> = readonly (Value | null | undefined)[];

/** Krippendorff's alpha, and what it is of. */
export interface Alpha {
  /** null where there is nothing to compare, or all values are one, so that chance explains all. */
  readonly alpha: number | null;
  /** How many units there are of which at least two coders said something. */
  readonly units: number;
  /** How many values those have. */
  readonly values: number;
  /** Share of equal values among all pairs of values of a unit, each unit counting by its values; null where there are none. */
  readonly agreement: number | null;
}

/**
 * Computes alpha (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability"), for any number of coders, with values missing.
 *
 * @param units Of each unit what the coders said, in any order.
 * @param level `'nominal'` where values are names; for `'ordinal'` and `'interval'` they are numbers.
 * @returns `alpha`, 1 for perfect agreement, 0 for chance, below for less; how many units and values it is of, and the share of equal pairs.
 * @throws INVALID_OPTION where the level is another one, or a value is not what it compares.
 * @example
 * krippendorffAlpha([['a', 'a'], ['b', 'b'], ['a', 'b'], ['b', null]], 'nominal').alpha // 0.4444444444444444
 */
export function krippendorffAlpha<Value extends string | number>(units: readonly Unit<Value>[], level: Level): Alpha {
  checkKind(level, LEVEL, 'level');
  checkList(units, level === 'nominal' ? NAMES : NUMBERS, 'units');
  const pairable = units
    .map((unit) => unit.filter((value): value is Value => value !== null && value !== undefined))
    .filter((values) => values.length > 1);
  const counts = new Map<Value, number>();
  for (const value of pairable.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  const order = [...counts.keys()].sort((a, b) => (a < b ? -1 : 1));
  const total = pairable.reduce((sum, values) => sum + values.length, 0);
  const difference = differences(order, counts, level);
  let observed = 0;
  let same = 0;
  for (const values of pairable) {
    const own = countsOf(values);
    const pairs = (of: (a: Value, b: Value) => number) => sumOfPairs(own, of) / (values.length - 1);
    observed += pairs(difference);
    same += values.length - pairs((a, b) => Number(a !== b));
  }
  // Of all values, as if they had been dealt to the units by chance.
  const expected = sumOfPairs(counts, difference) / (total - 1);
  return {
    alpha: total === 0 || expected === 0 ? null : 1 - observed / expected,
    units: pairable.length,
    values: total,
    agreement: total === 0 ? null : same / total,
  };
}

const LEVEL = oneOf(['nominal', 'ordinal', 'interval']);
const isMissing = (value: unknown) => value === null || value === undefined;
const NAMES: Kind = {
  expected: 'a list of texts, numbers, and null for nothing',
  holds: isListOf((value) => isMissing(value) || isText(value) || isNumber(value)),
};
const NUMBERS: Kind = {
  expected: 'a list of numbers, and null for nothing (names can be compared as `nominal` alone)',
  holds: isListOf((value) => isMissing(value) || isNumber(value)),
};

function countsOf<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Over ordered pairs of different values, how often each occurs times how much they differ. */
function sumOfPairs<Value>(counts: ReadonlyMap<Value, number>, of: (a: Value, b: Value) => number): number {
  let sum = 0;
  for (const [a, count] of counts) for (const [b, other] of counts) if (a !== b) sum += count * other * of(a, b);
  return sum;
}

function differences<Value extends string | number>(
  order: readonly Value[],
  counts: ReadonlyMap<Value, number>,
  level: Level,
): (a: Value, b: Value) => number {
  if (level === 'nominal') return () => 1;
  if (level === 'interval') return (a, b) => (Number(a) - Number(b)) ** 2;
  // The rank of a value is the number of values before it, and half of its own.
  const ranks = new Map<Value, number>();
  let before = 0;
  for (const value of order) {
    const count = valueFor(counts, value);
    ranks.set(value, before + count / 2);
    before += count;
  }
  return (a, b) => (valueFor(ranks, a) - valueFor(ranks, b)) ** 2;
}
