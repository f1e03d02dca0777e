/**
 * Where the nodes of a network stand: those who agree are drawn together, those who disagree are not.
 *
 * The simulation starts from fixed places and draws its numbers from a fixed seed, so one network has one picture.
 */

import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { largest, smallest } from '../../runtime/lists';
import type { Network } from '../network';

export interface Place {
  /** From 0 at the left, in units of a pixel. */
  readonly x: number;
  /** From 0 at the top, in units of a pixel. */
  readonly y: number;
}

export const NETWORK_WIDTH = 720;
export const NETWORK_HEIGHT = 480;
/** Room for names at the rim. */
const MARGIN = 60;
/** Steps until d3-force rests: its alpha falls from 1 to 0.001. */
const STEPS = 300;

/**
 * Lays a network out.
 *
 * @param pinned Nodes that stand where somebody has put them; the others stand around them.
 * @returns The place of each node, inside a picture of `NETWORK_WIDTH` × `NETWORK_HEIGHT`.
 */
export function layOut(
  { nodes, edges }: Pick<Network, 'nodes' | 'edges'>,
  pinned: ReadonlyMap<string, Place> = new Map(),
): ReadonlyMap<string, Place> {
  const free = simulate(nodes, edges, new Map());
  const toPicture = fitAll(free);
  const places = new Map(free.map(({ id, x = 0, y = 0 }) => [id, toPicture({ x, y })]));
  if (![...pinned.keys()].some((id) => places.has(id))) return places;
  // What stood near a node goes with it; everybody keeps inside the picture.
  const moved = simulate(nodes, edges, pinned, places);
  return new Map(moved.map(({ id, x = 0, y = 0 }) => [id, pinned.get(id) ?? inside({ x, y })]));
}

type Body = SimulationNodeDatum & { readonly id: string };

/** @param before Where nodes stood; then the forces only settle. */
function simulate(
  nodes: Network['nodes'],
  edges: Network['edges'],
  pinned: ReadonlyMap<string, Place>,
  before?: ReadonlyMap<string, Place>,
): Body[] {
  const bodies = nodes.map(({ id }): Body => {
    const place = pinned.get(id);
    return { id, ...before?.get(id), ...(place && { ...place, fx: place.x, fy: place.y }) };
  });
  const heaviest = largest(edges.map(({ weight }) => Math.abs(weight)));
  const links = edges.map(({ source, target, weight }) => ({ source, target, pull: weight / heaviest }));
  const simulation = forceSimulation(bodies)
    .force('repel', forceManyBody().strength(-320))
    .force(
      'tie',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(({ pull }) => (pull > 0 ? 70 : 200))
        .strength(({ pull }) => (pull > 0 ? 0.1 + 0.4 * pull : 0.03)),
    )
    .force('apart', forceCollide(34))
    .force('x', forceX(before ? NETWORK_WIDTH / 2 : 0).strength(0.05))
    .force('y', forceY(before ? NETWORK_HEIGHT / 2 : 0).strength(0.09));
  if (before) simulation.alpha(0.1);
  simulation.stop().tick(before ? STEPS / 3 : STEPS);
  return bodies;
}

function fitAll(bodies: readonly Body[]): (place: Place) => Place {
  const fitX = fitTo(
    bodies.map(({ x = 0 }) => x),
    NETWORK_WIDTH,
  );
  const fitY = fitTo(
    bodies.map(({ y = 0 }) => y),
    NETWORK_HEIGHT,
  );
  return ({ x, y }) => ({ x: fitX(x), y: fitY(y) });
}

/** Inside the picture. */
export function inside({ x, y }: Place): Place {
  const keep = (value: number, size: number) => Math.min(size - MARGIN / 3, Math.max(MARGIN / 3, value));
  return { x: keep(x, NETWORK_WIDTH), y: keep(y, NETWORK_HEIGHT) };
}

function fitTo(values: readonly number[], size: number): (value: number) => number {
  const least = smallest(values);
  const extent = largest(values) - least;
  const room = size - 2 * MARGIN;
  return (value) => (extent > 0 ? MARGIN + ((value - least) / extent) * room : size / 2);
}
