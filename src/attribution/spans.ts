/** From tokens to character spans of content. */
import type { Span, TokenRange } from '../document';
import type { Context } from './context';

/** Marks at the edge of content that are none of it. */
const EDGES = new Set([',', ';', ':']);

/** Characters from token `first` to before token `last`, without outer spaces or commas at the edge, and with all marks in pairs at its end. */
export function spanOf({ tokens, tags }: Context, range: TokenRange): Span | null {
  let { first } = range;
  let last = range.last + missingMark(tags, range);
  while (first < last && EDGES.has(tokens[first]?.text ?? '')) first++;
  while (last > first && EDGES.has(tokens[last - 1]?.text ?? '')) last--;
  const opening = tokens[first];
  const closing = tokens[last - 1];
  return first < last && opening && closing ? { start: opening.start, end: closing.end } : null;
}

/** −1 where the only mark ends the content: Oslo “rejected [the offer”]; 1 where its closing mark stands right behind: [the offer “stands]”. */
function missingMark(tags: Context['tags'], { first, last }: TokenRange): number {
  if (tags[last - 1] !== 'quote' && tags[last] !== 'quote') return 0;
  let marks = 0;
  for (let i = first; i < last; i++) if (tags[i] === 'quote') marks++;
  if (tags[last - 1] === 'quote') return marks === 1 && last - first > 1 ? -1 : 0;
  return marks % 2;
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
