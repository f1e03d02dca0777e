/** Reads trees of Universal Dependencies (CoNLL-U): the text as it was written, and its words with offsets into it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/document';

export interface TreeWord extends Span {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly features: string;
  /** Number of the word that it hangs on, from 1 within its sentence; 0 for the root. */
  readonly head: number;
  readonly relation: string;
  /** What it is to whom in the enhanced graph, in which coordinated verbs share a subject and relative pronouns are resolved. */
  readonly enhanced: readonly { readonly head: number; readonly relation: string }[];
}

export interface TreeDocument {
  /** The name of the file without its ending, "GUM_news_taxes". */
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly (readonly TreeWord[])[];
}

/**
 * GUM's published test split for the genres that are read here (its list of splits, version 9 on): left alone, so that it stays
 * a test for others and for later.
 */
const TEST_SPLIT = new Set([
  'GUM_interview_hill',
  'GUM_interview_libertarian',
  'GUM_news_nasa',
  'GUM_news_sensitive',
  'GUM_speech_austria',
  'GUM_speech_newzealand',
]);

/**
 * Reads the documents of some genres of GUM (Zeldes, 2017), in order of their names, without its test split.
 *
 * @param folder Holds `GUM_<genre>_<name>.conllu`.
 * @param genres "news", "interview", "speech".
 */
export function readTrees(folder: string, genres: readonly string[]): TreeDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.conllu') && genres.includes(file.split('_')[1] ?? ''))
    .map((file) => file.slice(0, -'.conllu'.length))
    .filter((id) => !TEST_SPLIT.has(id))
    .sort()
    .map((id) => parseTrees(id, readFileSync(join(folder, `${id}.conllu`), 'utf8')));
}

/** Parses one file; sentences stand one blank apart, paragraphs one empty line. */
export function parseTrees(id: string, source: string): TreeDocument {
  let text = '';
  const sentences: TreeWord[][] = [];
  for (const block of source.split('\n\n')) {
    const lines = block.split('\n');
    const written = lines.find((line) => line.startsWith('# text = '))?.slice('# text = '.length);
    if (written === undefined) continue;
    if (text !== '') text += lines.some((line) => line.startsWith('# newpar')) ? '\n\n' : ' ';
    sentences.push(placeWords(lines, written, text.length));
    text += written;
  }
  return { id, text, sentences };
}

function placeWords(lines: readonly string[], written: string, offset: number): TreeWord[] {
  const words: TreeWord[] = [];
  let at = 0;
  for (const line of lines) {
    const cells = line.split('\t');
    if (cells.length < 10 || !/^\d+$/.test(cells[0] ?? '')) continue;
    const [, form = '', lemma = '', upos = '', xpos = '', features = '', head = '', relation = '', graph = ''] = cells;
    const start = written.indexOf(form, at);
    if (start < 0) throw new Error(`expected “${form}” in “${written}” from ${at} on`);
    at = start + form.length;
    const span = { start: offset + start, end: offset + at };
    words.push({ ...span, form, lemma, upos, xpos, features, head: Number(head), relation, enhanced: edges(graph) });
  }
  return words;
}

const edges = (graph: string) =>
  graph.split('|').map((edge) => {
    const colon = edge.indexOf(':');
    return { head: Number(edge.slice(0, colon)), relation: edge.slice(colon + 1) };
  });

/** Whether a document belongs to GUM's published test split. */
export function isTestDocument(id: string): boolean {
  return TEST_SPLIT.has(id);
}
