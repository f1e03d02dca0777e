/**
 * Which rows are most worth labelling next: those of which the model is unsure, and unlike each other. As in Zhdanov, Diverse
 * mini-batch Active Learning (2019), the most uncertain rows are kept first, several for each that is asked for; among them rows are
 * chosen one by one by maximal marginal relevance (Carbonell & Goldstein, SIGIR 1998).
 */

import { StancekitError } from '../../errors';
import { maskStatement, nameSpans, pool, type StatementInput } from '../../labels/features';
import { aModel, type Model } from '../../labels/model';
import { checkKind, checkKinds, type Kind, whole } from '../../runtime/checks';
import { type Candidate, Candidates } from './candidates';
import type { Example } from './examples';
import { findDoubt } from './uncertainty';

/** How much is suggested. */
export interface SuggestOptions {
  /** How many rows are wanted. Default: 20. */
  readonly count?: number;
}

/** A row that is worth labelling. */
export interface Suggestion<T> {
  /** The row, as it was given. */
  readonly row: T;
  /** What it was chosen by, at the time that it was: half its uncertainty, less half its likeness to those before it; from −0.5 to 0.5. */
  readonly score: number;
  /** Entropy of the answers on `issue`, from 0 (certain) to 1. */
  readonly uncertainty: number;
  /** The largest cosine between its mean word vector and those of the rows chosen before it, from 0 to 1; 0 for the first, and where all point away from it. */
  readonly similarity: number;
  /** The issue that the model is least sure of. */
  readonly issue: string;
  /** The probabilities that say so, for people. */
  readonly reason: string;
}

const ROWS: Kind = {
  expected: 'a list, or something else that can be iterated, of objects with a `text`',
  holds: (value) =>
    typeof value === 'object' && value !== null && (Symbol.asyncIterator in value || Symbol.iterator in value),
};

const WORD = /[\p{L}\p{N}]/u;

const COUNT = 20;
const MAXIMUM_COUNT = 10_000;

/**
 * Rows kept for each that is asked for, and the weight of uncertainty against likeness. Of 2,500 of our own statements 300 were chosen
 * with a model of 300 others, and a model of all 600 measured on 1,149 (mean of issue + stance F1 over four draws): at random 33.6,
 * by uncertainty alone 34.4, by these 34.6, with ten rows kept 33.8.
 */
const KEPT = 3;
const LAMBDA = 0.5;

/**
 * Chooses rows to label next.
 *
 * @param model The model that is to become better; of one with issues that are told by their propositions, these.
 * @param rows Statements without labels, in any number: three times `count` of them are in memory at a time.
 * @param options How many rows are wanted.
 * @returns The chosen rows, the most useful first; the same rows give the same. Rows of one text count once, those without a word not at all.
 * @throws INVALID_OPTION, UNKNOWN_OPTION, INVALID_TEXT.
 * @example
 * const rows = [
 *   { text: 'We will never lift the embargo.' },
 *   { text: 'The choir sang well.' },
 *   { text: 'Talks may be of use, or may not.' },
 * ];
 * await suggest(defaultModel(), rows, { count: 1 })
 * // [{ row: { text: 'Talks may be of use, or may not.' }, score: 0.36, uncertainty: 0.71, similarity: 0,
 * //    issue: 'diplomacy', reason: 'diplomacy 0.43, neutral 0.74, against 0.19' }]
 */
export async function suggest<T extends Pick<Example, 'text'>>(
  model: Model,
  rows: Iterable<T> | AsyncIterable<T>,
  options: SuggestOptions = {},
): Promise<Suggestion<T>[]> {
  checkKind(model, aModel, 'model');
  checkKind(rows, ROWS, 'rows');
  checkKinds(options, { count: whole(1, MAXIMUM_COUNT) }, 'suggest');
  const { count = COUNT } = options;
  const candidates = new Candidates<T>(count * KEPT);
  // Issues that are told by their propositions are those that lack labels.
  const issues = model.propositions?.map(({ issue }) => issue.id);
  let place = 0;
  for await (const row of rows) {
    const text: unknown = row?.text;
    if (typeof text !== 'string') throw new StancekitError('INVALID_TEXT', `Row ${place + 1} has no \`text\`.`);
    place++;
    // There is nothing to label in it.
    if (!WORD.test(text)) continue;
    const input = { text, names: nameSpans(text) };
    const doubt = findDoubt(model.classify(input, { minimumProbability: 0, issues }).issues);
    if (candidates.takes(text, doubt.uncertainty)) {
      candidates.add({ ...doubt, row, text, place, vector: contentVector(model, input) });
    }
  }
  return choose(candidates.sorted(), count);
}

function choose<T>(candidates: readonly Candidate<T>[], count: number): Suggestion<T>[] {
  const vectors = directions(candidates.map(({ vector }) => vector));
  const waiting = candidates.map((candidate, i) => ({ candidate, vector: vectors[i]!, similarity: 0 }));
  const chosen: Suggestion<T>[] = [];
  while (chosen.length < count && waiting.length > 0) {
    let best = 0;
    for (let i = 1; i < waiting.length; i++) if (scoreOf(waiting[i]!) > scoreOf(waiting[best]!)) best = i;
    const [taken] = waiting.splice(best, 1);
    const { row, uncertainty, issue, reason } = taken!.candidate;
    chosen.push({ row, score: scoreOf(taken!), uncertainty, similarity: taken!.similarity, issue, reason });
    for (const other of waiting) other.similarity = Math.max(other.similarity, cosine(other.vector, taken!.vector));
  }
  return chosen;
}

function scoreOf({ candidate, similarity }: { candidate: Candidate<unknown>; similarity: number }): number {
  return LAMBDA * candidate.uncertainty - (1 - LAMBDA) * similarity;
}

function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += a[d]! * b[d]!;
  return sum;
}

/** The mean vector of the words that carry content. */
function contentVector({ words }: Model, input: StatementInput): Float32Array {
  const reading = maskStatement(input, words);
  const vector = new Float32Array(words.vectors.dimensions);
  const weights = reading.words.map(({ stop }) => (stop ? 0 : 1));
  pool(reading, words.vectors, weights, vector, 0);
  return vector;
}

/** Directions from the centre of all, since what every statement has in common tells none from another. */
function directions(vectors: readonly Float32Array[]): Float32Array[] {
  const centre = new Float64Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) for (let d = 0; d < centre.length; d++) centre[d]! += vector[d]! / vectors.length;
  return vectors.map((vector) => {
    const moved = vector.map((component, d) => component - centre[d]!);
    const length = Math.sqrt(cosine(moved, moved));
    return length > 0 ? moved.map((component) => component / length) : moved;
  });
}
