/** The first characters of a text, of which no pair of surrogates is parted. */
export function beginningOf(text: string, characters: number): string {
  // A character has two units at most.
  return Array.from(text.slice(0, 2 * characters))
    .slice(0, characters)
    .join('');
}
