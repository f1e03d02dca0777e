/** What GraphML, GEXF and DOT have in common: nodes and ties with flat attributes. */
import type { Network } from '../network';

export type AttributeType = 'string' | 'integer' | 'double';
export type AttributeValue = string | number;

export interface Attribute {
  readonly name: string;
  readonly type: AttributeType;
}

export interface GraphItem {
  readonly id: string;
  readonly values: ReadonlyMap<string, AttributeValue>;
}

export interface GraphEdge extends GraphItem {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

/** A network with flat attributes. */
export interface Graph {
  readonly directed: boolean;
  readonly nodeAttributes: readonly Attribute[];
  readonly edgeAttributes: readonly Attribute[];
  readonly nodes: readonly (GraphItem & { readonly label: string })[];
  readonly edges: readonly GraphEdge[];
}

const NODE_ATTRIBUTES: readonly Attribute[] = [
  { name: 'label', type: 'string' },
  { name: 'kind', type: 'string' },
  { name: 'country', type: 'string' },
  { name: 'role', type: 'string' },
  { name: 'aliases', type: 'string' },
  { name: 'statements', type: 'integer' },
];

const EDGE_ATTRIBUTES: readonly Attribute[] = [
  { name: 'weight', type: 'double' },
  { name: 'sign', type: 'integer' },
  { name: 'congruence', type: 'double' },
  { name: 'conflict', type: 'double' },
  { name: 'count', type: 'integer' },
  { name: 'favor', type: 'double' },
  { name: 'against', type: 'double' },
  { name: 'positive', type: 'double' },
  { name: 'negative', type: 'double' },
  { name: 'neutral', type: 'double' },
  { name: 'mean', type: 'double' },
];

/**
 * Lists nodes and ties with their attributes.
 *
 * @param network What `network` returns.
 * @param weights `'signed'` as they are, which programs that reckon with them need; or their `'sizes'`, for programs that draw: Gephi's ForceAtlas
 * drives nodes apart without end by a negative weight (gephi/gephi#1714), and Graphviz knows none below 0. `sign` stands beside either.
 */
export function toGraph({ directed, nodes, edges }: Network, weights: 'signed' | 'sizes'): Graph {
  const signed = edges.some(({ weight }) => weight < 0);
  const written = edges.map((edge, i) => {
    const { source, target } = edge;
    const weight = weights === 'signed' ? edge.weight : Math.abs(edge.weight);
    const fields = { ...edge, weight, ...(signed && { sign: Math.sign(edge.weight) }) };
    return { id: `e${i}`, source, target, weight, values: pick(fields, EDGE_ATTRIBUTES) };
  });
  return {
    directed,
    nodeAttributes: NODE_ATTRIBUTES,
    edgeAttributes: EDGE_ATTRIBUTES.filter(({ name }) => written.some(({ values }) => values.has(name))),
    nodes: nodes.map((node) => {
      const fields = { ...node, label: node.name, aliases: node.aliases.join('; ') };
      return { id: node.id, label: node.name, values: pick(fields, NODE_ATTRIBUTES) };
    }),
    edges: written,
  };
}

function pick(fields: object, attributes: readonly Attribute[]): Map<string, AttributeValue> {
  const all = new Map<string, AttributeValue | null>(Object.entries(fields));
  return new Map(
    attributes.flatMap(({ name }) => {
      const value = all.get(name) ?? null;
      return value === null ? [] : [[name, value] as const];
    }),
  );
}
