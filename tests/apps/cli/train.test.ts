import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  writeFileSync(path('bad.jsonl'), ndjson(rows[0], { text: 'x', issue: 'fees', stance: 'maybe' }, '{', rows[1]));
  writeFileSync(path('oneside.jsonl'), ndjson(...rows.map(({ text }) => ({ text, issues: { fees: 'favor' } }))));
  writeFileSync(path('few.jsonl'), ndjson(...rows.slice(0, 3)));
  writeFileSync(path('broken.csv'), 'text,issue,stance\n"open,fees,favor\n');
  writeFileSync(path('latin.csv'), Buffer.from('text,issue,stance\ncaf\u00e9,fees,favor\n', 'latin1'));
  writeFileSync(path('fees.json'), '["fees"]');
  writeFileSync(path('both.json'), '{"issues":[{"id":"fees","terms":["Toll"]},{"id":"building"}]}');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('train', () => {
  it('writes a model that the other commands take, and the same bytes for the same seed', async () => {
    const args = ['train', path('rows.jsonl'), '--seed', '3', '--out'];
    const first = await run([...args, path('a.json')]);
    expect([first.status, first.stdout]).toEqual([0, '']);
    expect(first.stderr).toMatch(/^42 rows, 5 folds held out at random, seed 3\. /m);
    expect(first.stderr).toMatch(/^building +7 +7 +7 /m);
    for (const part of ['truly \\ said', 'probability', 'learned from', 'most telling words', 'calibration error']) {
      expect(first.stderr).toContain(part);
    }
    expect(first.stderr).not.toMatch(/Training|\u001b/);
    await run([...args, path('b.json')]);
    const { name, ...model } = JSON.parse(readFileSync(path('b.json'), 'utf8'));
    expect(name).toBe('b');
    expect({ ...model, name: 'a' }).toEqual(JSON.parse(readFileSync(path('a.json'), 'utf8')));
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);

    const { stdout } = await run(['classify', '--format', 'ndjson', '--model', path('a.json')], {
      stdin: ndjson({ id: 1, text: rows[0]!.text, issue: 'building' }),
    });
    expect(parseLines(stdout)).toMatchObject([{ id: 1, issues: [{ issue: 'building', stance: 'favor' }] }]);
  });

  it('trains with the contextual reader, which the other commands then open by themselves', async () => {
    const { status, stderr } = await run([
      'train',
      path('rows.jsonl'),
      '--reader',
      'contextual',
      '--out',
      path('c.json'),
    ]);
    expect([status, stderr]).toEqual([
      0,
      expect.stringMatching(
        /^With the encoder [0-9a-f]{16}, which has read 42 of the 42 rows;.*\nBy the words alone, of all rows: issues micro-F1 .*\n\nissue /m,
      ),
    ]);
    const model = JSON.parse(readFileSync(path('c.json'), 'utf8'));
    const asked = { id: 1, text: rows[0]!.text, issue: 'building' };
    const classify = async (...more: string[]) =>
      run(['classify', '--format', 'ndjson', '--model', path('c.json'), ...more], { stdin: ndjson(asked) });
    // Tests ask for the words alone by the environment.
    const asDefault = ['--reader', 'contextual'];
    const [whole, words] = [await classify(...asDefault), await classify('--reader', 'fast')];
    expect([whole.stderr, words.stderr]).toEqual(['', '']);
    expect(parseLines(whole.stdout)).toMatchObject([{ issues: [{ issue: 'building', stance: 'favor' }] }]);
    expect(whole.stdout).not.toBe(words.stdout);
    const measured = await run(['evaluate', path('rows.jsonl'), '--model', path('c.json'), ...asDefault]);
    expect([measured.status, measured.stderr]).toEqual([0, '']);

    writeFileSync(path('c.json'), JSON.stringify({ ...model, encoded: { ...model.encoded, encoder: '0123' } }));
    const refused = await classify(...asDefault);
    expect([refused.status, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toMatch(/"0123".*\(MODEL_ENCODER\)/);
    expect((await classify('--reader', 'fast')).stdout).toBe(words.stdout);
  });

  it('takes CSV, and shows its progress on a terminal', async () => {
    const { status, stderr } = await run(['train', path('rows.csv'), '--out', path('csv.json')], { tty: true });
    expect(status).toBe(0);
    expect(stderr).toMatch(/Training █+ 100 %/);
    expect(stderr).toContain('35 rows');
  });

  it('takes the column that it is told, and says which there are where there is none of the name', async () => {
    const table = readFileSync(path('rows.csv'), 'utf8');
    writeFileSync(
      path('quote.csv'),
      table
        .replace('text,issue', 'quote;issue')
        .replaceAll('",', '";')
        .replaceAll(/,(?=favor|against|neutral|stance)/g, ';'),
    );
    const args = ['train', path('quote.csv'), '--out', path('quote.json')];
    const { status, stderr } = await run([...args, '--column', 'quote']);
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^35 rows,/m)]);
    const other = await run(args);
    expect(other.status).toBe(1);
    expect(other.stderr).toContain('quote.csv has no column "text", but "quote", "issue", "stance".');
    const measured = await run(['evaluate', path('quote.csv'), '--column', 'quote', '--model', path('quote.json')]);
    expect([measured.status, measured.stdout.split(',')[0]]).toEqual([0, '35 statements']);
  });

  it('takes folders, and rows from standard input', async () => {
    mkdirSync(path('labels/more'), { recursive: true });
    writeFileSync(path('labels/a.jsonl'), ndjson(...rows.slice(0, 20)));
    writeFileSync(path('labels/more/b.jsonl'), ndjson(...rows.slice(20, 40)));
    writeFileSync(path('labels/notes.txt'), 'not labels');
    const { status, stderr } = await run(['train', path('labels'), '-', '--out', path('all.json')], {
      stdin: ndjson(...rows.slice(40)),
    });
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^42 rows,/m)]);
  });

  it('writes a card beside the model that says of it what the report says', async () => {
    const { stderr } = await run(['train', path('rows.jsonl'), '--out', path('carded.json')]);
    const card = readFileSync(path('carded.md'), 'utf8');
    expect(card).toMatch(/^# carded\n/);
    for (const part of [
      '42 labelled statements from `rows.jsonl`, 2 issues.',
      '| building | 7 | 7 | 7 |',
      '## Limits',
    ]) {
      expect(card).toContain(part);
    }
    expect(card).toContain('stancekit analyze article.txt --model carded.json');
    const [, macroF1] = /^macro-F1 ([\d.]+)/m.exec(stderr)!;
    expect(card).toContain(`Macro-F1 ${macroF1}`);
    const plain = card.replaceAll('\\', '');
    for (const [, warning] of stderr.matchAll(/^Warning: (.*)$/gm)) expect(plain).toContain(warning);
  });

  it('starts from the shipped model with --base, and says so', async () => {
    const { status } = await run(['train', path('rows.jsonl'), '--base', '--out', path('based.json')]);
    expect(status).toBe(0);
    const words = (name: string): string[] =>
      JSON.parse(readFileSync(path(name), 'utf8')).statements.views[0].features.split('\n');
    expect(words('based.json')).toContain('sanctions');
    expect(words('carded.json')).not.toContain('sanctions');
    expect(readFileSync(path('based.md'), 'utf8')).toContain('It starts from the model "geopolitics".');
  });

  it('tells of rows that contradict each other, by file and line', async () => {
    writeFileSync(path('both.jsonl'), ndjson(...rows, { ...rows[0]!, stance: 'against' }));
    const { status, stderr } = await run(['train', path('both.jsonl'), '--out', path('both.model.json')]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/Warning: .*both\.jsonl:1 and .*both\.jsonl:43 contradict each other/);
    expect(readdirSync(folder)).toContain('both.model.md');
  });

  it('learns the issues of a taxonomy, in its order', async () => {
    const args = ['train', path('rows.jsonl'), '--out', path('t.json'), '--taxonomy'];
    expect((await run([...args, path('both.json')])).status).toBe(0);
    const { issues, terms } = JSON.parse(readFileSync(path('t.json'), 'utf8')).statements;
    expect([issues, terms]).toEqual([
      ['fees', 'building'],
      [['toll'], ['building']],
    ]);
    expect(await run([...args, path('fees.json')])).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(
        /21 rows: expected an issue of the taxonomy, fees, got "building", first at .*rows\.jsonl:1, .*\(INVALID_EXAMPLE\)/,
      ),
    });
  });

  it.each([
    [
      'bad rows',
      'bad.jsonl',
      /bad\.jsonl:2: .*\(INVALID_ROW\)\n.*bad\.jsonl:3 .*\(INVALID_JSON\)\n.* 2 rows cannot be used/,
    ],
    ['one stance alone', 'oneside.jsonl', /every stance is "favor"\. .*\(TOO_FEW_EXAMPLES\)/],
    ['a few rows', 'few.jsonl', /got 3\. \(TOO_FEW_EXAMPLES\)/],
    ['a broken table', 'broken.csv', /broken\.csv:\d+ is not valid CSV.*\(INVALID_CSV\)/],
    ['another encoding', 'latin.csv', /latin\.csv is not UTF-8, first in line 2\. .*\(FILE_UNREADABLE\)/],
    ['a missing file', 'gone.jsonl', /gone\.jsonl does not exist\. \(FILE_NOT_FOUND\)/],
    ['a file without rows', 'fees.json', /\(INVALID_ROW\)/],
  ])('fails on %s and writes nothing', async (_, file, message) => {
    const { status, stderr } = await run(['train', path(file), '--out', path('never.json')]);
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
    expect(readdirSync(folder).filter((name) => name.startsWith('never'))).toEqual([]);
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
    ['terms.json', 'INVALID_TAXONOMY'],
  ])('refuses the taxonomy %s', async (file, code) => {
    writeFileSync(path('empty.json'), '{"issues":[]}');
    writeFileSync(path('twice.json'), '["fees","fees"]');
    writeFileSync(path('numbers.json'), '[1]');
    writeFileSync(path('terms.json'), '{"issues":[{"id":"fees","terms":"fee"}]}');
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
