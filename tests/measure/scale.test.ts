/** That the large run can be started: with a handful of articles. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { article, pieces } from './scale/articles';
import { Tally } from './scale/tally';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the articles', () => {
  it('are all different, short, and the same each time', () => {
    const rows = [...pieces(0, 5000)].join('').trimEnd().split('\n');
    expect(rows[4321]).toBe(JSON.stringify(article(4321)));
    const texts = rows.map((row) => (JSON.parse(row) as { text: string }).text);
    expect(new Set(texts).size).toBe(5000);
    expect(texts.filter(({ length }) => length < 100 || length > 250)).toEqual([]);
  });
});

describe('the count of the answers', () => {
  const answer = (id: number) => `{"id":"a${id}","statements":[],"actors":[],"warnings":[]}`;

  it.each([
    ['one is missing', [answer(0)], '1 answers to 2 articles'],
    ['one is there twice', [answer(0), answer(0)], 'Not as it should be'],
    ['one is an error', [answer(0), '{"id":"a1","error":{"code":"INTERNAL"}}'], 'Not as it should be'],
    ['one is to no article', [answer(0), answer(2)], 'Not as it should be'],
  ])('tells that %s', (_, lines, told) => {
    const tally = new Tally(2);
    for (const line of lines) tally.take(line);
    expect(() => tally.finish()).toThrow(told);
  });
});

describe('the script', () => {
  it('sends each article through each way once, and says what it cost', async () => {
    const args = ['--import', 'tsx', 'tests/measure/scale.ts', '--articles', '24', '--workers', '2', '--part', '8'];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root });
    const rows = stdout.split('\n').filter((line) => /^\| \w/.test(line));
    expect(rows).toEqual([
      expect.stringMatching(/^\| alone \| 1 \|/),
      expect.stringMatching(/^\| bullmq \| 2 \|/),
      expect.stringMatching(/^\| parallel \| 2 \|/),
      expect.stringMatching(/^\| pipe \| 2 \|/),
    ]);
    expect(new Set(rows.map((row) => row.split('|')[3])).size).toBe(1);
    expect(stdout).toMatch(/submit [\d.]+, workers [\d.]+, redis [\d.]+/);
  });
});
