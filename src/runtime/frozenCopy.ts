/**
 * A copy of what JSON can hold, frozen to its last field, so that nobody who has the one changes the other. What is frozen so already is given back
 * as it is; what is neither a list nor a plain object stays as it is, too.
 */
export function frozenCopy<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(frozenCopy);
    return isSame(value, items) ? value : (Object.freeze(items) as T);
  }
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, frozenCopy(item)] as const);
  const items = entries.map(([, item]) => item);
  return isSame(value, items) ? value : (Object.freeze(Object.fromEntries(entries)) as T);
}

function isSame(value: object, items: readonly unknown[]): boolean {
  return Object.isFrozen(value) && Object.values(value).every((item, i) => item === items[i]);
}

/** Freezes what is one's own to its last field, without a copy. What is frozen already is taken to be so to its last field. */
export function freezeAll<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const item of Object.values(value)) freezeAll(item);
  return Object.freeze(value);
}
