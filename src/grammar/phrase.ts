/**
 * A phrase as a cursor: its neighbours are asked of the phrase itself, so that a rule reads as one says it
 * (`here.next.is(',')`, `here.previous.opensWith(RELATIVES)`). Beyond both ends of the text stands `NOWHERE`, which is no phrase of any
 * type and its own neighbour, so that no rule need ask whether there is one.
 */
import type { Token } from '../document';
import { ARTICLES, BEHIND_TIMES, MONTHS, TIME_NOUNS, WHICH_TIME } from '../english/grammar/times';
import type { Phrase, PhraseRange, PhraseType, Tag, VerbFeatures } from './types';

/** "early last Tuesday night": a time has so many words at most; own choice. */
const LONGEST_TIME = 4;

/** Of a class, as `ReadToken` is and for its reason. */
export class ReadPhrase implements Phrase {
  index = -1;
  sentence = -1;
  previous: Phrase = this;
  next: Phrase = this;
  firstTag: Tag = 'punct';
  readonly form: Phrase['form'];
  headTag: Tag = 'punct';
  headWord = '';
  readonly isFinite: boolean;
  readonly isInfinitive: boolean;
  isPronoun = false;
  isTime = false;
  lastWord = '';
  readonly lemma: string;
  readonly size: number;

  constructor(
    readonly type: PhraseType,
    readonly first: number,
    readonly last: number,
    readonly head: number,
    readonly verb: VerbFeatures | null,
    readonly start: number,
    readonly end: number,
    readonly text: string,
    readonly lower: string,
  ) {
    this.form = verb === null ? 'none' : verb.form;
    this.isFinite = this.form === 'finite';
    this.isInfinitive = this.form === 'infinitive';
    this.lemma = verb === null ? '' : verb.lemma;
    this.size = last - first;
  }

  is(mark: string): boolean {
    return this.type === 'punct' && this.text === mark;
  }

  opensWith(words: ReadonlySet<string>): boolean {
    return words.has(this.lower);
  }

  within({ from, to }: PhraseRange): boolean {
    return this.type !== 'none' && this.index >= from.index && (to.index < 0 || this.index < to.index);
  }
}

/** Where there is no phrase: before the first and behind the last of a text. */
export const NOWHERE: Phrase = new ReadPhrase('none', -1, -1, -1, null, 0, 0, '', '');

/** Makes a phrase of some tokens; it is linked to its neighbours when all are there (`linkPhrases`). */
export function makePhrase(
  tokens: readonly Token[],
  type: PhraseType,
  { first, last, head }: { readonly first: number; readonly last: number; readonly head: number },
  verb: VerbFeatures | null = null,
): ReadPhrase {
  const opening = tokens[first] as Token;
  const { end } = tokens[last - 1] as Token;
  return new ReadPhrase(type, first, last, head, verb, opening.start, end, opening.text, opening.lower);
}

/** The same phrase with words before it that belong to it ("issued a statement | saying"); its neighbours stay. */
export function beginningAt(phrase: Phrase, opener: Phrase): Phrase {
  const { type, last, head, verb, end } = phrase;
  const longer = new ReadPhrase(type, opener.first, last, head, verb, opener.start, end, opener.text, opener.lower);
  const { index, sentence, previous, next, headTag, headWord, lastWord } = phrase;
  return Object.assign(longer, {
    index,
    sentence,
    previous,
    next,
    headTag,
    headWord,
    lastWord,
    firstTag: opener.firstTag,
  });
}

/** The same verb group from an earlier phrase on ("issued a statement | saying"), with what that changes of the verb. */
export function widened(phrase: Phrase, { first }: Phrase, verb: VerbFeatures | null = phrase.verb): Phrase {
  const { type, last, head, start, end, text, lower } = phrase;
  const wide = new ReadPhrase(type, first, last, head, verb, start, end, text, lower);
  wide.index = phrase.index;
  wide.sentence = phrase.sentence;
  wide.previous = phrase.previous;
  wide.next = phrase.next;
  wide.headTag = phrase.headTag;
  wide.headWord = phrase.headWord;
  wide.firstTag = phrase.firstTag;
  wide.lastWord = phrase.lastWord;
  return wide;
}

/** Tells each phrase of a text its place, its neighbours and of which classes its words are. */
export function linkPhrases(phrases: readonly ReadPhrase[], tokens: readonly Token[], tags: readonly Tag[]): void {
  let previous: Phrase = NOWHERE;
  const { length } = tokens;
  const end = tokens.at(-1)?.end ?? 0;
  const behind = new ReadPhrase('none', length, length, length, null, end, end, '', '');
  behind.next = NOWHERE;
  behind.index = phrases.length;
  const surnames = new Set<string>();
  phrases.forEach((phrase, index) => {
    phrase.index = index;
    phrase.previous = previous;
    phrase.next = phrases[index + 1] ?? behind;
    phrase.firstTag = tags[phrase.first] as Tag;
    phrase.headTag = tags[phrase.head] as Tag;
    phrase.headWord = (tokens[phrase.head] as Token).lower;
    phrase.lastWord = (tokens[phrase.last - 1] as Token).lower;
    if (phrase.type === 'np') {
      phrase.isPronoun = phrase.headTag === 'pronoun';
      phrase.isTime =
        TIME_NOUNS.has(phrase.headWord) &&
        phrase.size <= LONGEST_TIME &&
        (!phrase.opensWith(ARTICLES) || tellsWhich(phrase, tokens, tags)) &&
        !isSurname(phrase, tokens, tags, surnames);
    }
    previous = phrase;
  });
  behind.previous = previous;
}

/** "a day | earlier", "the day | before", "the same evening": with the article a time all the same. */
function tellsWhich({ first, last, size }: ReadPhrase, tokens: readonly Token[], tags: readonly Tag[]): boolean {
  const behind = tokens[last]?.lower ?? '';
  if (BEHIND_TIMES.has(behind) || (behind === 'before' && tags[last] === 'adv')) return true;
  return size === 3 && WHICH_TIME.has((tokens[first + 1] as Token).lower);
}

/**
 * "Theresa May", "Mrs May" and, behind them, "May said": a month that is a surname, which `surnames` remembers. "In May" is a time all the same.
 */
function isSurname(
  { headWord, head, first, size, previous }: ReadPhrase,
  tokens: readonly Token[],
  tags: readonly Tag[],
  surnames: Set<string>,
): boolean {
  if (!MONTHS.has(headWord)) return false;
  const isNamed = head > first && tags[head - 1] === 'name' && !TIME_NOUNS.has((tokens[head - 1] as Token).lower);
  if (isNamed) surnames.add(headWord);
  return isNamed || (size === 1 && previous.type !== 'prep' && surnames.has(headWord));
}
