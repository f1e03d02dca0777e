/** Features by their names, in a text that is not taken apart: any one is hashed when it is asked for. */
import { controlNext, hashesOf, hashNext } from '../../runtime/hash';

/** Features joined by line feeds, in UTF-8. */
export interface FeatureText {
  /** How many there are. */
  readonly size: number;
  readonly text: Uint8Array;
  /** Where every sixteenth begins: a file is smaller by a third than with all. */
  readonly starts: Int32Array;
}

/** Features from one start to the next. */
const BLOCK = 16;

const LINE_FEED = 10;

/** Bytes up to here stand for a letter by themselves. */
const LAST_SINGLE = 127;

/** The two hashes of the feature of a row. */
export function hashesAt({ text, starts }: FeatureText, row: number): { hash: number; control: number } {
  let start = starts[Math.floor(row / BLOCK)] ?? 0;
  for (let before = row % BLOCK; before > 0; before--) start = text.indexOf(LINE_FEED, start) + 1;
  const feed = text.indexOf(LINE_FEED, start);
  const end = feed < 0 ? text.length : feed;
  let hash = 0;
  let control = 0;
  for (let at = start; at < end; at++) {
    const code = text[at] ?? 0;
    if (code > LAST_SINGLE) return hashesOf(new TextDecoder().decode(text.slice(start, end)));
    hash = hashNext(hash, code);
    control = controlNext(control, code);
  }
  return { hash, control };
}

/** Writes features for `hashesAt`. */
export function writeFeatureText(features: readonly string[]): FeatureText {
  const encoder = new TextEncoder();
  const starts = new Int32Array(Math.ceil(features.length / BLOCK));
  let at = 0;
  features.forEach((feature, row) => {
    if (row % BLOCK === 0) starts[row / BLOCK] = at;
    at += encoder.encode(feature).length + 1;
  });
  return { size: features.length, text: encoder.encode(features.join('\n')), starts };
}

/** All features, joined by line feeds. */
export function wholeText({ text }: FeatureText): string {
  // A copy, since memory that is shared between threads cannot be decoded everywhere.
  return new TextDecoder().decode(text.slice());
}
