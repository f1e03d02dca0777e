/**
 * Measures whole real articles, which are no part of this repository, against what a reader by hand wrote of them (`datasets/measured/articles.jsonl`):
 *
 *   npx tsx tests/measure/articles.ts --re3d DIR --gum DIR --polnear DIR [--labels FILE]
 *
 * --labels   other labels of the same articles; of both only those that both have are asked
 *
 * Prints, by corpus and for all, for the fast model and with the contextual reader: F1 of the statements found (content, or cue and content, overlap by half),
 * of these the share with the right actor, and the right country; and F1 of actor, issue and stance together. What the label calls optional or doubtful is no
 * error either way.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contextual } from '../../models/contextual/src/index';
import { createAnalyzer, type Statement } from '../../src/index';
import { plainName } from '../plainName';

type Range = readonly [start: number, end: number];

interface Label {
  readonly content: readonly Range[];
  /** By name, or where a phrase names it, the place of that; null where nobody is known. */
  readonly actor: string | Range | null;
  readonly aliases?: readonly (string | Range)[];
  readonly country: string | null;
  readonly issues: Readonly<Record<string, string>>;
  readonly optional?: true;
  readonly doubtful?: readonly string[];
}

interface NamedLabel extends Label {
  readonly actor: string | null;
  readonly aliases: readonly string[];
}

interface Article {
  /** "re3d:state:4", "gum:GUM_news_korea", "polnear:…": the corpus, and the file, and its line. */
  readonly source: string;
  readonly sha256: string;
  readonly statements: readonly Label[];
}

const { values } = parseArgs({
  options: {
    ...{ re3d: { type: 'string' }, gum: { type: 'string' }, polnear: { type: 'string' } },
    labels: { type: 'string', default: join(import.meta.dirname, '../../datasets/measured/articles.jsonl') },
  },
});

/** Share of the words of two statements that both have, from which on they are the same. */
const SAME = 0.5;

const articles = readFileSync(values.labels, 'utf8')
  .trim()
  .split('\n')
  .map((line): Article => JSON.parse(line));

/** Of true and false finds, and of what was to be found. */
class Counts {
  #right = 0;
  #told = 0;
  #wanted = 0;
  #actor = 0;
  #country = 0;
  #countryAsked = 0;
  readonly #rows = { right: 0, told: 0, wanted: 0 };

  add(labels: readonly NamedLabel[], statements: readonly Statement[]): void {
    const links = labels
      .flatMap((label) => statements.map((statement) => ({ label, statement, share: overlap(label, statement) })))
      .filter(({ share }) => share >= SAME)
      .sort((a, b) => rank(b) - rank(a));
    const found = new Map<NamedLabel, Statement>();
    const taken = new Set<Statement>();
    for (const { label, statement } of links) {
      if (found.has(label) || taken.has(statement)) continue;
      found.set(label, statement);
      taken.add(statement);
    }
    for (const label of labels) if (!label.optional) this.#addLabel(label, found.get(label));
    this.#told += statements.filter((one) => taken.has(one) || !touches(labels, one)).length;
    this.#told -= labels.filter((label) => label.optional && found.has(label)).length;
    for (const statement of statements)
      if (!taken.has(statement) && !touches(labels, statement)) this.#rows.told += statement.issues.length;
  }

