/**
 * The network drawn. Each node is a link, so that it can be reached by keys: Enter chooses it, Shift and an arrow move it, and it stays
 * where it was put. + and − zoom, arrows move what is seen.
 */
import { useRef, useState } from 'preact/hooks';
import type { Network, NetworkEdge, NetworkLayout, PlacedNode } from 'stancekit/report';
import { counted } from '../../../runtime/counted';
import { inkOf } from '../parts/Drawing';
import type { Pins } from './usePins';
import { type Sight, useSight } from './useSight';

interface PictureProps {
  readonly network: Network;
  readonly layout: NetworkLayout;
  readonly chosen: string | null;
  /** Nodes that somebody looks for. */
  readonly found: ReadonlySet<string>;
  readonly pins: Pins;
  readonly onChoose: (id: string) => void;
}

/** Names that are written before it is zoomed. */
const NAMES = 24;
const STEP = 12;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ...{ ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] },
};

export function Picture({ network, layout, chosen, found, pins, onChoose }: PictureProps) {
  const svg = useRef<SVGSVGElement>(null);
  const sight = useSight(layout, svg);
  const near = new Set(
    network.edges.filter((edge) => touches(edge, chosen)).flatMap(({ source, target }) => [source, target]),
  );
  const named = new Set(
    layout.nodes
      .toSorted((a, b) => b.node.statements - a.node.statements)
      .slice(0, Math.round(NAMES * sight.scale))
      .map(({ node }) => node.id),
  );
  const isDim = (id: string) => (found.size > 0 ? !found.has(id) : chosen !== null && id !== chosen && !near.has(id));
  return (
    <figure>
      <Zoom sight={sight} pins={pins} />
      <div class="scroll">
        <svg
          ref={svg}
          class="picture"
          viewBox={sight.viewBox}
          // In SVG the names of attributes have small letters.
          tabindex={0}
          role="application"
          aria-label={`Network of ${layout.nodes.length}`}
          onKeyDown={sight.onKeyDown}
          {...sight.pointer}
        >
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
          {layout.ties.map(({ edge, side, path, width }) => (
            <path
              key={`${edge.source} ${edge.target}`}
              d={path}
              class={`tie ${side}${chosen !== null && !touches(edge, chosen) ? ' dim' : ''}`}
              stroke-width={width}
              marker-end={network.directed ? 'url(#tip)' : undefined}
            />
          ))}
          {layout.nodes.map((placed) => (
            <Node
              key={placed.node.id}
              placed={placed}
              isNamed={named.has(placed.node.id) || found.has(placed.node.id) || near.has(placed.node.id)}
              isDim={isDim(placed.node.id)}
              isChosen={placed.node.id === chosen}
              isPinned={pins.places.has(placed.node.id)}
              onChoose={() => onChoose(placed.node.id)}
              onMove={(x, y) => pins.put(placed.node.id, { x, y })}
              toPlace={sight.toPlace}
            />
          ))}
        </svg>
      </div>
    </figure>
  );
}

function Zoom({ sight, pins }: { readonly sight: Sight; readonly pins: Pins }) {
  return (
    <div class="row zoom">
      <button type="button" aria-label="Zoom in" onClick={() => sight.zoom(1.4)}>
        +
      </button>
      <button type="button" aria-label="Zoom out" onClick={() => sight.zoom(1 / 1.4)}>
        −
      </button>
      <button type="button" onClick={sight.reset}>
        Whole
      </button>
      <button type="button" disabled={pins.places.size === 0} onClick={pins.clear}>
        Unpin {pins.places.size}
      </button>
      <span class="hint">Drag a node to pin it; or Shift and an arrow. Ctrl and the wheel, or + and −, zoom.</span>
    </div>
  );
}

interface NodeProps {
  readonly placed: PlacedNode;
  readonly isNamed: boolean;
  readonly isDim: boolean;
  readonly isChosen: boolean;
  readonly isPinned: boolean;
  readonly onChoose: () => void;
  readonly onMove: (x: number, y: number) => void;
  readonly toPlace: Sight['toPlace'];
}

function Node({ placed, isNamed, isDim, isChosen, isPinned, onChoose, onMove, toPlace }: NodeProps) {
  const { node, radius, colour } = placed;
  // The others are laid out anew when it is let go.
  const [held, setHeld] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const dragged = useRef(false);
  const { x, y } = held ?? placed;
  const states = [isNamed && 'named', isDim && 'dim', isPinned && 'pinned'].filter(Boolean).join(' ');
  return (
    <a
      href={`#${encodeURIComponent(node.id)}`}
      class={`node ${states}`}
      draggable={false}
      aria-label={`${node.name}, ${counted(node.statements, 'statement')}${isPinned ? ', pinned' : ''}`}
      aria-current={isChosen}
      onClick={(event) => {
        event.preventDefault();
        // By keys a click has no pointer that could have dragged before.
        if (!dragged.current || event.detail === 0) onChoose();
      }}
      onKeyDown={(event) => {
        const way = ARROWS[event.key];
        if (!event.shiftKey || !way) return;
        event.preventDefault();
        event.stopPropagation();
        onMove(x + STEP * way[0], y + STEP * way[1]);
      }}
      onPointerDown={(event) => {
        event.stopPropagation();
        dragged.current = false;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        const place = toPlace(event);
        // A hand is never quite still.
        if (!dragged.current && Math.hypot(place.x - x, place.y - y) < radius + 3) return;
        dragged.current = true;
        setHeld(place);
      }}
      onPointerUp={() => {
        if (held) onMove(held.x, held.y);
        setHeld(null);
      }}
    >
      <circle cx={x} cy={y} r={radius} style={{ fill: inkOf(colour) }} />
      <text x={x} y={y + radius + 13}>
        {node.name}
      </text>
    </a>
  );
}

function touches({ source, target }: NetworkEdge, id: string | null): boolean {
  return source === id || target === id;
}
