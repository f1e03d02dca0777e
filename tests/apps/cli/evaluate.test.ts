import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { defaultModel } from 'stancekit';
import { evaluate, readExamples } from 'stancekit/training';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ndjson, run } from './run';

const labels = ndjson(
  { text: 'We will never lift the embargo against Norway.', issues: { sanctions: 'favor' } },
  { text: 'We demand that all sanctions be lifted at once.', issues: { sanctions: 'against', trade: 'favor' } },
  { text: 'The choir sang well in the hall.', issues: {} },
  { text: 'The new tram line is a gift to the town.', issues: { trams: 'favor' } },
);
const wanted = evaluate(defaultModel(), readExamples(labels, { format: 'jsonl' }));

let folder: string;
const path = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
  writeFileSync(path('labels.jsonl'), labels);
  writeFileSync(path('labels.csv'), 'text,issue,stance\nWe will never lift the embargo.,sanctions,favor\n');
  writeFileSync(
    path('bad.jsonl'),
    ndjson({ text: 'x' }, { text: 'y', issues: {} }, { text: 'z', issues: { a: 'pro' } }),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('evaluate', () => {
  it('writes exactly what the library finds as JSON and as a line', async () => {
    const { status, stdout, stderr } = await run(['evaluate', path('labels.jsonl'), '--format', 'json']);
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(wanted)));
    const { stdout: line } = await run(['evaluate', path('labels.jsonl'), '--format', 'ndjson']);
    expect(line).toBe(`${JSON.stringify(wanted)}\n`);
  });

  it('measures nothing where there are no rows', async () => {
    const { status, stdout, stderr } = await run(['evaluate', '-'], { stdin: '\n' });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^stancekit: Expected at least one labelled row, got none\. .*\(TOO_FEW_EXAMPLES\)\n$/);
  });

  it('writes a table for people', async () => {
    const { stdout } = await run(['evaluate', path('labels.jsonl')]);
    expect(stdout).toMatch(/^4 statements, 3 stances\./);
    expect(stdout).toContain('The model does not know these issues: trams.');
    for (const title of ['issue', 'truly \\\\ said', 'probability'])
      expect(stdout).toMatch(new RegExp(`^${title}`, 'm'));
    for (const figure of ['micro-F1', 'macro-F1', 'calibration error', 'abstained', 'tone of the words', 'together']) {
      expect(stdout).toContain(figure);
    }
    expect(stdout).not.toContain('\u001b');
  });

  it('writes a figure a row as CSV', async () => {
    const { stdout } = await run(['evaluate', path('labels.jsonl'), path('labels.csv'), '--format', 'csv']);
    const records = parse(stdout, { columns: true }) as Record<string, string>[];
    const value = (part: string, name: string, figure: string) =>
      Number(records.find((record) => record.part === part && record.name === name && record.figure === figure)!.value);
    expect(value('all', '', 'rows')).toBe(5);
    expect(value('issue', 'sanctions', 'support')).toBe(3);
    expect(value('confusion', 'favor', 'favor') + value('confusion', 'favor', 'against')).toBeLessThanOrEqual(3);
  });

  it('says which issues no row has, and gives no figure of stances where none can be asked', async () => {
    const { stdout } = await run(['evaluate', path('labels.jsonl')]);
    expect(stdout).toMatch(/^ {2}\(no row has neutrality, .*: micro-F1 counts what is found of these as false, /m);
    const trams = ndjson({ text: 'The new tram line is a gift to the town.', issues: { trams: 'favor' } });
    const told = await run(['evaluate', '-'], { stdin: trams });
    expect(told.stdout).toMatch(
      /^No row has a stance on an issue that the model knows, so that none was asked for\.$/m,
    );
    for (const figure of ['accuracy', 'kept', 'tone of the words']) expect(told.stdout).not.toContain(figure);
    const { stdout: table } = await run(['evaluate', '-', '--format', 'csv'], { stdin: trams });
    expect(table).not.toMatch(/^(stance|confusion|calibration|kept|baseline,(always|tone))/m);
  });

  it('names every bad row by file and line, and measures nothing', async () => {
    const { status, stdout, stderr } = await run(['evaluate', path('bad.jsonl')]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      /bad\.jsonl:1: .*\(INVALID_ROW\)\n.*bad\.jsonl:3: .*got `pro` \(string\).*\n.*2 rows cannot be used/,
    );
  });

  it.each([
    ['no files', ['evaluate'], 2],
    ['a format for texts', ['evaluate', 'x.jsonl', '--format', 'html'], 2],
    ['a model that is not there', ['evaluate', 'x.jsonl', '--model', 'gone.json'], 2],
    ['a file that is not there', ['evaluate', 'gone.jsonl'], 1],
  ])('refuses %s', async (_, args, status) => {
    expect(await run(args)).toMatchObject({ status, stdout: '' });
  });
});
