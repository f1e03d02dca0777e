/** Labelled statements, and reading them from JSONL and CSV. */

import { parse } from 'csv-parse/sync';
import type { Attitude, Stance } from '../../document';
import { attitudes, stances } from '../../document';
import { describe, type ErrorDetails, isStancekitError, StancekitError } from '../../errors';
import { beginningOf } from '../../runtime/beginning';
import { checkKind, checkKinds, checkText, isObject as isRecord, kinds, oneOf } from '../../runtime/checks';
import { checkNamesOnce } from '../../runtime/columns';
import { delimiterOf, toldDelimiter } from '../../runtime/delimiters';
import { findMisread } from '../../runtime/misread';
import { csvTrouble } from './csvTrouble';

/** A statement with the issues that it is about and the stance on each; none for a statement off every topic. */
export interface Example {
  /** The words of the statement. */
  readonly text: string;
  /** The stance on each issue, by its id; empty where it is about none. */
  readonly issues: Readonly<Record<string, Stance>>;
  /** Whose statement it is. Its name is masked. */
  readonly actor?: string;
  /** Other actors that are mentioned, and the attitude to them. Their names are masked. */
  readonly targets?: Readonly<Record<string, Attitude>>;
  /** Examples of one group are held out together: the `document`, else the `batch`, else the `actor` of a row. */
  readonly group?: string;
  /** Where it was read from, for messages: "labels.csv:12". */
  readonly origin?: string;
}

/** How labelled rows are read. */
export interface ReadExamplesOptions {
  /** What the text holds: a JSON object a line, or a table. */
  readonly format: 'jsonl' | 'csv';
  /** Name of the file, for messages. */
  readonly file?: string;
  /** The column of a CSV file that has the statements. Default: "text". */
  readonly column?: string;
  /** Is told of every bad row, which is then passed over; without it the first one is thrown. */
  readonly onInvalid?: (error: StancekitError) => void;
}

const READ_OPTIONS = {
  format: oneOf(['jsonl', 'csv']),
  file: kinds.text,
  column: kinds.text,
  onInvalid: kinds.function,
};

/** Names of columns in a message, and their characters. */
const MOST_NAMES = 10;
const LONGEST_NAME = 40;

/** Longest statement that is taken; longer texts are documents, to be analysed first. */
const MAXIMUM_LENGTH = 100_000;

/**
 * Reads labelled statements.
 *
 * Rows are `{"text","issues":{"trade":"favor"}}` or `{"text","issue","stance"}`; a CSV file has the columns `text`,
 * `issue` and `stance`, with capitals or without, with commas, semicolons or tabs between them, told by a line `sep=;` above the head or by the head. A statement about none of the issues has an empty `issue` and
 * `stance`, or `{"issues":{}}`. Labels may have capitals and blanks around them, and `favour` is `favor`. `document`, `batch`, `actor` and `targets` may stand beside them; other fields are passed over.
 *
 * @param text The content of a file.
 * @param options What the file is, `'jsonl'` or `'csv'`; its name, for messages; the column of the statements, `text` where it is absent; who is
 * told of bad rows.
 * @returns One example a row.
 * @throws INVALID_TEXT, INVALID_OPTION, UNKNOWN_OPTION; INVALID_JSON, INVALID_CSV or INVALID_ROW with file and line of the first bad row, unless `onInvalid` is told of them;
 * a table that is no CSV or lacks the column with the statements is always thrown.
 * @example
 * readExamples('{"text":"We will lift the tariffs.","issue":"trade","stance":"favor"}', { format: 'jsonl' })
 * // [{ text: 'We will lift the tariffs.', issues: { trade: 'favor' } }]
 */
