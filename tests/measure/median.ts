/** The middle one of some numbers in order; of an even count the higher of the two. */
export function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
