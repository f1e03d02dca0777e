import { smallest } from '../../runtime/lists';
import { createRandom, shuffle } from './random';

/**
 * Deals rows out into folds so that rows of one group stay together and folds are about equally large.
 *
 * @param groups The group of each row; rows without a group are groups of their own.
 * @param count How many folds.
 * @param seed Decides the order in which groups are dealt.
 * @returns The fold of each row, from 0 to `count` − 1.
 */
export function assignFolds(groups: readonly (string | undefined)[], count: number, seed: number): Int32Array {
  const members = new Map<string, number[]>();
  groups.forEach((group, row) => {
    const key = group === undefined ? `row ${row}` : `group ${group}`;
    const rows = members.get(key);
    if (rows) rows.push(row);
    else members.set(key, [row]);
  });
  // Large groups first, each into the smallest fold; shuffled before, so that groups of one size fall by chance.
  const dealt = shuffle([...members.values()], createRandom(seed)).sort((a, b) => b.length - a.length);
  const sizes = new Array<number>(count).fill(0);
  const folds = new Int32Array(groups.length);
  for (const rows of dealt) {
    const fold = sizes.indexOf(smallest(sizes));
    sizes[fold]! += rows.length;
    for (const row of rows) folds[row] = fold;
  }
  return folds;
}
