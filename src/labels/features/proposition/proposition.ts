/** In: a proposition, "States should recognise Palestine." Out: the words that say what it is about, its names, and which way it points. */
import { modal, opposing, upholding } from '../../../english/labels/propositions';
import { tokenize } from '../../../text';
import { maskStatement } from '../maskedStatement';
import { nameSpans } from '../names';
import { pool } from '../pooling';
import { stemOf, type Vocabulary, type WordInfo } from '../vocabulary';
import { cosineOf } from './cosine';

/** A proposition, read. */
export interface Proposition {
  /** The words that say what it is about. */
  readonly words: readonly WordInfo[];
  /** How rare each is, from 0 to 1. */
  readonly rarities: readonly number[];
  /** Its names in small letters, word by word; they are not masked in statements that are asked about. */
  readonly names: readonly string[];
  /** 1 where it is for what it names, −1 where it is against. */
  readonly direction: 1 | -1;
  /** Whether it holds up a norm: who condemns a breach is for it. */
  readonly isNorm: boolean;
  /** The mean of its words' vectors, the rarer ones counting more. */
  readonly mean: Float32Array;
  /** How like its words are to words that stand in any statement: "conflict" is near many, "uranium" near few. */
  readonly background: number;
  /** Kinds of things that it names. */
  readonly concepts: ReadonlySet<string>;
}

/** Made where a proposition is first read: who only imports the package needs none. */
let stems: { readonly opposing: ReadonlySet<string>; readonly upholding: ReadonlySet<string> } | undefined;
const directions = () => {
  stems ??= { opposing: stemsOf(opposing), upholding: stemsOf(upholding) };
  return stems;
};

/** Reads a proposition. @param terms Other words that name what it is about. */
export function readProposition(text: string, vocabulary: Vocabulary, terms: readonly string[] = []): Proposition {
  const statement = maskStatement({ text, names: [] }, vocabulary);
  const more = terms.flatMap((term) => tokenize(term).map(({ lower }) => vocabulary.lookup(lower)));
  const all = [...statement.words, ...more].filter(isWord);
  const words = [...new Map(all.filter(isContent).map((word) => [word.stem, word])).values()];
  const rarities = words.map((word) => rarityOf(word, vocabulary));
  const mean = new Float32Array(vocabulary.vectors.dimensions);
  pool({ ...statement, words, length: words.length }, vocabulary.vectors, rarities, mean, 0);
  return {
    words,
    rarities,
    mean,
    background: backgroundOf(words, vocabulary),
    names: nameSpans(text).flatMap(
      ({ start, end }) =>
        text
          .slice(start, end)
          .match(NAME)
          ?.map((name) => name.toLowerCase()) ?? [],
    ),
    direction: directionOf(statement.words),
    isNorm: statement.words.some(({ stem }) => directions().upholding.has(stem)),
    concepts: new Set(words.flatMap(({ concepts }) => concepts)),
  };
}

const NAME = /\p{Lu}\p{L}{2,}/gu;

/** Places in the order of frequency that the background is measured by: words that say something and are in every paper. */
const BACKGROUND = { from: 300, to: 1500, every: 6 };

function backgroundOf(words: readonly WordInfo[], { vectors }: Vocabulary): number {
  const own = new Float64Array(vectors.dimensions);
  const other = new Float64Array(vectors.dimensions);
  let sum = 0;
  let count = 0;
  for (const { vector } of words) {
    if (vector < 0) continue;
    vectors.read(vector, own);
    for (let row = BACKGROUND.from; row < BACKGROUND.to; row += BACKGROUND.every) {
      vectors.read(row, other);
      sum += Math.max(0, cosineOf(own, other)) ** 2;
      count++;
    }
  }
  return count === 0 ? 0 : sum / count;
}

/** How rare a word is, from 0 to 1: vectors stand in order of frequency (Zipf), so the place tells. */
export function rarityOf({ vector }: WordInfo, { vectors: { size } }: Vocabulary): number {
  return vector < 0 ? 1 : Math.log(2 + vector) / Math.log(2 + size);
}

/** Whether a word may say what something is about. */
export function isContent({ word, stop, stem, negates }: WordInfo): boolean {
  if (stop || negates || modal.has(word)) return false;
  return !directions().opposing.has(stem) && !directions().upholding.has(stem);
}

function isWord({ word }: WordInfo): boolean {
  return /^\p{L}{2,}/u.test(word);
}

/** Each word that is against turns it: "should not be banned" is for. */
function directionOf(words: readonly WordInfo[]): 1 | -1 {
  const turns = words.filter(({ stem, word }) => directions().opposing.has(stem) || isNegation(word)).length;
  return turns % 2 === 0 ? 1 : -1;
}

function isNegation(word: string): boolean {
  return (
    word === 'not' ||
    word === 'no' ||
    word === 'never' ||
    word === 'nobody' ||
    word === 'against' ||
    word.endsWith("n't")
  );
}

function stemsOf(words: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].map(stemOf));
}
