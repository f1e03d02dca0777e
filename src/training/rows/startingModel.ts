/** Another model to start from, its counts and its head for stances, so that a small set of labels gains from a large one. */

import { stances } from '../../document';
import { statementCell, statementCells, type ViewName } from '../../labels/features';
import type { TrainedParts } from '../../labels/model';
import { itemAt, valueFor } from '../../runtime/lists';

/**
 * The weights of the base's head for rows of other columns: column by column the same, as far as both have it. Classes × columns,
 * divided by its temperature.
 */
export function stancePrior({ stanceRow, stanceHead }: TrainedParts, columns: readonly string[]): Float64Array {
  const places = new Map(stanceRow.columns.map((column, place) => [column, place]));
  const weights = new Float64Array(stances.length * columns.length);
  columns.forEach((column, c) => {
    const place = places.get(column);
    if (place === undefined) return;
    stances.forEach((_, k) => {
      weights[k * columns.length + c] =
        (stanceHead.weights[k * stanceHead.columns + place] ?? 0) / stanceHead.temperature;
    });
  });
  return weights;
}

/**
 * The features and the counts that a view starts from. Issues of the same name are taken over, stances on others are counted
 * as stances elsewhere; how many rows there were counts only where an issue is shared.
 */
export function priorFor(
  view: ViewName,
  own: readonly string[],
  issues: readonly string[],
  base: TrainedParts | undefined,
): { features: readonly string[]; prior: Int32Array | null } {
  const counted = base?.views.find((candidate) => candidate.view === view);
  if (!base || !counted) return { features: own, prior: null };
  const features = [...new Set([...own, ...counted.features])];
  const places = new Map(features.map((feature, row) => [feature, row]));
  const cells = statementCells(issues.length);
  const prior = new Int32Array(features.length * cells);
  const moves = cellMoves(base.issues, issues);
  counted.features.forEach((feature, from) => {
    const row = valueFor(places, feature);
    for (const [source, target] of moves)
      prior[row * cells + target] =
        (prior[row * cells + target] ?? 0) + (counted.counts[from * counted.cells + source] ?? 0);
  });
  return { features, prior };
}

/** Which cell of the base goes to which. */
function cellMoves(from: readonly string[], to: readonly string[]): [number, number][] {
  const moves: [number, number][] = from.some((issue) => to.includes(issue)) ? [[0, 0]] : [];
  for (let issue = 0; issue <= from.length; issue++) {
    const same = issue < from.length ? to.indexOf(itemAt(from, issue)) : -1;
    stances.forEach((_, stance) => {
      moves.push([statementCell(issue, stance), statementCell(same < 0 ? to.length : same, stance)]);
    });
  }
  return moves;
}
