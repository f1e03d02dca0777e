import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addHiddenScores, type HiddenLayer, hiddenParts } from '../../../src/labels/model/hiddenLayer';
import { createRandom } from '../../../src/training/data/random';
import { hiddenLayerJson, trainHiddenLayer } from '../../../src/training/fit/trainHiddenLayer';
import { measureScaling, standardise } from '../../../src/training/rows/matrix';

const COLUMNS = 5;
const random = createRandom(3);
const numbers = (length: number) => Float64Array.from({ length }, () => 2 * random() - 1);
const layer: HiddenLayer = {
  ...{ units: 7, unbounded: 0, means: numbers(COLUMNS), deviations: numbers(COLUMNS).map((n) => 0.5 + n * n) },
  ...{ inner: numbers(7 * COLUMNS), innerShifts: new Float64Array(7), outer: numbers(2 * 7), outerShifts: numbers(2) },
};

/** Rows of two columns whose signs are alike (yes) or not (no): what no weight a column can tell. */
function signsAlike(count: number) {
  const values = Float32Array.from({ length: count * 2 }, () => (random() < 0.5 ? -1 : 1) * (0.5 + random()));
  const answers = Uint8Array.from({ length: count }, (_, i) => Number(values[2 * i]! * values[2 * i + 1]! > 0));
  return { rows: { count, columns: 2, values }, answers };
}

describe('a layer of hidden units', () => {
  it('is taken apart into columns exactly, where its units have no shifts', () => {
    const row = fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: COLUMNS, maxLength: COLUMNS });
    fc.assert(
      fc.property(row, (own) => {
        const scores = new Float64Array(2);
        addHiddenScores(layer, own, scores);
        for (const q of [0, 1]) {
          const sum = hiddenParts(layer, own, q).reduce((a, b) => a + b, 0);
          expect(sum + layer.outerShifts[q]!).toBeCloseTo(scores[q]!, 9);
        }
      }),
    );
  });

  it('learns what no weight a column can', () => {
    const { rows, answers } = signsAlike(4000);
    const scaling = measureScaling(rows);
    standardise(rows, scaling);
    const trained = trainHiddenLayer(rows, scaling, { answers, questions: 1 }, { seed: 1, unbounded: 0 });
    const fresh = signsAlike(500);
    const right = Array.from(fresh.answers).filter((answer, i) => {
      const scores = new Float64Array(1);
      addHiddenScores(trained, fresh.rows.values.subarray(2 * i, 2 * i + 2), scores);
      return Number(scores[0]! > 0) === answer;
    });
    expect(right.length / 500).toBeGreaterThan(0.9);
  });

  it('is the same for the same seed', () => {
    const { rows, answers } = signsAlike(100);
    const train = (seed: number) =>
      hiddenLayerJson(
        trainHiddenLayer(rows, measureScaling(rows), { answers, questions: 1 }, { seed, unbounded: 0 }),
        [1],
      );
    expect(train(1)).toEqual(train(1));
    expect(train(2)).not.toEqual(train(1));
  });
});
