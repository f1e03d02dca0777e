/** Projects and other files that come and go. */
import { createProject, openProject, type Project } from 'stancekit/project';
import { messageOf } from '../state/messageOf';
import type { Page } from '../state/page';

/**
 * Takes the place of the project that is open, to which one can go back. A last line that was torn is left out, and told.
 *
 * @param others Files that came with it: where it cannot be opened, they are not added to another project.
 * @returns What is told; undefined where it was not opened.
 */
export async function openProjectFile(
  { dispatch, current }: Page,
  file: File,
  others: readonly File[] = [],
): Promise<string[] | undefined> {
  const told: string[] = [];
  try {
    const project = openProject(await file.text(), {
      file: file.name,
      onInvalid: (error) => {
        if (error.code !== 'PROJECT_TORN') throw error;
        told.push(error.message);
      },
    });
    dispatch({ type: 'open', project, former: formerOf(current().project) });
    dispatch({ type: 'fail', message: told[0] ?? null });
    return told;
  } catch (error) {
    const left = others.map(({ name }) => ` ${name} is passed over.`).join('');
    dispatch({ type: 'fail', message: messageOf(error) + left });
    return undefined;
  }
}

export function startAnew({ dispatch, current }: Page, title: string): void {
  const project = createProject({ title });
  dispatch({ type: 'open', project, former: formerOf(current().project) });
}

/** Nobody goes back to a project in which nothing is. */
function formerOf(project: Project): Project | null {
  return project.log.length > 0 ? project : null;
}

/** The name of the file: the title, without what a file system may not take. */
export function fileNameOf({ header }: Project): string {
  const name = (header.title ?? '').replace(/[^\p{L}\p{N} ._-]+/gu, ' ').trim();
  return `${name || 'project'}.stancekit`;
}
