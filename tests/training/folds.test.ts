import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignFolds } from '../../src/training/data/folds';

describe('assignFolds', () => {
  it('keeps groups together, uses every fold and gives the same for the same seed', () => {
    const group = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', undefined);
    fc.assert(
      fc.property(fc.array(group, { minLength: 10, maxLength: 60 }), fc.integer(), (groups, seed) => {
        const folds = assignFolds(groups, 5, seed);
        const byGroup = new Map<string, Set<number>>();
        groups.forEach((g, i) => {
          if (g !== undefined) byGroup.set(g, (byGroup.get(g) ?? new Set()).add(folds[i]!));
        });
        for (const set of byGroup.values()) expect(set.size).toBe(1);
        expect(assignFolds(groups, 5, seed)).toEqual(folds);
      }),
    );
  });

  it('makes folds of like size', () => {
    const sizes = [0, 0, 0, 0];
    for (const fold of assignFolds(new Array(101).fill(undefined), 4, 1)) sizes[fold]! += 1;
    expect(sizes.toSorted()).toEqual([25, 25, 25, 26]);
  });
});
