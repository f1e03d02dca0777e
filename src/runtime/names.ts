/** Names as they are compared, and as they become ids. */

const beyondAscii = /[^\x20-\x7e]/;

/** Lower case without diacritics and with straight apostrophes: the key under which words are compared. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (!beyondAscii.test(lower)) return lower;
  return lower.replaceAll('’', "'").normalize('NFD').replace(/\p{M}/gu, '');
}

/** A name as part of an identifier: "Xi Jinping" → "xi-jinping". */
export function slug(name: string): string {
  const folded = fold(name);
  const parted = folded.replace(beyondAscii.test(folded) ? /[^\p{L}\p{N}]+/gu : /[^a-z0-9]+/g, '-');
  return parted.replace(/^-|-$/g, '');
}

/**
 * The first names of a list, for a line that is read at a glance.
 *
 * @example
 * nameSome(['EU', 'NATO', 'AU', 'UN', 'OSCE', 'ASEAN'], 3) // 'EU, NATO, AU …'
 */
export function nameSome(names: readonly string[], most = 5): string {
  return names.slice(0, most).join(', ') + (names.length > most ? ' …' : '');
}
