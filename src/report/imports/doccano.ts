/** Reads what doccano exports: JSONL of sequence labelling, with or without relations, and of text classification. */
import type { Span } from '../../document';
import { describe, StancekitError } from '../../errors';
import { checkKind, checkKinds, isObject } from '../../runtime/checks';
import { fileText, READING } from '../../runtime/doors';
import { findMisread } from '../../runtime/misread';
import { mapOffsets } from '../../runtime/offsets';
import {
  type Bad,
  complain,
  type LabelledRow,
  type Mark,
  type MarkedText,
  type ReadLabelsOptions,
  readDocumentId,
  readEach,
  readRowText,
  toMark,
  toRows,
} from './rows';

/**
 * Reads labels from doccano's JSONL; the labels are those that `toDoccano` writes.
 *
 * Spans labelled "trade: favor" or `statement` become a row each, with the `source` and the targets in them. In a
 * project of text classification (`"label":["trade: favor"]`) the whole text is one row. Lines without labels are passed over.
 *
 * @param content The content of a file.
 * @param options `file`, its name, for messages; `onInvalid`, who is told of what cannot be used. Without it the first error is thrown.
 * @returns Rows for `train`; written as JSON, one a line, they are a file for `stancekit train`.
 * @throws INVALID_JSON or INVALID_ROW with the first bad line, unless `onInvalid` is told of them; INVALID_TEXT, INVALID_OPTION, UNKNOWN_OPTION.
 * @example
 * readDoccano('{"id":1,"text":"We will lift the tariffs.","label":[[0,25,"trade: favor"]]}')
 * // [{ text: 'We will lift the tariffs.', issues: { trade: 'favor' }, document: '1' }]
 */
export function readDoccano(content: string, options: ReadLabelsOptions = {}): LabelledRow[] {
  checkFile(content, options, 'readDoccano');
  const complainOf = (number: number) => complain('Line', number, options);
  return readEach(
    linesOf(content),
    (line, number) =>
      readLine(line, number, options, []).flatMap(({ text, marks, document }) =>
        toRows(text, marks, document, complainOf(number)),
      ),
    options,
  );
}

/**
 * Reads texts with their marks, as `readDoccano` reads rows; but a line that does not say its labels is refused, since it would have none.
 *
 * @param content The content of a file; its offsets are code points.
 * @param options `file`, its name, for messages; `onInvalid`, who is told of what cannot be used. Without it the first error is thrown.
 * @returns A text for each line, with marks in UTF-16 units.
 * @throws As `readDoccano`.
 * @example
 * readDoccanoMarks('{"id":1,"text":"We will lift the tariffs.","label":[[0,25,"trade: favor"]]}')[0].marks
 * // [{ start: 0, end: 25, type: 'statement', positions: [{ issue: 'trade', stance: 'favor' }] }]
 */
export function readDoccanoMarks(content: string, options: ReadLabelsOptions = {}): MarkedText[] {
  checkFile(content, options, 'readDoccanoMarks');
  return readEach(linesOf(content), (line, number) => readLine(line, number, options), options);
}

/** @throws INVALID_TEXT, INVALID_OPTION, UNKNOWN_OPTION. */
export function checkFile(content: unknown, options: unknown, of: string): void {
  checkKind(content, fileText, 'content', 'INVALID_TEXT');
  checkKinds(options, READING, of);
}

function linesOf(content: string): string[] {
  return content.replace(/^\uFEFF/, '').split(/\r?\n/);
}

/** @param otherwise The labels of a line that says none. */
function readLine(line: string, number: number, options: ReadLabelsOptions, otherwise?: readonly []): MarkedText[] {
  if (line.trim() === '') return [];
  const bad = complain('Line', number, options);
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (cause) {
    const { details } = bad('');
    throw new StancekitError('INVALID_JSON', `${placeOf(bad)} is not valid JSON.`, details, { cause });
  }
  const misread = findMisread(line);
  if (misread) throw new StancekitError('INVALID_JSON', `${placeOf(bad)} has ${misread.what}.`, bad('').details);
  if (!isObject(row)) throw bad(`expected an object, got ${describe(row)}`);
  const text = readRowText(row.text ?? row.data, bad);
  const document = readDocumentId(row.document, row.id);
  const labels = row.entities ?? row.label ?? row.labels ?? otherwise;
  if (!Array.isArray(labels)) throw bad(`expected \`label\` to be a list, got ${describe(labels)}`);
  const { toUnit, toCodePoint } = mapOffsets(text);
  const length = toCodePoint(text.length);
  const marks = labels.map((label: unknown): Mark => {
    if (typeof label === 'string') return toMark(label, { start: 0, end: text.length }, bad);
    const [start, end, name] = Array.isArray(label) ? label : isObject(label) ? fieldsOf(label) : [];
    if (typeof name !== 'string') throw bad(`expected a label as [start, end, "label"], got ${describe(label)}`);
    const span = readSpan(start, end, length, bad);
    return toMark(name, { start: toUnit(span.start), end: toUnit(span.end) }, bad);
  });
  return [{ text, marks, document, number }];
}

function placeOf(bad: Bad): string {
  return bad('').message.replace(/: \.$/, '');
}

function fieldsOf({ start_offset, end_offset, label }: Readonly<Record<string, unknown>>): unknown[] {
  return [start_offset, end_offset, label];
}

/** @throws INVALID_ROW where the span does not lie inside the text. */
export function readSpan(start: unknown, end: unknown, length: number, bad: Bad): Span {
  if (
    !(Number.isInteger(start) && Number.isInteger(end)) ||
    !((start as number) >= 0 && (start as number) < (end as number) && (end as number) <= length)
  ) {
    throw bad(`expected a span inside the text of ${length} characters, got ${describe(start)} to ${describe(end)}`);
  }
  return { start: start as number, end: end as number };
}
