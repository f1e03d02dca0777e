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
  /** Groups beyond the eighth, and those without a name, are `'neutral'`; issues are no group of actors, and have the ground's. */
  readonly colour: GroupColour | 'neutral' | 'ground';
  /** How many there are. */
  readonly nodes: number;
}

const COLOURS: readonly GroupColour[] = [
  ...(['group1', 'group2', 'group3', 'group4', 'group5', 'group6', 'group7', 'group8'] as const),
];

/** The groups of a network, those who say most first and the issues last, and the colour of each node. */
export function groupNodes(
  nodes: readonly NetworkNode[],
  grouping: Grouping,
): { readonly groups: readonly Group[]; readonly colourOf: (node: NetworkNode) => Group['colour'] } {
  const actors = nodes.filter(({ kind }) => kind !== 'issue');
  const issues = nodes.length - actors.length;
  const ofIssues: readonly Group[] = issues > 0 ? [{ name: 'issues', colour: 'ground', nodes: issues }] : [];
  const nameOf = ({ country, kind }: NetworkNode) => (grouping === 'kind' ? kind : (country ?? ''));
  const coloured = grouping === 'none' ? [] : colourGroups(actors, nameOf);
  const colours = new Map(coloured.map(({ name, colour }) => [name, colour]));
  const rest = actors.length - coloured.reduce((sum, group) => sum + group.nodes, 0);
  const others: readonly Group[] =
    rest > 0 && grouping !== 'none' ? [{ name: 'others', colour: 'neutral', nodes: rest }] : [];
  return {
    groups: [...coloured, ...others, ...ofIssues],
    colourOf(node) {
      if (node.kind === 'issue') return 'ground';
      return grouping === 'none' ? 'group2' : (colours.get(nameOf(node)) ?? 'neutral');
    },
  };
}

/**
 * Colours are few, so those have them who say most: where each state is a party, all groups are of one node, and by their number the
 * alphabet would decide who is grey.
 */
function colourGroups(actors: readonly NetworkNode[], nameOf: (node: NetworkNode) => string): readonly Group[] {
  const sizes = new Map<string, { nodes: number; statements: number }>();
  for (const actor of actors) {
    const { nodes, statements } = sizes.get(nameOf(actor)) ?? { nodes: 0, statements: 0 };
    sizes.set(nameOf(actor), { nodes: nodes + 1, statements: statements + actor.statements });
  }
  return [...sizes]
    .filter(([name]) => name !== '')
    .sort(([a, one], [b, two]) => two.statements - one.statements || two.nodes - one.nodes || (a < b ? -1 : 1))
    .slice(0, COLOURS.length)
    .map(([name, { nodes }], i): Group => ({ name, colour: COLOURS[i] ?? 'neutral', nodes }));
}
