/** A text with its statements marked. Marks may stand within each other; the shortest wins where they overlap. */
import { itemAt } from '../../../runtime/lists';
import { escapeHtml } from './escape';
import type { Mark } from './view';

/**
 * Marks up a text: statements as links to their rows, sources in bold.
 *
 * @param prefix Stands before the number of a block in its id.
 */
export function toArticle(text: string, marks: readonly Mark[], prefix: string): string {
  const inside = marks.filter(({ start, end }) => start < end && start >= 0 && end <= text.length);
  const edges = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const waiting = inside.toSorted((a, b) => a.start - b.start);
  let open: Mark[] = [];
  let next = 0;
  const pieces = edges.slice(1).map((end, i) => {
    const start = itemAt(edges, i);
    open = open.filter((mark) => mark.end > start);
    while (next < waiting.length && itemAt(waiting, next).start <= start) open.push(itemAt(waiting, next++));
    return markPiece(escapeHtml(text.slice(start, end)), open, prefix);
  });
  return `<article>${pieces.join('')}</article>\n`;
}

function markPiece(piece: string, open: readonly Mark[], prefix: string): string {
  const shortest = open
    .filter(({ block }) => block !== null)
    .reduce<Mark | null>((best, mark) => (best && best.end - best.start <= mark.end - mark.start ? best : mark), null);
  const named = open.some(({ block }) => block === null) ? `<b>${piece}</b>` : piece;
  if (!shortest) return named;
  const { label, title, block } = shortest;
  return `<a href="#${prefix}${block}" class="${escapeHtml(label)}" title="${escapeHtml(title)}">${named}</a>`;
}
