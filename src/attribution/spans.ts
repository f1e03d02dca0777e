/** From groups and tokens to character spans of content. */
import type { Span, TokenRange } from '../document';
import type { Context } from './context';

/** Characters from token `first` to before token `last`, without outer spaces or commas at the edge. */
export function spanOf(context: Context, range: TokenRange): Span | null {
  let { first, last } = range;
  const { tokens } = context;
  while (first < last && /^[,;:]$/.test(tokens[first]!.text)) first++;
  while (last > first && /^[,;:]$/.test(tokens[last - 1]!.text)) last--;
  return first < last ? { start: tokens[first]!.start, end: tokens[last - 1]!.end } : null;
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
