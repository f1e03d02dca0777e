/** The network drawn. Each node is a link, so that it can be reached by keys. */

import { scaleSqrt } from 'd3-scale';
import { useMemo } from 'preact/hooks';
import type { Network, NetworkEdge } from 'stancekit/report';
import { largest } from '../../../runtime/lists';
import { HEIGHT, layOut, type Place, WIDTH } from './layout';
import { sideOf } from './sides';

interface PictureProps {
  readonly network: Network;
  readonly hues: ReadonlyMap<string, number>;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

export function Picture({ network, hues, chosen, onChoose }: PictureProps) {
  const { nodes, edges, directed, type } = network;
  const places = useMemo(() => layOut(network), [network]);
  const radius = scaleSqrt(
    [
      0,
      largest(
        nodes.map(({ statements }) => statements),
        1,
      ),
    ],
    [5, 18],
  );
  const width = scaleSqrt([0, largest(edges.map(({ weight }) => Math.abs(weight)))], [0.5, 6]);
  const sizes = new Map(nodes.map(({ id, statements }) => [id, radius(statements)]));
  const near = new Set(edges.filter((edge) => touches(edge, chosen)).flatMap(({ source, target }) => [source, target]));
  return (
    <figure class="scroll">
      <svg class="picture" viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
        <title>{`Network of ${nodes.length}`}</title>
        <defs>
          <marker
            id="tip"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="9"
            markerHeight="9"
            orient="auto"
            markerUnits="userSpaceOnUse"
          >
            <path d="M0 0 8 4 0 8z" class="tip" />
          </marker>
        </defs>
        {edges.map((edge) => (
          <path
            key={`${edge.source} ${edge.target}`}
            d={curve(places.get(edge.source)!, places.get(edge.target)!, sizes.get(edge.target)!, directed)}
            class={`tie ${sideOf(edge, type)}${chosen !== null && !touches(edge, chosen) ? ' dim' : ''}`}
            stroke-width={width(Math.abs(edge.weight))}
            marker-end={directed ? 'url(#tip)' : undefined}
          />
        ))}
        {nodes.map(({ id, name, statements }) => {
          const { x, y } = places.get(id)!;
          return (
            <a
              key={id}
              href={`#${encodeURIComponent(id)}`}
              class={`node${chosen !== null && id !== chosen && !near.has(id) ? ' dim' : ''}`}
              aria-label={`${name}, ${statements} statements`}
              aria-current={id === chosen}
              onClick={(event) => {
                event.preventDefault();
                onChoose(id);
              }}
            >
              <circle cx={x} cy={y} r={radius(statements)} style={{ '--hue': hues.get(id) ?? 0 }} />
              <text x={x} y={y + radius(statements) + 13}>
                {name}
              </text>
            </a>
          );
        })}
      </svg>
    </figure>
  );
}

function touches({ source, target }: NetworkEdge, id: string | null): boolean {
  return source === id || target === id;
}

/** A tie; those with a direction are bent, so that both ways can be seen, and end at the rim of the node. */
function curve(from: Place, to: Place, size: number, directed: boolean): string {
  if (!directed) return `M${from.x} ${from.y}L${to.x} ${to.y}`;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const bend = { x: (from.x + to.x) / 2 - dy * 0.15, y: (from.y + to.y) / 2 + dx * 0.15 };
  const end = { x: to.x - (dx / length) * (size + 2), y: to.y - (dy / length) * (size + 2) };
  return `M${from.x} ${from.y}Q${bend.x} ${bend.y} ${end.x} ${end.y}`;
}
