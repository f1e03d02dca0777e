import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLines, type FeatureHashes, hashLines } from '../../../src/labels/features/featureHashes';
import { FeatureIndex } from '../../../src/labels/features/featureIndex';
import { SharedIndex } from '../../../src/labels/features/sharedIndex';
import { controlText, hashText } from '../../../src/runtime/hash';

const lists: [list: string, features: string[]][] = [
  ['', []],
  ['peace', ['peace']],
  ['peace\nwar\nno talks', ['peace', 'war', 'no talks']],
  ['\npeace', ['', 'peace']],
  ['peace\n', ['peace', '']],
  ['peace\n\nwar', ['peace', '', 'war']],
  ['\n', ['', '']],
];

describe('hashLines', () => {
  it.each(lists)('hashes the features of %j', (list, features) => {
    const { hashes, controls } = hashLines(list);
    expect([...hashes]).toEqual(features.map((feature) => hashText(feature)));
    expect([...controls]).toEqual(features.map((feature) => controlText(feature)));
  });
});

describe('countLines', () => {
  it.each(lists)('counts the features of %j', (list, features) => {
    expect(countLines(list)).toBe(features.length);
  });
});

/** Features by their hashes and controls. */
const tableOf = (pairs: readonly (readonly [number, number])[]): FeatureHashes => ({
  hashes: Int32Array.from(pairs, ([hash]) => hash),
  controls: Int32Array.from(pairs, ([, control]) => control),
});

/** The rows of a feature in all tables; none where no table has it. */
function rowsIn(index: SharedIndex, tables: number, hash: number, control: number): number[] {
  const place = index.find(hash, control);
  return place < 0 ? [] : Array.from({ length: tables }, (_, table) => index.row(place, table));
}

describe('SharedIndex', () => {
  it('finds what lists of each table find, also where hashes are alike', () => {
    const hash = fc.oneof(fc.constantFrom(-2, 0, 1, 7), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }));
    const pair = fc.tuple(hash, fc.constantFrom(-9, 1, 2, 3));
    const lists = fc.array(fc.array(pair, { maxLength: 20 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(lists, fc.array(pair, { maxLength: 10 }), (tables, others) => {
        const index = new SharedIndex(tables.map((own) => new FeatureIndex(tableOf(own))));
        for (const [own, control] of [...tables.flat(), ...others]) {
          const rows = tables.map((table) => table.findLastIndex(([h, c]) => h === own && c === control));
          const expected = rows.some((row) => row >= 0) ? rows : [];
          expect(rowsIn(index, tables.length, own, control)).toEqual(expected);
          // Asked again, it is remembered.
          expect(rowsIn(index, tables.length, own, control)).toEqual(expected);
          if (expected.length > 0) expect(index.mayHave(own)).toBe(true);
        }
      }),
    );
  });

  it.each([
    ['in the first table alone', 'war', [1, -1, -1]],
    ['in the last table alone', 'treaty', [-1, -1, 0]],
    ['in several', 'peace', [0, 2, -1]],
    ['twice in one', 'talks', [-1, 1, 2]],
    ['in none', 'bread', []],
    ['in none, a part of one', 'peac', []],
  ])('gives the rows of a feature %s', (_, feature, rows) => {
    const tables = ['peace\nwar', 'talks\ntalks\npeace', 'treaty\ntalks\ntalks'].map((list) => new FeatureIndex(list));
    expect(rowsIn(new SharedIndex(tables), 3, hashText(feature), controlText(feature))).toEqual(rows);
  });

  it('holds back most hashes of features that no table has', () => {
    const tables = [1, 3, 5].map((from) => new FeatureIndex(Array.from({ length: 900 }, (_, i) => `in ${from * i}`)));
    const index = new SharedIndex(tables);
    const through = Array.from({ length: 1000 }, (_, i) => index.mayHave(hashText(`out ${i}`))).filter(Boolean);
    expect(through.length).toBeLessThan(400);
  });

  it('finds a feature whose second hash is 0', () => {
    const index = new SharedIndex([new FeatureIndex(tableOf([[5, 0]]))]);
    expect(rowsIn(index, 1, 5, 0)).toEqual([0]);
    expect(rowsIn(index, 1, 6, 0)).toEqual([]);
  });

  it.each([[[]], [[new FeatureIndex('')]]])('finds nothing where there is nothing', (tables) => {
    expect(new SharedIndex(tables).find(hashText('peace'), controlText('peace'))).toBe(-1);
  });
});
