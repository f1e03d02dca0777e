/** Checks of what callers hand in; each names what was expected and what came. */
import type { Span } from '../document';
import { describe, type ErrorCode, StancekitError } from '../errors';

/** @throws INVALID_TEXT where `text` is no string. */
export function checkText(text: unknown): asserts text is string {
  if (typeof text !== 'string')
    throw new StancekitError('INVALID_TEXT', `Expected \`text\` to be a string, got ${describe(text)}.`);
}

/**
 * @param told Those of the known ones that a message names.
 * @throws INVALID_OPTION where `value` is no object; UNKNOWN_OPTION where it has a field that is not among `known`.
 */
export function checkNames(value: unknown, known: readonly string[], of: string, told = known): void {
  // A date or a map has no names of its own, so that nothing it says would be heard.
  if (!isObject(value) || Object.prototype.toString.call(value) !== '[object Object]') {
    throw new StancekitError('INVALID_OPTION', `Expected \`${of}\` to be given an object, got ${describe(value)}.`);
  }
  const unknown = Object.keys(value).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new StancekitError(
      'UNKNOWN_OPTION',
      `\`${of}\` has no option \`${unknown}\`. It takes ${told.map((name) => `\`${name}\``).join(', ')}.`,
    );
  }
}

/** What a value must be: in words, for a message, and what tells it. */
export interface Kind {
  readonly expected: string;
  readonly holds: (value: unknown) => boolean;
}

/** What each option must be, by its name. */
export type Kinds = Readonly<Record<string, Kind>>;

/** @throws INVALID_OPTION, or another code, where `value` is of another kind. */
export function checkKind(
  value: unknown,
  { expected, holds }: Kind,
  name: string,
  code: ErrorCode = 'INVALID_OPTION',
): void {
  if (holds(value)) return;
  throw new StancekitError(code, `Expected \`${name}\` to be ${expected}, got ${describe(value)}.`);
}

/** @throws INVALID_OPTION for an option of another kind, and for what is no object; UNKNOWN_OPTION for a name that is not among the kinds. */
export function checkKinds(options: unknown, kinds: Kinds, of: string): void {
  const names = Object.keys(kinds);
  const told = names.filter((name) => kinds[name] !== passedOver);
  checkNames(options, names, of, told);
  for (const [name, value] of Object.entries(options as object)) {
    if (value !== undefined) checkKind(value, kinds[name] as Kind, name);
  }
}

/** @throws The code where `value` is no object, or a field of it is of another kind. Other fields may stand beside them. */
export function checkFields(value: unknown, fields: Kinds, path: string, code: ErrorCode): void {
  if (!isObject(value)) throw new StancekitError(code, `Expected \`${path}\` to be an object, got ${describe(value)}.`);
  for (const [name, kind] of Object.entries(fields)) checkKind(value[name], kind, `${path}.${name}`, code);
}

/** The same kind, or nothing. */
export function optional({ expected, holds }: Kind): Kind {
  return { expected, holds: (value) => value === undefined || holds(value) };
}

/** Something with named fields. */
export type Fields = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): boolean => typeof value === 'string';
const isWord = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** Of a field that may stand beside the options of a row, and is none. */
export const passedOver: Kind = { expected: 'anything', holds: () => true };

/** Kinds that many functions take. */
export const kinds = {
  text: { expected: 'a string', holds: isText },
  word: { expected: 'a string that is not empty', holds: isWord },
  texts: { expected: 'a list of strings', holds: (value) => Array.isArray(value) && value.every(isText) },
  words: {
    expected: 'a list of strings that are not empty',
    holds: (value) => Array.isArray(value) && value.every(isWord),
  },
  /** What results are listed by: a file of them must be readable again. */
  name: {
    expected: 'a name, not empty and on one line',
    holds: (value) => isWord(value) && value !== '__proto__' && !/[\r\n]/.test(value as string),
  },
  flag: { expected: 'true or false', holds: (value) => typeof value === 'boolean' },
  function: { expected: 'a function', holds: (value) => typeof value === 'function' },
  list: { expected: 'a list', holds: Array.isArray },
  /** Whatever it is: somebody else looks at it. */
  any: { expected: 'anything', holds: () => true },
  share: {
    expected: 'a number from 0 to 1',
    holds: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  },
  signal: {
    expected: 'an AbortSignal, such as the `signal` of an AbortController',
    holds: (value) =>
      isObject(value) && typeof value.aborted === 'boolean' && typeof value.addEventListener === 'function',
  },
} as const satisfies Kinds;

/** An integer. @param to The largest; any from `from` up where it is absent. */
export function whole(from: number, to?: number): Kind {
  return {
    expected: `an integer from ${from} ${to === undefined ? 'up' : `to ${to}`}`,
    holds: (value) => Number.isSafeInteger(value) && (value as number) >= from && (value as number) <= (to ?? Infinity),
  };
}

/** One of some names. */
export function oneOf(names: readonly string[]): Kind {
  return {
    expected: names.map((name) => `'${name}'`).join(' or '),
    holds: (value) => names.includes(value as string),
  };
}

/** @throws INVALID_SPAN where the span is not inside the text, or is empty. */
export function checkSpan(span: unknown, text: string, name: string): asserts span is Span {
  const { start, end } = (span ?? {}) as { start?: unknown; end?: unknown };
  if (
    !Number.isInteger(start) ||
    !Number.isInteger(end) ||
    (start as number) < 0 ||
    (end as number) > text.length ||
    (start as number) >= (end as number)
  ) {
    throw new StancekitError(
      'INVALID_SPAN',
      `Expected \`${name}\` to be a span inside the text of ${text.length} UTF-16 units, got ${describe(span)}.`,
    );
  }
}
