import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWordVectors, writeWordVectors } from '../../src/features/vectors';

const words = ['peace', 'war', 'treaty'];
const file = writeWordVectors(words, [
  [1, -0.5],
  [-1, 0.25],
  [0, 2],
]);

/** The file with another scale for its first word. */
function withScale(scale: number): Uint8Array {
  const bytes = file.slice();
  const view = new DataView(bytes.buffer);
  view.setFloat32(16 + view.getUint32(12, true), scale, true);
  return bytes;
}

describe('word vectors', () => {
  it('reads what it wrote', () => {
    const vectors = readWordVectors(file);
    expect(vectors).toMatchObject({ size: 3, dimensions: 2 });
    expect(words.map((word) => vectors.indexOf(word))).toEqual([0, 1, 2]);
    expect(vectors.indexOf('bread')).toBe(-1);
    expect(vectors.components[1]! * vectors.scales[0]!).toBeCloseTo(-0.5, 1);
  });

  it('reads from the middle of a larger buffer', () => {
    const larger = new Uint8Array(file.length + 7);
    larger.set(file, 3);
    expect(readWordVectors(larger.subarray(3, 3 + file.length)).id).toBe(readWordVectors(file).id);
  });

  it('keeps every component within half a step of its scale', () => {
    const vector = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(vector, { minLength: 1, maxLength: 5 }), (vectors) => {
        const read = readWordVectors(
          writeWordVectors(
            vectors.map((_, i) => `w${i}`),
            vectors,
          ),
        );
        vectors.flat().forEach((value, i) => {
          const scale = read.scales[Math.floor(i / 3)]!;
          expect(Math.abs(read.components[i]! * scale - value)).toBeLessThanOrEqual(scale * 0.5001 + 1e-6);
        });
      }),
    );
  });

  it('names other bytes differently', () => {
    const other = file.slice();
    other[other.length - 1]! ^= 1;
    expect(readWordVectors(other).id).not.toBe(readWordVectors(file).id);
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['another file', new TextEncoder().encode('{"format":"stancekit-model"}')],
    ['a cut file', file.slice(0, -1)],
    ['a file with a tail', Uint8Array.from([...file, 0])],
    ['something else', 'SKV1' as unknown as Uint8Array],
    ['a scale that is no number', withScale(Number.NaN)],
  ])('refuses %s', (_, bytes) => {
    expect(() => readWordVectors(bytes)).toThrow(expect.objectContaining({ code: 'INVALID_MODEL' }));
  });
});
