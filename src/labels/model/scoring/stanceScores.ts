/** In: a statement and one of its issues. Out: the scores of the stances, as `fillStanceRow` and `scoreHead` compute them from the whole row. */

import type { Block } from '../../../kernels/products';
import { focusBy, relevanceOf } from '../../features/focus';
import { vectorColumns } from '../../features/issueRow';
import { slopeColumns, writeSlopes } from '../../features/slopes';
import { stanceShapeWidth, writeStanceShape } from '../../features/stanceRow';
import { stances } from '../contrasts';
import { scoreHead } from '../head';
import type { StatementsPart } from '../model';
import { behindVectors } from './issueScores';
import type { ReadStatement } from './statementFeatures';
import type { wordLayout } from './statementWords';

/** The questions about vectors: each stance, of the mean of all words, then of that in focus. */
export function stanceBlocks({ stanceHead }: StatementsPart, dimensions: number): Block[] {
  const { columns, classes, weights, temperature } = stanceHead;
  return [0, dimensions].map((from) => ({
    count: classes.length,
    weight: (k, d) => weights[k * columns + from + d]! / temperature,
  }));
}

/** Makes a scorer of stances. @param layout Where what a word adds stands. @param productsFrom Where the products of `stanceBlocks` begin among a word's. */
export function createStanceScorer(
  { issues, tables, stanceHead }: StatementsPart,
  layout: ReturnType<typeof wordLayout>,
  dimensions: number,
  productsFrom: number,
): (statement: ReadStatement, issue: number) => Float64Array {
  const count = stances.length;
  const head = behindVectors(stanceHead, vectorColumns(dimensions));
  const row = new Float32Array(head.columns);

  return ({ reading, own, features }, issue) => {
    const focus = focusBy(reading, (i) => {
      const { values, at } = own[i]!;
      return relevanceOf(values[at + layout.sums + issue]!, values[at + layout.likeness + issue]!);
    });
    row.fill(0);
    writeStanceShape(reading, focus, row, 0);
    let place = stanceShapeWidth;
    for (let v = 0; v < tables.length; v++, place += 2 * count) {
      const table = tables[v]!;
      const rows = features[v]!;
      const { odds } = table;
      for (let i = 0; i < rows.length; i++) {
        const any = table.at(rows[i]!) + issues.length;
        const mine = any + count * (1 + issue);
        for (let k = 0; k < count; k++) {
          row[place + k]! += odds[any + k]!;
          row[place + count + k]! += odds[mine + k]!;
        }
      }
      const root = Math.sqrt(rows.length) || 1;
      for (let k = 0; k < 2 * count; k++) row[place + k]! /= root;
    }
    writeSlopes(
      reading,
      focus,
      row[stanceShapeWidth]! - row[stanceShapeWidth + 1]!,
      row,
      place + issue * slopeColumns.length,
    );
    const scores = scoreHead(head, row);
    let counted = 0;
    let total = 0;
    const whole = [0, 0, 0];
    const inFocus = [0, 0, 0];
    for (let i = 0; i < own.length; i++) {
      if (reading.words[i]!.vector < 0) continue;
      const { values, at } = own[i]!;
      const weight = focus.weights[i]!;
      counted++;
      total += weight;
      for (let k = 0; k < count; k++) {
        whole[k]! += values[at + productsFrom + k]!;
        inFocus[k]! += weight * values[at + productsFrom + count + k]!;
      }
    }
    for (let k = 0; k < count; k++) scores[k]! += whole[k]! / (counted || 1) + inFocus[k]! / (total || 1);
    return scores;
  };
}
