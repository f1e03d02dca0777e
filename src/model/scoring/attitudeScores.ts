/**
 * In: a statement's words and the rows of its pairs and triples. Out: the scores of the attitude to its target, or of its tone, as
 * `fillAttitudeRow` and `scoreHead` compute them from the whole row.
 */
import type { LogOddsTable } from '../../features/logOdds';
import { DECAY } from '../../features/pooling';
import type { Reading } from '../../features/reading';
import { targetShapeWidth, writeTargetShape } from '../../features/targetRow';
import { SIDE_REACH, type ViewName } from '../../features/views';
import type { AttitudeWord } from '../../features/words';
import { attitudes } from '../contrasts';
import { type Head, scoreHead } from '../head';
import { type AttitudeWords, NEGATED_BY, OFFSETS, PLACES } from './attitudeWords';
import { behindVectors } from './issueScores';
import type { Ngrams } from './ngrams';
import type { Block } from './products';

/** How many means of vectors the row has: of the whole, and of either side of the target. */
const MEANS = 3;

/** The questions about vectors: each attitude, of each mean. */
export function attitudeBlocks({ columns, classes, weights, temperature }: Head, dimensions: number): Block[] {
  return Array.from({ length: MEANS }, (_, mean) => ({
    count: classes.length,
    weight: (k, d) => weights[k * columns + mean * dimensions + d]! / temperature,
  }));
}

/**
 * Makes a scorer of attitudes.
 *
 * @param tables The log-odds that the head takes.
 * @param words What each word adds.
 * @param head The classifier.
 * @param productsFrom Where the products of `attitudeBlocks` begin among a word's.
 */
export function createAttitudeScorer(
  tables: readonly LogOddsTable[],
  words: AttitudeWords,
  head: Head,
  dimensions: number,
  productsFrom: number,
): (reading: Reading, ngrams: Ngrams) => Float64Array {
  const count = attitudes.length;
  const behind = behindVectors(head, MEANS * dimensions);
  const row = new Float32Array(behind.columns);
  const found = new Int32Array(tables.length);
  const sums = new Float64Array(MEANS * count);
  const viewAt = (view: ViewName) => tables.findIndex((table) => table.view === view);
  const [word, stem, pair, triple] = [viewAt('word'), viewAt('stem'), viewAt('pair'), viewAt('triple')];
  const [left, right, beside] = [viewAt('left'), viewAt('right'), viewAt('beside')];

  /** Adds a word's log-odds at one of its places to a view. */
  const add = ({ values, at, views }: AttitudeWord, place: number, view: number): void => {
    if ((views & (1 << place)) === 0) return;
    found[view]!++;
    const from = at + words.at(place);
    const to = targetShapeWidth + view * count;
    for (let k = 0; k < count; k++) row[to + k]! += values[from + k]!;
  };

  const addRows = (rows: readonly number[], view: number): void => {
    const table = tables[view]!;
    const to = targetShapeWidth + view * count;
    for (let i = 0; i < rows.length; i++) {
      if (rows[i]! < 0) continue;
      found[view]!++;
      const from = table.at(rows[i]!);
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

  return (reading, ngrams) => {
    const { length, target } = reading;
    const own: AttitudeWord[] = [];
    row.fill(0);
    found.fill(0);
    for (let i = 0; i < length; i++) {
      const known = words.of(reading.words[i]!);
      own.push(known);
      add(known, PLACES.word, word);
      add(known, reading.signs[i]! < 0 ? PLACES.stem + NEGATED_BY : PLACES.stem, stem);
    }
    addRows(ngrams.attitudePairs, pair);
    addRows(ngrams.attitudeTriples, triple);
    if (target >= 0 && beside >= 0) addSides(own, reading);
    for (let v = 0; v < tables.length; v++) {
      const root = Math.sqrt(found[v]!) || 1;
      for (let k = 0; k < count; k++) row[targetShapeWidth + v * count + k]! /= root;
    }
    writeTargetShape(reading, row, 0);
    const scores = scoreHead(behind, row);
    addMeans(own, reading, scores);
    return scores;
  };
}

/** How much a word counts at each distance from the target; further off nothing is left that a number could hold. */
const SIDE_WEIGHTS = Array.from({ length: 600 }, (_, distance) => DECAY ** (distance - 1));
