/** Turns files and standard input into rows to work on; what cannot be read becomes a failed row in its place. */
import { createReadStream } from 'node:fs';
import { StancekitError } from 'stancekit';
import { fileError, readText, type Source } from './decode';
import type { Found } from './found';
import { readJsonRows } from './jsonRows';
import { type Kind, kindOf } from './kinds';
import { STDIN } from './paths';
import { readProjectRows } from './projectFile';
import { type Input, type Row, toFailure } from './row';
import { readTableRows } from './tableRows';

export interface ReadOptions {
  readonly stdin: Source;
  /** What standard input holds. */
  readonly stdinKind: Kind;
  /** The column of tables that has the texts. */
  readonly column: string;
  /** Rows may be lines of `analyze --format ndjson`. */
  readonly analysed?: boolean;
  /** Is told how many bytes of files have been read. */
  readonly onBytes?: (bytes: number) => void;
}

/** Pages are held in memory as a tree that is many times as large. */
const MAXIMUM_PAGE = 16 * 1024 * 1024;

/** Reads the rows of files in order. */
export async function* readRows(files: readonly Found[], options: ReadOptions): AsyncGenerator<Input> {
  for (const { file, error } of files) {
    const isStdin = file === STDIN;
    const name = isStdin ? null : file;
    try {
      if (error) throw error;
      const source = isStdin ? options.stdin : counted(createReadStream(file), options.onBytes);
      const kind = isStdin ? options.stdinKind : kindOf(file);
      if (kind === 'jsonl') yield* readJsonRows(source, name, options.analysed);
      else if (kind === 'project') yield* readProjectRows(source, name ?? STDIN, options.analysed);
      else if (kind === 'csv') yield* readTableRows(source, name, options.column);
      else yield await readWhole(source, name, kind);
    } catch (cause) {
      yield { id: name, error: toFailure(fileError(cause, file), null) };
    }
  }
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
