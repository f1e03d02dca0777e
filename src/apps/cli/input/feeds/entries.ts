/** One form for the entries of RSS 2.0, RSS 1.0 (RDF) and Atom. */
import type { parseFeed } from 'feedsmith';

type Parsed = ReturnType<typeof parseFeed>;
type Of<Format extends Parsed['format']> = Extract<Parsed, { format: Format }>['feed'];

/** Texts are HTML, as they stand in the feed. */
export interface Entry {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  /** As it was written, where it is a text. */
  readonly date?: unknown;
  readonly outlet?: string | undefined;
  /** The whole text. */
  readonly content?: string | undefined;
  readonly summary?: string | undefined;
}

/** @returns The entries in order of the feed; null where it is another kind of feed. */
export function entriesOf(parsed: Parsed): readonly Entry[] | null {
  if (parsed.format === 'rss') return ofRss(parsed.feed);
  if (parsed.format === 'rdf') return ofRdf(parsed.feed);
  return parsed.format === 'atom' ? ofAtom(parsed.feed) : null;
}

function ofRss({ title, items = [] }: Of<'rss'>): Entry[] {
  return items.map((item) => ({
    id: item.guid?.value ?? item.link,
    url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
    title: item.title,
    date: item.pubDate ?? item.dc?.dates?.[0],
    // A feed of many papers says of each entry where it is from.
    outlet: item.source?.title ?? title,
    content: item.content?.encoded,
    summary: item.description,
  }));
}

function ofRdf({ title, items = [] }: Of<'rdf'>): Entry[] {
  return items.map((item) => ({
    id: item.rdf?.about ?? item.link,
    url: item.link ?? item.rdf?.about,
    title: item.title,
    date: item.dc?.dates?.[0],
    outlet: item.dc?.sources?.[0] ?? title,
    content: item.content?.encoded,
    summary: item.description,
  }));
}

function ofAtom({ title, entries = [] }: Of<'atom'>): Entry[] {
  return entries.map((entry) => {
    const link = entry.links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href;
    return {
      id: entry.id ?? link,
      url: link,
      title: entry.title?.value,
      date: entry.published ?? entry.updated,
      outlet: entry.source?.title?.value ?? title?.value,
      content: entry.content?.value,
      summary: entry.summary?.value,
    };
  });
}
