/**
 * Phrases in place of numbers: what the rules about sources ask of noun phrases, parentheticals and content, whose functions still take
 * indices of phrases. It goes when those take phrases.
 */
import type { Span, TokenRange } from '../document';
import { EMPHATICS } from '../english/attribution/subjects';
import type { Phrase, PhraseRange } from '../grammar';
import type { Context } from './context';
import { appositionHead, openParenthetical } from './parentheticals';
import { contentEnd, phraseAt, phraseLeft, phraseRight } from './phrases';
import { contentBehind } from './sides';

/** "last week", "Monday": a time, or an adverb in the place of one. */
export const isDay = (phrase: Phrase): boolean => phrase.isTime || phrase.type === 'adv';

export { phraseAt };

/** The number of a phrase that ends a range: behind all where it is `NOWHERE`. */
export const numberOf = (context: Context, end: Phrase): number => (end.index < 0 ? context.groups.length : end.index);

export const asPhrases = (context: Context, { first, last }: TokenRange): PhraseRange => ({
  from: phraseAt(context, first),
  to: phraseAt(context, last),
});

export const asNumbers = (context: Context, { from, to }: PhraseRange): TokenRange => ({
  first: from.index,
  last: numberOf(context, to),
});

/** The last phrase of a range. */
export const lastOf = (context: Context, { to }: PhraseRange): Phrase => phraseAt(context, numberOf(context, to) - 1);

/** From the first token of a range of phrases to behind its last. */
export const tokensOfPhrases = (context: Context, range: PhraseRange): TokenRange => ({
  first: range.from.first,
  last: lastOf(context, range).last,
});

/** Where the noun phrase begins that ends with this phrase, not before `from`. */
export const nounPhraseStart = (context: Context, end: Phrase, from: Phrase, conjuncts = true): Phrase =>
  phraseAt(context, phraseLeft(context, end.index, from.index, { conjuncts }).first);

/** The noun phrase that begins with this phrase, if one does. */
export function nounPhraseFrom(
  context: Context,
  { from, to }: PhraseRange,
  { appositions = true, relatives = true }: { readonly appositions?: boolean; readonly relatives?: boolean } = {},
): PhraseRange | null {
  if (from.type === 'none') return null;
  const found = phraseRight(context, from.index, numberOf(context, to), appositions, relatives);
  return found && asPhrases(context, found);
}

/** "Cruz | himself", "they | all": the noun phrase without what lays stress on it. */
export const withoutStress = (noun: Phrase, from: Phrase): Phrase =>
  noun.opensWith(EMPHATICS) && noun.previous.index >= from.index && noun.previous.type === 'np' ? noun.previous : noun;

/** Where a noun phrase begins that this one is only the apposition of ("Hugh Hill, | a doctor"). */
export const withNamedHead = (context: Context, first: Phrase, from: Phrase): Phrase =>
  phraseAt(context, appositionHead(context, { first: first.index, last: first.index }, from.index, first.index).first);

/** "late, | adding", "“late,” | adding": American papers print the comma inside the marks; the phrase before where there is none. */
export const commaBefore = ({ previous }: Phrase): Phrase =>
  previous.type === 'quote' && previous.previous.is(',') ? previous.previous : previous;

/** The mark that opens what this mark closes behind a noun phrase, or `null`. */
export function openingMark(context: Context, close: Phrase, from: Phrase): Phrase | null {
  const open = openParenthetical(context, close.index, from.index);
  return open === null ? null : phraseAt(context, open);
}

/** The marks that close the sentence, behind the last phrase of a clause; or what its range ends with. */
export const closeOf = (context: Context, { from, to }: PhraseRange): Phrase =>
  phraseAt(context, contentEnd(context, from.index, numberOf(context, to)));

/** Characters of the phrases, a quotation taken to its end. */
export const wordsOf = (context: Context, { from, to }: PhraseRange): Span[] =>
  from.type === 'none' ? [] : contentBehind(context, from.index, numberOf(context, to));
