import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyze } from 'stancekit';
import { positionMatrix, timeline } from 'stancekit/report';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ndjson, run } from './run';

const STORY =
  'Hungary rejected the sanctions on Tuesday, saying that they would harm its farmers more than anybody else in the region. ' +
  'France praised the sanctions, and demanded that all member states apply them before the end of the month, and Sweden backed the sanctions.';
const rows = [
  { id: 'a', date: '2022-01-05', outlet: 'Herald', title: 'No', text: STORY },
  { id: 'b', date: '2022-02-06', outlet: 'Courier', text: `Hungary says no\n\n${STORY}` },
  { id: 'c', date: '2022-03-07', text: 'Hungary backed the sanctions on Monday.' },
];
const documents = rows.map(({ id, text, ...rest }) => ({ ...analyze(text, { id }), ...rest }));

let folder: string;
const path = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
  writeFileSync(path('rows.jsonl'), ndjson(...rows));
  writeFileSync(path('2022-05-06-title.txt'), 'Hungary backed the sanctions on Monday.');
  writeFileSync(path('plain.txt'), 'OSLO, June 7 (Agency) — Norway backed the sanctions on Monday.');
});
afterAll(() => rmSync(folder, { recursive: true }));

const json = async (...args: readonly string[]) => {
  const { status, stdout, stderr } = await run(['report', '--format', 'json', ...args]);
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
};
const points = (value: ReturnType<typeof timeline>) =>
  value.series.flatMap((line) => line.points.map(({ period }) => period));

describe('report', () => {
  it('counts copies once, and names the papers', async () => {
    expect(await json('--copies', 'once', path('rows.jsonl'))).toEqual(positionMatrix(documents, { copies: 'once' }));
    const { stdout } = await run(['report', '--copies', 'once', path('rows.jsonl')]);
    expect(stdout).toContain('Counted once: “No”, in Courier, Herald.');
    expect(stdout).toMatch(/Not counted: \d+ statements that stand in another print of their story\./);
  });

  it('follows positions over time', async () => {
    const args = ['--timeline', 'month', '--issue', 'sanctions', '--actor', 'Hungary'];
    const options = { period: 'month', issues: ['sanctions'], parties: ['Hungary'], limit: 12 } as const;
    const expected = timeline(documents, options);
    expect(points(expected)).toEqual(['2022-01', '2022-02', '2022-03']);
    expect(await json(...args, path('rows.jsonl'))).toEqual(JSON.parse(JSON.stringify(expected)));
    const { stdout } = await run(['report', ...args, path('rows.jsonl')]);
    for (const period of points(expected)) expect(stdout).toContain(period);
  });

  it('takes days from names of files, datelines and the option', async () => {
    const days = async (...args: string[]) => points(await json('--timeline', 'day', ...args));
    expect(await days(path('2022-05-06-title.txt'))).toEqual(['2022-05-06']);
    expect(await days(path('plain.txt'))).toEqual([]);
    expect(await days(path('plain.txt'), '--date', '2022-07-01')).toEqual(['2022-06-07']);
  });

  it.each([
    [['--timeline', 'decade'], /--timeline/],
    [['--copies', 'twice'], /--copies/],
    [['--date', '2022-02-30'], /`otherwise`.*2022-02-30/],
    [['--timeline', 'day', '--limit', '0'], /--limit/],
  ])('refuses %j before it reads', async (args, message) => {
    const { status, stderr } = await run(['report', path('gone.txt'), ...args]);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('gone.txt');
  });
});

describe('export', () => {
  it.each(['matrix-svg', 'network-svg', 'timeline-svg'])('draws %s', async (to) => {
    const { status, stdout } = await run(['export', '--to', to, '--minimum-pairs', '0', path('rows.jsonl')]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^<svg xmlns.*Hungary.*<\/svg>\n$/s);
  });

  it.each(['matrix-png', 'network-png', 'timeline-png'])('draws %s', async (to) => {
    const out = path(`${to}.png`);
    const { status, stderr } = await run(['export', '--to', to, '--out', out, path('rows.jsonl')]);
    expect([status, stderr]).toEqual([0, '']);
    const file = readFileSync(out);
    expect([...file.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    // Width of the picture, four dots a unit.
    expect(file.readUInt32BE(16)).toBeGreaterThan(2000);
  });

  it('writes statements without those that stand in another print', async () => {
    const lines = async (copies: string) =>
      (await run(['export', '--to', 'csv', '--copies', copies, path('rows.jsonl')])).stdout.split('\r\n').length;
    expect(await lines('once')).toBeLessThan(await lines('count'));
  });

  it('refuses a PNG without a file', async () => {
    const { status, stderr } = await run(['export', '--to', 'matrix-png', path('gone.txt')]);
    expect(status).toBe(2);
    expect(stderr).toContain('name its file by --out');
  });
});
