import { expect, it } from 'vitest';
import { addHiddenScores, type HiddenLayer } from '../../src/labels/model/hiddenLayer';
import { createRandom } from '../../src/training/data/random';
import { joinLayers } from '../../src/training/fit/joinLayers';

const random = createRandom(4);
const numbers = (length: number) => Float64Array.from({ length }, () => 2 * random() - 1);
const shared = { unbounded: 0, means: numbers(5), deviations: new Float64Array(5).fill(2) };
const layerOf = (units: number): HiddenLayer => ({
  ...shared,
  ...{
    units,
    inner: numbers(units * 5),
    innerShifts: numbers(units),
    outer: numbers(3 * units),
    outerShifts: numbers(3),
  },
});
const answerOf = (layer: HiddenLayer, row: Float64Array) => {
  const scores = new Float64Array(3);
  addHiddenScores(layer, row, scores);
  return scores;
};

it('answers by the mean of the layers', () => {
  const layers = [layerOf(4), layerOf(3), layerOf(6)];
  const row = numbers(5);
  const found = answerOf(joinLayers(layers), row);
  const each = layers.map((layer) => answerOf(layer, row));
  found.forEach((score, q) => {
    expect(score).toBeCloseTo(each.reduce((sum, own) => sum + own[q]!, 0) / layers.length, 12);
  });
});
