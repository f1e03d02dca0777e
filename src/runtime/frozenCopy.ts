/** Data that nobody changes. */

/** Levels that are looked at, more than anything of this package has; who nests lists without end must not exhaust the stack. */
const DEEPEST = 64;

/**
 * A copy of what JSON can hold, frozen to its last field, so that nobody who has the one changes the other. What is frozen so already is given back
 * as it is; what is neither a list nor a plain object stays as it is, too, and so does what lies too deep.
 */
export function frozenCopy<T>(value: T, levels = DEEPEST): T {
  if (typeof value !== 'object' || value === null || levels === 0) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => frozenCopy(item, levels - 1));
    return isSame(value, items) ? value : (Object.freeze(items) as T);
  }
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, frozenCopy(item, levels - 1)] as const);
  const items = entries.map(([, item]) => item);
  return isSame(value, items) ? value : (Object.freeze(Object.fromEntries(entries)) as T);
}

function isSame(value: object, items: readonly unknown[]): boolean {
  return Object.isFrozen(value) && Object.values(value).every((item, i) => item === items[i]);
}

/** Freezes what is one's own to its last field, without a copy. What is frozen already is taken to be so to its last field. */
export function freezeAll<T>(value: T, levels = DEEPEST): T {
  if (typeof value !== 'object' || value === null || levels === 0 || Object.isFrozen(value)) return value;
  for (const item of Object.values(value)) freezeAll(item, levels - 1);
  return Object.freeze(value);
}
