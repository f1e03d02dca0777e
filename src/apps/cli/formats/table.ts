/** A table for reading in a terminal, as wide as the terminal. */
import { itemAt, largest } from '../../../runtime/lists';
import { type Painter, painters } from './paint';
import type { Block, Column, Formatter, FormatterSettings, View } from './view';
import { pad, toPlain, widthOf, wrap } from './width';

const GAP = '  ';

/** Most lines that a cell is given, where no other cell of its statement needs more. */
const LINES = 3;

/** A flexible column starts from this width, and gives way down to its longest word, or to the other. */
const WIDEST = 24;
const NARROWEST = 12;

/** Where less than this is left for the words, they stand below the other columns. */
const NARROWEST_REST = 24;

export function tableFormatter<T>(view: View<T>, { single, width, colours }: FormatterSettings): Formatter<T> {
  const paint = painters(colours);
  let isFirst = true;
  return {
    begin: () => '',
    answer(answer) {
      const title = single || answer.id === null ? '' : `${paint.title(toPlain(String(answer.id)))}\n`;
      const gap = isFirst ? '' : '\n';
      isFirst = false;
      if ('error' in answer) {
        const { code, message } = answer.error;
        return `${gap}${title}${paint.against(toPlain(`${message} (${code})`))}\n`;
      }
      const blocks = view.toBlocks(answer.value, answer.text).map((block) => block.map((lines) => lines.map(toPlain)));
      const body = blocks.length > 0 ? toTable(blocks, view.columns, width, paint) : `${view.nothing}\n`;
      const notes = view.toNotes(answer.value).map((note) => `${paint.faint(toPlain(note))}\n`);
      return gap + title + body + notes.join('');
    },
    end: () => '',
  };
}

function toTable(blocks: readonly Block[], columns: readonly Column[], total: number, paint: Painter): string {
  const rest = columns.findIndex(({ width }) => width === 'rest');
  const beside = chooseWidths(blocks, columns, rest, total);
  const isBelow = itemAt(beside, rest) < NARROWEST_REST;
  const widths = isBelow ? chooseWidths(blocks, columns, rest, total + NARROWEST_REST + GAP.length) : beside;
  const shown = columns.map((_, c) => c).filter((c) => !(isBelow && c === rest));
  const join = (cells: readonly string[]) => cells.join(GAP).trimEnd();
  const head = join(shown.map((c) => pad(itemAt(columns, c).title, itemAt(widths, c), itemAt(columns, c).align)));
  const rule = isBelow ? '─'.repeat(total) : join(widths.map((width) => '─'.repeat(width)));
  const toCell = (text = '', c: number): string => {
    const { align, coloured } = itemAt(columns, c);
    const padded = pad(text, itemAt(widths, c), align);
    return coloured ? paint.label(padded) : padded;
  };
  const lines = blocks.flatMap((block) => {
    const cells = wrapCells(block, columns, widths);
    const height = largest(shown.map((c) => itemAt(cells, c).length));
    const rows = Array.from({ length: height }, (_, row) => join(shown.map((c) => toCell(itemAt(cells, c)[row], c))));
    if (!isBelow) return rows;
    return [
      ...rows,
      ...itemAt(block, rest)
        .flatMap((text) => wrap(text, total - GAP.length, LINES))
        .map((line) => GAP + line),
    ];
  });
  return `${[paint.title(head), paint.faint(rule), ...lines].join('\n')}\n`;
}

/** Every column's width; what is left for the words may be less than they need. */
function chooseWidths(blocks: readonly Block[], columns: readonly Column[], rest: number, total: number): number[] {
  const widest = (c: number, part: (line: string) => string[]) =>
    largest(
      blocks.flatMap((block) => itemAt(block, c).flatMap(part).map(widthOf)),
      widthOf(itemAt(columns, c).title),
    );
  const widths = columns.map(({ width }, c) => {
    if (c === rest) return 0;
    const natural = widest(c, (line) => [line]);
    return width === 'fixed' ? natural : Math.min(natural, WIDEST);
  });
  const least = columns.map((_, c) =>
    Math.min(
      NARROWEST,
      widest(c, (line) => line.split(' ')),
    ),
  );
  const room = () => total - GAP.length * (columns.length - 1) - widths.reduce((sum, width) => sum + width, 0);
  // The widest flexible column gives way first.
  while (room() < NARROWEST_REST) {
    const yielding = columns
      .map((_, c) => c)
      .filter((c) => itemAt(columns, c).width === 'flexible' && itemAt(widths, c) > itemAt(least, c));
    if (yielding.length === 0) break;
    widths[yielding.reduce((best, c) => (itemAt(widths, c) > itemAt(widths, best) ? c : best))]!--;
  }
  widths[rest] = room();
  return widths;
}

function wrapCells(
  block: Block,
  columns: readonly Column[],
  widths: readonly number[],
): readonly (readonly string[])[] {
  const most = largest(
    block.map((lines) => lines.length),
    LINES,
  );
  return block.map((lines, c) =>
    itemAt(columns, c).width === 'fixed'
      ? lines
      : lines.flatMap((line) => wrap(line, Math.max(itemAt(widths, c), 2), most)),
  );
}
