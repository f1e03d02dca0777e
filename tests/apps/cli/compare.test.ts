import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from './run';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const table = (name: string, rows: readonly string[]) => {
  const file = join(folder, name);
  writeFileSync(file, ['text,issue,stance', ...rows, ''].join('\n'));
  return file;
};
const anna = () =>
  table('anna.csv', ['Open it.,trade,favor', 'Close it.,trade,against', 'Wait.,trade,neutral', 'Rain.,,']);
const ben = () =>
  table('ben.csv', ['Rain.,,', 'Open it.,trade,favor', 'Close it.,trade,Favour', 'Wait.,,', 'Snow.,trade,favor']);
const compare = async (...args: readonly string[]) => {
  const { status, stdout, stderr } = await run(['compare', ...args]);
  return { status, stdout: stdout.replaceAll(`${folder}/`, ''), stderr };
};

// Worked by hand. Issue: 3 of 4 equal; chance 0.75 · 0.5 + 0.25 · 0.5 = 0.5; alpha 1 − 7 · 2 / (2 · 5 · 3). Stance: 1 of 2 equal; chance 0.5 · 1.
it('tells how far the tables of two coders agree, issue by issue', async () => {
  expect(await compare(anna(), ben())).toEqual({
    status: 0,
    stderr: '',
    stdout: [
      'anna, ben: 4 texts in common, 1 in one table alone.',
      '',
      'field         units  agreement  kappa  alpha',
      'issue             4      0.750  0.500  0.533',
      'issue trade       4      0.750  0.500  0.533',
      'stance            2      0.500  0.000  0.000',
      'stance trade      2      0.500  0.000  0.000',
      '',
      '2 disagreements:',
      'anna.csv:3, ben.csv:4, stance trade: anna against, ben favor: “Close it.”',
      'anna.csv:4, ben.csv:5, issue trade: anna yes, ben no: “Wait.”',
      '',
    ].join('\n'),
  });
});

it('gives the same as JSON, and the disagreements as CSV', async () => {
  const files = [anna(), ben()];
  const told = JSON.parse((await compare(...files, '--format', 'json')).stdout);
  expect(told).toMatchObject({ coders: ['anna', 'ben'], texts: 4, alone: 1 });
  expect(told.fields[1]).toMatchObject({ field: 'issue', of: 'trade', units: 4, agreement: 0.75, kappa: 0.5 });
  expect(told.disagreements[1]).toEqual({
    ...{ text: 'Wait.', actor: null, field: 'issue', of: 'trade' },
    ...{ values: ['yes', 'no'], rows: ['anna.csv:4', 'ben.csv:5'] },
  });
  const { stdout } = await compare(...files, '--format', 'csv', '--bom');
  expect(stdout.split('\r\n').slice(0, 2)).toEqual([
    '\uFEFFfield,of,anna,ben,anna row,ben row,text,actor',
    'stance,trade,against,favor,anna.csv:3,ben.csv:4,Close it.,',
  ]);
});

it('takes the issues of a text from all its rows, and leaves kappa out for three coders', async () => {
  const both = ['Open it.,trade,favor', 'Open it.,asylum,against', 'Rain.,,'];
  const files = [table('a.csv', both), table('b.csv', both.toReversed()), table('c.csv', both.slice(0, 2))];
  expect((await compare(...files.slice(0, 2))).stdout).toMatch(
    /issue +4 +1\.000 +1\.000 +1\.000\n(?:.*\n)*No disagreements\.\n$/,
  );
  expect((await compare(...files)).stdout).toMatch(/issue +4 +1\.000 +1\.000\n(?:.*\n)*No disagreements\.\n$/);
});

it('refuses rows that cannot be used, and one table alone', async () => {
  const file = table('bad.csv', ['Open it.,trade,pro']);
  expect(await compare(anna(), file)).toMatchObject({ status: 1, stderr: expect.stringContaining('bad.csv:2: ') });
  expect((await compare(file)).status).toBe(2);
});
