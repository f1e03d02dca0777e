/**
 * In: a statement's words and the rows of its pairs and triples. Out: the scores of the attitude to its target in one opinion, or of its
 * tone, as `fillAttitudeRow` and `scoreHead` compute them from the whole row.
 */

import type { Block } from '../../../kernels/products';
import type { LogOddsTable } from '../../features/logOdds';
import { DECAY } from '../../features/pooling';
import type { Reading } from '../../features/reading';
import type { SharedIndex } from '../../features/sharedIndex';
import { targetShapeWidth, writeTargetShape } from '../../features/targetRow';
import { SIDE_REACH, type ViewName } from '../../features/views';
import type { AttitudeWord } from '../../features/words';
import { attitudes } from '../contrasts';
import { type Head, scoreHead } from '../head';
import { type AttitudeWords, NEGATED_BY, OFFSETS, PLACES } from './attitudeWords';
import { behindVectors } from './issueScores';
import { ATTITUDES, type NgramReader, type Ngrams } from './ngrams';

/** How many means of vectors the row has: of the whole, and of either side of the target. */
const MEANS = 3;

/** The questions about vectors: each attitude, of each mean. */
export function attitudeBlocks({ columns, classes, weights, temperature }: Head, dimensions: number): Block[] {
  return Array.from({ length: MEANS }, (_, mean) => ({
    count: classes.length,
    weight: (k, d) => weights[k * columns + mean * dimensions + d]! / temperature,
  }));
}

/** The same for the tone: without a target the three means are one, and their weights may be added. */
export function toneBlocks(head: Head, dimensions: number): Block[] {
  const means = attitudeBlocks(head, dimensions);
  return [{ count: head.classes.length, weight: (k, d) => means.reduce((sum, { weight }) => sum + weight(k, d), 0) }];
}

/** A statement for which attitudes are scored: what its words add, and the numbers of its shape. */
export interface ReadAttitude {
  readonly reading: Reading;
  readonly own: readonly AttitudeWord[];
  /** Lent until the next is read. */
  readonly shape: Float32Array;
}

/** A function that looks a statement's words up, once for all scorers. */
export function createAttitudeReader(words: AttitudeWords): (reading: Reading) => ReadAttitude {
  const shape = new Float32Array(targetShapeWidth);
  return (reading) => {
    writeTargetShape(reading, shape.fill(0), 0);
    return { reading, own: reading.words.map((info) => words.of(info)), shape };
  };
}

/** What a scorer of attitudes is made from. */
export interface OpinionInput {
  /** The log-odds that the head takes. */
  readonly tables: readonly LogOddsTable[];
  readonly head: Head;
  /** Which of the opinions that `words` knows this is. */
  readonly opinion: number;
  /** Where the products of `attitudeBlocks`, or of `toneBlocks`, begin among a word's. */
  readonly productsFrom: number;
  /** Whether it is the tone that is asked, of statements without a target. */
  readonly ofTone: boolean;
}

/**
 * Makes a scorer of attitudes.
 *
 * @param words What each word adds.
 * @param dimensions Of the word vectors.
 */
