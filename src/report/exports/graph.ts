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

/** A network whose nodes have short ids, and whose ties have no negative weight. */
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

/** Gephi and Graphviz neither draw nor lay out a tie of negative weight: it is written by its size, with `sign` −1 beside it. */
export function toGraph({ directed, nodes, edges }: Network): Graph {
  const signed = edges.some(({ weight }) => weight < 0);
  const written = edges.map((edge, i) => {
    const { weight, source, target } = edge;
    const fields = { ...edge, weight: Math.abs(weight), ...(signed && { sign: Math.sign(weight) }) };
    return { id: `e${i}`, source, target, weight: fields.weight, values: pick(fields, EDGE_ATTRIBUTES) };
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
