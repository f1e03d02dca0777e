/** Carries the classifier of a proposition further by some labels of its issue: what the proposition says is where the weights start, and what they return to. */
import { type Stance, stances } from '../../document';
import type { MaskedStatement } from '../../labels/features';
import { encodeFloats, learnedLength, learnedRow, type PropositionJson, type PropositionScorer, priorScores, sigmoid } from '../../labels/model';
import { itemAt } from '../../runtime/lists';
import { fitLogistic } from './logistic';

/** A statement, and the stance that it takes on the issue; null where it is about something else. */
export interface PropositionRow {
  readonly statement: MaskedStatement;
  readonly stance: Stance | null;
}

/** Prices of the distance from what the proposition says: of its score, and of all other numbers. Chosen on the ten issues, each left out in turn. */
const PRICE_OF_SCORE = 4;
const PRICE_OF_OTHERS = 12;

/** @returns What goes into the model file. */
export function learnProposition(
  scorer: PropositionScorer,
  rows: readonly PropositionRow[],
  dimensions: number,
): NonNullable<PropositionJson['learned']> {
  const numbers = rows.map(({ statement }) => {
    const own = scorer.rows(statement);
    return { own, prior: priorScores(own) };
  });
  const columns = learnedLength(dimensions);
  const fit = (kept: readonly number[], scoreOf: (row: number) => number, answers: readonly number[]): Float64Array => {
    const values = new Float64Array(kept.length * columns);
    kept.forEach((row, i) => {
      values.set(learnedRow(scoreOf(row), itemAt(numbers, row).own), i * columns);
    });
    const prior = new Float64Array(columns);
    prior[0] = 1;
    const penalties = new Float64Array(columns).fill(PRICE_OF_OTHERS);
    penalties[0] = PRICE_OF_SCORE;
    return fitLogistic({ values, columns, answers }, { penalties, prior });
  };
  const all = rows.map((_, row) => row);
  const about = all.filter((row) => itemAt(rows, row).stance !== null);
  const presence = fit(
    all,
    (row) => itemAt(numbers, row).prior.logOdds,
    rows.map(({ stance }) => (stance === null ? 0 : 1)),
  );
  const sides = [0, 1, 2].map((k) =>
    fit(
      about,
      (row) => itemAt(itemAt(numbers, row).prior.sides, k),
      about.map((row) => (sideOf(scorer, itemAt(rows, row).stance) === k ? 1 : 0)),
    ),
  );
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
