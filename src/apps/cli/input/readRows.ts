/** Turns files and standard input into rows to work on; what cannot be read becomes a failed row in its place. */
import { createReadStream } from 'node:fs';
import { StancekitError } from 'stancekit';
import { fileError, readText, type Source } from './decode';
import type { Found } from './found';
import { readJsonRows } from './jsonRows';
import { type Kind, kindOf } from './kinds';
import { type FetchOptions, type Named, withPages } from './named';
import { newsTableOf, peek, readNewsRows } from './newsTables';
import { MAXIMUM_PAGE } from './pageBytes';
import { STDIN } from './paths';
import { readProjectRows } from './projectFile';
import { type Input, type Row, toFailure } from './row';
import { readTableRows } from './tableRows';

export interface ReadOptions extends FetchOptions {
  readonly stdin: Source;
  /** What standard input holds. */
  readonly stdinKind: Kind;
  /** The column of tables that has the texts. */
  readonly column: string;
  /** What the files are, whatever they are called. */
  readonly from?: Kind | undefined;
  /** Rows may be lines of `analyze --format ndjson`. */
  readonly analysed?: boolean;
  /** Is told how many bytes of files have been read. */
  readonly onBytes?: (bytes: number) => void;
}

/** Reads the rows of files in order; pages that they name are fetched where that was asked for. */
export function readRows(files: readonly Found[], options: ReadOptions): AsyncGenerator<Input> {
  return withPages(readFiles(files, options), options);
}

async function* readFiles(files: readonly Found[], options: ReadOptions): AsyncGenerator<Input | Named> {
  for (const { file, error } of files) {
    const isStdin = file === STDIN;
    const name = isStdin ? null : file;
    try {
      if (error) throw error;
      const source = isStdin ? options.stdin : counted(createReadStream(file), options.onBytes);
      const kind = options.from ?? (isStdin ? options.stdinKind : kindOf(file));
      yield* readFile(source, name, kind, options);
    } catch (cause) {
      yield { id: name, error: toFailure(fileError(cause, file), null) };
    }
  }
}

async function* readFile(
  source: Source,
  name: string | null,
  kind: Kind,
  options: ReadOptions,
): AsyncGenerator<Input | Named> {
  const { column, analysed } = options;
  if (kind === 'jsonl') yield* readJsonRows(source, name, analysed);
  else if (kind === 'project') yield* readProjectRows(source, name ?? STDIN, analysed);
  else if (kind === 'csv') yield* readTable(source, name, options);
  else if (kind === 'mediacloud' || kind === 'gdelt') yield* readNewsRows(source, name, kind, column);
  else if (kind === 'feed') yield* (await import('./feeds')).readFeedRows(source, name);
  else if (kind === 'warc') yield* (await import('./warc')).readArchiveRows(source, name);
  else yield await readWhole(source, name, kind);
}

/** Tables of news are told by their columns, unless it was said that they are none. */
async function* readTable(source: Source, name: string | null, { column, from }: ReadOptions) {
  const { first, whole } = await peek(source);
  const news = from === 'csv' ? null : newsTableOf(first);
  if (news) yield* readNewsRows(whole, name, news, column);
  else yield* readTableRows(whole, name, column);
}

async function readWhole(source: Source, id: string | null, kind: 'text' | 'markdown' | 'html'): Promise<Row> {
  const name = id ?? 'Standard input';
  if (kind === 'text') return { id, text: await readText(source, name), fields: {}, line: null };
  const page = await readText(source, name, MAXIMUM_PAGE);
  const { extractHtml, extractMarkdown } = await import('./extract');
  try {
    const { text, ...fields } = kind === 'html' ? extractHtml(page) : extractMarkdown(page);
    return { id, text, fields, line: null, extracted: true };
  } catch (cause) {
    const [reason] = (cause as Error).message.split('\n');
    throw new StancekitError('FILE_UNREADABLE', `${name} cannot be read as ${kind}: ${reason}.`, {}, { cause });
  }
}

async function* counted(source: Source, onBytes: ReadOptions['onBytes']): Source {
  for await (const chunk of source) {
    yield chunk;
    onBytes?.(chunk.length);
  }
}
