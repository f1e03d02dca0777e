import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { softmax } from '../../src/labels/model';
import { createRandom } from '../../src/training/data/random';
import { calibrateClasses } from '../../src/training/fit/calibration';
import { crossFitProbabilities, type HeldOutClasses } from '../../src/training/fit/crossFitCalibration';

const COUNT = 3;
const FOLDS = 5;

/** Rows whose scores tell a little, and are too large. */
function made(seed: number, rows = 60): HeldOutClasses {
  const random = createRandom(seed);
  const truth = Int32Array.from({ length: rows }, () => Math.floor(COUNT * random()));
  const scores = Float64Array.from({ length: rows * COUNT }, (_, i) => {
    return 4 * (random() - 0.5) + (truth[Math.floor(i / COUNT)] === i % COUNT ? 1 : 0);
  });
  return { scores, truth, count: COUNT, folds: Int32Array.from(truth, (_, row) => row % FOLDS) };
}

function logLoss(probabilities: readonly Float64Array[], { truth, folds }: HeldOutClasses, fold: number): number {
  return probabilities.reduce((sum, own, row) => sum - (folds[row] === fold ? Math.log(own[truth[row]!]!) : 0), 0);
}

/** As a model is calibrated: on all held-out rows, those that are measured among them. */
function calibratedOnAll({ scores, truth }: HeldOutClasses): Float64Array[] {
  const { temperature, shifts } = calibrateClasses(scores, truth, COUNT, true);
  return Array.from(truth, (_, row) =>
    softmax(scores.slice(row * COUNT, (row + 1) * COUNT).map((score, k) => score / temperature + shifts[k]!)),
  );
}

describe('crossFitProbabilities', () => {
  it('gives each row probabilities that sum to 1', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const probabilities = crossFitProbabilities(made(seed));
        expect(probabilities).toHaveLength(60);
        for (const own of probabilities) expect(own.reduce((a, b) => a + b)).toBeCloseTo(1, 9);
      }),
      { numRuns: 10 },
    );
  });

  it('says of a fold what its own answers have no part in', () => {
    const held = made(3);
    const turned = { ...held, truth: held.truth.map((k, row) => (held.folds[row] === 2 ? (k + 1) % COUNT : k)) };
    const [before, after] = [crossFitProbabilities(held), crossFitProbabilities(turned)];
    held.folds.forEach((fold, row) => {
      if (fold === 2) expect(after[row]).toEqual(before[row]);
    });
    expect(after[0]).not.toEqual(before[0]);
  });

  it('does not depend on how scores were calibrated before', () => {
    const held = made(4);
    const moved = { ...held, scores: held.scores.map((score, i) => score / 3 + [0.4, -0.2, 0][i % COUNT]!) };
    const [before, after] = [crossFitProbabilities(held), crossFitProbabilities(moved)];
    before.forEach((own, row) => {
      for (let k = 0; k < COUNT; k++) expect(after[row]![k]).toBeCloseTo(own[k]!, 2);
    });
  });

  it('never has a smaller log-loss than on the rows that were calibrated on', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const held = made(seed);
        const [apart, together] = [crossFitProbabilities(held), calibratedOnAll(held)];
        // What fits the others best, fits a fold no better than what fits all.
        for (let fold = 0; fold < FOLDS; fold++)
          expect(logLoss(apart, held, fold)).toBeGreaterThan(logLoss(together, held, fold) - 1e-3);
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ['one class alone', [0, 0, 0, 0, 0]],
    ['a class that the other folds do not have', [0, 1, 0, 1, 2]],
  ])('has no probability for what was not seen: %s', (_, classes) => {
    const truth = Int32Array.from({ length: 50 }, (__, row) => classes[row % FOLDS]!);
    const probabilities = crossFitProbabilities({ ...made(1, 50), truth });
    probabilities.forEach((own, row) => {
      if (row % FOLDS === 4) expect(own[2]).toBe(0);
      expect(own.reduce((a, b) => a + b)).toBeCloseTo(1, 9);
    });
  });
});
