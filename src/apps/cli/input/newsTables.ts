/** Rows of tables that name news: Media Cloud's, and GDELT's with or without a head. */
import { StancekitError } from 'stancekit';
import { checkNamesOnce } from '../../../runtime/columns';
import { delimiterOf } from '../../../runtime/delimiters';
import { MAXIMUM_LINE, readLines } from '../../../runtime/lines';
import { readDay } from './days';
import { decode, type Source } from './decode';
import type { Named } from './named';
import { parseCells, readRecords } from './records';
import { type Input, toFailure } from './row';
import { cellsOf, textOf } from './tableRows';

/** The columns that are read, by the names that they may have; the first that is there counts. */
interface Layout {
  readonly id: readonly string[];
  readonly url: readonly string[];
  readonly date: readonly string[];
  readonly outlet: readonly string[];
  readonly title: readonly string[];
}

const layouts = {
  mediacloud: {
    id: ['stories_id', 'id'],
    url: ['url'],
    date: ['publish_date'],
    outlet: ['media_name'],
    title: ['title'],
  },
  // Several rows name one page, so that the page is what they are called by.
  gdelt: {
    id: [],
    url: ['sourceurl', 'documentidentifier', 'mentionidentifier'],
    date: ['dateadded', 'mentiontimedate', 'date'],
    outlet: ['sourcecommonname', 'mentionsourcename'],
    title: ['extras'],
  },
} as const satisfies Record<string, Layout>;

export type NewsTable = keyof typeof layouts;

/** GDELT's files have no head; the number of cells tells which one it is, and where they are. */
const places: Readonly<Record<number, Readonly<Record<number, string>>>> = {
  // Events, version 2 and 1.
  61: { 59: 'dateadded', 60: 'sourceurl' },
  58: { 56: 'dateadded', 57: 'sourceurl' },
  // Global Knowledge Graph, version 2.
  27: { 1: 'date', 3: 'sourcecommonname', 4: 'documentidentifier', 26: 'extras' },
  // Mentions.
  16: { 2: 'mentiontimedate', 4: 'mentionsourcename', 5: 'mentionidentifier' },
};

/** What a table is by its first line; null for one of another kind. */
export function newsTableOf(line: string): NewsTable | null {
  const names = namesOf(line.split(delimiterOf(line)));
  const has = (name: string) => names.includes(name);
  if (has('stories_id') || (has('url') && has('publish_date') && has('media_name'))) return 'mediacloud';
  return layouts.gdelt.url.some(has) || isBare(line) ? 'gdelt' : null;
}

function namesOf(cells: readonly string[]): string[] {
  return cells.map((cell) =>
    cell
      .replace(/^\uFEFF/, '')
      .replace(/^\s*"|"\s*$/g, '')
      .trim()
      .toLowerCase(),
  );
}

/** A line of GDELT without a head above it. */
function isBare(line: string): boolean {
  const cells = line.split('\t');
  return cells.length in places && /^\d{8}/.test(cells[1] ?? '');
}

/** How many pages are known again that were named before. */
const REMEMBERED = 100_000;

/**
 * Reads a table. A row is a text where the table has one (in `column`), else it names a page; a page that GDELT names again is passed over.
 *
 * @param file Its name in messages; null for standard input.
 * @throws INVALID_CSV where there is no column of pages.
 */
export async function* readNewsRows(
  source: Source,
  file: string | null,
  kind: NewsTable,
  column: string,
): AsyncGenerator<Input | Named> {
  const seen = new Set<string>();
  for await (const { line, cells, error } of readTable(source, file, kind)) {
    if (!cells) {
      yield { id: null, error: toFailure(error, line) };
      continue;
    }
    const row = toRow(cells, kind, column, { line, place: placeOf(file, line) });
    if (kind === 'gdelt' && 'page' in row) {
      if (seen.has(row.page)) continue;
      const [oldest] = seen.size >= REMEMBERED ? seen : [];
      if (oldest !== undefined) seen.delete(oldest);
      seen.add(row.page);
    }
    yield row;
  }
}

interface TableRow {
  readonly line: number;
  readonly cells?: ReadonlyMap<string, string>;
  readonly error?: unknown;
}

async function* readTable(source: Source, file: string | null, kind: NewsTable): AsyncGenerator<TableRow> {
  const { first, whole } = await peek(source);
  yield* kind === 'gdelt' && isBare(first) ? readBare(whole, file) : readHeaded(whole, file, kind);
}

