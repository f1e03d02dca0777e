/** Making a project, and reading one. */
import { isStancekitError, type StancekitError } from '../errors';
import { checkKind, checkKinds, checkNames, isObject, type Kind, kinds, oneOf } from '../runtime/checks';
import { checkList, having, READING, refusal } from '../runtime/doors';
import { freezeAll } from '../runtime/frozenCopy';
import { FORMAT, type ProjectEntry, type ProjectHeader, type ProjectStatement, type Said, VERSION } from './entries';
import { Ledger } from './ledger';
import { Misfit } from './misfit';
import { Project } from './project';
import { type Place, readEntry, readHeader, titled, wrongLine } from './readLines';
import { FIELDS, isKeyed, keyOf } from './replay';

/** How a project file is read. */
export interface OpenOptions {
  /** Name of the file, for messages. */
  readonly file?: string;
  /**
   * Is told of every line that cannot be used, which is then passed over; without it the first one is thrown. Whoever passes over more than
   * a last line that was torn (PROJECT_TORN) loses what was done there.
   */
  readonly onInvalid?: (error: StancekitError) => void;
}

/**
 * Makes an empty project.
 *
 * @param fields What people call it (`title`), none where it is absent or empty; when it was made (`created`, a time as `2025-03-12T09:30:00.000Z`), now.
 * @returns The project, whose log is empty.
 * @throws INVALID_CHANGE where a field is none that a file may have, or a title of spaces alone; INVALID_OPTION, UNKNOWN_OPTION.
 * @example
 * createProject({ title: 'Cables', created: '2025-03-12T09:30:00.000Z' }).toText()
 * // '{"type":"project","format":"stancekit-project","version":1,"title":"Cables","created":"2025-03-12T09:30:00.000Z"}'
 */
export function createProject(fields: { readonly title?: string; readonly created?: string } = {}): Project {
  checkNames(fields, ['title', 'created'], 'createProject');
  const { title, created = new Date().toISOString() } = fields;
  const header: ProjectHeader = { type: 'project', format: FORMAT, version: VERSION, created };
  return new Project(titled(header, title), [], new Ledger());
}

/**
 * Opens a project.
 *
 * @param content The content of a file, or its lines.
 * @param options `file`, its name, for messages; `onInvalid`, who is told of every line that cannot be used and is passed over. Without it the first
 * error is thrown.
 * @returns The project; every beginning of its lines is a project, too.
 * @throws INVALID_PROJECT with line, field and what was expected; PROJECT_TORN where the last line was not written to its end, as after a
 * crash; PROJECT_VERSION where a later version of stancekit wrote it. The first two go to `onInvalid` where it is given, but for those of the first
 * line, without which there is no project. INVALID_TEXT where `content` is no text and no lines; INVALID_OPTION, UNKNOWN_OPTION.
 * @example
 * const file = createProject().add({ type: 'text', id: 'a', text: 'Oslo said no.' }).toText();
 * const torn = `${file}{"type":"tex`;
 * const project = openProject(torn, { onInvalid: (error) => { if (error.code !== 'PROJECT_TORN') throw error; } });
 * project.documentIds // ['a']
 */
export function openProject(content: string | Iterable<string>, options: OpenOptions = {}): Project {
  checkKinds(options, READING, 'openProject');
  const { file, onInvalid } = options;
  const lines = linesOf(content);
  const header = readHeader(lines[0] ?? '', { file, line: 1 });
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const ledger = new Ledger();
  const log: ProjectEntry[] = [];
  for (let i = 1; i <= last; i++) {
    const line = lines[i] ?? '';
    if (line.trim() === '') continue;
    const place = { file, line: i + 1 };
    try {
      log.push(addLine(ledger, line, place, i === lines.length - 1));
    } catch (error) {
      if (!onInvalid || !isStancekitError(error)) throw error;
      onInvalid(error);
    }
  }
  return new Project(header, log, ledger);
}

function linesOf(content: string | Iterable<string>): readonly string[] {
  if (typeof content === 'string') return content.replace(/^\uFEFF/, '').split('\n');
  const isBytes = ArrayBuffer.isView(content);
  if (isBytes || typeof (content as Partial<Iterable<string>> | null | undefined)?.[Symbol.iterator] !== 'function') {
    throw refusal(
      'content',
      'the text of a file (of a buffer, its `toString()`) or its lines',
      content,
      'INVALID_TEXT',
    );
  }
  const lines = [...content];
  checkList(lines, kinds.text, 'content', 'INVALID_TEXT');
  return lines;
}

/** @param isOpen The line is the last one, and has no end. */
function addLine(ledger: Ledger, line: string, place: Place, isOpen: boolean): ProjectEntry {
  if (isOpen && !isJson(line)) {
    const message =
      'the last line was not written to its end; what was done before it is whole. `stancekit validate --repair` leaves the line out';
    throw wrongLine(place, message, 'PROJECT_TORN');
  }
  const entry = freezeAll(readEntry(line, place));
  try {
    ledger.add(entry);
    return entry;
  } catch (error) {
    if (error instanceof Misfit) throw wrongLine(place, error.what);
    throw error;
  }
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/**
 * Who last said a field of a statement: the program, or which coder when.
 *
 * @param statement A statement of `project.statements()` or `project.document(…)`.
 * @param field What of it: `row` is whether there is a statement, the others are its fields.
 * @param of The issue of a `stance`, or the id of the actor of an `attitude`; other fields have none.
 * @returns `{ by: 'program' }`, or `{ by: 'coder', … }` with coder, time and what the program had said.
 * @throws INVALID_OPTION where it is no statement of a project, or it has no such field.
 * @example
 * const text = 'France rejected the sanctions.';
 * const begun = createProject().add({ type: 'text', id: 'a', text }, { type: 'analysis', document: 'a', model: 'm', ...analyze(text) });
 * const change = { type: 'correction', document: 'a', statement: 's1', field: 'stance', of: 'sanctions', after: 'neutral' };
 * const [statement] = begun.apply(change, { coder: 'AB', time: '2025-03-12T10:00:00Z' }).statements();
 * whoSaid(statement, 'stance', 'sanctions') // { by: 'coder', coder: 'AB', time: '2025-03-12T10:00:00Z', program: 'against' }
 * whoSaid(statement, 'actor') // { by: 'program' }
 */
export function whoSaid(statement: ProjectStatement, field: Parameters<typeof keyOf>[0], of?: string): Said {
  checkKind(statement, STATEMENT, 'statement');
  checkKind(field, oneOf(FIELDS), 'field');
  if (isKeyed(field)) checkKind(of, kinds.text, 'of');
  else if (of !== undefined) throw refusal('of', `absent for the field ${field}`, of);
  const { said, program } = statement;
  const own = said[keyOf(field, of)];
  if (own) return own;
  // Of a row that a coder added, nothing is the program's.
  return program ? { by: 'program' } : { ...said.row, by: 'coder' };
}

const STATEMENT: Kind = { expected: 'a statement of a project', holds: having({ said: isObject }) };
