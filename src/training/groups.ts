/** Groups of rows that are held out together. */
import type { Example } from './examples';

/** Rows as they are, or without their groups where there are too few of them to hold any out. */
export function settleGroups(
  examples: readonly Example[],
  folds: number,
): { readonly examples: readonly Example[]; readonly warnings: readonly string[] } {
  const groups = new Set(examples.map(({ group }, row) => group ?? row)).size;
  if (groups >= folds) return { examples, warnings: [] };
  return {
    examples: examples.map(({ group: _, ...example }) => example),
    warnings: [
      `The rows name ${groups} documents, batches or actors, too few for ${folds} folds; rows were held out at random, so figures may be too high.`,
    ],
  };
}
