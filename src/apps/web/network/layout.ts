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
import type { Network } from 'stancekit/report';
import { largest, smallest } from '../../../runtime/lists';

export interface Place {
  readonly x: number;
  readonly y: number;
}

export const WIDTH = 720;
export const HEIGHT = 480;
/** Room for names at the rim. */
const MARGIN = 60;
/** Steps until d3-force rests: its alpha falls from 1 to 0.001. */
const STEPS = 300;

export function layOut({ nodes, edges }: Pick<Network, 'nodes' | 'edges'>): ReadonlyMap<string, Place> {
  const bodies = nodes.map(({ id }): SimulationNodeDatum & { id: string } => ({ id }));
  const heaviest = largest(edges.map(({ weight }) => Math.abs(weight)));
  const links = edges.map(({ source, target, weight }) => ({ source, target, pull: weight / heaviest }));
  forceSimulation(bodies)
    .force('repel', forceManyBody().strength(-320))
    .force(
      'tie',
      forceLink<(typeof bodies)[number], (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(({ pull }) => (pull > 0 ? 70 : 200))
        .strength(({ pull }) => (pull > 0 ? 0.1 + 0.4 * pull : 0.03)),
    )
    .force('apart', forceCollide(34))
    .force('x', forceX().strength(0.05))
    .force('y', forceY().strength(0.09))
    .stop()
    .tick(STEPS);
  const fitX = fitTo(
    bodies.map(({ x }) => x!),
    WIDTH,
  );
  const fitY = fitTo(
    bodies.map(({ y }) => y!),
    HEIGHT,
  );
  return new Map(bodies.map(({ id, x, y }) => [id, { x: fitX(x!), y: fitY(y!) }]));
}

function fitTo(values: readonly number[], size: number): (value: number) => number {
  const least = smallest(values);
  const extent = largest(values) - least;
  const room = size - 2 * MARGIN;
  return (value) => (extent > 0 ? MARGIN + ((value - least) / extent) * room : size / 2);
}
