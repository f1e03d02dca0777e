/** Identifiers that are made of what they stand for, so that the same content has the same ones in every run. */

/** What the four words of an identifier start from; digits of √2, √3, √5 and √7. */
const SEEDS = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a] as const;
const MULTIPLIERS = [0x01000193, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f] as const;

/**
 * A UUID of version 8 (RFC 9562: made in a way of one's own), of 122 bits of a hash. It tells texts apart and keeps nothing secret.
 *
 * @param parts What it stands for; where one ends matters.
 */
export function guidOf(...parts: readonly string[]): string {
  const text = parts.map((part) => `${part.length}:${part}`).join('');
  const hex = SEEDS.map((seed, i) => hash(text, seed, MULTIPLIERS[i] ?? 1)).join('');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) & 3);
  return [
    ...[hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`],
    hex.slice(20),
  ].join('-');
}

function hash(text: string, seed: number, multiplier: number): string {
  let state = seed;
  for (let i = 0; i < text.length; i++) {
    state = Math.imul(state ^ text.charCodeAt(i), multiplier);
    state ^= state >>> 15;
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return ((state ^ (state >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
