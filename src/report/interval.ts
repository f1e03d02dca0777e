/** How sure a mean stance is. */
import { checkKind, type Kind } from '../runtime/checks';
import { isNumber, numberFrom } from '../runtime/doors';

/** The 97.5 % quantile of the standard normal distribution: two-sided 95 %. */
const Z = 1.959963984540054;

/**
 * An interval for a mean between −1 and 1: Wilson's score interval (Wilson 1927) of the share `(mean + 1) / 2`, mapped back. It never
 * leaves the range, and is wide for few observations. Values between the ends (neutral ones, uncertain ones) vary less than a
 * share's, so that it is too wide rather than too narrow for them.
 *
 * @param mean From −1 to 1.
 * @param n How many observations; where they weigh differently, Kish's effective number (Kish 1965), (Σw)² / Σw².
 * @returns Lower and upper end of the 95 % interval.
 * @throws INVALID_OPTION where the mean lies outside, or there are no observations.
 * @example
 * meanInterval(1, 4) // [0.0202…, 1]
 */
export function meanInterval(mean: number, n: number): readonly [number, number] {
  checkKind(mean, MEAN, 'mean');
  checkKind(n, OBSERVATIONS, 'n');
  return intervalOf(mean, n);
}

const MEAN = numberFrom(-1, 1);
const OBSERVATIONS: Kind = { expected: 'a number above 0', holds: (n) => isNumber(n) && (n as number) > 0 };

/** As `meanInterval`, of what has been counted here. */
export function intervalOf(mean: number, n: number): readonly [number, number] {
  const share = (mean + 1) / 2;
  const scale = 1 + Z ** 2 / n;
  const centre = (share + Z ** 2 / (2 * n)) / scale;
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
  return [Math.max(-1, 2 * (centre - half) - 1), Math.min(1, 2 * (centre + half) - 1)];
}
