/** From lines of a file to entries; what cannot be read is told by its line and field. */
import * as v from 'valibot';
import { describe, type ErrorCode, type ErrorDetails, isStancekitError, StancekitError } from '../errors';
import { checkDocument } from '../report';
import { findMisread } from '../runtime/misread';
import { type ProjectEntry, type ProjectHeader, VERSION } from './entries';
import * as schema from './schema';

/** Where a line stands. */
export interface Place {
  readonly file?: string | undefined;
  /** Counted from 1; absent where the entry comes from no file. */
  readonly line?: number;
}

/** Makes the error of a line, or of what was handed in. */
export function wrongLine({ file, line }: Place, message: string, code: ErrorCode = 'INVALID_PROJECT', path?: string) {
  const details: ErrorDetails = {
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(path !== undefined && { path }),
  };
  if (line === undefined) {
    return new StancekitError('INVALID_CHANGE', `${message.charAt(0).toUpperCase()}${message.slice(1)}.`, details);
  }
  return new StancekitError(code, `${file === undefined ? `Line ${line}` : `${file}:${line}`}: ${message}.`, details);
}

/** @throws INVALID_PROJECT; PROJECT_VERSION. */
export function readHeader(line: string, place: Place): ProjectHeader {
  const value = parse(line, place);
  const { format, version } = (value ?? {}) as Record<string, unknown>;
  if (format === 'stancekit-project' && Number.isInteger(version) && (version as number) > VERSION) {
    const message = `the project has version ${version}, and this program reads versions up to ${VERSION}. Install a later stancekit`;
    throw wrongLine(place, message, 'PROJECT_VERSION', 'version');
  }
  return checkHeader(value, place);
}

/** @throws INVALID_PROJECT; INVALID_CHANGE where it comes from no file. */
export function checkHeader(value: unknown, place: Place = {}): ProjectHeader {
  return check<ProjectHeader>(schema.header, value, place);
}

/**
 * A header under a title, which stands in its place; an empty one is none.
 *
 * @throws INVALID_CHANGE for a title of spaces alone, and for what `checkHeader` refuses.
 */
export function titled({ created, ...others }: ProjectHeader, title: string | undefined): ProjectHeader {
  if (typeof title === 'string' && title !== '' && title.trim() === '') {
    const message = `expected \`title\` to be more than spaces, got ${describe(title)}; leave it out for a project without one`;
    throw wrongLine({}, message, 'INVALID_CHANGE', 'title');
  }
  const { title: _, ...rest } = others;
  const has = title !== undefined && title !== '';
  return checkHeader({ ...rest, ...(has && { title }), ...(created !== undefined && { created }) });
}

/** @throws INVALID_PROJECT that names line and field. */
export function readEntry(line: string, place: Place): ProjectEntry {
  return checkEntry(parse(line, place), place);
}

/**
 * Holds an entry against its form.
 *
 * @returns What was given, with fields that are not known here in their places.
 * @throws INVALID_PROJECT; INVALID_CHANGE where it comes from no file.
 */
export function checkEntry(value: unknown, place: Place = {}): ProjectEntry {
  const entry = check<ProjectEntry>(schema.entry, value, place);
  if (entry.type !== 'analysis') return entry;
  try {
    const { statements, actors } = entry;
    checkDocument({ statements, actors }, 'analysis');
    return entry;
  } catch (error) {
    if (!isStancekitError(error)) throw error;
    throw wrongLine(place, error.message.replace(/\.$/, ''), 'INVALID_PROJECT', error.details.path);
  }
}

function parse(line: string, place: Place): unknown {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw wrongLine(place, `expected a JSON object, got ${describe(line)}`);
  }
  const misread = findMisread(line, { prototypes: true });
  if (misread) throw wrongLine(place, `it has ${misread.what}, at character ${misread.at + 1}`);
  return value;
}

function check<T>(form: v.GenericSchema, value: unknown, place: Place): T {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw wrongLine(place, `expected a JSON object, got ${describe(value)}`);
  }
  const result = v.safeParse(form, value, { abortEarly: true });
  if (result.success) return value as T;
  const [issue] = result.issues;
  const path = (issue.path ?? []).map(({ key }) => String(key)).join('.');
  throw wrongLine(place, `expected \`${path}\` to be ${wish(issue)}, got ${describe(issue.input)}`, undefined, path);
}

const wishes: Readonly<Record<string, string>> = {
  Array: 'a list',
  Object: 'an object',
  string: 'a text',
  boolean: 'true or false',
  number: 'a number',
};

function wish({ kind, type, expected, requirement, message, input }: v.BaseIssue<unknown>): string {
  if (input === undefined) return 'there';
  if (type === 'max_length') return `of length ${requirement} or less`;
  if (type === 'non_empty') return 'not empty';
  if (type === 'integer') return 'an integer';
  if (type === 'min_value') return `${requirement} or more`;
  if (kind === 'validation') return message;
  const choices = String(expected).replace(/^\((.*)\)$/, '$1');
  return choices
    .split(' | ')
    .map((choice) => wishes[choice] ?? choice)
    .join(' or ');
}
