/**
 * A layer of hidden units between a row and the questions about it. It sees what a weight a column cannot: that two
 * columns say something together ("missile" with "test" is not "missile" with "delivery"). Rows are standardised first,
 * a unit is its weighted sum where that is above 0, and the units are weighed for each question.
 */

import { multiply } from '../../kernels/products';
import { itemAt } from '../../runtime/lists';
import { doubleScratch } from '../features';

/** The layer as it stands in a model file; all numbers are 32-bit floats in base64. */
export interface HiddenLayerJson {
  readonly units: number;
  readonly means: string;
  readonly deviations: string;
  /** Units × columns. */
  readonly inner: string;
  readonly innerShifts: string;
  /** Questions × units. */
  readonly outer: string;
  readonly outerShifts: string;
}

/** The layer, ready. */
export interface HiddenLayer {
  readonly units: number;
  /** How many columns, from the first on, count however far they are from the mean: those of vectors, which are means already. */
  readonly unbounded: number;
  readonly means: Float64Array;
  readonly deviations: Float64Array;
  readonly inner: Float64Array;
  readonly innerShifts: Float64Array;
  readonly outer: Float64Array;
  readonly outerShifts: Float64Array;
}

/** A standardised number counts no further than this many deviations from the mean, so that no odd column drowns the rest. */
const REACH = 4;

/** A standardised number as it counts. */
export function bounded(value: number): number {
  return Math.max(-REACH, Math.min(REACH, value));
}

/** Adds what the layer says of a row to the score of each question. */
export function addHiddenScores(layer: HiddenLayer, row: ArrayLike<number>, scores: Float64Array): void {
  const active = unitValues.lend(layer.units);
  activate(layer, standardised(layer, row, rowValues.lend(layer.means.length)), active);
  addOutputs(layer, active, scores);
}

/** Adds what the units say to the score of each question. */
function addOutputs({ units, outer, outerShifts }: HiddenLayer, active: Float64Array, scores: Float64Array): void {
  for (let q = 0; q < scores.length; q++) {
    let score = outerShifts[q] ?? 0;
    for (let u = 0; u < units; u++) score += (outer[q * units + u] ?? 0) * (active[u] ?? 0);
    scores[q] = (scores[q] ?? 0) + score;
  }
}

/**
 * What each column adds to a question's score, for people. As long as the same units are above 0 the layer is linear, so
 * the parts of a row are exact; they add up to the score but for the shifts.
 */
export function hiddenParts(layer: HiddenLayer, row: ArrayLike<number>, question: number): Float64Array {
  const { units, inner, outer } = layer;
  const values = standardised(layer, row);
  const active = new Float64Array(units);
  activate(layer, values, active);
  return values.map((value, c) => {
    let weight = 0;
    for (let u = 0; u < units; u++) {
      if ((active[u] ?? 0) > 0) weight += (outer[question * units + u] ?? 0) * (inner[u * values.length + c] ?? 0);
    }
    return weight * value;
  });
}

function standardised(
  { means, deviations, unbounded }: HiddenLayer,
  row: ArrayLike<number>,
  values: Float64Array = new Float64Array(means.length),
): Float64Array {
  for (let c = 0; c < means.length; c++) {
    const value = (itemAt(row, c) - (means[c] ?? 0)) / (deviations[c] ?? 0);
    values[c] = c < unbounded ? value : bounded(value);
  }
  return values;
}

function activate({ units, means, inner, innerShifts }: HiddenLayer, values: Float64Array, active: Float64Array): void {
  multiply(inner, units, values, means.length, { values: active, at: 0 });
  for (let u = 0; u < units; u++) active[u] = Math.max(0, (active[u] ?? 0) + (innerShifts[u] ?? 0));
}

const rowValues = doubleScratch();
const unitValues = doubleScratch();
