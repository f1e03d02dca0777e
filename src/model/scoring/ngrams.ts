/**
 * In: the words of a statement. Out: the rows of its pairs and triples of words in the tables for statements, in those for attitudes, and in those of the
 * second opinion on attitudes. For a target most words stay what they were, so what stands before and behind the change is taken over.
 */
import { type FeatureHashes, hashLines } from '../../features/featureHashes';
import { controlJoined, hashJoined } from '../../features/hash';
import type { LogOddsTable } from '../../features/logOdds';
import { SharedIndex } from '../../features/sharedIndex';
import type { WordInfo } from '../../features/words';

/** Rows at the place of the last word of each pair and triple; −1 where a table does not have it. */
export interface Ngrams {
  readonly words: readonly WordInfo[];
  readonly statementPairs: number[];
  readonly statementTriples: number[];
  readonly attitudePairs: number[];
  readonly attitudeTriples: number[];
  readonly abroadPairs: number[];
  readonly abroadTriples: number[];
}

/** Finds pairs and triples. */
export interface NgramReader {
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
  const pairs = shared('pair');
  const triples = shared('triple');

  const lookPair = (hash: number, control: number, at: number, found: Ngrams) => {
    const place = pairs.find(hash, control);
    found.statementPairs[at] = place < 0 ? -1 : pairs.row(place, 0);
    found.attitudePairs[at] = place < 0 ? -1 : pairs.row(place, 1);
    found.abroadPairs[at] = place < 0 ? -1 : pairs.row(place, 2);
  };
  const lookTriple = (hash: number, control: number, at: number, found: Ngrams) => {
    const place = triples.find(hash, control);
    found.statementTriples[at] = place < 0 ? -1 : triples.row(place, 0);
    found.attitudeTriples[at] = place < 0 ? -1 : triples.row(place, 1);
    found.abroadTriples[at] = place < 0 ? -1 : triples.row(place, 2);
  };

  return {
    read(words, like) {
      const { length } = words;
      const found: Ngrams = {
        words,
        statementPairs: new Array(length),
        statementTriples: new Array(length),
        attitudePairs: new Array(length),
        attitudeTriples: new Array(length),
        abroadPairs: new Array(length),
        abroadTriples: new Array(length),
      };
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
        takeOver(found, like, 0, same, 0);
        takeOver(found, like, length - sameBehind, length, like.words.length - length);
      }
      // The first pair of what is the same behind has a word of what is not, and so have the first two triples.
      const pairsFrom = like ? length - sameBehind + 1 : length;
      const triplesFrom = like ? length - sameBehind + 2 : length;
      for (let i = same; i < triplesFrom && i < length; i++) {
        const own = words[i]!;
        if (i === 0) {
          found.statementPairs[0] = found.attitudePairs[0] = found.abroadPairs[0] = -1;
          found.statementTriples[0] = found.attitudeTriples[0] = found.abroadTriples[0] = -1;
          continue;
        }
        const before = words[i - 1]!;
        if (i < pairsFrom) {
          const hash = hashJoined(before.hash, own.hash, own.power);
          const control = controlJoined(before.control, own.control, own.controlPower);
          lookPair(hash, control, i, found);
        }
        if (i === 1) {
          found.statementTriples[1] = found.attitudeTriples[1] = found.abroadTriples[1] = -1;
          continue;
        }
        const first = words[i - 2]!;
        const hash = hashJoined(hashJoined(first.hash, before.hash, before.power), own.hash, own.power);
        const control = controlJoined(
          controlJoined(first.control, before.control, before.controlPower),
          own.control,
          own.controlPower,
        );
        lookTriple(hash, control, i, found);
      }
      return found;
    },
  };
}

function featuresOf(tables: readonly LogOddsTable[], view: 'pair' | 'triple'): FeatureHashes {
  return tables.find((table) => table.view === view)?.index.features ?? hashLines('');
}

function takeOver(found: Ngrams, like: Ngrams, from: number, to: number, shift: number): void {
  for (let i = from; i < to; i++) {
    found.statementPairs[i] = like.statementPairs[i + shift]!;
    found.statementTriples[i] = like.statementTriples[i + shift]!;
    found.attitudePairs[i] = like.attitudePairs[i + shift]!;
    found.attitudeTriples[i] = like.attitudeTriples[i + shift]!;
    found.abroadPairs[i] = like.abroadPairs[i + shift]!;
    found.abroadTriples[i] = like.abroadTriples[i + shift]!;
  }
}
