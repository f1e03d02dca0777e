/**
 * A hash of text that can be put together from the hashes of its parts, so that a feature of three words is looked up
 * without joining them. Polynomial, modulo 2³².
 */

/** Odd, so that no bit is lost by multiplying; the prime of FNV-1a. */
const BASE = 0x01000193;

/** Of a second hash, which tells two texts with one hash apart: of two texts both are alike once in 2⁶⁴. Knuth's multiplier of MMIX, its low half. */
const CONTROL_BASE = 0x4c957f2d;

export const SPACE = 32;

/** The hash of what has the hash `before`, and one more character behind it. */
export function hashNext(before: number, code: number): number {
  return (Math.imul(before, BASE) + code) | 0;
}

/** As `hashNext`, for the second hash. */
export function controlNext(before: number, code: number): number {
  return (Math.imul(before, CONTROL_BASE) + code) | 0;
}

/** The hash of a text or of a stretch of it; `from` is the hash of what stands before it. */
export function hashText(text: string, from = 0, start = 0, end = text.length): number {
  let hash = from;
  for (let i = start; i < end; i++) hash = hashNext(hash, text.charCodeAt(i));
  return hash;
}

/** A function that gives a number times itself so often, modulo 2³²; each is computed once, up to a length that few texts have. */
function powers(base: number): (exponent: number) => number {
  const known = new Int32Array(KEPT_POWERS).fill(1);
  for (let i = 1; i < known.length; i++) known[i] = Math.imul(known[i - 1] ?? 0, base);
  return (exponent) => {
    if (exponent < KEPT_POWERS) return known[exponent] ?? 0;
    let power = known[KEPT_POWERS - 1] ?? 0;
    for (let i = KEPT_POWERS - 1; i < exponent; i++) power = Math.imul(power, base);
    return power;
  };
}

const KEPT_POWERS = 64;

/** By what the hash of a text is multiplied when one of this length is put behind it. */
export const hashPower = powers(BASE);

/** The second hash of a text, as `hashText`. */
export function controlText(text: string, from = 0, start = 0, end = text.length): number {
  let hash = from;
  for (let i = start; i < end; i++) hash = controlNext(hash, text.charCodeAt(i));
  return hash;
}

/** Both hashes of a text. */
export function hashesOf(text: string): { hash: number; control: number } {
  return { hash: hashText(text), control: controlText(text) };
}

/** As `hashPower`, for the second hash. */
export const controlPower = powers(CONTROL_BASE);

/** As `hashJoined`, for the second hash. */
export function controlJoined(before: number, hash: number, power: number): number {
  return (Math.imul(controlNext(before, SPACE), power) + hash) | 0;
}

/** Stirs a hash, whose low bits differ little between features that differ in their first letters. */
export function mix(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

/** The hash of a text, a space, and another text of the given hash and power. */
export function hashJoined(before: number, hash: number, power: number): number {
  return (Math.imul(hashNext(before, SPACE), power) + hash) | 0;
}
