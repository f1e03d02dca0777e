/** The DOT language of Graphviz. */
import { largest } from '../../runtime/lists';
import type { Network } from '../network';
import { checkResult } from '../results';
import { type AttributeValue, toGraph } from './graph';
import { toXmlCharacters } from './xml';

/** Ties are drawn from 1 to this many points wide. */
const WIDEST = 6;

/** Green and red that readers who do not tell them apart see as light and dark (Okabe & Ito 2008: bluish green, vermilion). */
const COLOURS = { positive: '#009E73', negative: '#D55E00', none: '#666666' };

/**
 * Writes a network for Graphviz. Ties are as wide as they weigh; colours tell agreement from disagreement. Their figures stand there as
 * attributes that Graphviz passes over.
 *
 * @param network What `network` returns. Negative weights are written by their size, with `sign` −1.
 * @returns A file for `dot`, `neato` and the like (https://graphviz.org/doc/info/lang.html).
 * @throws INVALID_OPTION where it is something else.
 * @example
 * const text = 'Norway backed the sanctions. Hungary rejected the sanctions.';
 * const ties = network([analyze(text)], { type: 'conflict', weighting: 'count' });
 * toDot(ties).split('\n').at(-3) // '  "state:HU" -- "state:NO" [weight=1, congruence=0, conflict=1, penwidth=6, color="#D55E00"];'
 */
export function toDot(network: Network): string {
  checkResult(network, 'network');
  const { directed, nodes, edges } = toGraph(network, 'sizes');
  const heaviest = largest(
    edges.map(({ weight }) => weight),
    0,
  );
  const arrow = directed ? '->' : '--';
  const lines = [
    ...nodes.map(({ id, values }) => `  ${quote(id)} [${attributes(values)}];`),
    ...edges.map(({ source, target, weight, values }) => {
      const drawn = { penwidth: round(1 + ((WIDEST - 1) * weight) / heaviest), color: colourOf(network, values) };
      return `  ${quote(source)} ${arrow} ${quote(target)} [${attributes(new Map([...values, ...Object.entries(drawn)]))}];`;
    }),
  ];
  const head = [
    `${directed ? 'digraph' : 'graph'} ${quote(network.type)} {`,
    '  node [shape=box, fontname="sans-serif"];',
  ];
  return `${[...head, ...lines, '}'].join('\n')}\n`;
}

function colourOf({ type }: Network, values: ReadonlyMap<string, AttributeValue>): string {
  const side = {
    congruence: 1,
    conflict: -1,
    subtract: Number(values.get('sign') ?? 1),
    affiliation: Number(values.get('mean')),
    sentiment: Number(values.get('mean')),
  }[type];
  return side > 0 ? COLOURS.positive : side < 0 ? COLOURS.negative : COLOURS.none;
}

function attributes(values: ReadonlyMap<string, AttributeValue>): string {
  return [...values].map(([name, value]) => `${name}=${toNumeral(value) ?? quote(String(value))}`).join(', ');
}

/** The language has no numbers with an exponent; those are quoted. */
function toNumeral(value: AttributeValue): string | null {
  return typeof value === 'number' && /^-?\d+(?:\.\d+)?$/.test(String(value)) ? String(value) : null;
}

/**
 * A quoted string. Graphviz reads `\N`, `\G` and the like in labels, so that every backslash is doubled. Its pictures are XML, and NUL
 * would end the file.
 */
function quote(text: string): string {
  const escaped = toXmlCharacters(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  return `"${escaped.replace(/\r\n?|\n/g, '\\n')}"`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
