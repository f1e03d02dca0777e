/**
 * Ties of agreement and disagreement.
 *
 * In: positions. Out: one tie for each two parties that speak on an issue in common. With a(i, s) as how often a party takes stance s on
 * issue i, congruence is Σ a(i, s) b(i, s) over favor and against, conflict Σ a(i, s) b(i, s′) over opposite stances (Leifeld 2017, with
 * expected counts in the place of counts). A neutral statement takes no side.
 */

import { itemAt, valueFor } from '../runtime/lists';
import type { Position } from './positions';
import type { NetworkEdge, Normalization } from './ties';

/** Sums of the same numbers in another order. */
const ROUNDING = 1e-9;

/**
 * @param order Ids of all parties; ties go from the earlier to the later.
 * @param minimum Ties of which fewer pairs are expected are left out.
 */
export function agreementEdges(
  positions: readonly Position[],
  order: readonly string[],
  type: 'congruence' | 'conflict' | 'subtract',
  normalization: Normalization,
  minimum: number,
): NetworkEdge[] {
  const profiles = toProfiles(positions, order);
  const squares = profiles.map((profile) => dot(profile, profile));
  const totals = profiles.map((profile) => profile.reduce((sum, count) => sum + count, 0));
  const edges: NetworkEdge[] = [];
  profiles.forEach((a, i) => {
    for (let j = i + 1; j < profiles.length; j++) {
      const b = itemAt(profiles, j);
      const same = dot(a, b);
      const opposite = dotOpposite(a, b);
      const pairs = { congruence: same, conflict: opposite, subtract: same + opposite }[type];
      if (pairs === 0 || pairs < minimum - ROUNDING) continue;
      const norm = {
        none: 1,
        average: (itemAt(totals, i) + itemAt(totals, j)) / 2,
        jaccard: itemAt(squares, i) + itemAt(squares, j) - same,
        cosine: Math.sqrt(itemAt(squares, i) * itemAt(squares, j)),
        activity: 1,
        prominence: 1,
      }[normalization];
      const congruence = same / norm;
      const conflict = opposite / norm;
      const weight = { congruence, conflict, subtract: congruence - conflict }[type];
      edges.push({ source: itemAt(order, i), target: itemAt(order, j), weight, congruence, conflict });
    }
  });
  return edges;
}

/** For each party, counts of favor and against on each issue, side by side. */
function toProfiles(positions: readonly Position[], order: readonly string[]): Float64Array[] {
  const issues = new Map([...new Set(positions.map(({ issue }) => issue))].sort().map((issue, i) => [issue, i]));
  const profiles = new Map(order.map((id) => [id, new Float64Array(2 * issues.size)]));
  for (const { party, issue, weights } of positions) {
    const profile = valueFor(profiles, party);
    const i = 2 * valueFor(issues, issue);
    profile[i] = (profile[i] ?? 0) + weights.favor;
    profile[i + 1] = (profile[i + 1] ?? 0) + weights.against;
  }
  return order.map((id) => valueFor(profiles, id));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function dotOpposite(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 2) sum += (a[i] ?? 0) * (b[i + 1] ?? 0) + (a[i + 1] ?? 0) * (b[i] ?? 0);
  return sum;
}
