/**
 * Words as they are written, each known once: a token is an occurrence of a word, and what depends on the word alone is found out at its
 * first occurrence and shared by all stages. In a text of news nineteen words of twenty are known already.
 *
 * wordIn('to be or not to be', 13, 15, h) === wordIn('to be or not to be', 0, 2, h)
 */
import type { Token } from '../document';
import { beginsCapital } from './capitals';
import { detached } from './detached';
import { withoutSpace } from './spacedInitials';

/** A word, number or mark as it is written, and what is known of it by itself. */
export class Word {
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** What the later stages know of the word, each in its own slot; `undefined` until they ask. */
  grammar: unknown = undefined;
  actors: unknown = undefined;
  statements: unknown = undefined;
  features: unknown = undefined;

  constructor(
    readonly text: string,
    readonly lower: string,
    readonly hash: number,
  ) {
    this.capital = beginsCapital(text);
  }

  /** Whether it is the word that stands in `text` from `start` to `end`. */
  standsAt(text: string, start: number, end: number): boolean {
    const own = this.text;
    if (own.length !== end - start) return false;
    for (let k = 0; k < own.length; k++) if (own.charCodeAt(k) !== text.charCodeAt(start + k)) return false;
    return true;
  }
}

/** An endless stream of made-up words must not fill the memory: a new word takes the place of an older one of like hash. A power of two. */
const CAPACITY = 16_384;

/** Longer words, such as addresses, hardly come again and are not kept. */
const LONGEST_KEPT = 40;

const table: (Word | undefined)[] = new Array(CAPACITY);

/** The hash of no characters, to which `hashOn` adds. */
export const HASH_START = 7;

/** The hash of some characters and one more. */
export function hashOn(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** The word that stands in `text` from `start` to `end`; `hash` is that of its characters. */
export function wordIn(text: string, start: number, end: number, hash: number): Word {
  if (end - start > LONGEST_KEPT) return createWord(text.slice(start, end), hash);
  // Two places a hash, so that two frequent words seldom drive each other out.
  const place = (hash ^ (hash >>> 15)) & (CAPACITY - 1);
  const word = table[place];
  if (word !== undefined && word.hash === hash && word.standsAt(text, start, end)) return word;
  const other = table[place ^ 1];
  if (other !== undefined && other.hash === hash && other.standsAt(text, start, end)) return other;
  const made = createWord(detached(text.slice(start, end)), hash);
  table[place ^ 1] = word;
  table[place] = made;
  return made;
}

function createWord(text: string, hash: number): Word {
  const small = lowerOf(text);
  return new Word(text, small === text ? text : small, hash);
}

/** In small letters, with straight apostrophes, and without soft hyphens, which show where a word may be cut and are no part of it. */
function lowerOf(word: string): string {
  const whole = word.includes('\u00AD') ? word.replaceAll('\u00AD', '') : word;
  const small = withoutSpace(whole.toLowerCase());
  return small.includes('’') || small.includes('‘') || small.includes('ʼ') ? small.replace(/[’‘ʼ]/g, "'") : small;
}

/** The word that a string is. */
export function wordOfText(text: string): Word {
  let hash = HASH_START;
  for (let k = 0; k < text.length; k++) hash = hashOn(hash, text.charCodeAt(k));
  return wordIn(text, 0, text.length, hash);
}

/**
 * A token as the scanner makes it, which knows its word. V8 comes to place literals that often outlive a collection among old objects,
 * where those of every text analysed then wait for a full collection; instances of a class it does not.
 */
export class ReadToken implements Token {
  readonly text: string;
  readonly lower: string;
  readonly #word: Word;

  constructor(
    readonly start: number,
    readonly end: number,
    word: Word,
    readonly kind: Token['kind'],
  ) {
    this.text = word.text;
    this.lower = word.lower;
    this.#word = word;
  }

  /** The word of a token; of one that the scanner did not make it is looked up. */
  static wordOf(token: Token): Word {
    return #word in token ? token.#word : wordOfText(token.text);
  }
}

export const { wordOf } = ReadToken;
