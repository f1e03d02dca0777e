/** Places in a text. All offsets are UTF-16 code units into the text that was given, so that `text.slice(start, end)` is the words. */

/** A piece of text by its place. In a document with `offsets: 'codePoints'` both count code points instead. */
export interface Span {
  /** Its first unit, counted from 0. */
  readonly start: number;
  /** The first unit behind it: from `start` to the length of the text. */
  readonly end: number;
}
