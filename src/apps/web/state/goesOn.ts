import type { Project } from 'stancekit/project';

/** Whether the entries of the one are at the head of the other, whatever their headers say. */
export function goesOn(before: Project, after: Project): boolean {
  return before.log.every((entry, i) => after.log[i] === entry);
}
