/** Counts of another model to start from, so that a small set of labels gains from a large one. */

import { StancekitError } from '../errors';
import type { ViewCounts } from '../features/logOdds';
import type { ViewName } from '../features/views';
import { stances, statementCell, statementCells } from '../model/contrasts';
import { readCounts } from '../model/load';
import { statementViews } from '../model/rows';
import type { ModelJson } from '../model/schema';

export interface BaseCounts {
  readonly issues: readonly string[];
  readonly views: readonly ViewCounts[];
}

/** Reads the counts of a model file. @throws INVALID_MODEL where it has none. */
export function readBase({ statements }: ModelJson): BaseCounts {
  if (!statements) throw new StancekitError('INVALID_MODEL', 'The base model has no part `statements`.');
  const { issues, views } = statements;
  return { issues, views: readCounts(views, statementViews, statementCells(issues.length)) };
}

/**
 * The features and the counts that a view starts from. Issues of the same name are taken over, stances on others are counted
 * as stances elsewhere; how many rows there were counts only where an issue is shared.
 */
export function priorFor(
  view: ViewName,
  own: readonly string[],
  issues: readonly string[],
  base: BaseCounts | undefined,
): { features: readonly string[]; prior: Int32Array | null } {
  const counted = base?.views.find((candidate) => candidate.view === view);
  if (!base || !counted) return { features: own, prior: null };
  const features = [...new Set([...own, ...counted.features])];
  const places = new Map(features.map((feature, row) => [feature, row]));
  const cells = statementCells(issues.length);
  const prior = new Int32Array(features.length * cells);
  const moves = cellMoves(base.issues, issues);
  counted.features.forEach((feature, from) => {
    const row = places.get(feature)!;
    for (const [source, target] of moves)
      prior[row * cells + target]! += counted.counts[from * counted.cells + source]!;
  });
  return { features, prior };
}

/** Which cell of the base goes to which. */
function cellMoves(from: readonly string[], to: readonly string[]): [number, number][] {
  const moves: [number, number][] = from.some((issue) => to.includes(issue)) ? [[0, 0]] : [];
  for (let issue = 0; issue <= from.length; issue++) {
    const same = issue < from.length ? to.indexOf(from[issue]!) : -1;
    stances.forEach((_, stance) => {
      moves.push([statementCell(issue, stance), statementCell(same < 0 ? to.length : same, stance)]);
    });
  }
  return moves;
}
