/** How figures are written. */

export function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

/** A score from 0 to 1 in per cent, as `train` and `evaluate` print it: 0.7312 as "73.1". */
export function score(share: number): string {
  return (100 * share).toFixed(1);
}

/** "+0.42", "−1.30": a true minus, so that columns of figures are even. */
export function signed(value: number): string {
  const shown = Math.abs(value).toFixed(2);
  return `${Number(shown) === 0 ? '' : value < 0 ? '−' : '+'}${shown}`;
}
