/** The whole scoreboard, on a few sentences of our own. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readOptions } from '../measure/scoreboard/options';
import type { ScoreRow } from '../measure/scoreboard/row';
import { runScoreboard } from '../measure/scoreboard/run';
import { putBetweenMarks, shown, toMarkdown } from '../measure/scoreboard/table';
import { FILES, STATES, writeFiles } from './samples';

let rows: readonly ScoreRow[] = [];
const told: string[] = [];

beforeAll(async () => {
  const folder = writeFiles(FILES);
  const paths = {
    polnear: 'polnear-train',
    riqua: 'riqua',
    gum: 'gum',
    newsmtsc: 'newsmtsc/test-rw.jsonl',
    mpqa: 'mpqa.jsonl',
    plover: 'plover.json',
    semeval: 'semeval/test.txt',
    'semeval-train': 'semeval/train.txt',
    pstance: 'pstance',
    votes: 'votes.csv',
    texts: 'texts.ndjson',
  };
  const args = Object.entries(paths).flatMap(([name, path]) => [`--${name}`, join(folder, path)]);
  rows = await runScoreboard(readOptions([...args, '--split', 'riqua=mine']), (message) => told.push(message));
});

const figure = (dataset: string, metric: string) =>
  rows.find((row) => row.dataset === dataset && row.metric.startsWith(metric));

it.each([
  ['PolNeAR', 'source', 'train', 1, 1],
  ['PolNeAR', 'whole attributions', 'train', 1, 1],
  ['RiQuA', 'quotation', 'mine', 1, 1],
  ['RiQuA', 'speaker', 'mine', 1, 1],
  ['NewsMTSC', 'macro-F1', 'test-rw', 3, 1],
  ['MPQA 2', 'macro-F1', 'not said', 2, 1],
  ['PLOVER records', 'type of event', 'not said', 1, 1],
  ['PLOVER records', 'and its source', 'not said', 1, 1],
  ['PLOVER records', 'and its target', 'not said', 1, 1],
  ['SemEval-2016 6A', 'F_avg (favor, against), all', 'test', 36, 1],
  ['P-Stance', 'F_avg (favor, against), mean', 'dev', 20, 1],
])('%s, %s: split %s, n %i, %f', (dataset, metric, split, n, ours) => {
  const row = figure(dataset, metric);
  expect([row?.split.name, row?.n, row?.ours]).toEqual([split, n, expect.closeTo(ours, 9)]);
});

it('counts the documents of GUM by genre', () => {
  const news = figure('GUM', 'news');
  expect(news?.n).toBe(1);
  expect(news?.ours).toBeGreaterThan(0);
});

describe('external validity', () => {
  it('correlates what states say with how they vote, and leaves the anchor out of what is oriented by it', () => {
    const general = figure('UN General Assembly', 'all issues together: Pearson');
    expect(general?.n).toBe(STATES.length - 1);
    expect(general?.ours).toBeGreaterThan(0.9);
    const sanctions = figure('UN General Assembly', 'sanctions: Pearson');
    expect(sanctions?.n).toBe(STATES.length);
    expect(sanctions?.ours).toBeGreaterThan(0.9);
  });

  it('says why there is no figure', async () => {
    const folder = writeFiles({
      'votes.csv': FILES['votes.csv'],
      't.ndjson': '{"text":"Norway praised the sanctions."}',
    });
    const args = ['--votes', join(folder, 'votes.csv'), '--texts', join(folder, 't.ndjson')];
    const [row, ...others] = await runScoreboard(readOptions(args), () => undefined);
    expect([row?.ours, row?.n, others]).toEqual([null, 0, []]);
    expect(row?.note).toContain('10 other states');
  });
});

it('measures without rows to learn from in folds', async () => {
  const folder = writeFiles({ 'test.txt': FILES['semeval/test.txt'] });
  const [row] = await runScoreboard(readOptions(['--semeval', join(folder, 'test.txt')]), () => undefined);
  expect([row?.note, row?.n]).toEqual(['five folds of these rows, by the fast reader', 36]);
  expect(row?.ours).toBeGreaterThan(0.5);
});

describe('the table', () => {
  const board = { date: '2026-01-02', version: '1.2.3', reader: 'fast', limit: 10, rows: [] as ScoreRow[] } as const;

  it('tells day, reader, split, n and source of each figure, and no sentence of a set', () => {
    const table = toMarkdown({ ...board, rows });
    expect(table).toContain('Measured on 2026-01-02, version 1.2.3, fast reader, at most 10 items of each set.');
    expect(table).toMatch(/\| NewsMTSC +\| test-rw, by its path +\| macro-F1 [^|]+\| \*\*100\.0\*\* +\| 3 targets/);
    expect(table).toMatch(/\d+\. Hamborg & Donnay/);
    expect(table).toContain('Test splits held back, or not measured yet: PolNeAR, RiQuA, GUM, MPQA 2');
    expect(table).not.toMatch(/Keller|strait|harbour and/);
    expect(told).toHaveLength(9);
  });

  it.each([
    [{ ours: 0.8768, unit: 'percent' }, '87.7'],
    [{ ours: -0.5, unit: 'plain', interval: [-0.75, 0.25] }, '−0.500 (−0.750, 0.250)'],
    [{ ours: null, unit: 'percent' }, '–'],
  ] as const)('shows %j as %s', (row, words) => expect(shown(row)).toBe(words));

  it('stands between the marks of a page, and nowhere else', () => {
    const page = 'a\n<!-- scoreboard -->\n\nold\n\n<!-- end of scoreboard -->\nb';
    const written = putBetweenMarks(page, '$& new');
    expect(written).toBe('a\n<!-- scoreboard -->\n\n$& new\n\n<!-- end of scoreboard -->\nb');
    expect(putBetweenMarks('no marks', 'new')).toBeNull();
  });
});
