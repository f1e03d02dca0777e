/**
 * A phrase as a cursor: its neighbours are asked of the phrase itself, so that a rule reads as one says it
 * (`here.next.is(',')`, `here.previous.opensWith(RELATIVES)`). Beyond both ends of the text stands `NOWHERE`, which is no phrase of any
 * type and its own neighbour, so that no rule need ask whether there is one.
 */
import type { Token } from '../document';
import { TIME_NOUNS } from '../english/grammar/times';
import type { Phrase, PhraseRange, PhraseType, Tag, VerbFeatures } from './types';

/** Of a class, as `ReadToken` is and for its reason. */
export class ReadPhrase implements Phrase {
  index = -1;
  sentence = -1;
  previous: Phrase = this;
  next: Phrase = this;
  headTag: Tag = 'punct';
  headWord = '';
  openingTag: Tag = 'punct';

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
  ) {}

  is(mark: string): boolean {
    return this.type === 'punct' && this.text === mark;
  }

  opensWith(words: ReadonlySet<string>): boolean {
    return words.has(this.lower);
  }

  get isFinite(): boolean {
    return this.verb !== null && this.verb.form === 'finite';
  }

  get isInfinitive(): boolean {
    return this.verb !== null && this.verb.form === 'infinitive';
  }

  get isPronoun(): boolean {
    return this.type === 'np' && this.headTag === 'pronoun';
  }

  get isTime(): boolean {
    return (
      this.type === 'np' && TIME_NOUNS.has(this.headWord) && this.last - this.first <= 4 && !ARTICLES.has(this.lower)
    );
  }

  get lemma(): string {
    return this.verb === null ? '' : this.verb.lemma;
  }

  within({ from, to }: PhraseRange): boolean {
    return this.index >= from.index && this.index >= 0 && (to.index < 0 || this.index < to.index);
  }
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

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
  wide.openingTag = phrase.openingTag;
  return wide;
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

/** Tells each phrase of a text its place, its neighbours and the classes of its words. */
export function linkPhrases(phrases: readonly ReadPhrase[], tokens: readonly Token[], tags: readonly Tag[]): void {
  let previous: Phrase = NOWHERE;
  let before: ReadPhrase | null = null;
  phrases.forEach((phrase, index) => {
    phrase.index = index;
    phrase.headTag = tags[phrase.head] as Tag;
    phrase.headWord = (tokens[phrase.head] as Token).lower;
    phrase.openingTag = tags[phrase.first] as Tag;
    phrase.previous = previous;
    phrase.next = NOWHERE;
    if (before) before.next = phrase;
    previous = phrase;
    before = phrase;
  });
}
