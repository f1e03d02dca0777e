import { parse } from 'csv-parse/sync';
import { defaultModel } from 'stancekit';
import { suggest } from 'stancekit/training';
import { describe, expect, it } from 'vitest';
import { ndjson, parseLines, run } from './run';

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

  it('writes CSV with empty columns for the labels', async () => {
    const { stdout } = await run(['suggest', '--format', 'csv', '--count', '3', '-'], { stdin: rows[1]!.text });
    const [record, ...more] = parse(stdout, { columns: true }) as Record<string, string>[];
    expect(more).toEqual([]);
    expect(record).toMatchObject({ text: rows[1]!.text, issue: '', stance: '' });
    expect(Number(record!.uncertainty)).toBeGreaterThan(0);
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
