/** Pages that feeds and tables name, and what becomes of them: fetched where that was asked for, refused where they have no text. */
import { StancekitError } from 'stancekit';
import { inOrder } from '../../../runtime/inOrder';
import { type FailedRow, type Input, toFailure, withoutNull } from './row';

/** A row that names a page. */
export interface Named {
  /** As it came. */
  readonly id: string | null;
  /** Its address, as it stands there. */
  readonly page: string;
  /** What is read where the page is not fetched: the summary of a feed. */
  readonly summary?: string;
  /** What else is known of it; it goes before what the page says of itself. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** What it is called in messages. */
  readonly place: string;
  readonly line: number | null;
}

/** Whether pages may be fetched, and from where. */
export interface FetchOptions {
  readonly fetch?: boolean;
  /** Also from this machine and its network. */
  readonly fetchPrivate?: boolean;
}

/** Pages that are fetched at the same time. */
const AT_A_TIME = 4;

/** Turns rows that name pages into texts, in order. */
export async function* withPages(rows: AsyncIterable<Input | Named>, options: FetchOptions): AsyncGenerator<Input> {
  if (!options.fetch) {
    for await (const row of rows) yield 'page' in row ? withoutPage(row) : row;
    return;
  }
  const work = async (row: Input | Named) => ('page' in row ? fetched(row, options.fetchPrivate ?? false) : row);
  yield* inOrder(rows, { work, items: AT_A_TIME, weight: AT_A_TIME, weigh: () => 1, signal: undefined });
}

function withoutPage({ id, page, summary, fields, place, line }: Named): Input {
  if (summary !== undefined) return { id, text: summary, fields, line, extracted: true };
  const what = page === '' ? 'has no text, and names no page' : 'names a page and has no text. Add --fetch to fetch it';
  return { id, error: toFailure(new StancekitError('TEXT_MISSING', `${place} ${what}.`), line) };
}

async function fetched(row: Named, isPrivateAllowed: boolean): Promise<Input> {
  const { id, page, fields, line } = row;
  if (page === '') return withoutPage(row);
  try {
    const [{ fetchPage }, { extractHtml }] = await Promise.all([import('./fetch'), import('./extract')]);
    const { text, isHtml } = await fetchPage(page, { isPrivateAllowed });
    if (!isHtml) return { id, text, fields, line, extracted: true };
    const { text: main, ...own } = extractHtml(text);
    return { id, text: main, fields: { ...own, ...withoutNull(fields) }, line, extracted: true };
  } catch (cause) {
    return failed(row, cause);
  }
}

function failed({ id, page, line }: Named, cause: unknown): FailedRow {
  const failure = toFailure(cause, line);
  if (failure.code !== 'INTERNAL') return { id, error: failure };
  const [reason] = failure.message.split('\n');
  const error = new StancekitError('FILE_UNREADABLE', `${page} cannot be read as html: ${reason}.`, {}, { cause });
  return { id, error: toFailure(error, line) };
}
