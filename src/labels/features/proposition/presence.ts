/** Numbers that any proposition has with any statement: whether the statement is about it. */
import { itemAt } from '../../../runtime/lists';
import type { MaskedStatement } from '../maskedStatement';
import { pool } from '../pooling';
import type { Vocabulary } from '../vocabulary';
import { cosineOf } from './cosine';
import type { Likeness } from './likeness';
import { isContent, type Proposition, rarityOf } from './proposition';
import { sharesName } from './statement';

/** The names of the numbers, in order. */
export const presenceColumns = [
  'likeness of the nearest word',
  'likeness of the nearest three words',
  'words of the proposition that are met',
  'the rarest word that is met',
  'same stems',
  'likeness of the means',
  'likeness of the means, if words are met',
  'same kinds of things',
  'names of the proposition that are met',
  'names of the proposition that are not met',
  'length',
  'likeness of words that are everywhere',
  'number of words of the proposition',
] as const;

/** Writes the numbers of a statement. */
export function presenceRow(
  statement: MaskedStatement,
  proposition: Proposition,
  likeness: Likeness,
  vocabulary: Vocabulary,
): number[] {
  const { words, rarities, names, concepts, background } = proposition;
  const nearest = new Float64Array(words.length);
  const found: number[] = [];
  for (const word of statement.words) {
    if (!isContent(word)) continue;
    const own = likeness(word);
    let best = 0;
    for (let k = 0; k < words.length; k++) {
      nearest[k] = Math.max(nearest[k] ?? 0, own[k] ?? 0);
      best = Math.max(best, (own[k] ?? 0) * itemAt(rarities, k));
    }
    found.push(best);
  }
  found.sort((a, b) => b - a);
  const mass = rarities.reduce((sum, one) => sum + one, 0) || 1;
  const sumOf = (of: (k: number) => number) => words.reduce((sum, _, k) => sum + itemAt(rarities, k) * of(k), 0) / mass;
  const likenessOfMeans = cosineOf(meanOf(statement, vocabulary), proposition.mean);
  const top = found[0] ?? 0;
  const met = names.filter((name) => statement.words.some(({ word }) => sharesName([name], word))).length;
  const kinds = new Set(statement.words.flatMap((word) => word.concepts.filter((kind) => concepts.has(kind))));
  return [
    top,
    top + (found[1] ?? 0) + (found[2] ?? 0),
    sumOf((k) => nearest[k] ?? 0),
    words.reduce((most, _, k) => Math.max(most, itemAt(rarities, k) * (nearest[k] ?? 0) ** 2), 0),
    sumOf((k) => ((nearest[k] ?? 0) >= 1 ? 1 : 0)),
    likenessOfMeans,
    likenessOfMeans * top,
    kinds.size / (concepts.size || 1),
    names.length > 0 ? met / names.length : 0,
    names.length > 0 ? 1 - met / names.length : 0,
    Math.log(1 + statement.length),
    background,
    Math.log(1 + words.length),
  ];
}

/** The mean of a statement's words of content, kept for as long as the statement is. */
const means = new WeakMap<MaskedStatement, Float32Array>();

function meanOf(statement: MaskedStatement, vocabulary: Vocabulary): Float32Array {
  const known = means.get(statement);
  if (known) return known;
  const mean = new Float32Array(vocabulary.vectors.dimensions);
  const weights = statement.words.map((word) => (isContent(word) ? rarityOf(word, vocabulary) : 0));
  pool(statement, vocabulary.vectors, weights, mean, 0);
  means.set(statement, mean);
  return mean;
}
