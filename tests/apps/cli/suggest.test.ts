import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { defaultModel } from 'stancekit';
import { suggest } from 'stancekit/training';
import { afterAll, describe, expect, it } from 'vitest';
import { ndjson, parseLines, run } from './run';

const folder = mkdtempSync(join(tmpdir(), 'suggest-'));
afterAll(() => rmSync(folder, { recursive: true }));

function csvFile(lines: readonly string[]): string {
  const file = join(folder, 'rows.csv');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

const rows = [
  { id: 'a', text: 'The choir sang well in the hall.', region: 'north' },
  { id: 'b', text: 'The ministers spoke about the borders and the tariffs.', region: 'south' },
  { id: 'c', text: 'Whether the treaty helps anybody, the envoy would not say.' },
  { id: 'd', text: 'We call for an immediate ceasefire and for talks.' },
];

describe('suggest', () => {
  it('writes the rows that the library chooses as they came, with the reason', async () => {
    const { status, stdout } = await run(['suggest', '--count', '2', '--format', 'ndjson'], { stdin: ndjson(...rows) });
    const chosen = await suggest(defaultModel(), rows, { count: 2 });
    expect(parseLines(stdout)).toEqual(
      chosen.map(({ row, score, uncertainty, similarity, issue, reason }) => ({
        ...row,
        ...{ score, uncertainty, similarity, unsure_of: issue, reason },
      })),
    );
    expect(status).toBe(0);
  });

  it('answers rows that cannot be used, before the others', async () => {
    const stdin = ndjson(rows[0], '{', { id: 'n' }, rows[1]);
    const { status, stdout } = await run(['suggest', '--format', 'ndjson'], { stdin });
    const lines = parseLines(stdout);
    expect(lines.slice(0, 2)).toMatchObject([
      { id: null, error: { code: 'INVALID_JSON', line: 2 } },
      { id: 'n', error: { code: 'INVALID_TEXT', line: 3 } },
    ]);
    expect(
      lines
        .slice(2)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['a', 'b']);
    expect(status).toBe(1);
  });

  it('chooses among the statements of articles that were analysed', async () => {
    const text = 'Norway backed the sanctions. Chad rejected the treaty. Peru wants talks with Cuba.';
    const analysed = await run(['analyze', '--format', 'ndjson'], { stdin: ndjson({ id: 'a', text }) });
    const { status, stdout } = await run(['suggest', '--format', 'ndjson'], { stdin: analysed.stdout });
    const chosen = parseLines(stdout) as { id: string; text: string }[];
    expect(chosen).toHaveLength(3);
    expect(chosen.find(({ id }) => id === 'a#s2')).toMatchObject({
      text: 'Chad rejected the treaty',
      ...{ document: 'a', actor: 'Chad' },
    });
    expect(status).toBe(0);
  });

  it('answers a line whose statements are none', async () => {
    const { status, stdout } = await run(['suggest', '--format', 'ndjson'], {
      stdin: ndjson({ id: 'a', statements: 3 }),
    });
    expect(parseLines(stdout)).toMatchObject([{ id: 'a', error: { code: 'INVALID_DOCUMENT', line: 1 } }]);
    expect(status).toBe(1);
  });

  it('says of a whole article that it is taken as one statement', async () => {
    const file = join(folder, 'article.txt');
    writeFileSync(file, 'Norway backed the sanctions. Chad rejected the treaty.');
    const { status, stderr } = await run(['suggest', file]);
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^stancekit: 1 file taken as one statement each\. /)]);
  });

  it('writes CSV with empty columns for the labels', async () => {
    const { stdout } = await run(['suggest', '--format', 'csv', '--count', '3', '-'], { stdin: rows[1]!.text });
    const [record, ...more] = parse(stdout, { columns: true }) as Record<string, string>[];
    expect(more).toEqual([]);
    expect(record).toMatchObject({ text: rows[1]!.text, issue: '', stance: '' });
    expect(Number(record!.uncertainty)).toBeGreaterThan(0);
  });

  it.each([
    [
      'a comma',
      'document,text,issue,stance,note',
      'd1,"We want peace, now.",trade,favor,',
      'd2,They left the pact.,,,"of ""late"""',
    ],
    [
      'a semicolon',
      'document;text;issue;stance;note',
      'd1;We want peace, now.;trade;favor;',
      'd2;They left the pact.;;;"of ""late"""',
    ],
  ])('writes the columns of a table with %s as they came, in their order', async (_delimiter, ...lines) => {
    const { status, stdout } = await run(['suggest', '--format', 'csv', csvFile(lines)]);
    expect(status).toBe(0);
    const head = 'id,document,text,issue,stance,note,score,uncertainty,similarity,unsure_of,reason,error\r\n';
    expect(stdout.slice(0, head.length)).toBe(head);
    const records = parse(stdout, { columns: true }) as Record<string, string>[];
    expect(records.sort((a, b) => (a.document! < b.document! ? -1 : 1))).toMatchObject([
      { id: '', document: 'd1', text: 'We want peace, now.', issue: 'trade', stance: 'favor', note: '' },
      { id: '', document: 'd2', text: 'They left the pact.', issue: '', stance: '', note: 'of "late"' },
    ]);
  });

  it('keeps the column of the texts, and cells that are no options of a row', async () => {
    const file = csvFile(['actor,quote', 'Lund,They left the pact.']);
    const { stdout } = await run(['suggest', '--format', 'csv', '--column', 'quote', file]);
    const [record] = parse(stdout, { columns: true }) as Record<string, string>[];
    expect(record).toMatchObject({ actor: 'Lund', quote: 'They left the pact.' });
    expect(record).not.toHaveProperty('text');
  });

  it('writes fields of JSON rows in columns, and what failed before them', async () => {
    const row = { id: 'a', text: 'They left the pact.', source: 'x', issues: { trade: 'favor' } };
    const { status, stdout } = await run(['suggest', '--format', 'csv', '--input', 'jsonl'], {
      stdin: ndjson(row, '{'),
    });
    expect(status).toBe(1);
    const [failed, record] = parse(stdout, { columns: true }) as Record<string, string>[];
    expect(failed).toMatchObject({ id: '', text: '', error: expect.stringContaining('INVALID_JSON') });
    expect(record).toMatchObject({ ...row, issues: '{"trade":"favor"}', issue: '', stance: '', error: '' });
  });

  it('writes one table', async () => {
    const { stdout } = await run(['suggest', '--format', 'ndjson'], { stdin: '' });
    expect(stdout).toBe('');
    const { stdout: table } = await run(['suggest'], { stdin: rows[1]!.text });
    expect(table.split('\n')[0]).toMatch(/^id +score +unsure +of +words$/);
  });

  it.each([['0'], ['x'], ['1.5']])('refuses --count %s', async (count) => {
    const { status } = await run(['suggest', '--count', count], { stdin: 'x' });
    expect(status).toBe(2);
  });
});
