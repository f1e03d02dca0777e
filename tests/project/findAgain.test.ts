import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findAgain } from '../../src/project/findAgain';
import { kenya, signedBy, tanzania } from './coordinated';

type Reading = ReturnType<typeof signedBy>['statements'];

const found = (rows: Reading, others: Reading) => {
  const again = findAgain(
    rows,
    others,
    (row) => row,
    (other) => [other],
  );
  return rows.map((row) => again.get(row)?.id ?? null);
};

it.each<[string, Reading, Reading, (string | null)[]]>([
  ['the same reading', signedBy(kenya, tanzania).statements, signedBy(kenya, tanzania).statements, ['s1', 's2', 's3']],
  [
    'the same speakers in another order',
    signedBy(kenya, tanzania).statements,
    signedBy(tanzania, kenya).statements,
    ['s2', 's1', 's3'],
  ],
  ['one speaker of two', signedBy(tanzania).statements, signedBy(kenya, tanzania).statements, ['s2', 's3']],
  ['two speakers of one', signedBy(kenya, tanzania).statements, signedBy(tanzania).statements, [null, 's1', 's2']],
  ['a speaker whom the other does not know', signedBy(null).statements, signedBy(kenya).statements, ['s1', 's2']],
  [
    'one speaker known to both, one to none',
    signedBy(null, tanzania).statements,
    signedBy(tanzania, kenya).statements,
    ['s2', 's1', 's3'],
  ],
  [
    'rows that differ by their id alone',
    signedBy(kenya, kenya).statements.toReversed(),
    signedBy(kenya, kenya).statements,
    ['s3', 's2', 's1'],
  ],
])('finds rows again: %s', (_, rows, others, wanted) => {
  expect(found(rows, others)).toEqual(wanted);
});

it('finds no row twice, and as many as there can be', () => {
  const reading = fc.array(fc.constantFrom(kenya, tanzania, null), { maxLength: 4 });
  fc.assert(
    fc.property(reading, reading, (a, b) => {
      const ids = found(signedBy(...a).statements, signedBy(...b).statements).filter((id) => id !== null);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toHaveLength(Math.min(a.length, b.length) + 1);
    }),
  );
});
