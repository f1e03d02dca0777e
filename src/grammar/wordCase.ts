/** A word whose class is asked for, and what is known of the words around it: what the rows of the tagger are asked about. */
import type { Token, TokenRange } from '../document';
import { BESIDE_TIMES, WEEKDAYS } from '../english/grammar/times';
import type { VerbForm } from './morphology';
import { type Neighbour, NO_READING, NO_WORD, PLAIN, type Reading } from './readings';
import type { Tag } from './types';
import { NO_FACTS, type WordFacts } from './wordFacts';

/** `none` where there is no word. */
export type TagOrNone = Tag | 'none';

/** One object goes from word to word of a sentence: a text has too many words to make one for each. */
export class WordCase {
  /** Index of the word among all tokens. */
  i = 0;
  token: Token = NO_WORD;
  /** What is known of the word by itself. */
  facts: WordFacts = NO_FACTS;
  reading: Reading = PLAIN.punct;
  /** The class decided before, over adverbs, "not", quotation marks and days. */
  previous: TagOrNone = 'none';
  /** What the word right behind may be. */
  next: Neighbour = NO_READING;

  readonly first: number;
  readonly last: number;

  /** `tags` holds the classes decided so far; `readings` what each word of the sentence may be; `words` is of the whole text. */
  constructor(
    readonly tokens: readonly Token[],
    readonly words: readonly WordFacts[],
    readonly tags: readonly Tag[],
    readonly readings: readonly Reading[],
    { first, last }: TokenRange,
  ) {
    this.first = first;
    this.last = last;
  }

  moveTo(i: number): void {
    this.i = i;
    this.token = this.tokens[i] ?? NO_WORD;
    this.facts = this.words[i] ?? NO_FACTS;
    this.reading = this.readings[i - this.first] ?? PLAIN.punct;
    this.next = this.readings[i + 1 - this.first] ?? NO_READING;
    this.previous = previousTag(this);
  }

  /** The class decided for the word right before. */
  get left(): TagOrNone {
    return this.tags[this.i - 1] ?? 'none';
  }

  /** What the next word may be, over a quotation mark. */
  get nextWord(): Neighbour {
    return this.next.tag === 'quote' ? this.beyond : this.next;
  }

  /** What the word behind the next may be. */
  get beyond(): Neighbour {
    return this.readings[this.i + 2 - this.first] ?? NO_READING;
  }

  /** The words themselves, in small letters. */
  get lower(): string {
    return this.token.lower;
  }

  get lowerBefore(): string {
    return this.tokens[this.i - 1]?.lower ?? '';
  }

  get lowerAfter(): string {
    return this.tokens[this.i + 1]?.lower ?? '';
  }

  get form(): VerbForm | 'none' {
    return this.reading.form?.form ?? 'none';
  }

  /** Of the verb that it can be a form of. */
  get lemma(): string {
    return this.reading.form?.lemma ?? '';
  }

  get noun(): boolean {
    return this.reading.classes.includes('n');
  }

  get onlyVerb(): boolean {
    return this.reading.classes === 'v';
  }

  /** Place of the next word among the readings. */
  get after(): number {
    return this.i + 1 - this.first;
  }
}

/** "Russia on Friday vetoed": the class of the name. */
function previousTag({ tokens, tags, i, first }: WordCase): TagOrNone {
  for (let j = i - 1; j >= first; j--) {
    const tag = tags[j] ?? 'none';
    if (tag === 'adv' && WEEKDAYS.has(tokens[j]?.lower ?? '')) {
      if (tags[j - 1] === 'prep' && j - 1 > first) j--;
      // "Russia late on Friday vetoed", "Russia late Friday vetoed"
      if (j - 1 > first && BESIDE_TIMES.has(tokens[j - 1]?.lower ?? '')) j--;
    } else if (tag !== 'adv' && tag !== 'neg' && tag !== 'quote') return tag;
  }
  return 'none';
}
