/** What ties between two kinds of nodes are divided by (Leifeld 2017). */
import { valueFor } from '../runtime/lists';
import type { NetworkEdge, Normalization } from './ties';

/** Divides weights by those of all ties of the source (`activity`) or of the target (`prominence`). */
export function divideTies(edges: readonly NetworkEdge[], normalization: Normalization): NetworkEdge[] {
  if (normalization === 'none') return [...edges];
  const end = normalization === 'activity' ? 'source' : 'target';
  const totals = new Map<string, number>();
  for (const edge of edges) totals.set(edge[end], (totals.get(edge[end]) ?? 0) + edge.weight);
  return edges.map((edge) => ({ ...edge, weight: edge.weight === 0 ? 0 : edge.weight / valueFor(totals, edge[end]) }));
}
