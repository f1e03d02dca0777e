/** What a file holds, by its name. */
import { extname } from 'node:path';

/** A whole text in one of three forms, rows of texts in one of two, or a project. */
export type Kind = 'text' | 'markdown' | 'html' | 'jsonl' | 'csv' | 'project';

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
  '.stancekit': 'project',
};

export const kinds: readonly Kind[] = ['text', 'markdown', 'html', 'jsonl', 'csv'];

/** The endings by which files are found in folders. A project is named by itself: its texts may lie beside it. */
export const extensions: readonly string[] = Object.keys(kindOfExtension).filter((one) => one !== '.stancekit');

/** A file with another ending is one text. */
export function kindOf(file: string): Kind {
  return kindOfExtension[extname(file).toLowerCase()] ?? 'text';
}

export function holdsRows(kind: Kind): boolean {
  return kind === 'jsonl' || kind === 'csv' || kind === 'project';
}
