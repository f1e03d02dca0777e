/**
 * Chains of words of a statement, looked up once for all tables, and for a target only where the words are others: hashes of a chain are put together
 * from those of its words, which stand side by side in the store.
 */
import { controlJoined, hashJoined } from '../../../runtime/hash';
import type { SharedIndex } from '../../features';
import { HASH_WIDTH, type StoredWords } from './storedWords';

/** For each length of chains, at the place of the last word of each, where it stands in its index; −1 where no table has it. */
export interface Chains {
  readonly words: readonly number[];
  readonly pairs: readonly number[];
  readonly triples: readonly number[];
}

/** The indices of the tables for chains of each length. */
export interface ChainIndices {
  readonly pairs: SharedIndex;
  readonly triples: SharedIndex;
}

/** Looks up the chains of a statement. @param like Those of one in the same store that has most words in common with it. */
export function findChains(indices: ChainIndices, known: StoredWords, like?: Chains): Chains {
  const { places: words } = known;
  const { length } = words;
  const same = like ? commonStart(words, like.words) : 0;
  // A chain that begins in what differs is another.
  const behind = like ? length - commonEnd(words, like.words, same) : length;
  const shift = like ? like.words.length - length : 0;
  const pairs: number[] = [];
  const triples: number[] = [];
  for (let i = 0; i < length; i++) {
    if (like && i < same) {
      pairs.push(like.pairs[i]!);
      triples.push(like.triples[i]!);
      continue;
    }
    pairs.push(like && i > behind ? like.pairs[i + shift]! : pairAt(indices.pairs, known, i));
    triples.push(like && i > behind + 1 ? like.triples[i + shift]! : tripleAt(indices.triples, known, i));
  }
  return { words, pairs, triples };
}

function pairAt(index: SharedIndex, { store: { hashes }, places }: StoredWords, last: number): number {
  if (last < 1) return -1;
  const a = HASH_WIDTH * places[last - 1]!;
  const b = HASH_WIDTH * places[last]!;
  const hash = hashJoined(hashes[a]!, hashes[b]!, hashes[b + 1]!);
  return index.mayHave(hash) ? index.find(hash, controlJoined(hashes[a + 2]!, hashes[b + 2]!, hashes[b + 3]!)) : -1;
}

function tripleAt(index: SharedIndex, { store: { hashes }, places }: StoredWords, last: number): number {
  if (last < 2) return -1;
  const a = HASH_WIDTH * places[last - 2]!;
  const b = HASH_WIDTH * places[last - 1]!;
  const c = HASH_WIDTH * places[last]!;
  const hash = hashJoined(hashJoined(hashes[a]!, hashes[b]!, hashes[b + 1]!), hashes[c]!, hashes[c + 1]!);
  if (!index.mayHave(hash)) return -1;
  const control = controlJoined(hashes[a + 2]!, hashes[b + 2]!, hashes[b + 3]!);
  return index.find(hash, controlJoined(control, hashes[c + 2]!, hashes[c + 3]!));
}

function commonStart(words: readonly number[], others: readonly number[]): number {
  const shortest = Math.min(words.length, others.length);
  let same = 0;
  while (same < shortest && others[same] === words[same]) same++;
  return same;
}

/** How many last words are the same, of those behind the first `from`. */
function commonEnd(words: readonly number[], others: readonly number[], from: number): number {
  const longest = Math.min(words.length, others.length) - from;
  let same = 0;
  while (same < longest && others[others.length - 1 - same] === words[words.length - 1 - same]) same++;
  return same;
}
