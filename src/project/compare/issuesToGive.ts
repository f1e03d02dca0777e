/** Which issues coders choose from: what agreement on issues is counted over. */
import type { Project } from '../project';
import { checkProjects } from '../projectForm';

/**
 * The issues that a statement of these projects can be given: those of their codebooks, and all that occur in them. Whether a statement is about one
 * of them is a decision of each coder, also where all decide that it is not: without those, agreement on issues could not be above chance.
 *
 * @param projects One a coder, or one alone.
 * @returns Ids in order of the alphabet, each once.
 * @throws INVALID_OPTION where one is no project.
 * @example
 * const text = 'France rejected the sanctions.';
 * const begun = createProject().add({ type: 'text', id: 'a', text }, { type: 'analysis', document: 'a', model: 'm', ...analyze(text) });
 * issuesToGive([begun]) // ['sanctions']
 */
export function issuesToGive(projects: readonly Project[]): string[] {
  checkProjects(projects);
  const coded = projects.flatMap(({ codebook }) => codebook?.issues.map(({ id }) => id) ?? []);
  const found = projects.flatMap((project) =>
    project.statements().flatMap(({ issues }) => issues.map(({ issue }) => issue)),
  );
  return [...new Set([...coded, ...found])].sort();
}
