/** Groups of rows that are held out together. */

import { counted } from '../../runtime/counted';
import type { Example } from './examples';
import { assignFolds } from './folds';

/** Rows as they are, or without their groups where too little would be left to learn from while they are held out. */
export function settleGroups(
  examples: readonly Example[],
  folds: number,
  seed: number,
): { readonly examples: readonly Example[]; readonly warnings: readonly string[] } {
  const groups = examples.map(({ group }) => group);
  const count = new Set(examples.map(({ group }, row) => group ?? row)).size;
  const isFew = count < folds;
  if (!isFew && leavesTwoSides(examples, assignFolds(groups, folds, seed), folds)) return { examples, warnings: [] };
  const reason = isFew
    ? `The rows name ${counted(count, 'document, batch or actor', 'documents, batches or actors')}, too few for ${folds} folds`
    : 'Without the rows of some documents, batches or actors there would be nothing to tell apart';
  return {
    examples: examples.map(({ group: _, ...example }) => example),
    warnings: [`${reason}; rows were held out at random, so figures may be too high.`],
  };
}

/** Whether there are two different stances at least outside of every fold. */
function leavesTwoSides(examples: readonly Example[], folds: Int32Array, count: number): boolean {
  const outside = Array.from({ length: count }, () => new Set<string>());
  examples.forEach(({ issues }, row) => {
    const sides = Object.values(issues);
    outside.forEach((seen, fold) => {
      if (fold !== folds[row]) for (const side of sides) seen.add(side);
    });
  });
  return outside.every(({ size }) => size > 1);
}
