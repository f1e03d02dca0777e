/** Carries the classifier of a proposition further by some labels of its issue: what the proposition says is where the weights start, and what they return to. */
import { type Stance, stances } from '../../document';
import type { MaskedStatement } from '../../labels/features';
import {
  encodeFloats,
  learnedRow,
  type PropositionJson,
  type PropositionRows,
  type PropositionScorer,
  priorScores,
  sigmoid,
} from '../../labels/model';
import { itemAt } from '../../runtime/lists';
import { fitLogistic } from './logistic';

/** A statement, and the stance that it takes on the issue; null where it is about something else. */
export interface PropositionRow {
  readonly statement: MaskedStatement;
  readonly stance: Stance | null;
}

/** A row in numbers: what the proposition says of it, and its side (kind, hostile, neither); −1 where it is about something else. */
export interface NumberedRow {
  readonly rows: PropositionRows;
  readonly prior: { readonly logOdds: number; readonly sides: readonly number[] };
  readonly side: number;
}

/** Prices of the distance from what the proposition says: of its score, and of all other numbers. Not tuned. */
const PRICES = { score: 10, presence: 3, sides: 12 };

/**
 * The price of numbers that are the same in all rows, for presence: labels are given to chosen statements, which are about the issue far oftener
 * than others, so that what only moves all scores must not follow them.
 */
const FIXED = 1e6;

/** Weights of `learnedRow`: of presence, and of each side. */
export function learnFrom(rows: readonly NumberedRow[]): { presence: Float64Array; sides: Float64Array[] } {
  const about = rows.filter(({ side }) => side >= 0);
  const presence = weigh(
    rows,
    ({ prior }) => prior.logOdds,
    ({ side }) => side >= 0,
    pricesOfPresence,
  );
  return {
    presence: settle(presence, rows),
    sides: [0, 1, 2].map((k) =>
      weigh(
        about,
        ({ prior }) => itemAt(prior.sides, k),
        ({ side }) => side === k,
        pricesOfSides,
      ),
    ),
  };
}

/**
 * Moves all scores so that those of rows that are about something else stay, in the mean, where the proposition put them: labels are given to chosen
 * statements, which are about the issue far oftener than others, and would else make everything more probable.
 */
function settle(presence: Float64Array, rows: readonly NumberedRow[]): Float64Array {
  const others = rows.filter(({ side }) => side < 0);
  if (others.length === 0 || presence.length === 0) return presence;
  const risen = others.reduce((sum, { rows: own, prior: { logOdds } }) => {
    const row = learnedRow(logOdds, own);
    return sum + row.reduce((score, value, c) => score + value * (presence[c] ?? 0), 0) - logOdds;
  }, 0);
  const settled = presence.slice();
  settled[CONSTANT] = (settled[CONSTANT] ?? 0) - risen / others.length;
  return settled;
}

/** Where the constant stands in a row, behind the score. */
const CONSTANT = 1;

function weigh(
  rows: readonly NumberedRow[],
  scoreOf: (row: NumberedRow) => number,
  isTrue: (row: NumberedRow) => boolean,
  pricesOf: (numbers: readonly Float64Array[], columns: number) => Float64Array,
): Float64Array {
  const numbers = rows.map((row) => learnedRow(scoreOf(row), row.rows));
  const columns = numbers[0]?.length ?? 0;
  const values = new Float64Array(rows.length * columns);
  numbers.forEach((own, i) => {
    values.set(own, i * columns);
  });
  const prior = new Float64Array(columns);
  if (columns > 0) prior[0] = 1;
  const penalties = pricesOf(numbers, columns);
  return fitLogistic({ values, columns, answers: rows.map((row) => (isTrue(row) ? 1 : 0)) }, { penalties, prior });
}

function pricesOfPresence(numbers: readonly Float64Array[], columns: number): Float64Array {
  const [first] = numbers;
  return Float64Array.from({ length: columns }, (_, c) => {
    if (numbers.every((row) => row[c] === first?.[c])) return FIXED;
    return c === 0 ? PRICES.score : PRICES.presence;
  });
}

function pricesOfSides(_: readonly Float64Array[], columns: number): Float64Array {
  return Float64Array.from({ length: columns }, (__, c) => (c === 0 ? PRICES.score : PRICES.sides));
}

/** @returns What goes into the model file; undefined where no row is about the issue, since then nothing is known of its sides. */
export function learnProposition(
  scorer: PropositionScorer,
  rows: readonly PropositionRow[],
): PropositionJson['learned'] {
  if (!rows.some(({ stance }) => stance !== null)) return undefined;
  const numbered = rows.map(({ statement, stance }): NumberedRow => {
    const own = scorer.rows(statement);
    return { rows: own, prior: priorScores(own), side: sideOf(scorer, stance) };
  });
  const { presence, sides } = learnFrom(numbered);
  return {
    rows: rows.length,
    presence: encodeFloats(presence),
    sides: sides.map(encodeFloats),
    threshold: sigmoid(scorer.line),
  };
}

/** Kind to what the proposition names, hostile or neither. */
function sideOf({ isTurned }: PropositionScorer, stance: Stance | null): number {
  const k = stance === null ? -1 : stances.indexOf(stance);
  return isTurned && (k === 0 || k === 1) ? 1 - k : k;
}
