/**
 * What public functions take, told once: at the door a value is held against a form, and what lies behind the door trusts its types.
 *
 * In: what a caller handed in. Out: nothing, or an error that says what was expected and what came.
 */
import { describe, type ErrorCode, StancekitError } from '../errors';
import { checkNames } from './checks';

/** Whether a value is what is needed. */
export type Test = (value: unknown) => boolean;

/** What a value must be, and how a message calls that: "Expected `limit` to be …". */
export interface Form {
  readonly wish: string;
  readonly fits: Test;
}

/** Something with named fields. */
export type Fields = Readonly<Record<string, unknown>>;

export const isText: Test = (value) => typeof value === 'string';
export const isNumber: Test = (value) => Number.isFinite(value);
export const isFlag: Test = (value) => typeof value === 'boolean';

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isOneOf(choices: readonly unknown[]): Test {
  return (value) => choices.includes(value);
}

export function orNull(test: Test): Test {
  return (value) => value === null || test(value);
}

export function orAbsent(test: Test): Test {
  return (value) => value === undefined || test(value);
}

export function isListOf(test: Test): Test {
  return (value) => Array.isArray(value) && value.every(test);
}

/** An object of which these fields pass; others may stand there. */
export function having(fields: Readonly<Record<string, Test>>): Test {
  const tests = Object.entries(fields);
  return (value) => isFields(value) && tests.every(([name, test]) => test(value[name]));
}

export const text: Form = { wish: 'a text', fits: isText };
export const flag: Form = { wish: 'true or false', fits: isFlag };
export const callback: Form = { wish: 'a function', fits: (value) => typeof value === 'function' };
export const texts: Form = { wish: 'a list of texts', fits: isListOf(isText) };
/** Bytes are no text until somebody says how they are read. */
export const fileText: Form = { wish: 'the text of a file (of a buffer, its `toString()`)', fits: isText };

/** How files are read. */
export const READING: Readonly<Record<string, Form>> = { file: text, onInvalid: callback };

export function oneOf(choices: readonly string[]): Form {
  return { wish: `one of ${choices.map((choice) => `'${choice}'`).join(', ')}`, fits: isOneOf(choices) };
}

/** A number within bounds, both inside; NaN is in none. */
export function numberFrom(least: number, most = Number.POSITIVE_INFINITY): Form {
  const upTo = most === Number.POSITIVE_INFINITY ? 'up' : `to ${most}`;
  return {
    wish: `a number from ${least} ${upTo}`,
    fits: (value) => typeof value === 'number' && value >= least && value <= most,
  };
}

/** The error of a value that is not what was wished for. */
export function refusal(
  name: string,
  wish: string,
  value: unknown,
  code: ErrorCode = 'INVALID_OPTION',
): StancekitError {
  return new StancekitError(code, `Expected \`${name}\` to be ${wish}, got ${describe(value)}.`);
}

/** @throws The code where the value has not the form. */
export function check(value: unknown, { wish, fits }: Form, name: string, code?: ErrorCode): void {
  if (!fits(value)) throw refusal(name, wish, value, code);
}

/** @throws The code where there is no list; where an item has not the form, which is named by its place. */
export function checkList(value: unknown, item: Form, name: string, code?: ErrorCode): void {
  if (!Array.isArray(value)) throw refusal(name, 'a list', value, code);
  // Not `forEach`, which passes over holes.
  for (let i = 0; i < value.length; i++) check(value[i], item, `${name}[${i}]`, code);
}

/**
 * Checks options; each may be absent.
 *
 * @param of The function that takes them, for the message.
 * @throws INVALID_OPTION where they are no plain object, or one has not its form; UNKNOWN_OPTION.
 */
export function checkOptions(options: unknown, forms: Readonly<Record<string, Form>>, of: string): void {
  checkPlain(options, Object.keys(forms), of);
  for (const [name, form] of Object.entries(forms)) {
    const value = (options as Fields)[name];
    if (value !== undefined) check(value, form, name);
  }
}

/** @throws INVALID_OPTION where the value is no plain object; UNKNOWN_OPTION where it has another name than these. */
export function checkPlain(options: unknown, names: readonly string[], of: string): void {
  // A date or a map has no names of its own, so that nothing it says would be heard.
  if (isFields(options) && Object.prototype.toString.call(options) !== '[object Object]') {
    const message = `Expected \`${of}\` to be given a plain object, got ${describe(options)}.`;
    throw new StancekitError('INVALID_OPTION', message);
  }
  checkNames(options, names, of);
}
