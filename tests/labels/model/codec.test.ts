import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCounts, decodeFloats, encodeCounts, encodeFloats } from '../../../src/labels/model/codec';

describe('codec', () => {
  it('brings 32-bit floats back', () => {
    fc.assert(
      fc.property(fc.array(fc.float({ noNaN: true })), (numbers) => {
        expect([...decodeFloats(encodeFloats(numbers))]).toEqual(numbers);
      }),
    );
  });

  it('brings counts back', () => {
    const count = fc.oneof(fc.constant(0), fc.nat(200), fc.nat(2_000_000));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(6), fc.infiniteStream(count), (cells, rows, stream) => {
        const counts = Int32Array.from({ length: rows * cells }, () => stream.next().value);
        expect(decodeCounts(encodeCounts(counts, cells), rows, cells)).toEqual(counts);
      }),
    );
  });

  it('refuses counts that are cut, too long or for another table', () => {
    const text = encodeCounts([1, 0, 300, 0], 2);
    expect(decodeCounts(text, 2, 2)).not.toBeNull();
    expect(decodeCounts(text, 3, 2)).toBeNull();
    expect(decodeCounts(text, 1, 2)).toBeNull();
    expect(decodeCounts(btoa(atob(text).slice(0, -1)), 2, 2)).toBeNull();
    expect(decodeCounts(encodeCounts([0, 0, 5], 3), 1, 2)).toBeNull();
  });

  it('refuses a cell that is counted twice', () => {
    const row = (...bytes: number[]) => btoa(String.fromCharCode(...bytes));
    expect(decodeCounts(row(2, 1, 5, 1, 6), 1, 4)).toEqual(Int32Array.of(0, 5, 6, 0));
    expect(decodeCounts(row(2, 1, 5, 0, 6), 1, 4)).toBeNull();
  });

  it('refuses bytes of any other kind, or reads whole counts from 0 up', () => {
    const fewCounts = fc.array(fc.nat(300), { minLength: 12, maxLength: 12 });
    let read = 0;
    fc.assert(
      fc.property(fewCounts, fc.nat(), fc.nat(255), (counts, at, byte) => {
        const bytes = [...atob(encodeCounts(counts, 4))];
        bytes[at % bytes.length] = String.fromCharCode(byte);
        const changed = decodeCounts(btoa(bytes.join('')), 3, 4);
        if (changed) read++;
        expect([...(changed ?? [])].filter((n) => !(n >= 0))).toEqual([]);
      }),
    );
    expect(read).toBeGreaterThan(0);
  });

  it('never throws on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(() => decodeCounts(btoa(String.fromCharCode(...bytes)), 3, 4)).not.toThrow();
      }),
    );
  });
});
