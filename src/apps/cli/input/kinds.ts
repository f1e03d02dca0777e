/** What a file holds, by its name. */
import { extname } from 'node:path';

/** A whole text in one of three forms, rows of texts in one of six, or a project. */
export type Kind =
  | 'text'
  | 'markdown'
  | 'html'
  | 'jsonl'
  | 'csv'
  | 'feed'
  | 'mediacloud'
  | 'gdelt'
  | 'warc'
  | 'project';

const kindOfExtension: Readonly<Record<string, Kind>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.rss': 'feed',
  '.atom': 'feed',
  '.rdf': 'feed',
  '.xml': 'feed',
  '.warc': 'warc',
  '.warc.gz': 'warc',
  '.stancekit': 'project',
};

export const kinds: readonly Kind[] = [
  ...(['text', 'markdown', 'html', 'jsonl', 'csv'] as const),
  ...(['feed', 'mediacloud', 'gdelt', 'warc'] as const),
];

/** A project is named by itself: its texts may lie beside it. Much else than feeds ends in `.xml`. */
const BY_NAME_ALONE = ['.stancekit', '.xml'];

/** The endings by which files are found in folders. */
export const extensions: readonly string[] = Object.keys(kindOfExtension).filter((one) => !BY_NAME_ALONE.includes(one));

/** A file with another ending is one text. */
export function kindOf(file: string): Kind {
  const name = file.toLowerCase();
  return name.endsWith('.warc.gz') ? 'warc' : (kindOfExtension[extname(name)] ?? 'text');
}

export function holdsRows(kind: Kind): boolean {
  return !['text', 'markdown', 'html'].includes(kind);
}
