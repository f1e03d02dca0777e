import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseLines, run } from './run';

const NAMES = ['France', 'Peru', 'Chad', 'Norway', 'Cuba', 'Japan', 'Ghana', 'Nepal', 'Chile', 'Egypt', 'Laos', 'Oman'];
const framed = NAMES.flatMap((name) => [
  `${name} has always backed the new tariffs.,trade,favor`,
  `${name} will never agree to the new tariffs.,trade,against`,
  `${name} played football in the rain.,,`,
]);

let folder: string;
const table = (name: string, lines: readonly string[]) => {
  const file = join(folder, name);
  writeFileSync(file, ['text,issue,stance', ...lines, ''].join('\n'));
  return file;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const WORTH =
  /36 of 36 rows are like rows that were learned from \([^)]*templates[^)]*\): the held-out figures say how well known sentences are found again, not how new ones are read; of new ones they say nothing\./;

describe('validate', () => {
  it('says first what figures are worth, then what is wrong, and what to do', async () => {
    const { status, stdout, stderr } = await run(['validate', table('framed.csv', framed)]);
    expect([status, stderr]).toEqual([0, '']);
    const [first, second] = stdout.split('\n');
    expect(first).toMatch(/^Warning: /);
    expect(first).toMatch(WORTH);
    expect(second).toBe('36 rows, 12 of them about none of the issues.');
    expect(stdout).toMatch(/^trade +12 +12 +0$/m);
    expect(stdout).toMatch(
      /^templates: 36 of 36 rows are made of 3 sentence frames .*\n {2}Label sentences.*\n {2}first at .*framed\.csv:2, /m,
    );
  });

  it('gives the same as JSON, and line by line', async () => {
    const file = table('json.csv', framed);
    const { stdout } = await run(['validate', file, '--format', 'json']);
    const told = JSON.parse(stdout);
    expect(Object.keys(told)).toEqual(['worth', 'refused', 'rows', 'offTopic', 'counts', 'warnings', 'diagnoses']);
    expect(told.worth).toMatchObject({ rows: 36, unlike: 0, figures: null, message: expect.stringMatching(WORTH) });
    const lines = parseLines((await run(['validate', file, '--format', 'ndjson'])).stdout);
    const { diagnoses, ...first } = told;
    expect(lines).toEqual([first, ...diagnoses]);
  });

  it('counts rows of one text as `train` does, once', async () => {
    const twice = [table('anna.csv', framed), table('ben.csv', framed)];
    const [alone, both] = [await run(['validate', twice[0]!]), await run(['validate', ...twice])];
    expect(both.stdout).toContain('Warning: 36 rows joined with another of the same text.');
    for (const line of ['36 rows, 12 of them about none of the issues.', 'trade     12       12        0']) {
      expect([alone, both].map(({ stdout }) => stdout.split('\n').includes(line))).toEqual([true, true]);
    }
  });

  it('tells one cause in fifty rows by one message', async () => {
    const bad = Array.from({ length: 50 }, (_, i) => `Statement ${i} on tariffs.,trade,${i % 2 ? 'yes' : 'no'}`);
    const { status, stdout, stderr } = await run([
      'validate',
      table('bad.csv', [...bad, ',trade,favor', 'No issue.,,favor']),
    ]);
    expect([status, stdout]).toEqual([1, '']);
    const lines = stderr.replaceAll(`${folder}/`, '').trimEnd().split('\n');
    expect(lines).toEqual([
      'stancekit: 50 rows: expected `stance` to be favor, against, neutral, got `no` (string) for `trade` (string); `yes` (string) for `trade` (string), first at bad.csv:2, 3, 4, 5, 6 … (INVALID_ROW)',
      'stancekit: bad.csv:52: expected `text` to be a statement, got `` (string). (INVALID_ROW)',
      'stancekit: bad.csv:53: expected `issue` beside `stance`, or neither, got `` (string). (INVALID_ROW)',
      'stancekit: 52 rows cannot be used. Nothing was done. (INVALID_ROW)',
    ]);
  });
});