export function readExamples(text: string, options: ReadExamplesOptions): Example[] {
  checkText(text);
  checkKinds(options, READ_OPTIONS, 'readExamples');
  checkKind(options.format, READ_OPTIONS.format, 'format');
  const { format, file, column = 'text', onInvalid } = options;
  const examples: Example[] = [];
  for (const { line, read } of format === 'csv' ? csvRows(text, column, file) : jsonRows(text)) {
    const details = { ...(file !== undefined && { file }), line };
    try {
      examples.push(readRow(read(details), details));
    } catch (error) {
      if (!onInvalid || !isStancekitError(error)) throw error;
      onInvalid(error);
    }
  }
  return examples;
}

interface RawRow {
  readonly line: number;
  /** The fields of the row. @throws INVALID_JSON, INVALID_ROW. */
  readonly read: (details: ErrorDetails) => Record<string, unknown>;
}

function jsonRows(text: string): RawRow[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((content, i) => ({ content, line: i + 1 }))
    .filter(({ content }) => content.trim() !== '')
    .map(({ content, line }) => ({ line, read: (details) => parseRow(content, details) }));
}

function parseRow(content: string, details: ErrorDetails): Record<string, unknown> {
  let row: unknown;
  try {
    row = JSON.parse(content);
  } catch (cause) {
    throw new StancekitError('INVALID_JSON', `${place(details)} is not valid JSON.`, details, { cause });
  }
  const misread = findMisread(content);
  if (misread) throw new StancekitError('INVALID_JSON', `${place(details)} has ${misread.what}.`, details);
  if (isRecord(row)) return row;
  throw new StancekitError('INVALID_ROW', `${place(details)}: expected an object, got ${describe(row)}.`, details);
}

function csvRows(text: string, column: string, file: string | undefined): RawRow[] {
  const records = parseTable(text, column, file);
  const [first] = records;
  if (first && !Object.hasOwn(first.record, column)) {
    // However many and long they are: a file of another kind has one that is as long as its first line.
    const names = Object.keys(first.record).map((name) => `"${beginningOf(name, LONGEST_NAME)}"`);
    const message = `${file ?? 'The table'} has no column "${column}", but ${names.slice(0, MOST_NAMES).join(', ')}. Name the one with the statements by \`column\`.`;
    throw new StancekitError('INVALID_CSV', message, file === undefined ? {} : { file });
  }
  return records.map(({ record, info }) => ({
    line: info.lines,
    read: () => ({ ...record, text: record[column], ...inTables }),
  }));
}

/** A table has no room for them; a column of that name is something else. */
const inTables = { targets: undefined };

/** Columns that mean something here. */
const COLUMNS = ['text', 'issue', 'stance', 'document', 'batch', 'actor'];

/** People write "Issue" above a column in a spreadsheet; it is `issue` where no other column is. */
function namesOf(head: readonly string[], column: string): string[] {
  return head.map((name) => {
    const small = name.toLowerCase();
    return name !== column && COLUMNS.includes(small) && !head.includes(small) ? small : name;
  });
}

