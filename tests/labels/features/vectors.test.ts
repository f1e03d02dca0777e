import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWordVectors, writeWordVectors } from '../../../src/labels/features/vectors';

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

  it('reads a row as it does the components', () => {
    const vector = fc.nat(7).chain((length) => {
      const component = fc.double({ min: -10, max: 10, noNaN: true });
      return fc.array(fc.array(component, { minLength: length, maxLength: length }), { maxLength: 6 });
    });
    fc.assert(
      fc.property(vector, (written) => {
        const read = readWordVectors(
          writeWordVectors(
            written.map((_, i) => `w${i}`),
            written,
          ),
        );
        const { dimensions, scales, components } = read;
        expect(components).toHaveLength(written.length * dimensions);
        written.forEach((_, row) => {
          const into = new Float64Array(dimensions + 1).fill(5);
          read.read(row, into);
          const own = [...components.subarray(row * dimensions, (row + 1) * dimensions)];
          expect([...into]).toEqual([...own.map((value) => scales[row]! * value), 5]);
        });
      }),
    );
  });

  it.each([
    ['the largest component', [1, -0.5, 2, 0], 2 / 31, [16, -8, 31, 0]],
    ['the largest below 0', [-3.1, 1, 0.1, 0.04], 0.1, [-31, 10, 1, 0]],
    ['nothing', [0, 0, 0, 0], 1, [0, 0, 0, 0]],
  ])('scales by %s to 31 steps', (_, vector, scale, components) => {
    const read = readWordVectors(writeWordVectors(['war', 'peace'], [[31, 0, 0, 0], vector]));
    expect(read.scales[1]).toBeCloseTo(scale, 6);
    expect([...read.components]).toEqual([31, 0, 0, 0, ...components]);
  });

  it('reads a file without words', () => {
    const vectors = readWordVectors(writeWordVectors([], []));
    expect(vectors).toMatchObject({ size: 0, dimensions: 0 });
    expect(vectors.indexOf('')).toBe(-1);
    expect(vectors.components).toHaveLength(0);
  });

  it('is named by the FNV-1a hash of all its bytes, in eight digits', () => {
    for (let i = 0; i < 100; i++) {
      const bytes = writeWordVectors([`w${i}`], [[i]]);
      let hash = 0x811c9dc5n;
      for (const byte of bytes) hash = BigInt.asUintN(32, (hash ^ BigInt(byte)) * 0x01000193n);
      expect(readWordVectors(bytes).id).toBe(`static:${hash.toString(16).padStart(8, '0')}`);
    }
  });

  it('names other bytes differently', () => {
    const other = file.slice();
    other[other.length - 1]! ^= 1;
    expect(readWordVectors(other).id).not.toBe(readWordVectors(file).id);
  });

  it.each([
    ['nothing', new Uint8Array(0), 'it is too short'],
    ['a part of a header', file.slice(0, 15), 'it is too short'],
    ['something else', 'SKV1' as unknown as Uint8Array, 'it is too short'],
    ['another file', new TextEncoder().encode('{"format":"stancekit-model"}'), 'it does not begin with "SKV2"'],
    [
      'a file of another version',
      Uint8Array.from([...file], (byte, i) => (i === 3 ? 0x31 : byte)),
      'it does not begin with "SKV2"',
    ],
    ['a cut file', file.slice(0, -1), 'its length is not what its header says'],
    ['a file with a tail', Uint8Array.from([...file, 0]), 'its length is not what its header says'],
    ['a word of two lines', writeWordVectors(['peace\ntalks'], [[1]]), 'it lists 2 words for 1 vectors'],
    [
      'a scale that is no number',
      withScale(Number.NaN),
      'it holds a scale that is no finite number of 1000000 at most',
    ],
    [
      'a scale without end',
      withScale(Number.POSITIVE_INFINITY),
      'it holds a scale that is no finite number of 1000000 at most',
    ],
  ])('refuses %s', (_, bytes, reason) => {
    expect(() => readWordVectors(bytes)).toThrow(
      expect.objectContaining({
        code: 'INVALID_MODEL',
        message: `The word-vector file cannot be used: ${reason}.`,
      }),
    );
  });
});