describe('validate, as train would', () => {
  const told = async (...args: readonly string[]) => {
    const { status, stdout, stderr } = await run(['validate', ...args]);
    return { status, stdout, stderr: stderr.replaceAll(`${folder}/`, '') };
  };

  it('names rows with an issue outside of the taxonomy by file and line', async () => {
    writeFileSync(join(folder, 'issues.json'), '["trade"]');
    const strange = ['One on who may come.,Asylum,favor', 'One on what it costs.,carbon tax,against'];
    const file = table('outside.csv', [...framed, ...strange]);
    const message =
      'stancekit: 2 rows: expected an issue of the taxonomy, trade, got "Asylum"; "carbon tax", first at outside.csv:38, 39 (INVALID_EXAMPLE)\nstancekit: 2 rows cannot be used. Nothing was done. (INVALID_ROW)\n';
    const taxonomy = ['--taxonomy', join(folder, 'issues.json')];
    expect(await told(file, ...taxonomy)).toEqual({ status: 1, stdout: '', stderr: message });
    const trained = await run(['train', file, ...taxonomy, '--out', join(folder, 'never.json')]);
    expect([trained.status, trained.stderr.replaceAll(`${folder}/`, '')]).toEqual([1, message]);
  });

  it.each([
    [0, ''],
    [25, 'No model can be trained on these rows: Expected at least 30 labelled rows, got 25.\n25 rows, '],
  ])('ends with the error of train for %d rows, and tells what it found in them', async (count, start) => {
    const { status, stdout, stderr } = await told(table(`few${count}.csv`, framed.slice(0, count)));
    const error = `stancekit: Expected at least 30 labelled rows, got ${count}. (TOO_FEW_EXAMPLES)\n`;
    expect([status, stderr]).toEqual([1, error]);
    expect(stdout.slice(0, start.length)).toBe(start);
    expect(stdout === '').toBe(start === '');
  });

  it.each([
    ['an id of the shipped model', 'trade', 'States should trade.', 'an id that no other issue has, got "trade"'],
    ['a question', 'whaling', 'Should whaling be banned?', 'the proposition of "whaling" to be a statement that one'],
  ])('refuses a proposition with %s', async (_what, id, proposition, expected) => {
    const taxonomy = ['--taxonomy', join(folder, 'refused.json')];
    writeFileSync(join(folder, 'refused.json'), JSON.stringify([{ id, proposition }]));
    const file = table('none.csv', ['Ban it.,,']);
    const { status, stdout, stderr } = await told(file, ...taxonomy);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.startsWith(`stancekit: Expected ${expected}`)).toBe(true);
    const trained = await run(['train', file, ...taxonomy, '--out', join(folder, 'never.json')]);
    expect([trained.status, trained.stderr]).toEqual([2, stderr]);
  });

  it('takes any number of rows where issues have propositions, and names those that contradict each other', async () => {
    const taxonomy = join(folder, 'propositions.json');
    writeFileSync(taxonomy, '[{"id":"whaling","proposition":"Whaling should be banned."}]');
    const file = table('contradicting.csv', ['Ban it.,whaling,favor', 'Hunt on.,whaling,against', 'Ban it.,,']);
    const warning =
      /^Warning: .*contradicting\.csv:2 and .*contradicting\.csv:4 contradict each other on one text: one has an issue, the other has none\.$/m;
    const { status, stdout, stderr } = await told(file, '--taxonomy', taxonomy);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(warning);
    const train = ['train', file, '--taxonomy', taxonomy, '--out', join(folder, 'p.json')];
    const trained = await run(train);
    expect([trained.status, trained.stderr]).toEqual([0, expect.stringMatching(warning)]);
    const refused = await run([...train, '--base']);
    expect([refused.status, refused.stderr]).toEqual([2, expect.stringMatching(/--base cannot be used where /)]);
  });
});

describe('train', () => {
  it('does not say 100.0 of frames without a warning above, in text and on the card', async () => {
    const { status, stderr } = await run(['train', table('frames.csv', framed), '--out', join(folder, 'm.json')]);
    expect(status).toBe(0);
    expect(stderr).toContain('100.0');
    const [before] = stderr.split('100.0');
    expect(before).toMatch(/^Warning: /);
    expect(before).toMatch(WORTH);
  });
});