function parseTable(text: string, column: string, file: string | undefined) {
  const [first = ''] = text.split('\n', 1);
  const told = toldDelimiter(first, file ?? 'The table', file === undefined ? {} : { file });
  try {
    const records = parse(text, {
      // Below the last row spreadsheets write such as have been emptied, `;;;`.
      ...{ bom: true, skip_empty_lines: true, skip_records_with_empty_values: true, info: true, trim: true },
      columns: (head: string[]) => {
        const names = namesOf(head, column);
        checkNamesOnce(names, file ?? 'The table', file === undefined ? {} : { file });
        return names;
      },
      // Above the head stands, where it is told, what is between the cells.
      ...(told === null ? { delimiter: delimiterOf(first) } : { delimiter: told, from_line: 2 }),
    });
    return records as unknown as { record: Record<string, unknown>; info: { lines: number } }[];
  } catch (cause) {
    if (isStancekitError(cause)) throw cause;
    const line = (cause as { lines?: number }).lines;
    const details = { ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
    // csv-parse quotes the cell, however long it is.
    const reason = csvTrouble(cause) ?? (cause instanceof Error ? cause.message : String(cause)).slice(0, 200);
    throw new StancekitError(
      'INVALID_CSV',
      `${line === undefined ? (file ?? 'The table') : place(details)} is not valid CSV: ${reason}.`,
      details,
      { cause },
    );
  }
}

function readRow(row: Record<string, unknown>, details: ErrorDetails): Example {
  const bad = (message: string) => new StancekitError('INVALID_ROW', `${place(details)}: ${message}.`, details);
  const { text, actor } = row;
  if (typeof text !== 'string' || text.trim() === '')
    throw bad(`expected \`text\` to be a statement, got ${describe(text)}`);
  if (text.length > MAXIMUM_LENGTH) throw bad(`the text is longer than ${MAXIMUM_LENGTH} characters`);
  for (const field of ['document', 'batch', 'actor']) {
    if (!isEmpty(row[field] ?? null) && typeof row[field] !== 'string' && typeof row[field] !== 'number')
      throw bad(`expected \`${field}\` to be a name, got ${describe(row[field])}`);
  }
  if (!isEmpty(row.targets ?? null) && !isRecord(row.targets))
    throw bad(`expected \`targets\` to be an object, got ${describe(row.targets)}`);
  const group = [row.document, row.batch, row.actor].find(
    (g) => (typeof g === 'string' && g !== '') || typeof g === 'number',
  );
  return {
    text,
    issues: readIssues(row, bad),
    ...(typeof actor === 'string' && actor !== '' && { actor }),
    ...(isRecord(row.targets) && { targets: readLabels(row.targets, attitudes, 'targets', bad) }),
    ...(group !== undefined && { group: String(group) }),
    ...(details.file !== undefined && { origin: place(details) }),
  };
}

function readIssues(row: Record<string, unknown>, bad: (message: string) => StancekitError): Record<string, Stance> {
  if (isRecord(row.issues)) {
    const issues = readLabels(row.issues, stances, 'issues', bad);
    const { issue, stance } = row;
    const isSame =
      isEmpty(issue ?? null) || (Object.hasOwn(issues, String(issue)) && issues[String(issue)] === toLabel(stance));
    if (isSame) return issues;
    throw bad(
      `\`issues\` says something else than \`issue\` and \`stance\`, ${describe([issue, stance])}; leave one out`,
    );
  }
  if (row.issues !== undefined) throw bad(`expected \`issues\` to be an object, got ${describe(row.issues)}`);
  if (isEmpty(row.issue) && isEmpty(row.stance ?? null)) return {};
  if (isEmpty(row.issue)) throw bad(`expected \`issue\` beside \`stance\`, or neither, got ${describe(row.issue)}`);
  if (typeof row.issue !== 'string') {
    throw bad(`expected \`issues\`, or \`issue\` and \`stance\`, got ${describe(row.issue)}`);
  }
  return readLabels({ [row.issue]: row.stance }, stances, 'stance', bad);
}

/** An empty cell, or what programs write for one; a field that is not there may have been forgotten. */
function isEmpty(field: unknown): boolean {
  return field === '' || field === null;
}

function readLabels<T extends string>(
  labels: Record<string, unknown>,
  allowed: readonly T[],
  field: string,
  bad: (message: string) => StancekitError,
): Record<string, T> {
  const read: [string, T][] = [];
  for (const [name, written] of Object.entries(labels)) {
    const label = toLabel(written);
    if (name === '__proto__' || name.includes('\n'))
      throw bad(`\`${field}\` has a name that cannot be used, ${describe(name)}`);
    if (!allowed.includes(label as T))
      throw bad(`expected \`${field}\` to be ${allowed.join(', ')}, got ${describe(written)} for ${describe(name)}`);
    read.push([name, label as T]);
  }
  return Object.fromEntries(read);
}

/** A label as people write it, " Favour", as it is called here. */
function toLabel(written: unknown): unknown {
  if (typeof written !== 'string') return written;
  const label = written.trim().toLowerCase();
  return label === 'favour' ? 'favor' : label;
}

function place({ file, line }: ErrorDetails): string {
  return file === undefined ? `Line ${line}` : `${file}:${line}`;
}
