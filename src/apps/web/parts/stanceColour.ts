/** From the colour of "against" over grey to that of "in favour". The ends are the page's own, for light and dark. */

/** @param mean From −1 to 1. */
export function stanceColour(mean: number): string {
  const side = mean < 0 ? 'against' : 'favor';
  return `color-mix(in oklab, var(--${side}) ${Math.round(100 * Math.min(1, Math.abs(mean)))}%, var(--neutral))`;
}
