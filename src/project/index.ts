/**
 * Projects: texts, what the program said of them, and what people corrected, in one file that is only ever added to. Needs nothing of Node, and
 * works in browsers; whoever has a file reads and writes it.
 */
export type * from './entries';
export { createProject, type OpenOptions, openProject, whoSaid } from './open';
export { Project, type Signature } from './project';
export type { ProjectRow } from './trainingRows';
