/**
 * Ties between parties and issues.
 *
 * In: positions. Out: a node for each issue, and one tie for each party and issue that it speaks on. Its weight is how many statements are
 * expected to be about the issue; which side they take is in `favor`, `against`, `neutral` and `mean`.
 */

import { valueFor } from '../runtime/lists';
import { compare, type Position } from './positions';
import type { NetworkEdge, NetworkNode, Normalization } from './ties';
import { divideTies } from './twoMode';

export function affiliationEdges(
  positions: readonly Position[],
  order: readonly string[],
  normalization: Normalization,
): { issues: NetworkNode[]; edges: NetworkEdge[] } {
  const counts = new Map<string, number>();
  const ties = new Map<string, Tie>();
  for (const { party, issue, weights } of positions) {
    counts.set(issue, (counts.get(issue) ?? 0) + 1);
    const key = JSON.stringify([party, issue]);
    const tie = ties.get(key) ?? { source: party, target: idOf(issue), count: 0, favor: 0, against: 0, neutral: 0 };
    ties.set(key, tie);
    tie.count++;
    tie.favor += weights.favor;
    tie.against += weights.against;
    tie.neutral += weights.neutral;
  }
  const place = new Map(order.map((id, i) => [id, i]));
  const edges = [...ties.values()]
    .sort((a, b) => valueFor(place, a.source) - valueFor(place, b.source) || compare(a.target, b.target))
    .map((tie) => {
      const weight = tie.favor + tie.against + tie.neutral;
      return { ...tie, weight, mean: weight > 0 ? (tie.favor - tie.against) / weight : 0 };
    });
  return {
    issues: [...counts].sort((a, b) => compare(a[0], b[0])).map(toNode),
    edges: divideTies(edges, normalization),
  };
}

interface Tie {
  readonly source: string;
  readonly target: string;
  count: number;
  favor: number;
  against: number;
  neutral: number;
}

/** Issues and actors may have one name. */
const idOf = (issue: string): string => `issue:${issue}`;

function toNode([issue, statements]: readonly [string, number]): NetworkNode {
  return { id: idOf(issue), name: issue, kind: 'issue', country: null, role: null, aliases: [], statements };
}
