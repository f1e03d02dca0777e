/** A linear classifier: weights a class, a temperature and a shift a class, all folded so that predicting is a dot product. */

/** The classifier as it stands in a model file. `weights` are 32-bit floats in base64, classes × columns. */
export interface HeadJson {
  readonly classes: readonly string[];
  readonly columns: number;
  readonly weights: string;
  /** The score of a class is divided by this … */
  readonly temperature: number;
  /** … and moved by this, one number a class, before scores become probabilities. */
  readonly shifts: readonly number[];
}

/** The classifier, ready. */
export interface Head {
  readonly classes: readonly string[];
  readonly columns: number;
  /** Numbers of 32 bits; where they stand in 64, they need not be widened at each use. */
  readonly weights: Float32Array | Float64Array;
  readonly temperature: number;
  readonly shifts: readonly number[];
}

/**
 * The calibrated score of every class: a log-odds for questions answered yes or no, to be compared by `softmax` otherwise.
 *
 * @param head The classifier.
 * @param row `head.columns` numbers.
 */
export function scoreHead({ classes, columns, weights, temperature, shifts }: Head, row: Float32Array): Float64Array {
  const scores = new Float64Array(classes.length);
  let k = 0;
  // A sum waits for each addition; three sums at a time wait together.
  for (; k + 2 < classes.length; k += 3) {
    const first = k * columns;
    const second = first + columns;
    const third = second + columns;
    let a = 0;
    let b = 0;
    let d = 0;
    for (let c = 0; c < columns; c++) {
      const value = row[c]!;
      a += weights[first + c]! * value;
      b += weights[second + c]! * value;
      d += weights[third + c]! * value;
    }
    scores[k] = a;
    scores[k + 1] = b;
    scores[k + 2] = d;
  }
  for (; k < classes.length; k++) {
    for (let c = 0; c < columns; c++) scores[k]! += weights[k * columns + c]! * row[c]!;
  }
  for (k = 0; k < classes.length; k++) scores[k] = scores[k]! / temperature + shifts[k]!;
  return scores;
}

/** Probabilities that sum to 1. */
export function softmax(scores: Float64Array): Float64Array {
  let largest = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < scores.length; k++) largest = Math.max(largest, scores[k]!);
  const probabilities = new Float64Array(scores.length);
  let sum = 0;
  for (let k = 0; k < scores.length; k++) {
    probabilities[k] = Math.exp(scores[k]! - largest);
    sum += probabilities[k]!;
  }
  for (let k = 0; k < scores.length; k++) probabilities[k] = probabilities[k]! / sum;
  return probabilities;
}

/** The probability of yes. */
export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
