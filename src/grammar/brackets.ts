/** Brackets behind a noun: "Lind (a doctor)". */
import { isBefore } from './ranges';
import type { Phrase } from './types';

/** A bracket closes within so many phrases; own choice. */
const BRACKET_WITHIN = 8;

/** The bracket that closes the one that opens here. */
export function closingBracket(opening: Phrase, limit: Phrase): Phrase | null {
  let here = opening.next;
  while (isBefore(here, limit) && here.index < opening.index + BRACKET_WITHIN && !here.is(')')) here = here.next;
  return here.is(')') ? here : null;
}

/** The noun group before the bracket that closes here, or null. */
export function nounBeforeBracket(close: Phrase, from: Phrase): Phrase | null {
  const last = Math.max(from.index, close.index - BRACKET_WITHIN);
  for (let here = close.previous; here.index > last; here = here.previous)
    if (here.is('(')) return here.previous.type === 'np' ? here.previous : null;
  return null;
}