export function createAttitudeScorer(
  { tables, head, opinion, productsFrom, ofTone }: OpinionInput,
  words: AttitudeWords,
  dimensions: number,
  reader: NgramReader,
): (read: ReadAttitude, ngrams: Ngrams) => Float64Array {
  const count = attitudes.length;
  const behind = behindVectors(head, MEANS * dimensions);
  const row = new Float32Array(behind.columns);
  const found = new Int32Array(tables.length);
  const sums = new Float64Array(MEANS * count);
  const viewAt = (view: ViewName) => tables.findIndex((table) => table.view === view);
  const [word, stem, pair, triple] = [viewAt('word'), viewAt('stem'), viewAt('pair'), viewAt('triple')];
  const [left, right, beside] = [viewAt('left'), viewAt('right'), viewAt('beside')];
  const { bit, at: placeAt } = words.places(opinion);
  const allPlaces = [...Array(PLACES.beside + OFFSETS.length).keys()];
  const bits = allPlaces.map(bit);
  const starts = allPlaces.map(placeAt);

  /** Adds a word's log-odds at one of its places to a view. */
  const add = ({ values, at, views }: AttitudeWord, place: number, view: number): void => {
    if ((views & bits[place]!) === 0) return;
    found[view]!++;
    const from = at + starts[place]!;
    const to = targetShapeWidth + view * count;
    for (let k = 0; k < count; k++) row[to + k]! += values[from + k]!;
  };

  const addRows = (places: readonly number[], index: SharedIndex, view: number): void => {
    const table = tables[view]!;
    const to = targetShapeWidth + view * count;
    for (let i = 0; i < places.length; i++) {
      if (places[i]! < 0) continue;
      const own = index.row(places[i]!, ATTITUDES + opinion);
      if (own < 0) continue;
      found[view]!++;
      const from = table.at(own);
      for (let k = 0; k < count; k++) row[to + k]! += table.odds[from + k]!;
    }
  };

  const addSides = (own: readonly AttitudeWord[], { length, signs, target }: Reading): void => {
    const placeOf = (i: number, place: number) => (signs[i]! < 0 ? place + NEGATED_BY : place);
    for (let i = Math.max(0, target - SIDE_REACH); i < target; i++) add(own[i]!, placeOf(i, PLACES.left), left);
    const last = Math.min(length - 1, target + SIDE_REACH);
    for (let i = target + 1; i <= last; i++) add(own[i]!, placeOf(i, PLACES.right), right);
    for (let k = 0; k < OFFSETS.length; k++) {
      add(own[target + OFFSETS[k]!] ?? words.edge, PLACES.beside + k, beside);
    }
  };

  /** Adds the means of vectors to the scores. Without a target either side is the whole. */
  const addMeans = (own: readonly AttitudeWord[], { words: infos, target }: Reading, scores: Float64Array): void => {
    sums.fill(0);
    let whole = 0;
    let before = 0;
    let behindIt = 0;
    for (let i = 0; i < own.length; i++) {
      if (infos[i]!.vector < 0) continue;
      const { values, at } = own[i]!;
      const weight = target < 0 ? 1 : (SIDE_WEIGHTS[Math.abs(i - target)] ?? 0);
      const isBefore = target < 0 || i < target;
      const isBehind = target < 0 || i > target;
      whole++;
      if (isBefore) before += weight;
      if (isBehind) behindIt += weight;
      for (let k = 0; k < count; k++) {
        const from = at + productsFrom + k;
        sums[k]! += values[from]!;
        if (isBefore) sums[count + k]! += weight * values[from + count]!;
        if (isBehind) sums[2 * count + k]! += weight * values[from + 2 * count]!;
      }
    }
    for (let k = 0; k < count; k++) {
      scores[k]! += sums[k]! / (whole || 1) + sums[count + k]! / (before || 1) + sums[2 * count + k]! / (behindIt || 1);
    }
  };

  const addMean = (own: readonly AttitudeWord[], { words: infos }: Reading, scores: Float64Array): void => {
    sums.fill(0, 0, count);
    let whole = 0;
    for (let i = 0; i < own.length; i++) {
      if (infos[i]!.vector < 0) continue;
      const { values, at } = own[i]!;
      whole++;
      for (let k = 0; k < count; k++) sums[k]! += values[at + productsFrom + k]!;
    }
    for (let k = 0; k < count; k++) scores[k]! += sums[k]! / (whole || 1);
  };

  return ({ reading, own, shape }, { pairs, triples }) => {
    const { length, target } = reading;
    row.fill(0);
    found.fill(0);
    for (let i = 0; i < length; i++) {
      const known = own[i]!;
      add(known, PLACES.word, word);
      add(known, reading.signs[i]! < 0 ? PLACES.stem + NEGATED_BY : PLACES.stem, stem);
    }
    addRows(pairs, reader.pairs, pair);
    addRows(triples, reader.triples, triple);
    if (target >= 0 && beside >= 0) addSides(own, reading);
    for (let v = 0; v < tables.length; v++) {
      const root = Math.sqrt(found[v]!) || 1;
      for (let k = 0; k < count; k++) row[targetShapeWidth + v * count + k]! /= root;
    }
    row.set(shape);
    const scores = scoreHead(behind, row);
    if (ofTone) addMean(own, reading, scores);
    else addMeans(own, reading, scores);
    return scores;
  };
}

/** How much a word counts at each distance from the target; further off nothing is left that a number could hold. */
const SIDE_WEIGHTS = Array.from({ length: 600 }, (_, distance) => DECAY ** (distance - 1));
