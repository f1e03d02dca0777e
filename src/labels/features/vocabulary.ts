/** What is known of a word apart from its place: looked up once and kept, since words repeat. */

import { negators } from '../../english/labels/negators';
import { controlPower, controlText, hashPower, hashText } from '../../runtime/hash';
import { detached } from '../../text';
import { afinn } from '../../vendor/afinn';
import { patternPolarity } from '../../vendor/patternEn';
import { stem } from '../../vendor/porter';
import { stopWords } from '../../vendor/stopWords';
import { conceptsOf, conceptsOpenedBy } from './conceptFinder';
import { cueAttitude } from './cueAttitude';
import { TARGET } from './masks';
import type { WordVectors } from './vectors';

export interface WordInfo {
  readonly word: string;
  readonly stem: string;
  /** Row in the word vectors, or −1. */
  readonly vector: number;
  /** AFINN's rating, from −1 to 1. */
  readonly afinn: number;
  /** pattern-en's polarity, from −1 to 1. */
  readonly pattern: number;
  /** What a cue verb says of its object: 1 friendly, −1 hostile; 0 for all other words. */
  readonly cue: number;
  readonly negates: boolean;
  readonly stop: boolean;
  /** The kinds of things that the word names by itself. */
  readonly concepts: readonly string[];
  /** Those that it names together with the word behind it, by the stem of that. */
  readonly opens: ReadonlyMap<string, readonly string[]> | null;
  /** Whether it stands for the target. */
  readonly marksTarget: boolean;
  /** Two hashes of the word and their powers, from which those of pairs and triples are put together (see `hash.ts`). */
  readonly hash: number;
  readonly power: number;
  readonly control: number;
  readonly controlPower: number;
  /** What others make of the word, kept as long as it is: its likeness to terms (`terms.ts`), its place in the store of that number (`model/scoring/wordStore.ts`). */
  readonly kept: { likeness: unknown; owner: number; place: number };
}

export interface Vocabulary {
  readonly vectors: WordVectors;
  /** Whether commoner words are read for rare ones: by a model that has not met those. */
  readonly readsCommon: boolean;
  lookup(word: string): WordInfo;
}

/** Words of a generation; an endless stream of made-up words must not fill the memory. Each takes about a kilobyte with what it adds. */
const GENERATION = 8192;

/**
 * Makes a vocabulary over some word vectors. It remembers words, so one should serve many statements: those of two generations, of which
 * the older is forgotten when the younger is full. A word that comes again is taken over into the younger, so frequent ones stay.
 *
 * @param readsCommon Whether statements are read in commoner words (`commonWords.ts`).
 */
export function createVocabulary(vectors: WordVectors, readsCommon = false): Vocabulary {
  const stops = new Set(stopWords);
  let younger = new Map<string, WordInfo>();
  let older = new Map<string, WordInfo>();
  return {
    vectors,
    readsCommon,
    lookup(word) {
      let info = younger.get(word);
      if (info) return info;
      info = older.get(word) ?? describeWord(detached(word), vectors, stops);
      if (younger.size >= GENERATION) {
        older = younger;
        younger = new Map();
      }
      younger.set(info.word, info);
      return info;
    },
  };
}

/** The stem of a word; a mark such as `<actor>` is its own. */
export function stemOf(word: string): string {
  return word.startsWith('<') ? word : stem(word);
}

/** `#peace` and `@nato` mean what the word means; only as a word of their own they are another. */
const TAG = /^[#@]./;

function describeWord(word: string, vectors: WordVectors, stops: ReadonlySet<string>): WordInfo {
  const bare = TAG.test(word) ? word.slice(1) : word;
  const stemmed = stemOf(bare);
  return {
    word,
    stem: stemmed,
    vector: vectorOf(bare, vectors),
    afinn: afinn(bare) / 5,
    pattern: patternPolarity(bare),
    cue: cueAttitude(stemmed),
    negates: negators.has(word) || word.endsWith("n't"),
    stop: stops.has(word),
    concepts: conceptsOf(bare, stemmed),
    opens: conceptsOpenedBy(stemmed),
    marksTarget: word === TARGET,
    hash: hashText(word),
    power: hashPower(word.length),
    control: controlText(word),
    controlPower: controlPower(word.length),
    kept: { likeness: null, owner: -1, place: 0 },
  };
}

function vectorOf(word: string, vectors: WordVectors): number {
  let row = vectors.indexOf(word);
  if (row < 0 && word.endsWith("n't")) row = vectors.indexOf('not');
  // A hyphenated word is seldom listed, its last part mostly is: "anti-missile", "peace-loving".
  if (row < 0 && word.includes('-')) row = vectors.indexOf(word.slice(word.lastIndexOf('-') + 1));
  return row;
}
