/** Fields of a file that may come from anybody: each is checked when it is read. */
import { describe, StancekitError } from '../../errors';
import { decodeFloats } from './codec';

/** With numbers beyond these, scores become infinite and probabilities no numbers; those that are trained are far within. Own choice. */
const LARGEST = 1e9;

/** Fields of an object that came from a file, as long as nobody has looked at them. */
export type Fields = Readonly<Record<string, unknown>>;

/** Numbers in base64, or as a file of tables has them. Kept in 64 bits, so that they need not be widened at each use. */
export function floatsOf(value: unknown, name: string, length: number): Float64Array {
  const numbers = value instanceof Float32Array ? value : attempt(() => decodeFloats(textOf(value, name)));
  if (numbers?.length !== length) throw invalid(`\`${name}\` has a wrong length`);
  if (!numbers.every(isUsable)) throw invalid(`\`${name}\` holds what is no finite number of ${LARGEST} at most`);
  return new Float64Array(numbers);
}

export function fieldsOf(value: unknown, name: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalid(`expected ${name} to be an object, got ${describe(value)}`);
  }
  if (Object.hasOwn(value, '__proto__')) throw invalid(`${name} has a key \`__proto__\``);
  return value as Fields;
}

export function stringsOf(value: unknown, name: string): readonly string[] {
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string'))
    throw invalid(`\`${name}\` is not a list of names`);
  if (new Set(value).size !== value.length) throw invalid(`\`${name}\` names something twice`);
  if (value.includes('__proto__')) throw invalid(`\`${name}\` has the name \`__proto__\``);
  return value;
}

const isUsable = (value: unknown): boolean => typeof value === 'number' && Math.abs(value) <= LARGEST;

export function numbersOf(value: unknown, name: string, length: number): readonly number[] {
  if (!Array.isArray(value) || value.length !== length || !value.every(isUsable)) {
    throw invalid(`\`${name}\` is not ${length} finite ${length === 1 ? 'number' : 'numbers'} of ${LARGEST} at most`);
  }
  return value;
}

export function textOf(value: unknown, name: string): string {
  if (typeof value !== 'string') throw invalid(`expected \`${name}\` to be text, got ${describe(value)}`);
  return value;
}

/** Base64 that is not is told by an exception of the platform's. */
export function attempt<T>(decode: () => T): T | null {
  try {
    return decode();
  } catch (error) {
    if (error instanceof StancekitError) throw error;
    return null;
  }
}

export function invalid(reason: string): StancekitError {
  return new StancekitError('INVALID_MODEL', `The model file cannot be used: ${reason}.`);
}
