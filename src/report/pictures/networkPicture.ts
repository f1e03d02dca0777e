/** A network as a picture: nodes by how much they say, coloured by group, with ties by side and weight. */
import type { Network } from '../network';
import type { Group } from './groups';
import type { Place } from './layout';
import { type NetworkPictureOptions, networkLayout, type PlacedTie } from './networkLayout';
import { type Picture, round, type Shape, shorten } from './shapes';

const LEGEND_LINE = 18;
const LEGEND_COLUMNS = 4;

/**
 * Draws a network. Nodes without a tie are not drawn.
 *
 * @param network What `network` returns.
 * @returns A picture for `toSvg`. One network has one picture.
 */
export function networkPicture(network: Network, options: NetworkPictureOptions = {}): Picture {
  const { nodes, ties, groups, width, height } = networkLayout(network, options);
  return {
    ...{ width, height: height + 30 + Math.ceil(groups.length / LEGEND_COLUMNS) * LEGEND_LINE },
    title: `Network (${network.type}) of ${nodes.length}`,
    shapes: [
      ...ties.flatMap((tie) => drawTie(tie, network.directed)),
      ...nodes.map(({ node, x, y, radius, colour }): Shape => {
        const says = `${node.name}, ${node.statements} statements`;
        return { kind: 'circle', x, y, r: radius, fill: colour, stroke: 'ink', says };
      }),
      ...nodes.flatMap(({ node, named, x, y, radius }): Shape[] => {
        const text = { kind: 'text', size: 11, anchor: 'middle', rimmed: true, text: shorten(node.name, 28) } as const;
        return named ? [{ ...text, x, y: y + radius + 11 }] : [];
      }),
      ...drawLegend(groups, network.directed, height + 16),
    ],
  };
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

function drawLegend(groups: readonly Group[], directed: boolean, y: number): Shape[] {
  const sides = directed
    ? 'Arrow: speaks of. Solid blue: kindly. Dashed orange: harshly. Width: how often.'
    : 'Solid blue: the same side. Dashed orange: opposite sides. Width: weight.';
  return [
    { kind: 'text', x: 10, y, text: `${sides} Area: statements.`, size: 11, fill: 'faint' },
    ...groups.flatMap(({ name, colour, nodes }, i): Shape[] => {
      const place = { x: 16 + (i % LEGEND_COLUMNS) * 175, y: y + 18 + Math.floor(i / LEGEND_COLUMNS) * LEGEND_LINE };
      return [
        { kind: 'circle', ...place, r: 5, fill: colour, stroke: 'ink' },
        { kind: 'text', x: place.x + 10, y: place.y + 4, text: `${shorten(name, 22)} (${nodes})`, size: 11 },
      ];
    }),
  ];
}
