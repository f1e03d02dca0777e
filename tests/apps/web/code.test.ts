import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyze } from 'stancekit';
import type { CountOptions } from 'stancekit/report';
import * as report from 'stancekit/report';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asked, commandLine, program, toLines } from '../../../src/apps/web/parts/code';
import { run } from '../cli/run';

const texts = [
  [
    '2022-01-05',
    'France and Germany backed the sanctions. Hungary rejected the sanctions. Germany criticized Hungary.',
  ],
  [
    '2022-01-06',
    'France and Germany backed the sanctions. Hungary rejected the sanctions. Germany criticized Hungary.',
  ],
  ['2022-02-07', 'Hungary backed the sanctions on Monday. France urged Russia to respect the borders of Ukraine.'],
  [null, 'Sweden opposed the sanctions. Norway’s foreign minister, Ana O’Lind, rejected free trade.'],
] as const;
const articles = texts.map(([date, text], i) => {
  const id = `it's ${i}`;
  return { ...analyze(text, { id }), id, title: id, date, outlet: `Paper ${i}`, text };
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
  writeFileSync(join(folder, 'articles.jsonl'), toLines(articles));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The words of a line as a POSIX shell reads them: bare, or in single quotes. */
function words(line: string): string[] {
  return [...line.matchAll(/(?:[^\s'\\]|'[^']*'|\\.)+/g)].map(([word]) =>
    word.replace(/'([^']*)'|\\(.)/g, (_, quoted, escaped) => quoted ?? escaped),
  );
}

/** What a program writes, which is run with the library in this process. */
function written(code: string): string {
  const [, names = ''] = /import \{ ([\w, ]+) \} from 'stancekit\/report'/.exec(code) ?? [];
  const body = code
    .replace(/^import .*$/gm, '')
    .replace("'articles.jsonl'", JSON.stringify(join(folder, 'articles.jsonl')));
  let out = '';
  const stdout = { write: (text: string) => (out += text) };
  new Function('readFileSync', 'process', 'report', `const { ${names} } = report;${body}`)(
    readFileSync,
    { stdout },
    report,
  );
  return out;
}

const csv = ({ view, options }: Asked): string => {
  if (view === 'matrix') return report.matrixToCsv(report.positionMatrix(articles, options));
  if (view === 'network') return report.edgesToCsv(report.network(articles, options));
  return report.timelineToCsv(report.timeline(articles, options));
};

const count: CountOptions = {
  ...{ by: 'country', abstained: true, weighting: 'count', copies: 'once', issues: ['sanctions'] },
  window: { from: '2022-01-01', to: '2022-01-31' },
};
const asked: readonly (readonly [string, Asked])[] = [
  ['a matrix', { view: 'matrix', options: {} }],
  ['a matrix of certain days', { view: 'matrix', options: count }],
  ['a matrix of uncertain stances', { view: 'matrix', options: { abstained: true, window: { from: '2022-02-01' } } }],
  ['a network', { view: 'network', options: { type: 'subtract' }, groups: 'country' }],
  [
    'a network of few',
    {
      view: 'network',
      groups: 'kind',
      options: { ...count, type: 'congruence', minimumPairs: 0, minimumStatements: 1 },
    },
  ],
  [
    'a network of remarks',
    { view: 'network', groups: 'none', options: { type: 'sentiment', normalization: 'activity', minimumWeight: 0.1 } },
  ],
  ['a timeline', { view: 'timeline', options: { period: 'month', limit: 6 } }],
  [
    'a timeline of one',
    { view: 'timeline', options: { abstained: true, period: 'day', parties: ['Hungary', "Ana O'Lind"], limit: 2 } },
  ],
];

describe.each(asked)('%s', (_, of) => {
  const expected = csv(of);

  it('is the same on the command line', async () => {
    const [, ...args] = words(commandLine(of));
    const { status, stdout, stderr } = await run(
      args.map((word) => (word === 'articles.jsonl' ? join(folder, word) : word)),
    );
    expect(status).toBe(0);
    // She takes no position in these articles, which is told.
    expect(stderr.replace(/^stancekit: --actor: nobody of the name or id "Ana O'Lind" .*\n/, '')).toBe('');
    expect(stdout).toBe(expected);
    expect(expected.split('\r\n').length).toBeGreaterThan(2);
  });

  it('is the same in a program', () => {
    expect(written(program(of))).toBe(expected);
  });
});
