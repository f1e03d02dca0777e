/**
 * Focus: where in a statement its issue is talked of. Each word is as relevant as its log-odds for the issue say, and
 * lends its relevance to its neighbours, less with each word between.
 */
import { itemAt } from '../../runtime/lists';
import type { LogOddsTable } from './logOdds';
import type { MaskedStatement } from './maskedStatement';
import { DECAY } from './pooling';
import type { TermTable } from './terms';

/** Log-odds up to which a word is not taken for a term of the issue. e¹ ≈ 2.7 times as frequent as elsewhere. */
const THRESHOLD = 1;

/** Likeness to a term, a cubed cosine, up to which a word is not taken for one: a cosine of about 0.63. */
const LIKENESS = 0.25;

export interface Focus {
  /** One weight a word; even where no word is a term of the issue. */
  readonly weights: Float32Array;
  /** The most relevant word, or −1. */
  readonly centre: number;
}

/**
 * Finds the focus of an issue.
 *
 * @param statement The words.
 * @param table The log-odds of the view `word`.
 * @param rowAt The row of the word at a place in that table, or −1.
 * @param terms The terms of the issues.
 * @param issue The issue: its contrast in the log-odds, and its place among the terms.
 */
export function findFocus(
  statement: MaskedStatement,
  table: LogOddsTable,
  rowAt: (place: number) => number,
  terms: TermTable,
  issue: number,
): Focus {
  return focusBy(statement, (i) => {
    const row = rowAt(i);
    const likeness = terms.likeness(itemAt(statement.words, i));
    return relevanceOf(
      row < 0 ? 0 : (table.odds[table.at(row) + issue] ?? 0),
      likeness ? (likeness.values[likeness.at + issue] ?? 0) : 0,
    );
  });
}

/** Finds the focus of an issue by how relevant the word at a place is; it is not asked for stop words. */
export function focusBy({ words, length }: MaskedStatement, relevanceAt: (place: number) => number): Focus {
  const relevance = new Float32Array(length);
  let centre = -1;
  for (let i = 0; i < length; i++) {
    if (itemAt(words, i).stop) continue;
    relevance[i] = relevanceAt(i);
    if ((relevance[i] ?? 0) > (centre < 0 ? 0 : (relevance[centre] ?? 0))) centre = i;
  }
  if (centre < 0) return { weights: relevance.fill(1), centre };
  return { weights: spread(relevance), centre };
}

/** How relevant a word is by its log-odds for the issue and its likeness to the issue's nearest term. */
export function relevanceOf(odds: number, likeness: number): number {
  return Math.max(0, odds - THRESHOLD) + (likeness > LIKENESS ? likeness : 0);
}

/** Two sweeps, one each way, carry every word's relevance to all others in linear time. */
function spread(relevance: Float32Array): Float32Array {
  const weights = relevance.slice();
  let carried = 0;
  for (let i = 0; i < relevance.length; i++) {
    weights[i] = (weights[i] ?? 0) + carried;
    carried = (carried + (relevance[i] ?? 0)) * DECAY;
  }
  carried = 0;
  for (let i = relevance.length - 1; i >= 0; i--) {
    weights[i] = (weights[i] ?? 0) + carried;
    carried = (carried + (relevance[i] ?? 0)) * DECAY;
  }
  return weights;
}
