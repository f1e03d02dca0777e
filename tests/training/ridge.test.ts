import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/training/data/random';
import { scoreFold, solveRidge } from '../../src/training/fit/ridge';
import { fitVectors } from '../../src/training/fit/vectorWeights';
import { unscaleVector, vectorRows } from '../../src/training/rows';

/** Vectors of any numbers, rows dealt into five folds and some groups. */
function made(count: number, dimensions: number, groupCount: number, seed: number) {
  const random = createRandom(seed);
  const vectors = Array.from({ length: count }, () => Float32Array.from({ length: dimensions }, () => random() - 0.3));
  const encodings = {
    encoder: 'any',
    dimensions,
    has: () => true,
    of: (example: number) => vectors[example]!,
  };
  const rows = vectorRows(encodings, {
    examples: vectors.map((_, i) => i),
    folds: Int32Array.from(vectors, (_, i) => i % 5),
    foldCount: 5,
    groups: Int32Array.from(vectors, () => Math.floor(groupCount * random())),
    groupCount,
  });
  return { rows, vectors, targets: Float64Array.from(vectors, () => random() - 0.5) };
}

/** The row as the regression sees it: for all groups, and once more at the place of its own. */
function wideRow({ rows }: ReturnType<typeof made>, row: number): number[] {
  const own = [...rows.values.subarray(row * rows.columns, (row + 1) * rows.columns)];
  if (rows.groupCount === 1) return own;
  const none = own.map(() => 0);
  return [own, ...Array.from({ length: rows.groupCount }, (_, g) => (g === rows.groups[row] ? own : none))].flat();
}

describe('solveRidge', () => {
  it('leaves no slope: what is missed, summed over the rows, is what the weights cost', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 6, max: 40 }),
        fc.integer({ min: 1, max: 4 }),
        fc.nat(1000),
        (count, groups, seed) => {
          const sample = made(count, 3, groups, seed);
          const penalty = 0.5;
          const weights = solveRidge(sample.rows, sample.targets, { penalty, without: 2 });
          const slopes = weights.map((weight) => -penalty * weight);
          for (let row = 0; row < count; row++) {
            if (row % 5 === 2) continue;
            const wide = wideRow(sample, row);
            const missed = sample.targets[row]! - wide.reduce((sum, value, i) => sum + value * weights[i]!, 0);
            wide.forEach((value, i) => {
              slopes[i]! += missed * value;
            });
          }
          for (const slope of slopes) expect(Math.abs(slope)).toBeLessThan(0.02);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('learns nothing from the fold that is held out', () => {
    const { rows, targets } = made(40, 3, 2, 1);
    const others = targets.map((target, row) => (row % 5 === 3 ? 100 : target));
    const options = { penalty: 1, without: 3 };
    expect(solveRidge(rows, others, options)).toEqual(solveRidge(rows, targets, options));
    expect(solveRidge(rows, others, { penalty: 1 })).not.toEqual(solveRidge(rows, targets, { penalty: 1 }));
  });
});

describe('unscaleVector', () => {
  it('gives weights that say the same of vectors as they are', () => {
    const { rows, targets, vectors } = made(40, 3, 1, 4);
    const weights = solveRidge(rows, targets, { penalty: 1 });
    const plain = unscaleVector(weights, rows.scaling);
    let seen = 0;
    scoreFold(rows, weights, 0, (row, score) => {
      const said = vectors[row]!.reduce((sum, value, c) => sum + value * plain.weights[c]!, plain.shift);
      expect(said).toBeCloseTo(score, 5);
      seen++;
    });
    expect(seen).toBe(8);
  });
});

describe('fitVectors', () => {
  it.each([
    ['two', 2],
    ['three', 3],
  ])('tells %s classes apart in rows that were held out', (_, classes) => {
    const truth = Array.from({ length: 300 }, (_own, row) => Math.floor(row / 5) % classes);
    const vectors = truth.map((k, row) => Float32Array.of(Math.cos(2 * k), Math.sin(2 * k), Math.sin(row)));
    const encodings = { encoder: 'any', dimensions: 3, has: () => true, of: (example: number) => vectors[example]! };
    const folds = Int32Array.from(truth, (_own, row) => row % 5);
    const rows = vectorRows(encodings, { examples: truth.map((_own, row) => row), folds, foldCount: 5 });
    const answers = Uint8Array.from(
      truth.flatMap((k) => Array.from({ length: classes }, (_own, q) => Number(q === k))),
    );
    const { heldOut, weights, shifts } = fitVectors(rows, answers);
    expect([weights.length, shifts.length]).toEqual([3 * classes, classes]);
    truth.forEach((k, row) => {
      const own = [...heldOut.subarray(row * classes, (row + 1) * classes)];
      expect(own.indexOf(Math.max(...own))).toBe(k);
    });
  });
});
