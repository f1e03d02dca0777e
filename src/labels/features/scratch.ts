/**
 * Arrays that are used again and again. A typed array of more than 64 bytes is allocated outside of the heap and counted there: the
 * hundred that the models needed for a kilobyte of text took a tenth of their time.
 */

/** Lends one array at a time; what it holds is lost when the next is lent. */
export interface Scratch<T> {
  /** An array of at least this length, filled with zeros up to there. */
  lend(length: number): T;
}

/** Makes a scratch of 32-bit floats. */
export function floatScratch(): Scratch<Float32Array> {
  return scratch((length) => new Float32Array(length));
}

/** Makes a scratch of 64-bit floats. */
export function doubleScratch(): Scratch<Float64Array> {
  return scratch((length) => new Float64Array(length));
}

function scratch<T extends Float32Array | Float64Array>(make: (length: number) => T): Scratch<T> {
  let own = make(0);
  return {
    lend(length) {
      if (length > LARGEST) return make(length);
      if (own.length < length) own = make(Math.min(LARGEST, 2 * length));
      else own.fill(0, 0, length);
      return own;
    },
  };
}

/** Longer ones are seldom, and to keep them would hold their memory for good. */
const LARGEST = 1 << 16;
