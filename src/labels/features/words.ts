/** What is known of a word apart from its place: looked up once and kept, since words repeat. */

import { negators } from '../../english/labels/negators';
import { detached } from '../../text/detached';
import { afinn } from '../../vendor/afinn';
import { patternPolarity } from '../../vendor/patternEn';
import { stem } from '../../vendor/porter';
import { stopWords } from '../../vendor/stopWords';
import { conceptsOf, conceptsOpenedBy } from './concepts';
import { signOfCue } from './cueSigns';
import { controlPower, controlText, hashPower, hashText } from './hash';
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
  /** Whether it stands for the target. */
  readonly marksTarget: boolean;
  /** Those that it names together with the word behind it, by the stem of that. */
  readonly opens: ReadonlyMap<string, readonly string[]> | null;
  /** Of the word, and of its stem (see `hash.ts`). */
  readonly hash: number;
  readonly power: number;
  readonly stemHash: number;
  readonly stemPower: number;
  /** A second hash of the word, which tells words with one hash apart. */
  readonly control: number;
  readonly controlPower: number;
  readonly stemControl: number;
  readonly stemControlPower: number;
  /** What the classifiers of the model that owns the table make of the word; each fills its own when it first meets it. */
  readonly worked: { statement: StatementWord | null; attitude: AttitudeWord | null };
}

/** What a word adds to the questions about issues and stances, wherever it stands (`model/scoring/statementWords.ts`). */
export interface StatementWord {
  /** Numbers of many words; those of this one begin at `at`, laid out as `model/scoring/statementWords.ts` says. */
  readonly values: Float32Array;
  readonly at: number;
  /** Its sums as a stem that a negation reaches; null as long as they are not asked for. */
  negated: { readonly values: Float32Array; readonly at: number } | null;
  /** Its rows in the tables: as a word, as a stem, as a stem that a negation reaches; −1 for none. */
  readonly row: number;
  readonly stemRow: number;
  readonly negatedRow: number;
  /** The rows of the kinds of things that it names by itself. */
  readonly concepts: readonly number[];
}

/** What a word adds to the questions about attitudes, wherever it stands (`model/scoring/attitudeWords.ts`). */
export interface AttitudeWord {
  /** Numbers of many words; of this one the products of its vector, then its log-odds at each place of each opinion, zeros where it has none. */
  readonly values: Float32Array;
  readonly at: number;
  /** A bit a place at which it has log-odds. */
  readonly views: number;
}

export interface WordTable {
  readonly vectors: WordVectors;
  lookup(word: string): WordInfo;
}

/** Words of a generation; an endless stream of made-up words must not fill the memory. Each takes about a kilobyte with what it adds. */
const GENERATION = 16_384;

/**
 * Makes a table over some word vectors. It remembers words, so one table should serve many statements: those of two generations, of which
 * the older is forgotten when the younger is full. A word that comes again is taken over into the younger, so frequent ones stay.
 */
export function createWordTable(vectors: WordVectors): WordTable {
  const stops = new Set(stopWords);
  let younger = new Map<string, WordInfo>();
  let older = new Map<string, WordInfo>();
  return {
    vectors,
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

function describeWord(word: string, vectors: WordVectors, stops: ReadonlySet<string>): WordInfo {
  const stemmed = stemOf(word);
  let row = vectors.indexOf(word);
  if (row < 0 && word.endsWith("n't")) row = vectors.indexOf('not');
  // A hyphenated word is seldom listed, its last part mostly is: "anti-missile", "peace-loving".
  if (row < 0 && word.includes('-')) row = vectors.indexOf(word.slice(word.lastIndexOf('-') + 1));
  return {
    word,
    stem: stemmed,
    vector: row,
    afinn: afinn(word) / 5,
    pattern: patternPolarity(word),
    cue: signOfCue(stemmed),
    negates: negators.has(word) || word.endsWith("n't"),
    stop: stops.has(word),
    concepts: conceptsOf(word, stemmed),
    marksTarget: word === '<target>',
    opens: conceptsOpenedBy(stemmed),
    hash: hashText(word),
    power: hashPower(word.length),
    stemHash: hashText(stemmed),
    stemPower: hashPower(stemmed.length),
    stemControl: controlText(stemmed),
    stemControlPower: controlPower(stemmed.length),
    control: controlText(word),
    controlPower: controlPower(word.length),
    worked: { statement: null, attitude: null },
  };
}
