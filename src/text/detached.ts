/**
 * A word that may be kept. What is cut from a text holds all of that text in memory; what is joined and cut again holds itself alone.
 *
 * detached('peacekeepers') → the same word
 */
export function detached(word: string): string {
  return ` ${word}`.slice(1);
}
