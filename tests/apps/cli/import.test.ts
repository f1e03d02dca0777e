import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ndjson, parseLines, run } from './run';

let folder: string;
const path = (name: string) => join(folder, name);
const text = '🕊 Anna Keller wants no tariffs.';
const tasks = (label: string) => [
  {
    id: 7,
    data: { text },
    annotations: [
      {
        result: [
          {
            id: 'a',
            from_name: 'positions',
            value: { start: 2, end: 31, text: text.slice(3), choices: [label] },
          },
        ],
      },
    ],
  },
];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
  writeFileSync(path('tasks.json'), JSON.stringify(tasks('trade: favor')));
  const mixed = ['trade: favor', 'trade: perhaps', 'trade: against', 'trade'].flatMap(tasks);
  writeFileSync(path('wrong.json'), JSON.stringify(mixed));
  writeFileSync(
    path('wrong.jsonl'),
    ndjson('{"text":', { text, label: ['trade: favor'] }, { text, label: ['trade: perhaps'] }, { text, label: 5 }),
  );
  writeFileSync(path('latin.json'), Buffer.from('["caf\u00e9"]', 'latin1'));
  writeFileSync(
    path('lines.jsonl'),
    ndjson({
      id: 3,
      text,
      label: [
        [2, 31, 'trade: favor'],
        [2, 13, 'source'],
      ],
    }),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('import', () => {
  it.each([
    ['label-studio', 'tasks.json', { text: text.slice(3), issues: { trade: 'favor' }, document: '7' }],
    [
      'doccano',
      'lines.jsonl',
      { text: text.slice(3), issues: { trade: 'favor' }, actor: 'Anna Keller', document: '3' },
    ],
  ])('reads what %s exports, from files and standard input', async (program, file, row) => {
    const { status, stdout, stderr } = await run(['import', path(file), '--from', program]);
    expect([status, stderr, parseLines(stdout)]).toEqual([0, '', [row]]);
    const piped = await run(['import', '--from', program, '--out', path(`${program}.out.jsonl`)], {
      stdin: readFileSync(path(file)),
    });
    expect([piped.status, piped.stdout, readFileSync(path(`${program}.out.jsonl`), 'utf8')]).toEqual([0, '', stdout]);
  });

  it.each(['label-studio', 'doccano'])(
    'gives for the labels that were exported to %s rows that train reads',
    async (to) => {
      const article = Array.from({ length: 20 }, (_, i) =>
        i % 2 ? `Norway rejected sanctions on port ${i}.` : `Sweden backed sanctions on port ${i}.`,
      ).join(' ');
      const made = await run(['export', '--to', to, '--input', 'text'], { stdin: article });
      // As a labeller would leave them who agrees with everything.
      const labelled =
        to === 'doccano'
          ? made.stdout
          : JSON.stringify(
              JSON.parse(made.stdout).map(({ predictions, ...task }: Record<string, unknown>) => ({
                ...task,
                annotations: predictions,
              })),
            );
      const rows = await run(['import', '--from', to], { stdin: labelled });
      expect([rows.status, parseLines(rows.stdout).length]).toEqual([0, 20]);
      const measured = await run(['evaluate', '-'], { stdin: rows.stdout });
      expect(measured.stdout).toMatch(/^20 statements/);
    },
  );

  it('names what it cannot use by task and file, and reads the rest', async () => {
    const files = ['gone.json', 'wrong.json', 'latin.json', 'tasks.json'].map(path);
    const { status, stdout, stderr } = await run(['import', ...files, '--from', 'label-studio']);
    const stances = parseLines(stdout).map(({ issues }) => (issues as Record<string, string>).trade);
    expect([status, stances]).toEqual([1, ['favor', 'against', 'favor']]);
    const told = stderr.trim().split('\n');
    expect(told).toEqual([
      expect.stringMatching(/gone\.json does not exist\. \(FILE_NOT_FOUND\)$/),
      expect.stringMatching(/wrong\.json, task 2: .*trade: perhaps.*\(INVALID_ROW\)$/),
      expect.stringMatching(/wrong\.json, task 4: .*`trade`.*\(INVALID_ROW\)$/),
      expect.stringMatching(/latin\.json is not UTF-8.*\(FILE_UNREADABLE\)$/),
    ]);
  });

  it('names what it cannot use by line, and reads the rest', async () => {
    const { status, stdout, stderr } = await run(['import', path('wrong.jsonl'), '--from', 'doccano']);
    expect([status, parseLines(stdout)]).toEqual([1, [{ text, issues: { trade: 'favor' } }]]);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/wrong\.jsonl, line 1 is not valid JSON\. \(INVALID_JSON\)$/),
      expect.stringMatching(/wrong\.jsonl, line 3: .*trade: perhaps.*\(INVALID_ROW\)$/),
      expect.stringMatching(/wrong\.jsonl, line 4: .*`label`.*\(INVALID_ROW\)$/),
    ]);
  });

  it.each([
    ['a program that it does not know', ['import', 'x.json', '--from', 'excel'], 'label-studio'],
    ['no program', ['import', 'x.json'], '--from'],
    ['corrections without a project', ['import', 'x.jsonl', '--from', 'corrections'], '--project'],
    ['a place where nothing can be written', ['import', '--from', 'doccano', '--out', '/gone/x'], '/gone/x'],
  ])('refuses %s', async (_, args, told) => {
    const { status, stderr } = await run(args);
    expect(status).toBe(2);
    expect(stderr).toContain(told);
  });
});
