/**
 * A hash of text that can be put together from the hashes of its parts, so that a feature of three words is looked up
 * without joining them. Polynomial, modulo 2³².
 */

/** Odd, so that no bit is lost by multiplying; the prime of FNV-1a. */
const BASE = 0x01000193;

export const SPACE = 32;

/** The hash of a text or of a stretch of it; `from` is the hash of what stands before it. */
export function hashText(text: string, from = 0, start = 0, end = text.length): number {
  let hash = from;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0;
  return hash;
}

/** By what the hash of a text is multiplied when one of this length is put behind it. */
export function hashPower(length: number): number {
  let power = 1;
  for (let i = 0; i < length; i++) power = Math.imul(power, BASE);
  return power;
}

/** The hash of a text, a space, and another text of the given hash and power. */
export function hashJoined(before: number, hash: number, power: number): number {
  return (Math.imul((Math.imul(before, BASE) + SPACE) | 0, power) + hash) | 0;
}
