/** GraphML (Brandes et al. 2002), as networkx, igraph and visone read it. Gephi lays out what `toGexf` writes. */
import type { Network } from '../network';
import { checkResult } from '../results';
import { type Attribute, type AttributeType, type GraphItem, toGraph } from './graph';
import { element, escapeXml, XML_DECLARATION } from './xml';

const TYPES: Readonly<Record<AttributeType, string>> = { string: 'string', integer: 'int', double: 'double' };

/**
 * Writes a network as GraphML (Brandes et al. 2002), with all attributes of nodes and ties.
 *
 * @param network What `network` returns. Weights have their sign, so that they can be summed; where one is negative, `sign` (−1, 1) tells it once more.
 * @returns The XML document.
 * @throws INVALID_OPTION where it is something else.
 * @example
 * const text = 'Norway backed the sanctions. Hungary rejected the sanctions.';
 * const ties = network([analyze(text)], { type: 'conflict', weighting: 'count' });
 * toGraphml(ties).match(/<edge id.*>/)[0] // '<edge id="e0" source="state:HU" target="state:NO">'
 */
export function toGraphml(network: Network): string {
  checkResult(network, 'network');
  const { directed, nodeAttributes, edgeAttributes, nodes, edges } = toGraph(network, 'signed');
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
