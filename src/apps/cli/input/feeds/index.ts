/** Rows of a feed: each entry is one. This module brings a parser along, and is loaded where there is a feed. */
import { parseFeed } from 'feedsmith';
import { readDay } from '../days';
import type { Source } from '../decode';
import { extractFragment } from '../extract';
import type { Named } from '../named';
import { decodePage, MAXIMUM_PAGE, readBytes } from '../pageBytes';
import { type Input, toFailure } from '../row';
import { checkXml, invalid } from './bounds';
import { type Entry, entriesOf } from './entries';

/** Feeds have some tens. */
const MOST_ENTRIES = 10_000;

/**
 * Reads a feed. An entry with its whole text is a row; one with a summary, or none, names a page.
 *
 * @param file Its name in messages; null for standard input.
 * @throws INVALID_FEED where it is no feed, or one that is not safe to read; INPUT_TOO_LARGE; FILE_UNREADABLE.
 */
export async function* readFeedRows(source: Source, file: string | null): AsyncGenerator<Input | Named> {
  const name = file ?? 'Standard input';
  const xml = decodePage(await readBytes(source, name, MAXIMUM_PAGE), null, name);
  checkXml(xml, name);
  const entries = parse(xml, name);
  for (const [i, entry] of entries.entries()) yield toRow(entry, `${name}, entry ${i + 1},`);
}

function parse(xml: string, name: string): readonly Entry[] {
  let entries: readonly Entry[] | null;
  try {
    entries = entriesOf(parseFeed(xml));
  } catch (cause) {
    throw invalid(name, 'it is no feed, or not well-formed', cause);
  }
  if (!entries || entries.length === 0) throw invalid(name, 'it has no entry');
  if (entries.length > MOST_ENTRIES) throw invalid(name, `it has more than ${MOST_ENTRIES} entries`);
  return entries;
}

function toRow(entry: Entry, place: string): Input | Named {
  const id = entry.id ?? entry.url ?? null;
  try {
    const [text, summary] = [textOf(entry.content), textOf(entry.summary)];
    const known = {
      title: textOf(entry.title),
      date: readDay(entry.date),
      outlet: textOf(entry.outlet),
      url: entry.url,
    };
    const fields = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
    if (text !== undefined) return { id, text, fields, line: null, extracted: true };
    return { id, page: entry.url ?? '', ...(summary !== undefined && { summary }), fields, place, line: null };
  } catch (cause) {
    const [reason = ''] = (cause as Error).message.split('\n');
    return { id, error: toFailure(invalid(place, reason, cause), null) };
  }
}

/** @returns The text of a piece of HTML; undefined where it has none. */
function textOf(html: string | undefined): string | undefined {
  if (html === undefined) return undefined;
  const text = /[<&]/.test(html) ? extractFragment(html) : html.trim();
  return text === '' ? undefined : text;
}
