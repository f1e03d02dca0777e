/** Calibration: a temperature and a shift a class, found on held-out scores, that make probabilities true. */
import { softmax } from '../../labels/model';
import { itemAt } from '../../runtime/lists';

export interface Calibration {
  readonly temperature: number;
  readonly shifts: readonly number[];
}

/** Newton's method doubles the right digits a step; four to six steps are usual. One that leads uphill is halved, as often as this. */
const MOST_STEPS = 30;
const MOST_HALVINGS = 10;

/** The search ends where a step moves nothing by more. */
const NEAR = 1e-9;

/**
 * The price of a distance from scores of unit size without shifts, squared and halved, in rows of the mean weight: what keeps rows that the scores
 * set wholly apart from probabilities of 0 and 1. Own choice: thirty rows that all say no leave 0.8 % for yes.
 */
const PRICE = 0.1;

/** Differences of scores below this part of them are none. */
const ROUNDING = 1e-9;

/** Scores are not turned round, however wrong they are. */
const LEAST_INVERSE = 0.01;

/** The inverse temperature, and the shifts where there are any. */
type Unknowns = Float64Array;

/** Held-out scores, rows × `count`, the true class of each row, and how much it counts. */
interface HeldOut {
  readonly scores: Float64Array;
  readonly classes: ArrayLike<number>;
  readonly count: number;
  readonly weights: Float64Array;
}

/**
 * Finds the temperature and shifts of classes of which one is true, by least log-loss (Guo et al., ICML 2017, with a shift a class).
 *
 * @param scores Rows × `count` scores.
 * @param classes The true class of each row.
 * @param count How many classes.
 * @param shifting Whether to find shifts. They favour the frequent classes, at the cost of the macro-F1: 71.0 instead of 72.2
 * on NewsMTSC's dev-rw.
 * @param weights How much each row counts; all the same where they are absent.
 */
export function calibrateClasses(
  scores: Float64Array,
  classes: ArrayLike<number>,
  count: number,
  shifting = false,
  weights: Float64Array = new Float64Array(classes.length).fill(1),
): Calibration {
  // Scores around zero and of unit size, so that one price suits scale and shifts, however they were calibrated before.
  const centers = new Float64Array(count);
  if (shifting)
    scores.forEach((score, i) => {
      centers[i % count] = (centers[i % count] ?? 0) + score / (classes.length || 1);
    });
  const centred = scores.map((score, i) => score - (centers[i % count] ?? 0));
  const spread = spreadOf(centred);
  // What differs by nothing but rounding tells nothing, and must not be made large.
  const size = spread > ROUNDING * spreadOf(scores) ? spread : spreadOf(scores);
  const held = { scores: centred.map((score) => score / size), classes, count, weights };
  const [inverse = 1, ...shifts] = descend(held, shifting ? 1 + count : 1);
  const temperature = size / inverse;
  return { temperature, shifts: Array.from(centers, (center, k) => (shifts[k] ?? 0) - center / temperature) };
}

/**
 * Finds the temperature and shift of one question answered yes (1) or no (0): as for two classes of which yes has the score and
 * no has none.
 */
export function calibrateQuestion(
  scores: Float64Array,
  answers: ArrayLike<number>,
  weights?: Float64Array,
): { temperature: number; shift: number } {
  const pairs = new Float64Array(2 * scores.length);
  scores.forEach((score, row) => {
    pairs[2 * row + 1] = score;
  });
  const { temperature, shifts } = calibrateClasses(pairs, answers, 2, true, weights);
  return { temperature, shift: itemAt(shifts, 1) - itemAt(shifts, 0) };
}

/** Newton's method from the scores as they come. @returns The inverse temperature, and the shifts where there is room for them. */
function descend(held: HeldOut, length: number): Unknowns {
  let found: Unknowns = new Float64Array(length);
  found[0] = 1;
  let here = lossAt(found, held);
  for (let step = 0; step < MOST_STEPS; step++) {
    const move = solve(here.bend, here.slope);
    const [next, there] = downhill(found, here.loss, move, held);
    const moved = next.some((one, i) => Math.abs(one - itemAt(found, i)) > NEAR);
    [found, here] = [next, there];
    if (!moved) break;
  }
  return found;
}

