/**
 * In: the words of a statement. Out: where its pairs and triples of words stand in the tables for statements, in those for attitudes, and in
 * those of the second opinion on attitudes. For a target most words stay what they were, so what stands before and behind the change is taken over.
 */
import { type FeatureHashes, hashLines } from '../../features/featureHashes';
import { controlJoined, hashJoined } from '../../features/hash';
import type { LogOddsTable } from '../../features/logOdds';
import { SharedIndex } from '../../features/sharedIndex';
import type { WordInfo } from '../../features/words';

/** Which of the tables; that of the second opinion stands behind that of the first. */
export const [STATEMENTS, ATTITUDES] = [0, 1] as const;

/** At the place of the last word of each pair and triple, where it stands in the reader's index; −1 where no table has it. */
export interface Ngrams {
  readonly words: readonly WordInfo[];
  readonly pairs: number[];
  readonly triples: number[];
}

/** Finds pairs and triples. */
export interface NgramReader {
  /** Where a pair stands in the tables: `pairs.row(place, STATEMENTS)`. */
  readonly pairs: SharedIndex;
  readonly triples: SharedIndex;
  /** @param like Those of a statement that has most words in common with this one. */
  read(words: readonly WordInfo[], like?: Ngrams): Ngrams;
}

/** Makes a reader over the tables of a model. @param abroad Those of the second opinion, or none. */
export function createNgramReader(
  statements: readonly LogOddsTable[],
  attitudes: readonly LogOddsTable[],
  abroad: readonly LogOddsTable[],
): NgramReader {
  const shared = (view: 'pair' | 'triple') =>
    new SharedIndex([statements, attitudes, abroad].map((tables) => featuresOf(tables, view)));
  const pairIndex = shared('pair');
  const tripleIndex = shared('triple');
  return {
    pairs: pairIndex,
    triples: tripleIndex,
    read(words, like) {
      const { length } = words;
      const pairs: number[] = [];
      const triples: number[] = [];
      let same = 0;
      let sameBehind = 0;
      if (like) {
        const shortest = Math.min(length, like.words.length);
        while (same < shortest && like.words[same] === words[same]) same++;
        while (
          sameBehind < shortest - same &&
          like.words[like.words.length - 1 - sameBehind] === words[length - 1 - sameBehind]
        )
          sameBehind++;
      }
      // The first pair of what is the same behind has a word of what is not, and so have the first two triples.
      const pairsFrom = like ? length - sameBehind + 1 : length;
      const triplesFrom = like ? length - sameBehind + 2 : length;
      const shift = like ? like.words.length - length : 0;
      for (let i = 0; i < length; i++) {
        if (i < same) pairs.push(like!.pairs[i]!);
        else if (i >= pairsFrom) pairs.push(like!.pairs[i + shift]!);
        else pairs.push(i < 1 ? -1 : findPair(pairIndex, words[i - 1]!, words[i]!));
        if (i < same) triples.push(like!.triples[i]!);
        else if (i >= triplesFrom) triples.push(like!.triples[i + shift]!);
        else triples.push(i < 2 ? -1 : findTriple(tripleIndex, words[i - 2]!, words[i - 1]!, words[i]!));
      }
      return { words, pairs, triples };
    },
  };
}

function findPair(pairs: SharedIndex, a: WordInfo, b: WordInfo): number {
  return pairs.find(hashJoined(a.hash, b.hash, b.power), controlJoined(a.control, b.control, b.controlPower));
}

function findTriple(triples: SharedIndex, a: WordInfo, b: WordInfo, c: WordInfo): number {
  const hash = hashJoined(hashJoined(a.hash, b.hash, b.power), c.hash, c.power);
  const control = controlJoined(controlJoined(a.control, b.control, b.controlPower), c.control, c.controlPower);
  return triples.find(hash, control);
}

function featuresOf(tables: readonly LogOddsTable[], view: 'pair' | 'triple'): FeatureHashes {
  return tables.find((table) => table.view === view)?.index.features ?? hashLines('');
}
