import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ndjson, parseLines, run } from './run';

const things = ['the bridge', 'the canal', 'the harbour', 'the tunnel', 'the railway', 'the airport', 'the market'];
const rows = things.flatMap((thing) => [
  { text: `We support ${thing} and welcome every plan for it.`, issue: 'building', stance: 'favor' },
  { text: `We reject ${thing} and will never agree to it.`, issue: 'building', stance: 'against' },
  { text: `We have not decided what to say about ${thing}.`, issue: 'building', stance: 'neutral' },
  { text: `The choir sang well in the hall beside ${thing}.`, issues: {} },
  { text: `The fees for ${thing} are good and fair.`, issue: 'fees', stance: 'favor' },
  { text: `The fees for ${thing} are a disgrace.`, issue: 'fees', stance: 'against' },
]);

let folder: string;
const path = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
  writeFileSync(path('rows.jsonl'), ndjson(...rows));
  const labelled = rows.filter((row) => 'issue' in row);
  const lines = labelled.map(({ text, issue, stance }) => `"${text}",${issue},${stance}`);
  writeFileSync(path('rows.csv'), ['text,issue,stance', ...lines, ''].join('\n'));
  writeFileSync(path('bad.jsonl'), ndjson(rows[0], { text: 'x', issue: 'fees', stance: 'maybe' }));
  writeFileSync(path('fees.json'), '["fees"]');
  writeFileSync(path('both.json'), '{"issues":[{"id":"fees"},{"id":"building"}]}');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('train', () => {
  it('writes a model that the other commands take, and the same bytes for the same seed', async () => {
    const args = ['train', path('rows.jsonl'), '--seed', '3', '--out'];
    const first = await run([...args, path('a.json')]);
    expect([first.status, first.stdout]).toEqual([0, '']);
    expect(first.stderr).toMatch(/^42 rows, 5 folds held out at random, seed 3\.\n/);
    expect(first.stderr).toMatch(/^building +7 +7 +7 /m);
    expect(first.stderr).not.toContain('Training:');
    await run([...args, path('b.json')]);
    expect(readFileSync(path('b.json'))).toEqual(readFileSync(path('a.json')));
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);

    const { stdout } = await run(['classify', '--format', 'ndjson', '--model', path('a.json')], {
      stdin: ndjson({ id: 1, text: rows[0]!.text, issue: 'building' }),
    });
    expect(parseLines(stdout)).toMatchObject([{ id: 1, issues: [{ issue: 'building', stance: 'favor' }] }]);
  });

  it('takes CSV, and shows its progress on a terminal', async () => {
    const { status, stderr } = await run(['train', path('rows.csv'), '--out', path('csv.json')], { tty: true });
    expect(status).toBe(0);
    expect(stderr).toContain('\rTraining: 100 %');
    expect(stderr).toContain('35 rows');
  });

  it('learns the issues of a taxonomy, in its order', async () => {
    const args = ['train', path('rows.jsonl'), '--out', path('t.json'), '--taxonomy'];
    expect((await run([...args, path('both.json')])).status).toBe(0);
    expect(JSON.parse(readFileSync(path('t.json'), 'utf8')).statements.issues).toEqual(['fees', 'building']);
    expect(await run([...args, path('fees.json')])).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/building.*\(INVALID_EXAMPLE\)/),
    });
  });

  it.each([
    ['a bad row', 'bad.jsonl', /bad\.jsonl:2: .*\(INVALID_ROW\)/],
    ['a missing file', 'gone.jsonl', /gone\.jsonl does not exist\. \(FILE_NOT_FOUND\)/],
    ['a file without rows', 'fees.json', /\(INVALID_ROW\)/],
  ])('fails on %s and writes nothing', async (_, file, message) => {
    const { status, stderr } = await run(['train', path(file), '--out', path('never.json')]);
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
    expect(readdirSync(folder)).not.toContain('never.json');
  });

  it.each([
    ['no --out', ['train', 'x.jsonl'], '--out'],
    ['no files', ['train', '--out', 'm.json'], 'files'],
    ['a seed that is no integer', ['train', 'x.jsonl', '--out', 'm.json', '--seed', '1.5'], 'integer'],
    ['a folder that is not there', ['train', 'x.jsonl', '--out', '/gone/m.json'], '/gone/m.json'],
  ])('refuses %s', async (_, args, message) => {
    const { status, stderr } = await run(args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  it.each([
    ['gone.json', 'FILE_NOT_FOUND'],
    ['rows.csv', 'INVALID_TAXONOMY'],
    ['empty.json', 'INVALID_TAXONOMY'],
    ['twice.json', 'INVALID_TAXONOMY'],
    ['numbers.json', 'INVALID_TAXONOMY'],
  ])('refuses the taxonomy %s', async (file, code) => {
    writeFileSync(path('empty.json'), '{"issues":[]}');
    writeFileSync(path('twice.json'), '["fees","fees"]');
    writeFileSync(path('numbers.json'), '[1]');
    const { status, stderr } = await run([
      'train',
      path('rows.jsonl'),
      '--taxonomy',
      path(file),
      '--out',
      path('n.json'),
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain(code);
  });
});
