/** Whole real articles as a reader by hand wrote of them (`datasets/measured/articles.jsonl`): places and a hash, and no word of their texts. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Range = readonly [start: number, end: number];

export interface Label {
  readonly content: readonly Range[];
  /** By name, or where a phrase names it, the place of that; null where nobody is known. */
  readonly actor: string | Range | null;
  readonly aliases?: readonly (string | Range)[];
  readonly country: string | null;
  /** Whom it is said to, as `actor`. */
  readonly addressees: readonly (string | Range)[];
  readonly negated: boolean;
  readonly issues: Readonly<Record<string, string>>;
  /** The attitude to each who is named in it. */
  readonly targets: readonly (readonly [name: string | Range, attitude: string])[];
  readonly optional?: true;
  readonly doubtful?: readonly string[];
}

export interface NamedLabel extends Label {
  readonly actor: string | null;
  readonly aliases: readonly string[];
  readonly addressees: readonly string[];
  readonly targets: readonly (readonly [name: string, attitude: string])[];
}

export interface Article {
  /** "re3d:state:4", "gum:GUM_news_korea", "polnear:…": the corpus, and the file, and its line. */
  readonly source: string;
  readonly sha256: string;
  readonly statements: readonly Label[];
}

/** Options of what measures on the articles, for `parseArgs`. */
export const articleOptions = {
  re3d: { type: 'string' },
  gum: { type: 'string' },
  polnear: { type: 'string' },
  labels: { type: 'string', default: join(import.meta.dirname, '../../../datasets/measured/articles.jsonl') },
} as const;

/** The folders of the corpora that the articles are of; what is not given is left out. */
export type Folders = Readonly<Partial<Record<'re3d' | 'gum' | 'polnear', string>>>;

/** An article with its text. */
export interface ReadArticle {
  readonly corpus: string;
  /** Of real articles, whether nothing is fitted on it, and none of its rows was read while rules were mended. */
  readonly isHeldBack?: boolean;
  readonly text: string;
  readonly labels: readonly NamedLabel[];
}

/** Each fourth line is held back. */
const FOURTH = 4;

/** The articles whose corpora are given. @throws Error where a text is another than the one that was read. */
export function readArticles(file: string, folders: Folders): ReadArticle[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.flatMap((line, place) => {
    const article: Article = JSON.parse(line);
    const text = textOf(article, folders);
    const [corpus = ''] = article.source.split(':');
    return text === null
      ? []
      : [{ corpus, isHeldBack: place % FOURTH === FOURTH - 1, text, labels: labelsOf(article, text) }];
  });
}

/** With the words of those who are named by a phrase. */
const labelsOf = ({ statements }: Article, text: string): NamedLabel[] =>
  statements.map((label) => {
    const named = (name: string | Range) => (typeof name === 'string' ? name : text.slice(...name));
    return {
      ...label,
      actor: label.actor && named(label.actor),
      aliases: (label.aliases ?? []).map(named),
      addressees: label.addressees.map(named),
      targets: label.targets.map(([name, attitude]) => [named(name), attitude] as const),
    };
  });

/** The text of an article; null where its corpus is not given. @throws Error where it is another than the one that was read. */
function textOf({ source, sha256 }: Article, folders: Folders): string | null {
  const [corpus = '', file = '', line = ''] = source.split(':');
  const folder = folders[corpus as keyof Folders];
  if (folder === undefined) return null;
  const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');
  const text =
    corpus === 're3d'
      ? (JSON.parse(read(`${file}.jsonl`).split('\n')[Number(line) - 1] ?? '{}').text ?? '')
      : corpus === 'gum'
        ? paragraphsOf(read(`${file}.conllu`))
        : read('text', `${file}.txt`);
  const found = createHash('sha256').update(text).digest('hex').slice(0, sha256.length);
  if (found !== sha256) throw new Error(`Expected ${source} to have the hash ${sha256}, got ${found}.`);
  return text;
}

/** Sentences with a space between, paragraphs with an empty line. */
function paragraphsOf(trees: string): string {
  const paragraphs: string[][] = [[]];
  for (const line of trees.split('\n')) {
    if (line.startsWith('# newpar') && paragraphs.at(-1)?.length) paragraphs.push([]);
    if (line.startsWith('# text = ')) paragraphs.at(-1)?.push(line.slice('# text = '.length).trim());
  }
  return paragraphs.map((sentences) => sentences.join(' ')).join('\n\n');
}
