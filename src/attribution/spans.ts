/** From tokens to character spans of content. */
import type { Span, TokenRange } from '../document';
import type { Context } from './context';

/** Marks at the edge of content that are none of it. */
const EDGES = new Set([',', ';', ':']);

/** Characters from token `first` to before token `last`, without outer spaces or commas at the edge. */
export function spanOf({ tokens }: Context, range: TokenRange): Span | null {
  let { first, last } = range;
  while (first < last && EDGES.has(tokens[first]?.text ?? '')) first++;
  while (last > first && EDGES.has(tokens[last - 1]?.text ?? '')) last--;
  const opening = tokens[first];
  const closing = tokens[last - 1];
  return first < last && opening && closing ? { start: opening.start, end: closing.end } : null;
}

/** Joins pieces in order and drops those that lie inside another. */
export function tidy(pieces: readonly (Span | null)[]): Span[] {
  const sorted = pieces
    .filter((piece): piece is Span => piece !== null && piece.start < piece.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Span[] = [];
  for (const piece of sorted) {
    const previous = out.at(-1);
    if (previous && piece.start < previous.end) {
      if (piece.end > previous.end) out[out.length - 1] = { start: previous.start, end: piece.end };
    } else out.push(piece);
  }
  return out;
}
