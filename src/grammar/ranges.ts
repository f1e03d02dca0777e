/** Stretches of phrases: from one phrase to before another. */
import type { TokenRange } from '../document';
import type { Phrase, PhraseRange } from './types';

/** Does the phrase stand before the limit? The limit itself is outside, and so is nowhere. */
export const isBefore = (here: Phrase, limit: Phrase): boolean => here.index >= 0 && here.index < limit.index;

/** Does the phrase stand at the first phrase that may be looked at, or behind it? Nowhere is outside. */
export const isFrom = (here: Phrase, from: Phrase): boolean => here.type !== 'none' && here.index >= from.index;

/** The tokens of some phrases. */
export const tokensOfPhrases = ({ from, to }: PhraseRange): TokenRange => ({
  first: from.first,
  last: to.previous.last,
});

/** Is one of the phrases a verb group with a finite verb? */
export function hasFiniteVerb({ from, to }: PhraseRange): boolean {
  for (let here = from; isBefore(here, to); here = here.next) if (here.isFinite) return true;
  return false;
}

const CLOSING_MARKS = new Set(['.', '?', '!', ';', ':']);

/** Where the phrases end without the marks that close the sentence. */
export function beforeClosingMarks({ from, to }: PhraseRange): Phrase {
  let end = to;
  while (isBefore(from, end) && end.previous.type === 'punct' && CLOSING_MARKS.has(end.previous.text))
    end = end.previous;
  return end;
}
