import fc from 'fast-check';
import { krippendorffAlpha, type Level } from 'stancekit/project';
import { expect, it } from 'vitest';

/** Four observers, twelve units: the reliability data of Krippendorff 2011, section C, a row an observer; a dot is missing. */
const OBSERVERS = ['123321412...', '1233224125.3', '.3332342251.', '12332441251.'].map((row) =>
  [...row].map((sign) => (sign === '.' ? null : Number(sign))),
);
const units = Array.from({ length: 12 }, (_, i) => OBSERVERS.map((row) => row[i]));

it.each<[Level, number]>([
  ['nominal', 0.743],
  ['ordinal', 0.815],
  ['interval', 0.849],
])('gives the published %s alpha', (level, published) => {
  const { alpha, units: used, values } = krippendorffAlpha(units, level);
  expect([alpha?.toFixed(3), used, values]).toEqual([published.toFixed(3), 11, 40]);
});

it('gives the published alpha of two observers and two values', () => {
  // Krippendorff 2011, section A: "0 1 0 0 0 0 0 0 1 0" and "1 1 1 0 0 1 0 0 0 0" give 0.095.
  const pairs = [...'0100000010'].map((value, i) => [value, '1110010000'.charAt(i)]);
  const { alpha, agreement } = krippendorffAlpha(pairs, 'nominal');
  expect([alpha?.toFixed(3), agreement]).toEqual(['0.095', 0.6]);
});

it.each<[string, (string | null)[][], number | null]>([
  ['nothing', [], null],
  [
    'units of one value each',
    [
      ['a', null],
      [null, 'b'],
    ],
    null,
  ],
  [
    'one value alone',
    [
      ['a', 'a'],
      ['a', 'a'],
    ],
    null,
  ],
  [
    'agreement on all',
    [
      ['a', 'a'],
      ['b', 'b'],
    ],
    1,
  ],
])('of %s is %j', (_, given, alpha) => {
  expect(krippendorffAlpha(given, 'nominal').alpha).toBe(alpha);
});

it('does not depend on the order of coders, nor of units, nor on coders who say nothing', () => {
  const anyUnit = fc.array(fc.option(fc.integer({ min: 1, max: 4 })), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.array(anyUnit, { maxLength: 8 }),
      fc.constantFrom<Level>('nominal', 'ordinal', 'interval'),
      (given, level) => {
        const { alpha } = krippendorffAlpha(given, level);
        const other = krippendorffAlpha(given.map((unit) => [null, ...unit.toReversed()]).toReversed(), level).alpha;
        if (alpha === null || other === null) expect(other).toBe(alpha);
        else {
          expect(other).toBeCloseTo(alpha, 9);
          expect(alpha).toBeLessThanOrEqual(1);
        }
      },
    ),
  );
});
