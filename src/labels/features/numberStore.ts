/**
 * Room for the numbers of many words. A typed array of its own for each word is allocated outside of the heap and counted there, which took a
 * tenth of the time of an analysis.
 */

/** Numbers a chunk. */
const CHUNK = 1 << 16;

/** A stretch of a chunk. */
export interface Place<Numbers = Float32Array> {
  readonly values: Numbers;
  readonly at: number;
}

/** A function that finds room for so many numbers, which are zeros. Chunks that no word has any more are collected. */
export function createStore(): (length: number) => Place {
  let values = new Float32Array(0);
  let used = 0;
  return (length) => {
    if (used + length > values.length) {
      values = new Float32Array(Math.max(CHUNK, length));
      used = 0;
    }
    const at = used;
    used += length;
    return { values, at };
  };
}
