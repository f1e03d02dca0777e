/** Shows the scoreboard. */
import { titles } from './options';
import type { ReaderName } from './program';
import type { ScoreRow } from './row';

export interface Board {
  /** The day, as YYYY-MM-DD. */
  readonly date: string;
  readonly version: string;
  readonly reader: ReaderName;
  /** Items of each data set at most; null for all. */
  readonly limit: number | null;
  readonly rows: readonly ScoreRow[];
}

const NAMED: Readonly<Record<ScoreRow['split']['from'], string>> = { path: ', by its path', given: '', unknown: '' };

/** The board as Markdown: a table, and below it notes and sources by their numbers. */
export function toMarkdown({ date, version, reader, limit, rows }: Board): string {
  const notes = new Map<string, number>();
  const mark = (text: string | undefined) => {
    if (text === undefined) return '';
    if (!notes.has(text)) notes.set(text, notes.size + 1);
    return ` [${notes.get(text)}]`;
  };
  const cells = rows.map((row) => [
    row.dataset,
    `${row.split.name}${NAMED[row.split.from]}`,
    `${row.metric}${mark(row.note)}`,
    `**${shown(row)}**`,
    `${row.n.toLocaleString('en')} ${row.of}`,
    row.published ? `${row.published.figures}${mark(row.published.citation)}` : '',
  ]);
  const measured = new Set(rows.filter(({ split }) => split.name.startsWith('test')).map(({ dataset }) => dataset));
  const awaited = Object.values(titles).filter((name) => !measured.has(name));
  const lines = [...notes].map(([text, number]) => `${number}. ${text}.`);
  return [
    `Measured on ${date}, version ${version}, ${reader} reader${limit === null ? '' : `, at most ${limit.toLocaleString('en')} items of each set`}. Shares in per cent, brackets: 95 %.`,
    '',
    ...align([['data set', 'split', 'measure', 'ours', 'n', 'published'], ...cells]),
    ...(awaited.length > 0 ? ['', `Test splits held back, or not measured yet: ${awaited.join(', ')}.`] : []),
    ...(lines.length > 0 ? ['', ...lines] : []),
  ].join('\n');
}

/** A figure as the table has it. */
export function shown({ ours, unit, interval }: Pick<ScoreRow, 'ours' | 'unit' | 'interval'>): string {
  if (ours === null) return '–';
  const write = (value: number) => (unit === 'percent' ? (100 * value).toFixed(1) : value.toFixed(3)).replace('-', '−');
  return interval ? `${write(ours)} (${write(interval[0])}, ${write(interval[1])})` : write(ours);
}

function align(table: readonly (readonly string[])[]): string[] {
  const [head = [], ...rows] = table.map((cells) => cells.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, k) => Math.max(...[head, ...rows].map((cells) => (cells[k] ?? '').length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, k) => cell.padEnd(widths[k] ?? 0)).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)];
}

/** Puts the table between the marks of a page; null where the page has not both. */
export function putBetweenMarks(page: string, table: string): string | null {
  const marks = /(<!-- scoreboard -->\n)[\s\S]*?(<!-- end of scoreboard -->)/;
  return marks.test(page) ? page.replace(marks, (_, open, end) => `${open}\n${table}\n\n${end}`) : null;
}