/** Quotation marks mean nothing there. */
async function* readBare(source: Source, file: string | null): AsyncGenerator<TableRow> {
  for await (const { number: line, bytes } of readLines(source)) {
    const place = placeOf(file, line);
    try {
      if (!bytes) throw new StancekitError('INPUT_TOO_LARGE', `${place} has more than ${MAXIMUM_LINE} bytes.`);
      const text = decode(bytes, place, 'INVALID_CSV').replace(/\r$/, '');
      if (text === '') continue;
      const cells = text.split('\t');
      const named = places[cells.length];
      if (!named)
        throw new StancekitError('INVALID_CSV', `${place}: ${cells.length} cells are none of GDELT's tables.`);
      yield { line, cells: new Map(Object.entries(named).map(([at, name]) => [name, cells[Number(at)] ?? ''])) };
    } catch (error) {
      yield { line, error };
    }
  }
}

async function* readHeaded(source: Source, file: string | null, kind: NewsTable): AsyncGenerator<TableRow> {
  let head: readonly string[] | undefined;
  let delimiter = ',';
  for await (const record of readRecords(source)) {
    const place = placeOf(file, record.line);
    try {
      const text = textOf(record, place);
      if (text.trim() === '') continue;
      if (!head) {
        delimiter = delimiterOf(text);
        const names = namesOf(parseCells(text, delimiter));
        checkHead(names, kind, file ?? 'Standard input');
        head = names;
        continue;
      }
      const names = head;
      const cells = cellsOf(text, delimiter, names.length, place);
      yield { line: record.line, cells: new Map(cells.map((cell, i) => [names[i] ?? '', cell])) };
    } catch (error) {
      if (!head) throw error;
      yield { line: record.line, error };
    }
  }
}

function checkHead(head: readonly string[], kind: NewsTable, name: string): void {
  checkNamesOnce(head, name);
  const { url } = layouts[kind];
  if (url.some((one) => head.includes(one))) return;
  throw new StancekitError('INVALID_CSV', `${name} has no column of pages: expected ${url.join(' or ')}.`);
}

function toRow(
  cells: ReadonlyMap<string, string>,
  kind: NewsTable,
  column: string,
  { line, place }: { readonly line: number; readonly place: string },
): Input | Named {
  const layout: Layout = layouts[kind];
  const cell = (names: readonly string[]) =>
    names
      .map((name) => cells.get(name))
      .find((value) => value)
      ?.trim();
  const url = cell(layout.url) ?? '';
  const id = cell(layout.id) ?? (url === '' ? null : url);
  const known = {
    title: titleOf(cell(layout.title), kind),
    date: readDay(cell(layout.date)),
    outlet: cell(layout.outlet) ?? hostOf(url),
    url: url === '' ? undefined : url,
  };
  const fields = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  const text = cell([column.toLowerCase()]);
  return text ? { id, text, fields, line } : { id, page: url, fields, place, line };
}

/** GDELT has the title among other things, as an element. */
function titleOf(cell: string | undefined, kind: NewsTable): string | undefined {
  if (kind !== 'gdelt' || cell === undefined) return cell;
  const [start, end] = ['<PAGE_TITLE>', '</PAGE_TITLE>'].map((tag) => cell.indexOf(tag));
  return start === undefined || end === undefined || start < 0 || end < start
    ? undefined
    : decodeReferences(cell.slice(start + '<PAGE_TITLE>'.length, end));
}

/** GDELT writes all but plain letters as numbers. */
function decodeReferences(text: string): string {
  return text.replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (whole, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || undefined : undefined;
}

function placeOf(file: string | null, line: number): string {
  return file === null ? `Line ${line}` : `${file}:${line}`;
}

/** Bytes in which the first line of a table is looked for. */
const HEAD = 65_536;

/** The first line of a source, as far as it is needed to know what it is, and the source with nothing taken away. */
export async function peek(source: Source): Promise<{ readonly first: string; readonly whole: Source }> {
  const iterator = source[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD && !pieces.at(-1)?.includes(0x0a)) {
    const next = await iterator.next();
    if (next.done) break;
    const piece = typeof next.value === 'string' ? Buffer.from(next.value) : next.value;
    pieces.push(piece);
    length += piece.length;
  }
  const [first = ''] = Buffer.concat(pieces).toString('utf8', 0, HEAD).split('\n');
  const whole = async function* () {
    try {
      yield* pieces;
      yield* { [Symbol.asyncIterator]: () => iterator };
    } finally {
      await iterator.return?.();
    }
  };
  return { first: first.replace(/\r$/, ''), whole: whole() };
}
