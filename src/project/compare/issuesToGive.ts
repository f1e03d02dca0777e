/** Which issues coders choose from: what agreement on issues is counted over. */
import type { Project } from '../project';

/**
 * The issues that a statement of these projects can be given: those of their codebooks, and all that occur in them. Whether a statement is about one
 * of them is a decision of each coder, also where all decide that it is not: without those, agreement on issues could not be above chance.
 *
 * @returns Ids in order of the alphabet, each once.
 * @example
 * issuesToGive([mine, theirs]) // ['diplomacy', 'sanctions', 'trade']
 */
export function issuesToGive(projects: readonly Project[]): string[] {
  const coded = projects.flatMap(({ codebook }) => codebook?.issues.map(({ id }) => id) ?? []);
  const found = projects.flatMap((project) =>
    project.statements().flatMap(({ issues }) => issues.map(({ issue }) => issue)),
  );
  return [...new Set([...coded, ...found])].sort();
}
