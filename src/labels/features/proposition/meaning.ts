/** Numbers that whole sentences give: vectors of a reader, and means of word vectors, from the centre of all statements. */
import type { MaskedStatement } from '../maskedStatement';
import { pool } from '../pooling';
import type { Vocabulary } from '../vocabulary';
import { isContent, rarityOf } from './proposition';

/** What a reader made of a statement and of a proposition. */
export interface Meaning {
  readonly statement: Float32Array;
  readonly proposition: Float32Array;
}

/** The vector of a reader has three parts, the means after every second of its layers. */
const PARTS = 3;

/** Cosines are small numbers; so they are learned from few rows. */
const COSINE_SCALE = 10;

/** How like the statement is to the proposition after each of the reader's layers. */
export function meaningRow({ statement, proposition }: Meaning, centre: ArrayLike<number>): number[] {
  const [own, other] = [directionsOf(statement, centre, PARTS), directionsOf(proposition, centre, PARTS)];
  const length = own.length / PARTS;
  return Array.from({ length: PARTS }, (_, part) => {
    let sum = 0;
    for (let d = part * length; d < (part + 1) * length; d++) sum += (own[d] ?? 0) * (other[d] ?? 0);
    return COSINE_SCALE * sum;
  });
}

/** The reader's last layer, for sides; its mean square is 1. */
export function meaningSide({ statement }: Meaning, centre: ArrayLike<number>): Float64Array {
  const own = directionsOf(statement, centre, PARTS);
  const length = own.length / PARTS;
  const scale = Math.sqrt(length);
  return own.slice((PARTS - 1) * length).map((value) => value * scale);
}

/** The reader's layers but the first, which labels of an issue are learned by. */
export function meaningDirections({ statement }: Meaning, centre: ArrayLike<number>): Float64Array {
  return directionsOf(statement, centre, PARTS).slice(statement.length / PARTS);
}

/** The same without a reader: of the rarer words, and of all words that say something. */
export function wordDirections(
  statement: MaskedStatement,
  centre: ArrayLike<number>,
  vocabulary: Vocabulary,
): Float64Array {
  return directionsOf(wordMeans(statement, vocabulary), centre, 2);
}

/** The means that `wordDirections` turns into directions. */
function wordMeans(statement: MaskedStatement, vocabulary: Vocabulary): Float32Array {
  const { dimensions } = vocabulary.vectors;
  const means = new Float32Array(2 * dimensions);
  const rare = statement.words.map((word) => (isContent(word) ? rarityOf(word, vocabulary) : 0));
  pool(statement, vocabulary.vectors, rare, means, 0);
  const all = statement.words.map(({ stop }) => (stop ? 0 : 1));
  pool(statement, vocabulary.vectors, all, means, dimensions);
  return means;
}

/** Each part from the centre of all, with length 1: what every statement has in common tells none from another. */
function directionsOf(vector: ArrayLike<number>, centre: ArrayLike<number>, parts: number): Float64Array {
  const moved = Float64Array.from(vector, (value, d) => value - (centre[d] ?? 0));
  const length = moved.length / parts;
  for (let part = 0; part < parts; part++) {
    const own = moved.subarray(part * length, (part + 1) * length);
    const size = Math.sqrt(own.reduce((sum, value) => sum + value * value, 0)) || 1;
    own.forEach((value, d) => {
      own[d] = value / size;
    });
  }
  return moved;
}
