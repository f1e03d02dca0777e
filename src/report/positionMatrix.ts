/** Who stands where on what. */
import type { DatedDocument } from './documents';
import { type PositionCell, toCell } from './positionCell';
import {
  COUNTING,
  type CountOptions,
  compare,
  type LeftOut,
  type Party,
  type Position,
  readPositions,
  select,
} from './positions';
import type { Window } from './window';

/** What is counted, and how. */
export type PositionMatrixOptions = CountOptions;

/** A party, and what it says on each issue. */
export interface PositionRow extends Party {
  /** One for each issue of the matrix, in its order; null where nothing is said. */
  readonly cells: readonly (PositionCell | null)[];
}

/** Parties by issues. */
export interface PositionMatrix {
  /** Whose positions they are. */
  readonly by: 'actor' | 'country';
  /** The days of the documents; null for all. */
  readonly window: Window | null;
  /** Those with most statements first. */
  readonly issues: readonly string[];
  /** Those with most statements first. */
  readonly rows: readonly PositionRow[];
  /** What was not counted. */
  readonly leftOut: LeftOut;
}

/**
 * Counts who takes which stance on which issue.
 *
 * @param documents Analysed documents; actors of the same name are one (see `mergeActors`).
 * @param options By actor or by country, for which days, and how statements count; all optional.
 * @returns Parties × issues. The same documents give the same matrix.
 * @throws INVALID_DOCUMENT, INVALID_OPTION, UNKNOWN_OPTION.
 * @example
 * const text = 'French Foreign Minister Claire Aubert rejected the sanctions.';
 * const documents = [{ ...analyze(text, { id: 'a1' }), date: '2025-03-12' }];
 * positionMatrix(documents, { by: 'country', window: { from: '2025-03-01' }, weighting: 'count' }).rows
 * // [{ id: 'FR', …, cells: [{ issue: 'sanctions', count: 1, favor: 0, against: 1, neutral: 0, weight: 1, mean: -1, interval: [-1, 0.587], … }] }]
 */
export function positionMatrix(
  documents: readonly DatedDocument[],
  options: PositionMatrixOptions = {},
): PositionMatrix {
  const selection = select(documents, options, COUNTING, 'positionMatrix');
  const { positions, parties, leftOut } = readPositions(selection, options);
  const issueCounts = new Map<string, number>();
  const cells = new Map<string, Map<string, Position[]>>();
  for (const position of positions) {
    const { party, issue } = position;
    issueCounts.set(issue, (issueCounts.get(issue) ?? 0) + 1);
    const row = cells.get(party) ?? new Map<string, Position[]>();
    cells.set(party, row);
    const cell = row.get(issue);
    if (cell) cell.push(position);
    else row.set(issue, [position]);
  }
  const issues = [...issueCounts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0])).map(([issue]) => issue);
  return {
    by: options.by ?? 'actor',
    window: options.window ?? null,
    issues,
    rows: [...parties.values()].map((party) => ({
      ...party,
      cells: issues.map((issue) => {
        const found = cells.get(party.id)?.get(issue);
        return found ? toCell(issue, found) : null;
      }),
    })),
    leftOut,
  };
}
