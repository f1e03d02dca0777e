/** Lists of any length. A list that is spread into the arguments of a call overflows the stack at some 120,000 items. */

/** The largest of some numbers, and of `least`. */
export function largest(values: Iterable<number>, least = Number.NEGATIVE_INFINITY): number {
  let found = least;
  for (const value of values) if (value > found || Number.isNaN(value)) found = value;
  return found;
}

/** The smallest of some numbers, and of `most`. */
export function smallest(values: Iterable<number>, most = Number.POSITIVE_INFINITY): number {
  let found = most;
  for (const value of values) if (value < found || Number.isNaN(value)) found = value;
  return found;
}

/** Puts items at the end of a list. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
