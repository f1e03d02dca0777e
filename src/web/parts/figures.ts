/** How figures are written. */

export function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

/** "+0.42", "−1.30": a true minus, so that columns of figures are even. */
export function signed(value: number): string {
  const shown = Math.abs(value).toFixed(2);
  return `${Number(shown) === 0 ? '' : value < 0 ? '−' : '+'}${shown}`;
}
