/** GraphML (Brandes et al. 2002), as Gephi, networkx, igraph and visone read it. */
import type { Network } from '../network';
import { type Attribute, type AttributeType, type GraphItem, toGraph } from './graph';
import { element, escapeXml, XML_DECLARATION } from './xml';

const TYPES: Readonly<Record<AttributeType, string>> = { string: 'string', integer: 'int', double: 'double' };

/**
 * Writes a network as GraphML, with all attributes of nodes and ties.
 *
 * @param network What `network` returns. Negative weights are written by their size, with `sign` −1.
 */
export function toGraphml(network: Network): string {
  const { directed, nodeAttributes, edgeAttributes, nodes, edges } = toGraph(network);
  const keys = (attributes: readonly Attribute[], owner: 'node' | 'edge') =>
    attributes.map(({ name, type }) =>
      element('key', { id: `${owner}_${name}`, for: owner, 'attr.name': name, 'attr.type': TYPES[type] }),
    );
  const data = (owner: 'node' | 'edge', { values }: GraphItem) =>
    [...values].map(([name, value]) => element('data', { key: `${owner}_${name}` }, escapeXml(String(value))));
  const graph = element('graph', { id: network.type, edgedefault: directed ? 'directed' : 'undirected' }, [
    ...nodes.map((node) => element('node', { id: node.id }, data('node', node))),
    ...edges.map((edge) => {
      const { id, source, target } = edge;
      return element('edge', { id, source, target }, data('edge', edge));
    }),
  ]);
  const root = { xmlns: 'http://graphml.graphdrawing.org/xmlns' };
  return `${XML_DECLARATION}${element('graphml', root, [...keys(nodeAttributes, 'node'), ...keys(edgeAttributes, 'edge'), graph])}\n`;
}
