/** Labels of whole articles in rows, a statement each, as `score-articles.mjs` of world press has them: {"article","content_spans","actor",…}. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamedLabel, Range, ReadArticle } from './labels';

interface Row {
  readonly article: string;
  readonly content_spans: readonly Range[];
  readonly actor: string | null;
  readonly actor_aliases?: readonly string[];
  /** The words that name who speaks; whoever is called so is right too. */
  readonly source_text?: string | null;
  readonly country: string | null;
  readonly addressees?: readonly string[];
  readonly negated?: boolean;
  readonly issues?: Readonly<Record<string, string>>;
  readonly targets?: Readonly<Record<string, string>>;
  readonly optional?: true;
  readonly doubtful?: readonly string[];
}

/** @param texts The folder with a .txt file an article. */
export function readGold(file: string, texts: string): ReadArticle[] {
  const articles = new Map<string, NamedLabel[]>();
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const row: Row = JSON.parse(line);
    const labels = articles.get(row.article) ?? [];
    labels.push(labelOf(row));
    articles.set(row.article, labels);
  }
  return [...articles].map(([article, labels]) => {
    return { corpus: 'gold', text: readFileSync(join(texts, `${article}.txt`), 'utf8'), labels };
  });
}

const labelOf = ({ actor_aliases = [], source_text, ...row }: Row): NamedLabel => ({
  content: row.content_spans,
  actor: row.actor,
  aliases: source_text ? [...actor_aliases, source_text] : actor_aliases,
  country: row.country,
  addressees: row.addressees ?? [],
  negated: row.negated ?? false,
  issues: row.issues ?? {},
  targets: Object.entries(row.targets ?? {}),
  ...(row.optional && { optional: row.optional }),
  ...(row.doubtful && { doubtful: row.doubtful }),
});
