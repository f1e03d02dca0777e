/** Carries the classifier of a proposition further by some labels of its issue: what the proposition says is where the weights start, and what they return to. */
import { type Stance, stances } from '../../document';
import type { MaskedStatement, Meaning } from '../../labels/features';
import {
  encodeFloats,
  type LearnedWeightsJson,
  learnedRow,
  oddsOfSide,
  type Prior,
  type PropositionScorer,
  priorScores,
} from '../../labels/model';
import { itemAt } from '../../runtime/lists';
import { fitLogistic } from './logistic';

/** A statement, and the stance that it takes on the issue; null where it is about something else. */
export interface PropositionRow {
  readonly statement: MaskedStatement;
  readonly stance: Stance | null;
  /** What a reader made of it; absent without one. */
  readonly meaning?: Meaning | undefined;
}

/** A row in numbers: what the proposition says of it, what it says as a whole, and its side (kind, hostile, neither); −1 where it is about something else. */
export interface NumberedRow {
  readonly prior: Prior;
  readonly directions: Float64Array;
  readonly side: number;
}

/** What is learned by. */
export type LearnedBy = 'words' | 'reader';

/**
 * Prices of the distance from what the proposition says: of its score, of the constant, and of each direction. Chosen on written and real rows of
 * the ten issues: words say less, so more labels are needed before they are believed.
 */
const PRICES = {
  presence: { score: 3, constant: 1, directions: { words: 1, reader: 0.1 } },
  sides: { score: 3, constant: 1, directions: { words: 10, reader: 3 } },
} as const;

/**
 * By how much the line rises with the logarithm of the rows on the issue. Chosen as the prices.
 */
const LINE_RISES: Readonly<Record<LearnedBy, number>> = { words: -0.3, reader: 0 };

/** Weights of `learnedRow`: of presence, and of each side. @param rise As `LINE_RISES` has it. */
export function learnFrom(rows: readonly NumberedRow[], by: LearnedBy, rise: number = LINE_RISES[by]) {
  const about = rows.filter(({ side }) => side >= 0);
  const presence = weigh(
    rows.map(({ prior, directions, side }) => ({ row: learnedRow(prior.margin, directions), isTrue: side >= 0 })),
    { ...PRICES.presence, direction: PRICES.presence.directions[by] },
  );
  presence[CONSTANT] = (presence[CONSTANT] ?? 0) - rise * Math.log1p(about.length);
  return {
    presence,
    sides: [0, 1, 2].map((k) =>
      weigh(
        about.map(({ prior, directions, side }) => {
          return { row: learnedRow(oddsOfSide(prior, k), directions), isTrue: side === k };
        }),
        { ...PRICES.sides, direction: PRICES.sides.directions[by] },
      ),
    ),
  };
}

/** Where the constant stands in a row, behind the score. */
const CONSTANT = 1;

function weigh(
  rows: readonly { readonly row: Float64Array; readonly isTrue: boolean }[],
  { score, constant, direction }: { score: number; constant: number; direction: number },
): Float64Array {
  const columns = itemAt(rows, 0).row.length;
  const values = new Float64Array(rows.length * columns);
  rows.forEach(({ row }, i) => {
    values.set(row, i * columns);
  });
  const prior = new Float64Array(columns);
  prior[0] = 1;
  const penalties = new Float64Array(columns).fill(direction);
  penalties.set([score, constant]);
  return fitLogistic({ values, columns, answers: rows.map(({ isTrue }) => (isTrue ? 1 : 0)) }, { penalties, prior });
}

/** A row as the classifier of its issue sees it. */
function numberRow(scorer: PropositionScorer, { statement, stance }: PropositionRow, meaning?: Meaning): NumberedRow {
  return {
    prior: priorScores(scorer.rows(statement, meaning), meaning),
    directions: scorer.directions(statement, meaning),
    side: sideOf(scorer, stance),
  };
}

/**
 * Learns from the rows of an issue.
 *
 * @param by With a reader, all rows have a meaning.
 * @returns What goes into the model file; undefined where no row is about the issue, since then nothing is known of its sides.
 */
export function learnProposition(
  scorer: PropositionScorer,
  rows: readonly PropositionRow[],
  by: LearnedBy,
): LearnedWeightsJson | undefined {
  if (!rows.some(({ stance }) => stance !== null)) return undefined;
  const numbered = rows.map((row) => numberRow(scorer, row, by === 'reader' ? row.meaning : undefined));
  const { presence, sides } = learnFrom(numbered, by);
  return { presence: encodeFloats(presence), sides: sides.map(encodeFloats) };
}

/** Kind to what the proposition names, hostile or neither. */
function sideOf({ isTurned }: PropositionScorer, stance: Stance | null): number {
  const k = stance === null ? -1 : stances.indexOf(stance);
  return isTurned && (k === 0 || k === 1) ? 1 - k : k;
}
