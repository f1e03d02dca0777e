/**
 * Stochastic gradient descent with a step a weight (AdaGrad: Duchi et al., JMLR 2011). Each weight stands before the sum of its squared gradients,
 * since both are read and written together, at places that no cache foresees.
 */

export interface Learning {
  readonly rate: number;
  /** How far a weight is drawn to 0. */
  readonly decay: number;
}

/** The sum of squared gradients that a weight begins with. */
export const FIRST_SQUARE = 1e-8;

/** As many weights of 0, for `takeStep`: weight i stands at place 2 i, its squares behind it. */
export function newWeights(count: number): Float64Array {
  const weights = new Float64Array(2 * count);
  for (let at = 1; at < weights.length; at += 2) weights[at] = FIRST_SQUARE;
  return weights;
}

/** Moves the weight at a place against its gradient; the sum of its squared gradients stands so far behind it. */
export function takeStep(
  weights: Float64Array,
  at: number,
  slope: number,
  { rate, decay }: Learning,
  squareBehind = 1,
): void {
  const weight = weights[at]!;
  const gradient = slope + decay * weight;
  const square = weights[at + squareBehind]! + gradient * gradient;
  weights[at + squareBehind] = square;
  weights[at] = weight - (rate * gradient) / Math.sqrt(square);
}

/** The weights alone. */
export function withoutSquares(weights: Float64Array): Float64Array {
  const alone = new Float64Array(weights.length / 2);
  for (let i = 0; i < alone.length; i++) alone[i] = weights[2 * i]!;
  return alone;
}
