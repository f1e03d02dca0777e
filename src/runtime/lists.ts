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

/**
 * The item at a place where there must be one.
 *
 * @throws RangeError where there is none, which is a defect of this program.
 */
export function itemAt<T>(list: ArrayLike<T>, place: number): T {
  const item = list[place];
  return item === undefined ? missing(list.length, place) : item;
}

/** Apart, so that `itemAt` is short enough for engines to put it where it is called. */
function missing(length: number, place: number): never {
  throw new RangeError(`There is no item ${place} among ${length}.`);
}

/** The last item of a list that must have one; see `itemAt`. */
export function lastItem<T>(list: ArrayLike<T>): T {
  return itemAt(list, list.length - 1);
}

/**
 * The value of a key that a map must hold.
 *
 * @throws RangeError where it does not, which is a defect of this program.
 */
export function valueFor<Key, Value>(map: { get(key: Key): Value | undefined }, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`There is nothing for ${String(key)}.`);
  return value;
}

/**
 * Items by their keys, in their order.
 *
 * @param keysOf What an item is found by; it may have several keys.
 */
export function groupBy<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
