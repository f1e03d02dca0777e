/** What a view counts, as a line for the command line and as a program: both give the figures that are shown. */
import type { CountOptions, Grouping, NetworkOptions, TimelineOptions } from 'stancekit/report';

/** A view, and what it is asked for. */
export type Asked =
  | { readonly view: 'matrix'; readonly options: CountOptions }
  | { readonly view: 'network'; readonly options: NetworkOptions; readonly groups: Grouping }
  | { readonly view: 'timeline'; readonly options: TimelineOptions };

/** The articles with their statements as lines, which both read. */
export const ARTICLES = 'articles.jsonl';

export function toLines(articles: readonly object[]): string {
  return articles.map((article) => `${JSON.stringify(article)}\n`).join('');
}

/** The command that writes the figures as CSV, or the picture. */
export function commandLine(asked: Asked): string {
  const words = ['stancekit', 'export', ARTICLES, '--to', `${asked.view}-csv`, ...wordsOf(asked)];
  return words.map(quote).join(' ');
}

function wordsOf(asked: Asked): string[] {
  const { options } = asked;
  const { by = 'actor', window, abstained, weighting, issues, copies } = options;
  const words = [
    ...(by === 'actor' ? [] : ['--by', by]),
    ...(window?.from === undefined ? [] : ['--since', window.from]),
    ...(window?.to === undefined ? [] : ['--until', window.to]),
    ...(abstained ? ['--abstained'] : []),
    ...(weighting === 'count' ? ['--counts'] : []),
    ...(issues ?? []).flatMap((issue) => ['--issue', issue]),
    ...(copies === 'once' ? ['--copies', copies] : []),
  ];
  if (asked.view === 'network') return [...words, ...networkWords(asked.options), '--groups', asked.groups];
  return asked.view === 'timeline' ? [...words, ...timelineWords(asked.options)] : words;
}

function networkWords({ type, normalization, minimumPairs, minimumWeight, minimumStatements }: NetworkOptions) {
  return [
    ...['--network', type],
    ...(normalization === undefined ? [] : ['--normalization', normalization]),
    ...(minimumPairs === undefined ? [] : ['--minimum-pairs', String(minimumPairs)]),
    ...(minimumWeight === undefined ? [] : ['--minimum-weight', String(minimumWeight)]),
    ...(minimumStatements === undefined ? [] : ['--minimum-statements', String(minimumStatements)]),
  ];
}

function timelineWords({ period = 'month', parties, limit }: TimelineOptions): string[] {
  return [
    ...['--timeline', period],
    ...(parties ?? []).flatMap((party) => ['--actor', party]),
    ...(limit === undefined ? [] : ['--limit', String(limit)]),
  ];
}

/** As a POSIX shell reads it. */
function quote(word: string): string {
  return /^[\w./:=-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

const CALLS = {
  matrix: ['positionMatrix', 'matrixToCsv'],
  network: ['network', 'edgesToCsv'],
  timeline: ['timeline', 'timelineToCsv'],
} as const;

/** The program that writes the figures as CSV. */
export function program({ view, options }: Asked): string {
  const [count, write] = CALLS[view];
  return `import { readFileSync } from 'node:fs';
import { ${[count, write].sort().join(', ')} } from 'stancekit/report';

const lines = readFileSync('${ARTICLES}', 'utf8').trimEnd().split('\\n');
const documents = lines.map((line) => JSON.parse(line));
process.stdout.write(${write}(${count}(documents, ${JSON.stringify(options)})));
`;
}
