/** Features known by two hashes of 32 bits each, without their letters: to make the names of a model's features took a third of loading it. */
import { controlText, hashText } from '../../runtime/hash';

/** The hashes of a list of features, row by row. Of two features both are alike once in 2⁶⁴. */
export interface FeatureHashes {
  readonly hashes: Int32Array;
  /** Those of `controlText`. */
  readonly controls: Int32Array;
}

/** The hashes of features that are joined by line feeds; an empty text has none. */
export function hashLines(text: string): FeatureHashes {
  const size = countLines(text);
  const hashes = new Int32Array(size);
  const controls = new Int32Array(size);
  let start = 0;
  for (let row = 0; row < size; row++) {
    const feed = text.indexOf('\n', start);
    const stop = feed < 0 ? text.length : feed;
    hashes[row] = hashText(text, 0, start, stop);
    controls[row] = controlText(text, 0, start, stop);
    start = stop + 1;
  }
  return { hashes, controls };
}

/** How many features a list joined by line feeds holds; an empty one none. */
export function countLines(text: string): number {
  if (text === '') return 0;
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
