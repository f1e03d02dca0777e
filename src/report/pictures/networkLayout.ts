/** Where everything of a network stands, for a page that draws it and for pictures. */
import { checkKinds, type Kind, oneOf } from '../../runtime/checks';
import { having, isNumber, numberFrom } from '../../runtime/doors';
import { largest } from '../../runtime/lists';
import type { Network } from '../network';
import { checkResult } from '../results';
import type { NetworkEdge, NetworkNode } from '../ties';
import { type Group, type Grouping, groupings, groupNodes } from './groups';
import { layOut, NETWORK_HEIGHT, NETWORK_WIDTH, type Place } from './layout';
import { byArea, type Colour, round } from './shapes';
import { sideOf } from './sides';

/** How a network is drawn. */
export interface NetworkPictureOptions {
  /** What nodes of one colour have in common; `'country'` where it is absent. */
  readonly groups?: Grouping;
  /** How many nodes have their name written, the largest first; 40 where it is absent. */
  readonly labels?: number;
  /** Places of nodes by id, within the picture; the others are laid out around them. */
  readonly pinned?: ReadonlyMap<string, Place>;
}

/** A node with its place. */
export interface PlacedNode extends Place {
  /** The party that it stands for. */
  readonly node: NetworkNode;
  /** From 0 up, in units of a pixel; the area tells how many statements there are. */
  readonly radius: number;
  /** That of its group. */
  readonly colour: Colour;
  /** Whether its name is written. */
  readonly named: boolean;
}

/** A tie with the places of both ends. */
export interface PlacedTie {
  /** The tie that it stands for. */
  readonly edge: NetworkEdge;
  /** Whether it tells of agreement or favour, of the contrary, or of neither. */
  readonly side: 'favor' | 'against' | 'neutral';
  /** As `d` of an SVG path. Ties with a direction are bent, so that both ways can be seen, and end at the rim of the node. */
  readonly path: string;
  /** From 0 up, in units of a pixel; it tells the weight. */
  readonly width: number;
  /** Where it begins. */
  readonly from: Place;
  /** Where it ends. */
  readonly to: Place;
  /** Of the node that it ends at: from 0 up, in units of a pixel. */
  readonly radius: number;
}

/** A network with the places of all that is drawn. */
export interface NetworkLayout {
  /** From 0 up, in units of a pixel. */
  readonly width: number;
  /** From 0 up, in units of a pixel. */
  readonly height: number;
  /** Those with a tie. */
  readonly nodes: readonly PlacedNode[];
  /** All ties between these nodes. */
  readonly ties: readonly PlacedTie[];
  /** What the colours mean. */
  readonly groups: readonly Group[];
}

const SMALLEST = 4;
/** Of more nodes than this, circles are smaller. Own choice. */
const CROWD = 60;

/**
 * Lays a network out: those who agree stand together, those who disagree do not.
 *
 * @param network What `network` returns. Nodes without a tie are left out.
 * @param options What nodes of one colour have in common (`groups`, `'country'` where it is absent), how many have their name written (`labels`, 40),
 * and places of nodes by id, in units of a pixel (`pinned`).
 * @returns Places in a picture of `width` × `height`, in units of a pixel. One network has one layout.
 * @throws INVALID_OPTION, also where it is no network; UNKNOWN_OPTION.
 * @example
 * const text = 'Norway backed the sanctions. Hungary rejected the sanctions.';
 * const ties = network([analyze(text)], { type: 'conflict', weighting: 'count' });
 * const { width, height, groups } = networkLayout(ties);
 * console.log(width, height, groups); // 720 480 [{ name: 'HU', colour: 'group1', nodes: 1 }, { name: 'NO', colour: 'group2', nodes: 1 }]
 */
export function networkLayout(network: Network, options: NetworkPictureOptions = {}): NetworkLayout {
  checkPicture(network, options, 'networkLayout');
  const { groups: grouping = 'country', labels = 40, pinned } = options;
  const { edges, directed, type } = network;
  const nodes = tiedNodes(network);
  const places = layOut({ nodes, edges }, pinned);
  const radius = radiusOf(nodes);
  const { groups, colourOf } = groupNodes(nodes, grouping);
  const named = new Set(
    nodes
      .toSorted((a, b) => b.statements - a.statements)
      .slice(0, labels)
      .map(({ id }) => id),
  );
  const placed = nodes.map((node): PlacedNode => {
    const { x, y } = places.get(node.id) ?? { x: 0, y: 0 };
    return { node, x, y, radius: radius(node.statements), colour: colourOf(node), named: named.has(node.id) };
  });
  const byId = new Map(placed.map((each) => [each.node.id, each]));
  const width = byArea(largest(edges.map(({ weight }) => Math.abs(weight))), 6);
  const ties = edges.flatMap((edge): PlacedTie[] => {
    const [from, to] = [byId.get(edge.source), byId.get(edge.target)];
    if (!from || !to) return [];
    const path = tiePath(from, to, to.radius, directed);
    const size = Math.max(0.5, width(Math.abs(edge.weight)));
    return [{ edge, side: sideOf(edge, type), path, width: size, from, to, radius: to.radius }];
  });
  return { width: NETWORK_WIDTH, height: NETWORK_HEIGHT, nodes: placed, ties, groups };
}

/** @throws INVALID_OPTION, UNKNOWN_OPTION. */
export function checkPicture(network: Network, options: NetworkPictureOptions, of: string): void {
  checkResult(network, 'network');
  checkKinds(options, FORMS, of);
}

const isPlace = having({ x: isNumber, y: isNumber });
const FORMS: Readonly<Record<keyof NetworkPictureOptions, Kind>> = {
  groups: oneOf(groupings),
  labels: numberFrom(0),
  pinned: {
    expected: 'a Map of places, { x, y } in finite numbers, by the ids of nodes',
    holds: (value) => value instanceof Map && [...value.values()].every(isPlace),
  },
};

function tiedNodes({ nodes, edges }: Pick<Network, 'nodes' | 'edges'>): readonly NetworkNode[] {
  const tied = new Set(edges.flatMap(({ source, target }) => [source, target]));
  return nodes.filter(({ id }) => tied.has(id));
}

function radiusOf(nodes: readonly NetworkNode[]): (statements: number) => number {
  const most = largest(
    nodes.map(({ statements }) => statements),
    1,
  );
  const area = byArea(most, (nodes.length > CROWD ? 12 : 18) - SMALLEST);
  return (statements) => SMALLEST + area(statements);
}

function tiePath(from: Place, to: Place, size: number, directed: boolean): string {
  if (!directed) return `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const bend = { x: (from.x + to.x) / 2 - dy * 0.15, y: (from.y + to.y) / 2 + dx * 0.15 };
  const end = { x: to.x - (dx / length) * (size + 2), y: to.y - (dy / length) * (size + 2) };
  return `M${round(from.x)} ${round(from.y)}Q${round(bend.x)} ${round(bend.y)} ${round(end.x)} ${round(end.y)}`;
}
