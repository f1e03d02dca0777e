/** What people corrected in other programs, as changes of a project. */
import { StancekitError } from '../../errors';
import {
  type LabelledText,
  type MarkedText,
  type ReadLabelsOptions,
  readDoccanoMarks,
  readLabelledTextMarks,
  readLabelStudioMarks,
} from '../../report';
import { checkKind, checkKinds } from '../../runtime/checks';
import { READING } from '../../runtime/doors';
import { feedLines } from '../../runtime/lineFeeds';
import type { ProjectChange, ProjectDocument } from '../entries';
import type { Project } from '../project';
import { aProject } from '../projectForm';
import { changesOf, type Source } from './changesOf';

/** Name of the file, and who is told of what cannot be used. */
export type ImportOptions = ReadLabelsOptions;

/**
 * Reads what was corrected in doccano in texts that `export --to doccano` wrote from a project.
 *
 * A span that was moved is a `span`, a label that was changed a `stance`, a `target` an `attitude`; a `source` elsewhere names another actor. Statements
 * that are gone are deleted, new ones added. Where statements of several speakers have one span, they have one label, and what is changed there is
 * changed in each that had it.
 *
 * @param project The project that the texts came from.
 * @param content The content of doccano's JSONL.
 * @param options `file`, its name, for messages; `onInvalid`, who is told of what cannot be used. Without it the first error is thrown.
 * @returns Changes for `project.apply`; none where nothing was corrected.
 * @throws INVALID_JSON or INVALID_ROW with the first bad line, unless `onInvalid` is told of them; so is a text that the project does not have, and a line
 * that does not say its labels. INVALID_TEXT, INVALID_OPTION, UNKNOWN_OPTION.
 * @example
 * const text = 'France rejected the sanctions.';
 * const begun = createProject().add({ type: 'text', id: 'a', text }, { type: 'analysis', document: 'a', model: 'm', ...analyze(text) });
 * readDoccanoChanges(begun, toDoccano(begun.documents()).replace('sanctions: against', 'sanctions: neutral'))
 * // [{ type: 'correction', document: 'a', statement: 's1', field: 'stance', of: 'sanctions', after: 'neutral' }]
 */
export function readDoccanoChanges(project: Project, content: string, options: ImportOptions = {}): ProjectChange[] {
  checkImport(project, options, 'readDoccanoChanges');
  return toChanges(project, readDoccanoMarks(content, options), 'doccano', options);
}

/**
 * Reads what was corrected in Label Studio in tasks that `export --to label-studio` wrote from a project; see `readDoccanoChanges`. Regions keep
 * the ids of their statements, `actor` is the name of who speaks, and what was left as it is has been checked.
 *
 * @param project The project that the tasks came from.
 * @param content The content of Label Studio's JSON.
 * @param options `file`, its name, for messages; `onInvalid`, who is told of what cannot be used. Without it the first error is thrown.
 * @returns Changes for `project.apply`; where nothing of a row was corrected, that it was checked.
 * @throws As `readDoccanoChanges`; always INVALID_JSON, and INVALID_ROW where there is no list of tasks.
 * @example
 * const text = 'France rejected the sanctions.';
 * const begun = createProject().add({ type: 'text', id: 'a', text }, { type: 'analysis', document: 'a', model: 'm', ...analyze(text) });
 * const tasks = toLabelStudio(begun.documents()).map(({ data, predictions }) => ({ data, annotations: predictions }));
 * readLabelStudioChanges(begun, JSON.stringify(tasks).replace('sanctions: against', 'sanctions: neutral'))
 * // [{ type: 'correction', document: 'a', statement: 's1', field: 'stance', of: 'sanctions', after: 'neutral' }]
 */
export function readLabelStudioChanges(
  project: Project,
  content: string,
  options: ImportOptions = {},
): ProjectChange[] {
  checkImport(project, options, 'readLabelStudioChanges');
  return toChanges(project, readLabelStudioMarks(content, options), 'label-studio', options);
}

/**
 * Reads what was corrected in a program whose files this library does not read itself; see `readDoccanoChanges`. Labels with the id of a
 * `statement` are that one's, and `actor` is the name of who speaks; without one it is told by the words that are labelled `source`. A text
 * may have other line ends than the one of the project.
 *
 * @param project The project that the texts came from.
 * @param texts The texts with their labels; offsets of labels are code points.
 * @param options `file`, what they are called in messages; `onInvalid`, who is told of what cannot be used. Without it the first error is thrown.
 * @returns Changes for `project.apply`; none where nothing was corrected.
 * @throws INVALID_ROW, as `readDoccanoChanges`, and where there is no list; INVALID_OPTION, UNKNOWN_OPTION.
 * @example
 * const text = 'France rejected the sanctions.';
 * const begun = createProject().add({ type: 'text', id: 'a', text }, { type: 'analysis', document: 'a', model: 'm', ...analyze(text) });
 * readLabelledTextChanges(begun, [{ text, labels: [{ start: 0, end: 29, label: 'sanctions: neutral', statement: 's1' }] }])
 * // [{ type: 'correction', document: 'a', statement: 's1', field: 'stance', of: 'sanctions', after: 'neutral' }]
 */
export function readLabelledTextChanges(
  project: Project,
  texts: readonly LabelledText[],
  options: ImportOptions = {},
): ProjectChange[] {
  checkImport(project, options, 'readLabelledTextChanges');
  return toChanges(project, readLabelledTextMarks(texts, options), 'doccano', options);
}

/** @throws INVALID_OPTION, UNKNOWN_OPTION. */
function checkImport(project: unknown, options: unknown, of: string): void {
  checkKind(project, aProject, 'project');
  checkKinds(options, READING, of);
}

function toChanges(project: Project, texts: readonly MarkedText[], source: Source, options: ImportOptions) {
  const known = new Set<string>();
  return texts.flatMap((marked): ProjectChange[] => {
    const document = documentOf(project, marked);
    if (document) return changesOf(document, onLinesOf(document.text, marked), { source, project, known });
    const { file } = options;
    const message = `${file ?? 'The export'}, number ${marked.number}: the project has no such text; import into the one that it came from.`;
    const error = new StancekitError('INVALID_ROW', message, {
      ...(file !== undefined && { file }),
      line: marked.number,
    });
    if (!options.onInvalid) throw error;
    options.onInvalid(error);
    return [];
  });
}

function documentOf(project: Project, { document, text }: MarkedText): ProjectDocument | undefined {
  const fed = feedLines(text).text;
  const isSame = (one: ProjectDocument) =>
    one.text === text || (`${one.text}${text}`.includes('\r') && feedLines(one.text).text === fed);
  const named = document === undefined ? undefined : project.document(document);
  return named && isSame(named) ? named : project.documents().find(isSame);
}

/** The marks on the same text with other line ends. */
function onLinesOf(text: string, marked: MarkedText): MarkedText {
  if (marked.text === text) return marked;
  const { toFed } = feedLines(marked.text);
  const { fromFed } = feedLines(text);
  const move = (unit: number) => fromFed(toFed(unit));
  return {
    ...marked,
    text,
    marks: marked.marks.map((mark) => ({ ...mark, start: move(mark.start), end: move(mark.end) })),
  };
}
