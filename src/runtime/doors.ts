/**
 * What values are made of, told once, for functions that take what others made: at the door a value is held against it, and what lies behind the
 * door trusts its types.
 */
import { describe, type ErrorCode, StancekitError } from '../errors';
import { checkKind, isObject, type Kind, type Kinds, kinds } from './checks';

/** Whether a value is what is needed. */
export type Test = (value: unknown) => boolean;

export const isText: Test = kinds.text.holds;
export const isNumber: Test = (value) => Number.isFinite(value);
export const isFlag: Test = kinds.flag.holds;

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
  return (value) => isObject(value) && tests.every(([name, test]) => test(value[name]));
}

/** Bytes are no text until somebody says how they are read. */
export const fileText: Kind = { ...kinds.text, expected: 'the text of a file (of a buffer, its `toString()`)' };

/** How files are read. */
export const READING: Kinds = { file: kinds.text, onInvalid: kinds.function };

/** A number within bounds, both inside; NaN is in none. */
export function numberFrom(least: number, most = Number.POSITIVE_INFINITY): Kind {
  const upTo = most === Number.POSITIVE_INFINITY ? 'up' : `to ${most}`;
  return {
    expected: `a number from ${least} ${upTo}`,
    holds: (value) => typeof value === 'number' && value >= least && value <= most,
  };
}

/** The error of a value that is not what was expected. */
export function refusal(
  name: string,
  expected: string,
  value: unknown,
  code: ErrorCode = 'INVALID_OPTION',
): StancekitError {
  return new StancekitError(code, `Expected \`${name}\` to be ${expected}, got ${describe(value)}.`);
}

/** @throws The code where there is no list; where an item is of another kind, which is named by its place. */
export function checkList(value: unknown, item: Kind, name: string, code?: ErrorCode): void {
  checkKind(value, kinds.list, name, code);
  const items = value as readonly unknown[];
  // Not `forEach`, which passes over holes.
  for (let i = 0; i < items.length; i++) checkKind(items[i], item, `${name}[${i}]`, code);
}
