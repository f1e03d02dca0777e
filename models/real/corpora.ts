/** Finds sentences of corpora by the names that labels give them. No corpus lies in the repository. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSentence } from '../corpora/dse';

/** A sentence, and the document that it is from; those of one document are held out together. */
export interface FoundSentence {
  /** Where it is in the corpus, as rows name it. */
  readonly place: string;
  readonly sentence: string;
  readonly group: string;
}

/** Finds a sentence by its place in the corpus; null where it has none there. */
export type Corpus = (place: string) => FoundSentence | null;

/** The corpora that labels are on, as options of a command line that say where each lies. */
export const corpusOptions = {
  newsmtsc: { type: 'string' },
  dse: { type: 'string' },
  re3d: { type: 'string' },
  gum: { type: 'string' },
  sotu: { type: 'string' },
} as const;
export type CorpusName = keyof typeof corpusOptions;
export const corpusNames = Object.keys(corpusOptions) as readonly CorpusName[];

/** Nothing may be learned from this one, which has no licence: it is measured on. */
const measuredOn = 'polnear' as const;

/** Where corpora lie; those that are not at hand are left out. */
export type CorpusFolders = Partial<Readonly<Record<CorpusName | typeof measuredOn, string | undefined>>>;

const openers: Readonly<Record<CorpusName | typeof measuredOn, (folder: string) => Corpus>> = {
  newsmtsc: openNewsMtsc,
  dse: openDse,
  re3d: openRe3d,
  gum: openGum,
  sotu: openTexts,
  polnear: (folder) => openTexts(join(folder, 'text')),
};

/** Opens the corpora whose folders are given. @throws FILE_NOT_FOUND by way of Node where a folder lacks its files. */
export function openCorpora(folders: CorpusFolders): ReadonlyMap<string, Corpus> {
  return new Map(
    [...corpusNames, measuredOn].flatMap((name): [string, Corpus][] => {
      const folder = folders[name];
      return folder === undefined ? [] : [[name, openers[name](folder)]];
    }),
  );
}

/** "newsmtsc:815": the line of train.jsonl, from 0 on; or the corpus's own id, which begins with the source and the article, and holds a name. */
function openNewsMtsc(folder: string): Corpus {
  const rows = jsonLines(join(folder, 'train.jsonl')) as { primary_gid: string; sentence_normalized: string }[];
  const lines = new Map(rows.map((row, line) => [row.primary_gid, line]));
  return (asked) => {
    const line = lines.get(asked) ?? Number(asked);
    const row = rows[line];
    return row ? found(String(line), row.sentence_normalized, row.primary_gid.split('_').slice(0, 3).join('_')) : null;
  };
}

/** "dse:1960": the line of train.tsv, from 0 on. It names no articles; those on one pair of names are taken for one. */
function openDse(folder: string): Corpus {
  const lines = readFileSync(join(folder, 'train.tsv'), 'utf8').split('\n');
  return (place) => {
    const line = lines[Number(place)];
    if (line === undefined) return null;
    const names = line.split('\t').slice(1, 3);
    const pair = names.map((name) => name.toLowerCase().replace(/[^a-z]/g, '')).sort();
    return found(place, readSentence(line).trim(), pair.join(' '));
  };
}

/** "re3d:state:3:120-260": the file, the line in it from 1 on, offsets into its text. */
function openRe3d(folder: string): Corpus {
  const texts = new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.jsonl'))
      .map((file) => [file.replace('.jsonl', ''), jsonLines(join(folder, file)) as { text: string }[]]),
  );
  return (place) => {
    const [file = '', line, offsets = ''] = place.split(':');
    const [start, end] = offsets.split('-').map(Number);
    const sentence = texts.get(file)?.[Number(line) - 1]?.text.slice(start, end);
    return found(place, sentence, `${file}:${line}`);
  };
}

/** "gum:GUM_news_crane:12": the document, and the number of the sentence from 1 on. */
function openGum(folder: string): Corpus {
  const documents = new Map<string, readonly string[]>();
  const sentencesOf = (id: string): readonly string[] => {
    const path = join(folder, `${id}.conllu`);
    if (!existsSync(path)) return [];
    const lines = readFileSync(path, 'utf8').split('\n');
    return lines.filter((line) => line.startsWith('# text = ')).map((line) => line.slice('# text = '.length));
  };
  return (place) => {
    const [id = '', number] = place.split(':');
    const sentences = documents.get(id) ?? sentencesOf(id);
    documents.set(id, sentences);
    return found(place, sentences[Number(number) - 1], id);
  };
}

/** "sotu:1965_lyndon_b_johnson_d:120-260", "polnear:breitbart_2015-11-18_ny-daily:120-260": the name of a text, offsets into it. */
function openTexts(folder: string): Corpus {
  const texts = new Map<string, string>();
  const textOf = (name: string): string => {
    const path = join(folder, `${name}.txt`);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  return (place) => {
    const [name = '', offsets = ''] = place.split(':');
    const text = texts.get(name) ?? textOf(name);
    texts.set(name, text);
    const [start, end] = offsets.split('-').map(Number);
    return found(place, text.slice(start, end), name);
  };
}

function found(place: string, sentence: string | undefined, group: string): FoundSentence | null {
  return sentence ? { place, sentence, group } : null;
}

function jsonLines(path: string): unknown[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as unknown);
}