  #addLabel(label: NamedLabel, statement: Statement | undefined): void {
    this.#wanted++;
    const doubts = new Set(label.doubtful);
    const sure = Object.entries(label.issues).filter(
      ([issue]) => !doubts.has('issues') && !doubts.has(`issues.${issue}`),
    );
    this.#rows.wanted += sure.length;
    if (!statement) return;
    this.#right++;
    const isActor = isSame(label, statement);
    if (isActor) this.#actor++;
    if (!doubts.has('country')) {
      this.#countryAsked++;
      if ((statement.actor?.country ?? null) === label.country) this.#country++;
    }
    for (const { issue, stance } of statement.issues) {
      if (doubts.has('issues') || doubts.has(`issues.${issue}`)) continue;
      this.#rows.told++;
      if (isActor && label.issues[issue] === stance) this.#rows.right++;
    }
  }

  toString(): string {
    const percent = (part: number, whole: number) => (100 * (part / (whole || 1))).toFixed(1);
    const f1 = ({ right, told, wanted }: { right: number; told: number; wanted: number }) =>
      percent(2 * right, told + wanted);
    const found = f1({ right: this.#right, told: this.#told, wanted: this.#wanted });
    return `${this.#wanted} statements, found ${found}, actor ${percent(this.#actor, this.#right)}, country ${percent(this.#country, this.#countryAsked)}; ${this.#rows.wanted} sides, actor + issue + stance ${f1(this.#rows)}`;
  }
}

const rank = ({ label, statement, share }: { label: NamedLabel; statement: Statement; share: number }): number =>
  share + (isSame(label, statement) ? 0.3 : 0) - (label.optional ? 0.2 : 0);

/** By a name or alias, or by first and last name alike; any actor is right where the label is in doubt. */
function isSame({ actor, aliases, doubtful = [] }: NamedLabel, statement: Statement): boolean {
  if (doubtful.includes('actor')) return true;
  if (actor === null) return statement.actor === null;
  const wanted = [actor, ...aliases].map(plainName);
  const told = statement.actor ? [statement.actor.name, ...statement.actor.aliases].map(plainName) : [];
  const ends = (name: string) => {
    const words = name.split(' ');
    return words.length > 1 ? `${words[0]} ${words.at(-1)}` : null;
  };
  return told.some((one) => wanted.some((other) => one === other || (ends(one) !== null && ends(one) === ends(other))));
}

const rangesOf = ({ content, cue }: Statement, withCue: boolean): Range[] =>
  [...(withCue && cue ? [cue] : []), ...content].map(({ start, end }) => [start, end]);

const length = (ranges: readonly Range[]): number => ranges.reduce((sum, [start, end]) => sum + end - start, 0);

function common(a: readonly Range[], b: readonly Range[]): number {
  let sum = 0;
  for (const [start, end] of a)
    for (const [from, to] of b) sum += Math.max(0, Math.min(end, to) - Math.max(start, from));
  return sum;
}

/** What both have of what either has, with the cue or without. */
function overlap({ content }: Label, statement: Statement): number {
  const shares = [false, true].map((withCue) => {
    const own = rangesOf(statement, withCue);
    const both = common(content, own);
    return both / (length(content) + length(own) - both);
  });
  return Math.max(...shares);
}

/** Whether an optional label, or another part of a label, has the statement's words: it is no false find. */
const touches = (labels: readonly Label[], statement: Statement): boolean =>
  labels.some((label) => label.optional && overlap(label, statement) >= SAME);

/** With the words of those who are named by a phrase. */
const labelsOf = ({ statements }: Article, text: string): NamedLabel[] =>
  statements.map((label) => {
    const named = (name: string | Range) => (typeof name === 'string' ? name : text.slice(...name));
    return { ...label, actor: label.actor && named(label.actor), aliases: (label.aliases ?? []).map(named) };
  });

/** The text of an article; null where its corpus is not given. @throws Error where it is another than the one that was read. */
function textOf({ source, sha256 }: Article): string | null {
  const [corpus = '', file = '', line = ''] = source.split(':');
  const folder = values[corpus as 're3d' | 'gum' | 'polnear'];
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

for (const [name, reader] of [
  ['fast', null],
  ['with the reader', await contextual()],
] as const) {
  const analyzer = createAnalyzer(reader ? { reader } : {});
  const counts = new Map<string, Counts>();
  for (const article of articles) {
    const [corpus = ''] = article.source.split(':');
    const text = textOf(article);
    if (text === null) continue;
    const { statements } = reader ? await analyzer.analyzeAsync(text) : analyzer.analyze(text);
    for (const key of [corpus, 'all']) {
      const own = counts.get(key) ?? new Counts();
      counts.set(key, own);
      own.add(labelsOf(article, text), statements);
    }
  }
  for (const [corpus, own] of counts) console.log(`${name}, ${corpus}: ${own}`);
}
