/** GEXF 1.3 (https://gexf.net), the format of Gephi. */
import type { Network } from '../network';
import { checkResult } from '../results';
import { type Attribute, type GraphItem, toGraph } from './graph';
import { element, XML_DECLARATION } from './xml';

/**
 * Writes a network as GEXF 1.3 (https://gexf.net), the format of Gephi, with all attributes of nodes and ties.
 *
 * @param network What `network` returns. Negative weights are written by their size, with `sign` −1, since Gephi lays out no others.
 * @returns The XML document.
 * @throws INVALID_OPTION where it is something else.
 * @example
 * const text = 'Norway backed the sanctions. Hungary rejected the sanctions.';
 * const ties = network([analyze(text)], { type: 'conflict', weighting: 'count' });
 * toGexf(ties).match(/<edge id.*>/)[0] // '<edge id="e0" source="state:HU" target="state:NO" weight="1">'
 */
export function toGexf(network: Network): string {
  checkResult(network, 'network');
  const { directed, nodeAttributes, edgeAttributes, nodes, edges } = toGraph(network, 'sizes');
  // Label and weight are attributes of the format itself.
  const declared = (attributes: readonly Attribute[]) =>
    attributes.filter(({ name }) => name !== 'label' && name !== 'weight');
  const attributes = (owner: 'node' | 'edge', list: readonly Attribute[]) =>
    element(
      'attributes',
      { class: owner },
      declared(list).map(({ name, type }) => element('attribute', { id: name, title: name, type })),
    );
  const values = (item: GraphItem) => [
    element(
      'attvalues',
      {},
      [...item.values].flatMap(([name, value]) =>
        name === 'label' || name === 'weight' ? [] : [element('attvalue', { for: name, value })],
      ),
    ),
  ];
  const graph = element('graph', { defaultedgetype: directed ? 'directed' : 'undirected', mode: 'static' }, [
    attributes('node', nodeAttributes),
    attributes('edge', edgeAttributes),
    element(
      'nodes',
      {},
      nodes.map((node) => element('node', { id: node.id, label: node.label }, values(node))),
    ),
    element(
      'edges',
      {},
      edges.map((edge) => {
        const { id, source, target, weight } = edge;
        return element('edge', { id, source, target, weight }, values(edge));
      }),
    ),
  ]);
  const meta = element('meta', {}, [
    element('creator', {}, 'stancekit'),
    element('description', {}, `${network.type}, normalization ${network.normalization}`),
  ]);
  return `${XML_DECLARATION}${element('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' }, [meta, graph])}\n`;
}
