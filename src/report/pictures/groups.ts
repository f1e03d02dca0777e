/** Which nodes of a network have one colour. */
import type { NetworkNode } from '../ties';
import type { GroupColour } from './shapes';

/** What nodes of a network can be grouped by. */
export const groupings = ['country', 'kind', 'none'] as const;
/** What nodes of one colour have in common. */
export type Grouping = (typeof groupings)[number];

/** Nodes of one colour. */
export interface Group {
  /** What they have in common: a country, a kind. */
  readonly name: string;
  /** Groups beyond the eighth, and those without a name, have none. */
  readonly colour: GroupColour | 'neutral';
  /** How many there are. */
  readonly nodes: number;
}

const COLOURS: readonly GroupColour[] = [
  ...(['group1', 'group2', 'group3', 'group4', 'group5', 'group6', 'group7', 'group8'] as const),
];

/** The groups of a network, the largest first, and the colour of each node. */
export function groupNodes(
  nodes: readonly NetworkNode[],
  grouping: Grouping,
): { readonly groups: readonly Group[]; readonly colourOf: (id: string) => GroupColour | 'neutral' } {
  if (grouping === 'none') return { groups: [], colourOf: () => 'group2' };
  const counts = new Map<string, number>();
  const nameOf = ({ country, kind }: NetworkNode) => (grouping === 'kind' ? kind : (country ?? ''));
  for (const node of nodes) counts.set(nameOf(node), (counts.get(nameOf(node)) ?? 0) + 1);
  const order = [...counts].filter(([name]) => name !== '').sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const coloured = order.slice(0, COLOURS.length).map(([name, count], i): Group => {
    return { name, colour: COLOURS[i] ?? 'neutral', nodes: count };
  });
  const colours = new Map(coloured.map(({ name, colour }) => [name, colour]));
  const others = nodes.length - coloured.reduce((sum, group) => sum + group.nodes, 0);
  const byId = new Map(nodes.map((node) => [node.id, colours.get(nameOf(node)) ?? 'neutral']));
  return {
    groups: others > 0 ? [...coloured, { name: 'others', colour: 'neutral', nodes: others }] : coloured,
    colourOf: (id) => byId.get(id) ?? 'neutral',
  };
}
