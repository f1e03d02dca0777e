/** Figures of merit. */
import { itemAt } from '../../runtime/lists';

/** How well one class is found. All from 0 to 1. */
export interface ClassScore {
  /** How many of those that were found are right. */
  readonly precision: number;
  /** How many of those that are there were found. */
  readonly recall: number;
  /** The harmonic mean of both. */
  readonly f1: number;
  /** How many rows truly are of the class. */
  readonly support: number;
}

/** How well several classes are told apart. */
export interface ClassificationScore {
  /** The share of rows that are right, from 0 to 1. */
  readonly accuracy: number;
  /** The mean of the F1 of those classes that occur, in truth or prediction; from 0 to 1. */
  readonly macroF1: number;
  /** How well each class is found, by its name. */
  readonly classes: Readonly<Record<string, ClassScore>>;
  /** `confusion[truth][prediction]` counts rows. */
  readonly confusion: readonly (readonly number[])[];
}

/**
 * Compares predictions with the truth.
 *
 * @param truth The true class of each row, as an index into `names`.
 * @param predicted The predicted one.
 * @param names The classes.
 */
export function scoreClassification(
  truth: ArrayLike<number>,
  predicted: ArrayLike<number>,
  names: readonly string[],
): ClassificationScore {
  const confusion = names.map(() => new Array<number>(names.length).fill(0));
  for (let i = 0; i < truth.length; i++) itemAt(confusion, itemAt(truth, i))[itemAt(predicted, i)]! += 1;
  const classes: Record<string, ClassScore> = {};
  let right = 0;
  names.forEach((name, k) => {
    const hits = itemAt(itemAt(confusion, k), k);
    right += hits;
    const support = itemAt(confusion, k).reduce((a, b) => a + b, 0);
    const found = confusion.reduce((sum, row) => sum + itemAt(row, k), 0);
    classes[name] = { ...scoreCounts(hits, found - hits, support - hits), support };
  });
  return {
    accuracy: right / (truth.length || 1),
    macroF1: meanF1(
      names
        .filter((_, k) => itemAt(confusion, k).some(Boolean) || confusion.some((row) => itemAt(row, k) > 0))
        .map((name) => classes[name]!.f1),
    ),
    classes,
    confusion,
  };
}

function meanF1(scores: readonly number[]): number {
  return scores.reduce((sum, f1) => sum + f1, 0) / (scores.length || 1);
}

/** Precision, recall and F1 from counts of hits, false alarms and misses. */
export function scoreCounts(hits: number, falseAlarms: number, misses: number): Omit<ClassScore, 'support'> {
  return {
    precision: hits / (hits + falseAlarms || 1),
    recall: hits / (hits + misses || 1),
    f1: hits === 0 ? 0 : (2 * hits) / (2 * hits + falseAlarms + misses),
  };
}

/** One tenth of the range of probabilities: how sure the model was, and how often it was right. */
export interface CalibrationBin {
  /** Where the bin begins, from 0 to 0.9. */
  readonly from: number;
  /** Where it ends, from 0.1 to 1. */
  readonly to: number;
  /** How many answers lie in it. */
  readonly count: number;
  /** Their mean probability, from 0 to 1; 0 where there are none. */
  readonly meanProbability: number;
  /** The share of them that is right, from 0 to 1; 0 where there are none. */
  readonly accuracy: number;
}

/** How sure a model was, and how often it was right. */
export interface Calibration {
  /** Ten bins, from the least sure on. */
  readonly bins: readonly CalibrationBin[];
  /** The expected calibration error, from 0 to 1. */
  readonly error: number;
  /** The mean error of answers as sure and as many as these whose probabilities are exact (Bröcker & Smith 2007): less than this nobody can hope to measure. */
  readonly byChance: number;
}

/** The calibration table of the winning probabilities, in ten bins, and the expected calibration error. */
export function scoreCalibration(probabilities: ArrayLike<number>, right: ArrayLike<boolean | number>): Calibration {
  const sums = Array.from({ length: 10 }, () => ({ count: 0, probability: 0, right: 0 }));
  for (let i = 0; i < probabilities.length; i++) {
    const bin = itemAt(sums, Math.min(9, Math.floor(itemAt(probabilities, i) * 10)));
    bin.count += 1;
    bin.probability += itemAt(probabilities, i);
    bin.right += Number(itemAt(right, i));
  }
  const bins = sums.map((bin, i) => ({
    from: i / 10,
    to: (i + 1) / 10,
    count: bin.count,
    meanProbability: bin.probability / (bin.count || 1),
    accuracy: bin.right / (bin.count || 1),
  }));
  const total = probabilities.length || 1;
  const error = bins.reduce((sum, b) => sum + (b.count / total) * Math.abs(b.meanProbability - b.accuracy), 0);
  const byChance = bins.reduce((sum, b) => sum + (b.count / total) * straying(b.count, b.meanProbability), 0);
  return { bins, error, byChance };
}

/**
 * How far the share of so many answers that are right lies in the mean from their probability: the mean absolute deviation of the binomial
 * distribution (De Moivre 1730; Diaconis & Zabell, Statistical Science 1991), 2 (1 − p) k/n · P(k) for the first k above n p.
 */
function straying(n: number, p: number): number {
  if (n === 0 || p <= 0 || p >= 1) return 0;
  const k = Math.min(n, Math.floor(n * p) + 1);
  let logChance = k * Math.log(p) + (n - k) * Math.log1p(-p);
  for (let i = 1; i <= k; i++) logChance += Math.log((n - k + i) / i);
  return (2 * (1 - p) * k * Math.exp(logChance)) / n;
}
