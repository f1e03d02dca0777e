import { expect, test } from 'vitest';
import { leaderTables } from '../../src/english/leaders';
import { leaderName, leaderSpellings, leaderYears, shortLeaderRow } from '../../src/runtime/leaderRows';

test.each([
  ['Jose Lind|m|AO|president|1979|2017|José Lind;J. Lind||Q1', 'José Lind|m|AO|president|1979|38|J. Lind||Q1'],
  ['Jose Lind|m|AO|president|1979||J. Lind;José Lind||', 'Jose Lind|m|AO|president|1979||J. Lind;José Lind||'],
  ['Ana Lind|f|AO|president|1979|1979|||', 'Ana Lind|f|AO|president|1979|0|||'],
  ['Karl Roth|m|AO|general|1991|2001|||', 'Karl Roth|m|AO|general|1991|10|||'],
  ['Karl Roth|m|AO|general||2001|||', 'Karl Roth|m|AO|general||2001|||'],
])('%s is in bundles %s', (row, short) => expect(shortLeaderRow(row)).toBe(short));

test('what is read of a row is the same in both forms, of all leaders', () => {
  const rows = leaderTables.flatMap((table) => table.split('\n')).filter((row) => row !== '');
  const read = (row: string) => [leaderName(row), leaderSpellings(row), leaderYears(row)];
  expect(rows.map((row) => read(shortLeaderRow(row)))).toEqual(rows.map(read));
  expect(rows.filter((row) => shortLeaderRow(row) !== row).length).toBeGreaterThan(1000);
});
