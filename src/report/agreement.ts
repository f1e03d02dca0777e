/**
 * Ties of agreement and disagreement.
 *
 * In: positions. Out: one tie for each two parties that speak on an issue in common. With a(i, s) as how often a party takes stance s on
 * issue i, congruence is Σ a(i, s) b(i, s) over favor and against, conflict Σ a(i, s) b(i, s′) over opposite stances (Leifeld 2017, with
 * expected counts in the place of counts). A neutral statement takes no side.
 */

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
      const b = profiles[j]!;
      const same = dot(a, b);
      const opposite = dotOpposite(a, b);
      const pairs = { congruence: same, conflict: opposite, subtract: same + opposite }[type];
      if (pairs === 0 || pairs < minimum - ROUNDING) continue;
      const norm = {
        none: 1,
        average: (totals[i]! + totals[j]!) / 2,
        jaccard: squares[i]! + squares[j]! - same,
        cosine: Math.sqrt(squares[i]! * squares[j]!),
        activity: 1,
        prominence: 1,
      }[normalization];
      const congruence = same / norm;
      const conflict = opposite / norm;
      const weight = { congruence, conflict, subtract: congruence - conflict }[type];
      edges.push({ source: order[i]!, target: order[j]!, weight, congruence, conflict });
    }
  });
  return edges;
}

/** For each party, counts of favor and against on each issue, side by side. */
function toProfiles(positions: readonly Position[], order: readonly string[]): Float64Array[] {
  const issues = new Map([...new Set(positions.map(({ issue }) => issue))].sort().map((issue, i) => [issue, i]));
  const profiles = new Map(order.map((id) => [id, new Float64Array(2 * issues.size)]));
  for (const { party, issue, weights } of positions) {
    const profile = profiles.get(party)!;
    const i = 2 * issues.get(issue)!;
    profile[i]! += weights.favor;
    profile[i + 1]! += weights.against;
  }
  return order.map((id) => profiles.get(id)!);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function dotOpposite(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 2) sum += a[i]! * b[i + 1]! + a[i + 1]! * b[i]!;
  return sum;
}
