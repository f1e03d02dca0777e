/** A picture of the library, in the colours of the page. Circles that have a key are links, so that they can be reached by keys. */
import type { Colour, Picture, Shape } from 'stancekit/report';
import { stanceColour } from './stanceColour';

interface DrawingProps {
  readonly picture: Picture;
  readonly chosen?: string | null;
  readonly onChoose?: (key: string) => void;
}

export function Drawing({ picture: { width, height, title, shapes }, chosen, onChoose }: DrawingProps) {
  return (
    <svg class="drawing" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-label={title}>
      {shapes.map((shape, i) => {
        const drawn = <Drawn key={i} shape={shape} />;
        if (shape.kind !== 'circle' || shape.key === undefined || !onChoose) return drawn;
        const { key, says } = shape;
        return (
          <a
            key={i}
            class="point"
            href={`#${encodeURIComponent(key)}`}
            aria-label={says}
            aria-current={key === chosen}
            onClick={(event) => {
              event.preventDefault();
              onChoose(key);
            }}
          >
            <circle class="touch" cx={shape.x} cy={shape.y} r={12} />
            {drawn}
          </a>
        );
      })}
    </svg>
  );
}

function Drawn({ shape }: { readonly shape: Shape }) {
  const { fill, stroke, width, dashes, opacity } = shape;
  const paint = {
    fill: fill === undefined ? (shape.kind === 'text' ? 'var(--ink)' : 'none') : inkOf(fill),
    ...(stroke !== undefined && { stroke: inkOf(stroke) }),
    ...(width !== undefined && { strokeWidth: `${width}px` }),
    ...(dashes !== undefined && { strokeDasharray: dashes }),
    ...(opacity !== undefined && { opacity }),
  };
  switch (shape.kind) {
    case 'line':
      return <line x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} style={paint} />;
    case 'circle':
      return (
        <circle cx={shape.x} cy={shape.y} r={shape.r} style={paint}>
          {shape.says && <title>{shape.says}</title>}
        </circle>
      );
    case 'path':
      return (
        <path d={shape.d} style={paint}>
          {shape.says && <title>{shape.says}</title>}
        </path>
      );
    case 'text': {
      const { x, y, text, size = 12, anchor = 'start', bold = false, rimmed = false } = shape;
      const rim = rimmed && { paintOrder: 'stroke', stroke: 'var(--ground)', strokeWidth: '3px' };
      const letters = { fontSize: `${size}px`, textAnchor: anchor, fontWeight: bold ? 600 : 400 };
      return (
        <text x={x} y={y} style={{ ...paint, ...letters, ...rim }}>
          {text}
        </text>
      );
    }
  }
}

/** Colours are named in the style of the page, where they have one value for light and one for dark. */
export function inkOf(colour: Colour): string {
  return typeof colour === 'number' ? stanceColour(colour) : `var(--${colour})`;
}
