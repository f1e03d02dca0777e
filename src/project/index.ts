/**
 * Projects: texts, what the program said of them, and what people corrected, in one file that is only ever added to. Needs nothing of Node, and
 * works in browsers; whoever has a file reads and writes it.
 */
// Lists of actors
export { type ListedActor, readActorList, toDefinitions, withActors } from './actorList';
// Coders
export { type Alpha, krippendorffAlpha, type Level, type Unit } from './compare/alpha';
export {
  type ComparedField,
  type CompareOptions,
  type Comparison,
  compareCoders,
  type Disagreement,
  type FieldAgreement,
} from './compare/compareCoders';
export { issuesToGive } from './compare/issuesToGive';
export { changesToSettle } from './compare/settle';
// Projects
export type * from './entries';
export { FORMAT, VERSION } from './entries';
export { hashText } from './hashText';
export {
  type ImportOptions,
  readDoccanoChanges,
  readLabelledTextChanges,
  readLabelStudioChanges,
} from './imports/readChanges';
export { createProject, type OpenOptions, openProject, whoSaid } from './open';
export { Project, type Signature } from './project';
export type { ProjectRow } from './trainingRows';
