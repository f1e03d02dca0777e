import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTableFile, openTableFile, writeTableFile } from '../../src/runtime/tableFile';

const numbers = fc.oneof(
  fc.uint8Array({ maxLength: 9 }),
  fc.uint16Array({ maxLength: 9 }),
  fc.int32Array({ maxLength: 9 }),
  fc.float32Array({ maxLength: 9 }),
  fc.float64Array({ maxLength: 9 }),
);
const value = fc.dictionary(
  fc.string().filter((key) => key !== '__proto__' && key !== 'as'),
  fc.oneof(numbers, fc.string(), fc.array(numbers, { maxLength: 3 })),
);
const file = writeTableFile({ name: 'harbour', rows: Int32Array.of(1, 2, 3), share: Float32Array.of(0.5) });

describe('openTableFile', () => {
  it('gives what was written, wherever in a buffer it lies, also in memory that threads share', () => {
    fc.assert(
      fc.property(value, fc.nat(9), (own, offset) => {
        const bytes = writeTableFile(own);
        const shared = new Uint8Array(new SharedArrayBuffer(bytes.length + offset)).subarray(offset);
        shared.set(bytes);
        expect(openTableFile(bytes)).toEqual(own);
        expect(openTableFile(shared)).toEqual(own);
      }),
    );
  });

  it('notices any byte that is another, and any that is missing', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = file.slice();
        damaged[at] = damaged[at]! ^ change;
        expect(() => openTableFile(damaged)).toThrow(expect.objectContaining({ code: 'INVALID_MODEL' }));
        expect(() => openTableFile(file.subarray(0, at))).toThrow(expect.objectContaining({ code: 'INVALID_MODEL' }));
      }),
    );
  });

  it('does not copy numbers', () => {
    const { rows } = openTableFile(file) as { readonly rows: Int32Array };
    expect(rows.buffer).toBe(file.buffer);
  });
});

it('tells its files from others by their first bytes', () => {
  expect([file, new TextEncoder().encode('{"format":"stancekit-model"}'), new Uint8Array()].map(isTableFile)).toEqual([
    true,
    false,
    false,
  ]);
});
