/** What may be said of a text besides its words: each language takes the same. */
import { type Kinds, kinds, oneOf, passedOver } from './checks';
import { aDate } from './dates';

export const aboutText = {
  id: {
    expected: 'a string or a number',
    // A document without an id has null.
    holds: (value) => value === null || typeof value === 'string' || Number.isFinite(value),
  },
  date: aDate,
  title: kinds.text,
  offsets: oneOf(['utf16', 'codePoints']),
  // That of a row, which may be given as it is.
  text: passedOver,
} as const satisfies Kinds;
