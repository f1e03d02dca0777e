/**
 * In: a statement. Out: the calibrated log-odds of each issue and of any, as `scoreIssueRow` computes them from the whole row. Here what a
 * word or feature adds has been computed when it was first met, and is only added.
 */

import type { Block } from '../../../kernels/products';
import { contentWeight, vectorColumns } from '../../features/issueRow';
import { termWidth, writeNearest } from '../../features/terms';
import { type Head, scoreHead } from '../head';
import { addHiddenScores, type HiddenLayer } from '../hiddenLayer';
import type { StatementsPart } from '../model';
import type { FeatureSums } from './featureSums';
import type { ReadStatement } from './statementFeatures';
import { PAIR, STEM, type StatementWords, WORD, type wordLayout } from './statementWords';

/** Columns of the row between vectors and terms: its length, and a constant. */
const SHAPE = 2;

/** The questions about vectors: the head and the units of the layer, of the mean of all words, then of that of the words with content. */
export function issueBlocks({ issueHead, issueLayer }: StatementsPart, dimensions: number): Block[] {
  const { columns, classes, weights, temperature } = issueHead;
  const { units, inner, deviations } = issueLayer;
  const questions = classes.length;
  return [0, dimensions].map((from) => ({
    count: questions + units,
    weight: (q, d) =>
      q < questions
        ? weights[q * columns + from + d]! / temperature
        : inner[(q - questions) * columns + from + d]! / deviations[from + d]!,
  }));
}

/** Makes a scorer of statements. @param views What the features of each table add. @param words What words add. @param layout Where it stands. @param productsFrom Where the products of `issueBlocks` begin among a word's. */
export function createIssueScorer(
  part: StatementsPart,
  views: readonly FeatureSums[],
  words: StatementWords,
  layout: ReturnType<typeof wordLayout>,
  dimensions: number,
  productsFrom: number,
): (statement: ReadStatement) => Float64Array {
  const issues = part.issues.length;
  const questions = issues + 1;
  const { units } = part.issueLayer;
  const block = questions + units;
  const { sums: sumsAt, likeness } = layout;
  const wholeAt = productsFrom;
  const contentAt = productsFrom + block;
  const vectors = vectorColumns(dimensions);
  const head = behindVectors(part.issueHead, vectors);
  const layer = layerBehindVectors(part.issueLayer, vectors);
  const layerShifts = layer.innerShifts.slice();
  const row = new Float32Array(head.columns);
  const whole = new Float64Array(block);
  const content = new Float64Array(block);
  /** Squares of values, then weighted values. */
  const weights = new Float64Array(2 * questions);

  const addProducts = ({ reading, own }: ReadStatement): void => {
    whole.fill(0);
    content.fill(0);
    let count = 0;
    let total = 0;
    for (let i = 0; i < own.length; i++) {
      if (reading.words[i]!.vector < 0) continue;
      const { values, at } = own[i]!;
      const weight = contentWeight(reading, i);
      count++;
      for (let k = 0, from = at + wholeAt; k < block; k++) whole[k]! += values[from + k]!;
      if (weight === 0) continue;
      total += weight;
      for (let k = 0, from = at + contentAt; k < block; k++) content[k]! += weight * values[from + k]!;
    }
    for (let k = 0; k < block; k++) whole[k] = whole[k]! / (count || 1) + content[k]! / (total || 1);
  };

  const addOdds = (values: Float32Array, at: number, place: number): void => {
    for (let q = 0; q < issues; q++) {
      const odds = values[at + q]!;
      row[place + q]! += odds;
      if (odds > row[place + issues + q]!) row[place + issues + q] = odds;
    }
  };
  const addWeights = (values: Float32Array, at: number): void => {
    for (let k = 0; k < 2 * questions; k++) weights[k]! += values[at + k]!;
  };

  const addFeatures = ({ reading, own, features }: ReadStatement): void => {
    weights.fill(0);
    const place = SHAPE + termWidth(issues);
    for (let i = 0; i < own.length; i++) {
      const word = own[i]!;
      let { values } = word;
      let at = word.at + sumsAt;
      if (reading.signs[i]! < 0) ({ values, at } = words.negated(word));
      addOdds(values, at, place + WORD * 2 * issues);
      addOdds(values, at + issues, place + STEM * 2 * issues);
      addWeights(values, at + 2 * issues);
    }
    for (let v = PAIR; v < views.length; v++) {
      const view = views[v]!;
      const rows = features[v]!;
      for (let i = 0; i < rows.length; i++) {
        const at = view.at(rows[i]!);
        addOdds(view.values, at, place + v * 2 * issues);
        addWeights(view.values, at + issues);
      }
    }
    for (let v = 0; v < views.length; v++) {
      const root = Math.sqrt(features[v]!.length) || 1;
      for (let q = 0; q < issues; q++) row[place + v * 2 * issues + q]! /= root;
    }
  };

  return (statement) => {
    const { reading, own } = statement;
    row.fill(0);
    row[0] = Math.log1p(reading.length);
    row[1] = 1;
    writeNearest(own, likeness, issues, row, SHAPE);
    addProducts(statement);
    addFeatures(statement);
    const scores = scoreHead(head, row);
    for (let u = 0; u < units; u++) layer.innerShifts[u] = layerShifts[u]! + whole[questions + u]!;
    addHiddenScores(layer, row, scores);
    const { scales, shifts } = part.issueWords;
    for (let q = 0; q < questions; q++) {
      scores[q]! += whole[q]! + (scales[q]! * weights[questions + q]!) / (Math.sqrt(weights[q]!) || 1) + shifts[q]!;
    }
    return scores;
  };
}

/** A head over the columns behind those of vectors. */
export function behindVectors({ classes, columns, weights, temperature, shifts }: Head, vectors: number): Head {
  const own = columns - vectors;
  const kept = new Float64Array(classes.length * own);
  for (let k = 0; k < classes.length; k++) {
    for (let c = 0; c < own; c++) kept[k * own + c] = weights[k * columns + vectors + c]!;
  }
  return { classes, columns: own, weights: kept, temperature, shifts };
}

/** A layer over the columns behind those of vectors; its shifts hold what the means of vectors bring. */
function layerBehindVectors(layer: HiddenLayer, vectors: number): HiddenLayer {
  const { units, means, deviations, inner, innerShifts } = layer;
  const columns = means.length;
  const own = columns - vectors;
  const kept = new Float64Array(units * own);
  const shifts = innerShifts.slice();
  for (let u = 0; u < units; u++) {
    for (let c = 0; c < vectors; c++) shifts[u]! -= (inner[u * columns + c]! * means[c]!) / deviations[c]!;
    for (let c = 0; c < own; c++) kept[u * own + c] = inner[u * columns + vectors + c]!;
  }
  return {
    ...layer,
    unbounded: 0,
    means: means.slice(vectors),
    deviations: deviations.slice(vectors),
    inner: kept,
    innerShifts: shifts,
  };
}
