/** A network as a picture: actors by how much they say, coloured by group, and issues as squares, with ties by side and weight. */

import { counted } from '../../runtime/counted';
import type { Network } from '../network';
import type { NetworkType } from '../ties';
import type { Group } from './groups';
import type { Place } from './layout';
import {
  checkPicture,
  type NetworkPictureOptions,
  networkLayout,
  type PlacedNode,
  type PlacedTie,
} from './networkLayout';
import { type Picture, round, type Shape, shorten } from './shapes';

const LEGEND_LINE = 18;
const LEGEND_COLUMNS = 4;
/** Of names, in units of a pixel, in the widest of the fonts that are named. */
const HALF_LETTER = 3;

/**
 * Draws a network. Nodes without a tie are not drawn.
 *
 * @param network What `network` returns.
 * @param options What nodes of one colour have in common (`groups`, `'country'` where it is absent), how many have their name written (`labels`, 40),
 * and places of nodes by id, in units of a pixel (`pinned`).
 * @returns A picture for `toSvg`. One network has one picture.
 * @throws INVALID_OPTION, also where it is no network; UNKNOWN_OPTION.
 * @example
 * const text = 'Norway backed the sanctions. Hungary rejected the sanctions.';
 * const ties = network([analyze(text)], { type: 'conflict', weighting: 'count' });
 * networkPicture(ties).title // 'Network (conflict) of 2'
 */
export function networkPicture(network: Network, options: NetworkPictureOptions = {}): Picture {
  checkPicture(network, options, 'networkPicture');
  const { nodes, ties, groups, width, height } = networkLayout(network, options);
  return {
    ...{ width, height: height + 30 + Math.ceil(groups.length / LEGEND_COLUMNS) * LEGEND_LINE },
    title: `Network (${network.type}) of ${nodes.length}`,
    shapes: [
      ...ties.flatMap((tie) => drawTie(tie, network.directed)),
      ...nodes.map(drawNode),
      ...nodes.flatMap(({ node, named, x, y, radius }): Shape[] => {
        const text = shorten(node.name, 28);
        // A name at the rim is moved inside.
        const half = text.length * HALF_LETTER;
        const middle = Math.min(width - half, Math.max(half, x));
        const place = { x: middle, y: y + radius + 11, size: 11, anchor: 'middle' } as const;
        return named ? [{ kind: 'text', ...place, rimmed: true, text }] : [];
      }),
      ...drawLegend(groups, network.type, height + 16),
    ],
  };
}

/** Actors are circles; issues are squares of the area that a circle would have. */
function drawNode({ node, x, y, radius, colour }: PlacedNode): Shape {
  const paint = {
    fill: colour,
    stroke: 'ink',
    says: `${node.name}, ${counted(node.statements, 'statement')}`,
  } as const;
  return node.kind === 'issue'
    ? { kind: 'path', d: squarePath({ x, y }, radius), ...paint }
    : { kind: 'circle', x, y, r: radius, ...paint };
}

function squarePath({ x, y }: Place, radius: number): string {
  const half = (radius * Math.sqrt(Math.PI)) / 2;
  const side = round(2 * half);
  return `M${round(x - half)} ${round(y - half)}h${side}v${side}h${-side}Z`;
}

function drawTie({ side, path, width, from, to, radius }: PlacedTie, directed: boolean): Shape[] {
  const dashes = side === 'against' ? { dashes: '6 4' } : {};
  const tie: Shape = { kind: 'path', d: path, stroke: side, opacity: 0.75, width, ...dashes };
  return directed ? [tie, { kind: 'path', d: tipPath(from, to, radius), fill: side }] : [tie];
}

/** The head of an arrow, along the line from end to end. */
function tipPath(from: Place, to: Place, size: number): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const corner = (back: number, aside: number) =>
    `${round(to.x - ux * back - uy * aside)} ${round(to.y - uy * back + ux * aside)}`;
  return `M${corner(size, 0)}L${corner(size + 8, 4)}L${corner(size + 8, -4)}Z`;
}

const AGREEMENT = 'Solid blue: the same side. Dashed orange: opposite sides. Width: weight.';
/** What ties mean. */
const SIDES: Readonly<Record<NetworkType, string>> = {
  ...{ congruence: AGREEMENT, conflict: AGREEMENT, subtract: AGREEMENT },
  affiliation: 'Square: issue. Solid blue: in favor. Dashed orange: against. Grey: neutral or mixed. Width: weight.',
  sentiment: 'Arrow: speaks of. Solid blue: kindly. Dashed orange: harshly. Grey: neither. Width: how often.',
};

function drawLegend(groups: readonly Group[], type: NetworkType, y: number): Shape[] {
  return [
    { kind: 'text', x: 10, y, text: `${SIDES[type]} Area: statements.`, size: 11, fill: 'faint' },
    ...groups.flatMap(({ name, colour, nodes }, i): Shape[] => {
      const place = { x: 16 + (i % LEGEND_COLUMNS) * 175, y: y + 18 + Math.floor(i / LEGEND_COLUMNS) * LEGEND_LINE };
      const paint = { fill: colour, stroke: 'ink' } as const;
      return [
        colour === 'ground'
          ? { kind: 'path', d: squarePath(place, 5), ...paint }
          : { kind: 'circle', ...place, r: 5, ...paint },
        { kind: 'text', x: place.x + 10, y: place.y + 4, text: `${shorten(name, 22)} (${nodes})`, size: 11 },
      ];
    }),
  ];
}
