/**
 * Weights of words, stems, pairs and triples, learned together, so that of two that always stand together neither counts
 * twice, as it does among log-odds. The value of a feature is how strong its log-odds are: logistic regression over
 * naive Bayes features (Wang & Manning, ACL 2012).
 */
import { itemAt } from '../../runtime/lists';
import { doubleScratch, type LogOddsTable } from '../features';

/** The weights as they stand in a model file. */
export interface WordWeightsJson {
  /** Half a byte a feature and question, in base64: view by view, feature by feature. See `packWeights`. */
  readonly weights: string;
  /** What a step of each question is worth. */
  readonly scales: readonly number[];
  readonly shifts: readonly number[];
}

/** The weights, ready. */
export interface WordWeights {
  /** The weights of a view, features × questions, one by one. */
  weight(view: number, i: number): number;
  readonly scales: readonly number[];
  readonly shifts: readonly number[];
}

/** A weight is rounded to one of so many steps on either side of 0; with 127 nothing was better. */
export const STEPS = 7;

/** Packs weights from −`STEPS` to `STEPS`, two in a byte, the low half first. */
export function packWeights(weights: readonly Int8Array[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(weights.reduce((sum, { length }) => sum + length, 0) / 2));
  let at = 0;
  for (const own of weights) for (const weight of own) bytes[at >> 1]! |= (weight + STEPS) << ((at++ & 1) * 4);
  return bytes;
}

/**
 * Opens what `packWeights` made of arrays of the given sizes, without unpacking it: a text needs a few hundred weights of the hundreds of
 * thousands. Null where the bytes are not that many.
 */
export function openWeights(bytes: Uint8Array, sizes: readonly number[]): Pick<WordWeights, 'weight'> | null {
  if (bytes.length !== Math.ceil(sizes.reduce((sum, size) => sum + size, 0) / 2)) return null;
  let sum = 0;
  const starts = sizes.map((size) => {
    sum += size;
    return sum - size;
  });
  return {
    weight(view, i) {
      const at = itemAt(starts, view) + i;
      return (((bytes[at >> 1] ?? 0) >> ((at & 1) * 4)) & 15) - STEPS;
    },
  };
}

/** A feature whose log-odds are 0 keeps this part of a value of 1. As in the interpolation of Wang & Manning (β = 0.25). */
const FLOOR = 0.25;

/** The value of a feature whose log-odds are so strong. */
function featureValue(strength: number): number {
  return FLOOR + (1 - FLOOR) * strength;
}

/**
 * Writes the value of a feature for each question, from `at` on: by its contrast, and for the last question (any issue at all), which has
 * none of its own, by the strongest of all.
 */
export function writeFeatureValues(
  table: LogOddsTable,
  row: number,
  questions: number,
  values: Float64Array,
  at = 0,
): void {
  const { odds } = table;
  const from = table.at(row);
  let strongest = 0;
  for (let q = 0; q < questions; q++) {
    const strength = q < questions - 1 ? Math.abs(odds[from + q] ?? 0) : strongest;
    if (strength > strongest) strongest = strength;
    values[at + q] = featureValue(strength);
  }
}

/**
 * The values of a statement's features for a question, of length 1 together.
 *
 * @param tables The log-odds; a contrast a question, and for questions behind them (any issue at all) the largest.
 * @param features The statement's features in each view.
 * @param question Which.
 * @param questions How many have a contrast of their own.
 */
export function featureValues(
  tables: readonly LogOddsTable[],
  features: readonly (readonly number[])[],
  question: number,
  questions: number,
): Float64Array[] {
  let squares = 0;
  const values = tables.map((table, v) => {
    const { odds } = table;
    const rows = itemAt(features, v);
    // With `Float64Array.from` and a function an analysis took a fifth longer.
    const own = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i++) {
      const from = table.at(itemAt(rows, i));
      let strength = 0;
      if (question < questions) strength = Math.abs(odds[from + question] ?? 0);
      else for (let k = 0; k < questions; k++) strength = Math.max(strength, Math.abs(odds[from + k] ?? 0));
      const value = featureValue(strength);
      squares += value * value;
      own[i] = value;
    }
    return own;
  });
  const length = Math.sqrt(squares) || 1;
  for (const own of values) for (let i = 0; i < own.length; i++) own[i] = (own[i] ?? 0) / length;
  return values;
}

/** What the features of each view say to a question of `questions`, of which the last has no contrast of its own. */
export function wordParts(
  { weight, scales }: WordWeights,
  tables: readonly LogOddsTable[],
  features: readonly (readonly number[])[],
  question: number,
  questions: number,
): number[] {
  return featureValues(tables, features, question, questions - 1).map((values, v) => {
    const rows = itemAt(features, v);
    let sum = 0;
    for (let i = 0; i < rows.length; i++) sum += weight(v, itemAt(rows, i) * questions + question) * (values[i] ?? 0);
    return itemAt(scales, question) * sum;
  });
}

const featureScratch = doubleScratch();

/**
 * Adds what a statement's features say to the score of each question; the last question has no contrast of its own. The sums are those
 * of `wordParts`; all questions are asked of a feature at once, since its numbers stand side by side: half the time.
 */
export function addWordScores(
  words: WordWeights,
  tables: readonly LogOddsTable[],
  features: readonly (readonly number[])[],
  scores: Float64Array,
): void {
  const questions = scores.length;
  const values = featureScratch.lend(features.reduce((sum, rows) => sum + rows.length, 0) * questions);
  const lengths = new Float64Array(questions);
  let at = 0;
  for (let v = 0; v < tables.length; v++) {
    const rows = itemAt(features, v);
    for (let i = 0; i < rows.length; i++, at += questions) {
      writeFeatureValues(itemAt(tables, v), itemAt(rows, i), questions, values, at);
      for (let q = 0; q < questions; q++) lengths[q] = (lengths[q] ?? 0) + (values[at + q] ?? 0) ** 2;
    }
  }
  for (let q = 0; q < questions; q++) lengths[q] = Math.sqrt(lengths[q] ?? 0) || 1;
  const sums = new Float64Array(questions);
  at = 0;
  for (let v = 0; v < tables.length; v++) {
    const rows = itemAt(features, v);
    sums.fill(0);
    for (let i = 0; i < rows.length; i++) {
      const from = itemAt(rows, i) * questions;
      for (let q = 0; q < questions; q++, at++)
        sums[q] = (sums[q] ?? 0) + words.weight(v, from + q) * ((values[at] ?? 0) / (lengths[q] ?? 0));
    }
    for (let q = 0; q < questions; q++) scores[q] = (scores[q] ?? 0) + itemAt(words.scales, q) * (sums[q] ?? 0);
  }
  for (let q = 0; q < questions; q++) scores[q] = (scores[q] ?? 0) + itemAt(words.shifts, q);
}
