/** What functions over several projects are given. */
import type { Kind } from '../runtime/checks';
import { checkList, having } from '../runtime/doors';

const isFunction = (value: unknown) => typeof value === 'function';

/** By what it does, not by its class: the package has one for `import` and one for `require`. */
export const aProject: Kind = {
  expected: 'a project, as `openProject` gives it',
  holds: having({ documents: isFunction, statements: isFunction, log: Array.isArray }),
};

/** @throws INVALID_OPTION that names the first that is none. */
export function checkProjects(projects: unknown): void {
  checkList(projects, aProject, 'projects');
}