function downhill(from: Unknowns, loss: number, move: Float64Array, held: HeldOut): [Unknowns, Loss] {
  let share = 1;
  for (let halvings = 0; ; halvings++, share /= 2) {
    const next = from.map((one, i) => one - share * itemAt(move, i));
    next[0] = Math.max(LEAST_INVERSE, itemAt(next, 0));
    const there = lossAt(next, held);
    if (there.loss <= loss || halvings === MOST_HALVINGS) return [next, there];
  }
}

/** The log-loss with the price, how it slopes, and how it bends: a symmetric matrix, row by row. */
interface Loss {
  readonly loss: number;
  readonly slope: Float64Array;
  readonly bend: Float64Array;
}

function lossAt(found: Unknowns, { scores, classes, count, weights }: HeldOut): Loss {
  const length = found.length;
  const sums = { slope: new Float64Array(length), bend: new Float64Array(length * length) };
  const factors = new Float64Array(count * length);
  for (let k = 0; k < count && length > 1; k++) factors[k * length + 1 + k] = 1;
  const calibrated = new Float64Array(count);
  let loss = 0;
  for (let row = 0; row < classes.length; row++) {
    const weight = weights[row] ?? 0;
    for (let k = 0; k < count; k++) {
      const score = scores[row * count + k] ?? 0;
      factors[k * length] = score;
      calibrated[k] = itemAt(found, 0) * score + (found[1 + k] ?? 0);
    }
    const shares = softmax(calibrated);
    const truth = classes[row] ?? 0;
    loss -= weight * Math.log(Math.max(shares[truth] ?? 0, Number.MIN_VALUE));
    addRow(sums, factors, { shares, truth, weight });
  }
  return priced({ loss, ...sums }, found, weights);
}

/**
 * Adds how the loss of a row slopes and bends.
 *
 * @param factors Classes × unknowns: what each unknown is multiplied by in the score of a class, the temperature by the score as it came.
 */
function addRow(
  { slope, bend }: Pick<Loss, 'slope' | 'bend'>,
  factors: Float64Array,
  { shares, truth, weight }: { readonly shares: Float64Array; readonly truth: number; readonly weight: number },
): void {
  const length = slope.length;
  for (let i = 0; i < length; i++) {
    let mean = 0;
    for (let k = 0; k < shares.length; k++) mean += (shares[k] ?? 0) * (factors[k * length + i] ?? 0);
    slope[i] = (slope[i] ?? 0) + weight * (mean - (factors[truth * length + i] ?? 0));
    for (let j = 0; j < length; j++) {
      let both = 0;
      for (let k = 0; k < shares.length; k++) {
        const off = (factors[k * length + i] ?? 0) - mean;
        both += (shares[k] ?? 0) * off * (factors[k * length + j] ?? 0);
      }
      bend[i * length + j] = (bend[i * length + j] ?? 0) + weight * both;
    }
  }
}

/** Adds what the distance from the scores as they come costs. */
function priced({ loss, slope, bend }: Loss, found: Unknowns, weights: Float64Array): Loss {
  const price = (PRICE * sumOf(weights)) / (weights.length || 1) || PRICE;
  let cost = loss;
  for (let i = 0; i < found.length; i++) {
    const distance = itemAt(found, i) - Number(i === 0);
    cost += (price * distance * distance) / 2;
    slope[i] = (slope[i] ?? 0) + price * distance;
    bend[i * found.length + i] = (bend[i * found.length + i] ?? 0) + price;
  }
  return { loss: cost, slope, bend };
}

/** Solves a small system whose matrix is symmetric and positive, by elimination. */
function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const length = right.length;
  const [rows, found] = [matrix.slice(), right.slice()];
  const at = (i: number, j: number) => rows[i * length + j] ?? 0;
  for (let pivot = 0; pivot < length; pivot++) {
    for (let i = pivot + 1; i < length; i++) {
      const factor = at(i, pivot) / at(pivot, pivot);
      for (let j = pivot; j < length; j++) rows[i * length + j] = at(i, j) - factor * at(pivot, j);
      found[i] = (found[i] ?? 0) - factor * (found[pivot] ?? 0);
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    let rest = found[i] ?? 0;
    for (let j = i + 1; j < length; j++) rest -= at(i, j) * (found[j] ?? 0);
    found[i] = rest / at(i, i);
  }
  return found;
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** The root of the mean square of all scores. */
function spreadOf(scores: Float64Array): number {
  return Math.sqrt(scores.reduce((sum, score) => sum + score * score, 0) / (scores.length || 1)) || 1;
}
