/** What somebody may put where something else is expected, and ways to put it there. */
import fc from 'fast-check';

type Path = readonly (string | number)[];

/** Arrays within each other, deeper than a recursive reader's stack. */
const deep = (depth: number): unknown => {
  let value: unknown = [];
  for (let i = 0; i < depth; i++) value = [value];
  return value;
};

/** Values that JSON can hold, and some that only a caller can pass. */
export const hostileValues: readonly unknown[] = [
  ...[null, undefined, true, 0, -0, -1, 0.5, 3, 2 ** 31, 2 ** 53, 1e308, -1e308, 5e-324],
  ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 10n, Symbol('x'), () => 1],
  ...[
    '',
    ' ',
    'x',
    '\0',
    '\ud800',
    '\ufeff',
    '__proto__',
    'constructor',
    '0',
    '-1',
    '1e999',
    'A'.repeat(100_000),
    '🙂',
  ],
  ...['AAAA', '====', '\n', '\u2028', '2024-02-31', '\u001b[2J', '\u202e', 3.4e38],
  ...[[], [null], [[]], [{}], {}, deep(50_000), Object.create(null)],
  ...['{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}'].map((json) => JSON.parse(json)),
  ...[{ toString: 1 }, { toJSON: 1 }, { length: -1 }, { length: 2 ** 40 }, { valueOf: null }],
];

const pathsOf = (value: unknown, depth: number): Path[] => {
  if (typeof value !== 'object' || value === null || depth === 0) return [[]];
  // Of a long list a few places stand for all.
  const keys = Array.isArray(value)
    ? [...new Set([0, 1, value.length - 1])].filter((i) => value[i] !== undefined)
    : Object.keys(value);
  return [[], ...keys.flatMap((key) => pathsOf(value[key as never], depth - 1).map((path) => [key, ...path]))];
};

/** A copy of `value` with another value at a path; nothing else is copied. */
function put(value: unknown, [key, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  const copy: Record<string | number, unknown> = Array.isArray(value)
    ? ([...value] as never)
    : { ...(value as object) };
  const next = rest.length === 0 ? change(copy[key]) : put(copy[key], rest, change);
  if (next === gone && Array.isArray(copy)) copy.splice(Number(key), 1);
  else if (next === gone) delete copy[key];
  else copy[key] = next;
  return copy;
}

const gone = Symbol('gone');

/** A value, and how a failure is to be told of: values may be too long, or too deep to be printed. */
export class Spoiled {
  constructor(
    readonly value: unknown,
    readonly how: string,
  ) {}

  [fc.toStringMethod](): string {
    return this.how;
  }
}

type Change = readonly [name: string, change: (old: unknown) => unknown];

const changes: readonly Change[] = [
  ...hostileValues.map((value, i): Change => [`hostile value ${i}`, () => value]),
  ['gone', () => gone],
  ['one too few', (old) => (Array.isArray(old) || typeof old === 'string' ? old.slice(1) : [old])],
  [
    'twice as many',
    (old) => (Array.isArray(old) ? [...old, ...old] : typeof old === 'string' ? old + old : [old, old]),
  ],
  ['negative', (old) => (typeof old === 'number' ? -old : old)],
  ['backwards', (old) => (typeof old === 'string' ? old.split('').reverse().join('') : old)],
];

/** A valid value in which one or two places went wrong: another value, none, one too many or too few, a list for a thing. */
export function spoiled(valid: unknown, depth: number): fc.Arbitrary<Spoiled> {
  const paths = pathsOf(valid, depth).filter((path) => path.length > 0);
  const one = fc.tuple(fc.constantFrom(...paths), fc.constantFrom(...changes));
  return fc.array(one, { minLength: 1, maxLength: 2 }).map((chosen) => {
    let value = valid;
    for (const [path, [, change]] of chosen) {
      try {
        value = put(value, path, change);
      } catch {
        // The first change has taken away where the second would be.
      }
    }
    return new Spoiled(value, chosen.map(([path, [name]]) => `${path.join('.')}: ${name}`).join(', '));
  });
}

const pieces = [
  '\0',
  '\ufeff',
  '\ud800',
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '\\',
  '\\u0000',
  '\u2028',
];
const longPieces = [
  '['.repeat(50_000),
  '{"a":'.repeat(50_000),
  '1'.repeat(10_000),
  '1e999',
  '9007199254740993',
  '"'.repeat(999),
];
const namedPieces = [
  '"__proto__":{"polluted":1},',
  '"constructor":{"prototype":{"polluted":1}},',
  '"text":"twice",',
  'NaN',
  'null',
];

/** A valid text that was cut, or in which something was put, once or twice. */
export function spoiledText(valid: string): fc.Arbitrary<string> {
  const piece = fc.constantFrom(...pieces, ...longPieces, ...namedPieces);
  const cut = fc.nat(valid.length).map((at) => (text: string) => text.slice(0, at));
  const insert = fc.tuple(fc.nat(valid.length), piece).map(
    ([at, put]) =>
      (text: string) =>
        text.slice(0, at) + put + text.slice(at),
  );
  const replace = fc.tuple(fc.nat(valid.length), fc.integer({ min: 1, max: 8 }), piece).map(
    ([at, length, put]) =>
      (text: string) =>
        text.slice(0, at) + put + text.slice(at + length),
  );
  return fc
    .array(fc.oneof(cut, insert, replace), { minLength: 1, maxLength: 2 })
    .map((changes) => changes.reduce((text, change) => change(text), valid));
}

/** The bytes of a valid text with some lost, doubled or turned over. */
export function spoiledBytes(valid: string): fc.Arbitrary<Uint8Array> {
  const bytes = new TextEncoder().encode(valid);
  const byte = fc.constantFrom(0x00, 0x0a, 0x22, 0x7f, 0x80, 0xc0, 0xe2, 0xed, 0xf0, 0xff);
  return fc
    .array(fc.tuple(fc.nat(bytes.length), byte, fc.boolean()), { minLength: 1, maxLength: 3 })
    .map((changes) =>
      changes.reduce(
        (data: number[], [at, value, drop]) => data.toSpliced(at, 1, ...(drop ? [] : [value])),
        [...bytes],
      ),
    )
    .map((data) => Uint8Array.from(data));
}

/** Whether what all objects share is as it was. */
export const isClean = (): boolean =>
  !('polluted' in {}) && Object.getOwnPropertyNames(Object.prototype).length === ownNames && !('polluted' in Object);

const ownNames = Object.getOwnPropertyNames(Object.prototype).length;
