/**
 * Stochastic gradient descent with a step a weight (AdaGrad: Duchi et al., JMLR 2011). Each weight stands before the sum of its squared gradients,
 * since both are read and written together, at places that no cache foresees.
 */

export interface Learning {
  readonly rate: number;
  /** How far a weight is drawn to 0. */
  readonly decay: number;
}

/** As many weights of 0, for `takeStep`: weight i stands at place 2 i. */
export function newWeights(count: number): Float64Array {
  const weights = new Float64Array(2 * count);
  for (let at = 1; at < weights.length; at += 2) weights[at] = 1e-8;
  return weights;
}

/** Moves the weight at a place against its gradient. */
export function takeStep(weights: Float64Array, at: number, slope: number, { rate, decay }: Learning): void {
  const weight = weights[at]!;
  const gradient = slope + decay * weight;
  const square = weights[at + 1]! + gradient * gradient;
  weights[at + 1] = square;
  weights[at] = weight - (rate * gradient) / Math.sqrt(square);
}

/** The weights alone. */
export function withoutSquares(weights: Float64Array): Float64Array {
  const alone = new Float64Array(weights.length / 2);
  for (let i = 0; i < alone.length; i++) alone[i] = weights[2 * i]!;
  return alone;
}
