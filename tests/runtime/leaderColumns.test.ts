import { expect, test } from 'vitest';
import { leaderTables } from '../../src/english/leaders';
import { LeaderColumns, leaderColumns } from '../../src/runtime/leaderColumns';
import { shortLeaderRow } from '../../src/runtime/leaderRows';

const TABLE = `
Ana Lind|f|AO|president|1979|2017|Anna Lind|MPLA|Q1
Karl Roth|m|PE|general||2001||Front|
José Holm|m|AO|envoy|1991||||
`;

test('a table by columns has a line a row, without parties', () =>
  expect(
    leaderColumns('\nAna Lind|f|AO|president|1979|2017|Anna Lind|MPLA|Q1\nKarl Roth|m|PE|general||2001||Front|\n'),
  ).toBe('Ana Lind\nKarl Roth|f\nm|AO\nPE|president\ngeneral|1979\n|38\n2001|Anna Lind\n|Q1\n'));

test.each([
  ['as it is written', TABLE],
  ['by columns', leaderColumns(TABLE)],
])('rows of a table %s', (_, table) => {
  const columns = new LeaderColumns(table);
  expect(columns.length).toBe(3);
  expect(columns.row(1)).toBe('Karl Roth|m|PE|general||2001|||');
  expect(columns.rowsOf('AO').map((row) => row.split('|')[0])).toEqual(['Ana Lind', 'José Holm']);
  expect(columns.rowsOf('FR')).toEqual([]);
  expect(columns.names.split('\n')).toHaveLength(columns.spellings.split('\n').length);
});

test('all leaders are the same by columns, but for their parties', () => {
  const written = leaderTables.flatMap((table) => table.split('\n')).filter((row) => row !== '');
  const short = written.map((row) => shortLeaderRow(row.split('|').with(7, '').join('|')));
  const columns = leaderTables.flatMap((table) => new LeaderColumns(leaderColumns(table)).rows());
  expect(columns).toEqual(short);
  expect(columns.length).toBeGreaterThan(10_000);
});
