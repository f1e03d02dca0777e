/** Reads what Label Studio exports as "JSON". */

import type { Span } from '../../document';
import { describe, StancekitError } from '../../errors';
import { type Fields, isObject } from '../../runtime/checks';
import { append } from '../../runtime/lists';
import { findMisread } from '../../runtime/misread';
import { mapOffsets } from '../../runtime/offsets';
import { checkFile, readSpan } from './doccano';
import {
  type Bad,
  complain,
  type LabelledRow,
  type Mark,
  type MarkedText,
  type Position,
  type ReadLabelsOptions,
  readDocumentId,
  readEach,
  readRowText,
  toMark,
  toPosition,
  toRows,
} from './rows';

/**
 * Reads labels from Label Studio's JSON export; the interface is the one that `labelStudioConfig` writes, where `label` marks
 * regions, `positions` tells what is said in them and `actor` who says it.
 *
 * Every statement becomes a row. Choices on a whole task make the whole text one row. Of several annotations of a task the one that is marked as ground
 * truth is taken, else the last that was not cancelled; tasks without one are passed over. Controls of other names are passed over, too.
 *
 * @param content The content of a file. Offsets are code points; UTF-16 units, as versions before 1.5 wrote them, are known by the words beside them.
 * @param options `file`, its name, for messages; `onInvalid`, who is told of what cannot be used. Without it the first error is thrown.
 * @returns Rows for `train`; written as JSON, one a line, they are a file for `stancekit train`.
 * @throws INVALID_ROW with the number of the first bad task, unless `onInvalid` is told of them; always INVALID_JSON, and INVALID_ROW where there is
 * no list of tasks; INVALID_TEXT, INVALID_OPTION, UNKNOWN_OPTION.
 * @example
 * const result = [{ from_name: 'positions', value: { choices: ['trade: favor'] } }];
 * const task = { id: 1, data: { text: 'We will lift the tariffs.' }, annotations: [{ result }] };
 * readLabelStudio(JSON.stringify([task])) // [{ text: 'We will lift the tariffs.', issues: { trade: 'favor' }, document: '1' }]
 */
export function readLabelStudio(content: string, options: ReadLabelsOptions = {}): LabelledRow[] {
  checkFile(content, options, 'readLabelStudio');
  const badOf = (number: number) => complain('Task', number, options);
  return readEach(
    readTasks(content, options),
    (task, number) =>
      readTask(task, number, badOf(number)).flatMap(({ text, marks, document }) =>
        toRows(text, marks, document, badOf(number)),
      ),
    options,
  );
}

/**
 * Reads texts with their marks, as `readLabelStudio` reads rows; but a task whose regions are all of controls with other names is refused, since it
 * would have none.
 *
 * @param content The content of a file, as for `readLabelStudio`.
 * @param options `file`, its name, for messages; `onInvalid`, who is told of what cannot be used. Without it the first error is thrown.
 * @returns A text for each task that was annotated, with marks in UTF-16 units.
 * @throws As `readLabelStudio`.
 * @example
 * const result = [{ from_name: 'positions', value: { choices: ['trade: favor'] } }];
 * const task = { id: 1, data: { text: 'We will lift the tariffs.' }, annotations: [{ result }] };
 * readLabelStudioMarks(JSON.stringify([task]))[0].marks[0].positions // [{ issue: 'trade', stance: 'favor' }]
 */
export function readLabelStudioMarks(content: string, options: ReadLabelsOptions = {}): MarkedText[] {
  checkFile(content, options, 'readLabelStudioMarks');
  const read = (task: unknown, number: number) => readTask(task, number, complain('Task', number, options), true);
  return readEach(readTasks(content, options), read, options);
}

/** @throws INVALID_JSON, INVALID_ROW where there is no list of tasks. */
function readTasks(content: string, { file }: ReadLabelsOptions): readonly unknown[] {
  const details = file === undefined ? {} : { file };
  const json = content.replace(/^\uFEFF/, '');
  let tasks: unknown;
  try {
    tasks = JSON.parse(json);
  } catch (cause) {
    throw new StancekitError('INVALID_JSON', `${file ?? 'The export'} is not valid JSON.`, details, { cause });
  }
  const misread = findMisread(json);
  if (misread) {
    const message = `${file ?? 'The export'} has ${misread.what}, at character ${misread.at + 1}.`;
    throw new StancekitError('INVALID_JSON', message, details);
  }
  if (!Array.isArray(tasks)) {
    const message = `${file ?? 'The export'}: expected a list of tasks, got ${describe(tasks)}.`;
    throw new StancekitError('INVALID_ROW', message, details);
  }
  return tasks;
}

/** @param isWhole Whether what is not marked in it counts as taken away. */
function readTask(task: unknown, number: number, bad: Bad, isWhole = false): MarkedText[] {
  if (!isObject(task)) throw bad(`expected an object, got ${describe(task)}`);
  if (!Array.isArray(task.annotations)) {
    throw bad(`expected \`annotations\` (export as "JSON", not "JSON-MIN"), got ${describe(task.annotations)}`);
  }
  const annotations = task.annotations.filter((a: unknown): a is Fields => isObject(a) && a.was_cancelled !== true);
  const annotation = annotations.find((a) => a.ground_truth === true) ?? annotations.at(-1);
  if (!annotation) return [];
  const data = isObject(task.data) ? task.data : {};
  const text = readRowText(data.text, bad);
  if (!Array.isArray(annotation.result)) {
    throw bad(`expected \`result\` of its annotation to be a list, got ${describe(annotation.result)}`);
  }
  const { result } = annotation;
  const odd = result.findIndex((one: unknown) => !isObject(one));
  if (odd !== -1) throw bad(`expected \`result[${odd}]\` to be an object, got ${describe(result[odd])}`);
  const results = result as readonly Fields[];
  if (isWhole) checkControls(results, bad);
  return [{ text, marks: readMarks(text, results, bad), document: readDocumentId(data.document, task.id), number }];
}

const CONTROLS: readonly unknown[] = ['label', 'positions', 'actor'];

function checkControls(results: readonly Fields[], bad: Bad): void {
  const regions = results.filter(({ value }) => isObject(value) && value.start !== undefined);
  if (regions.length === 0 || results.some(({ from_name: control }) => CONTROLS.includes(control))) return;
  const control = describe(regions[0]?.from_name);
  throw bad(`expected regions of the controls \`label\`, \`positions\` and \`actor\`, got ones of ${control} alone`);
}

/** What is known of one region; the whole task is one, too. */
interface Region {
  readonly span: Span;
  readonly labels: string[];
  readonly positions: Position[];
  actor?: string;
}

function readMarks(text: string, results: readonly Fields[], bad: Bad): Mark[] {
  const spanOf = createSpanReader(text, bad);
  const regions = new Map<string, Region>();
  for (const { id, from_name: control, value } of results) {
    if (!isObject(value) || !CONTROLS.includes(control)) continue;
    const isWhole = value.start === undefined;
    // An object, which is no name of a region, may have no text either.
    const key = isWhole ? '' : typeof id === 'object' ? 'null' : `${id}`;
    const region = regions.get(key) ?? {
      ...{ span: isWhole ? { start: 0, end: text.length } : spanOf(value), labels: [], positions: [] },
    };
    regions.set(key, region);
    if (control === 'label') append(region.labels, readStrings(value.labels, 'labels', bad));
    if (control === 'positions') {
      append(
        region.positions,
        readStrings(value.choices, 'choices', bad).map((label) => toPosition(label, bad)),
      );
    }
    if (control === 'actor') {
      const name = readStrings(typeof value.text === 'string' ? [value.text] : value.text, 'text', bad)[0]?.trim();
      if (name) region.actor = name;
    }
  }
  return [...regions].flatMap(([id, { span, labels, positions, actor }]) => {
    const marks = labels.map((label) => toMark(label, span, bad));
    if (positions.length === 0 && actor === undefined) return marks;
    return [...marks, { ...span, type: 'statement', positions, actor, id } as const];
  });
}

function readStrings(value: unknown, name: string, bad: Bad): string[] {
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
    throw bad(`expected \`${name}\` to be a list of texts, got ${describe(value)}`);
  }
  return value;
}

/** Offsets are code points; versions before 1.5 counted UTF-16 units, which the words beside them tell. */
function createSpanReader(text: string, bad: Bad): (value: Fields) => Span {
  const { toUnit, toCodePoint } = mapOffsets(text);
  const length = toCodePoint(text.length);
  return ({ start, end, text: words }) => {
    if (!Number.isInteger(start) || !Number.isInteger(end)) return readSpan(start, end, length, bad);
    const isAt = (span: Span) => text.slice(span.start, span.end) === words;
    const units = { start: start as number, end: end as number };
    const points = { start: toUnit(units.start), end: toUnit(units.end) };
    if (typeof words === 'string' && !isAt(points) && isAt(units)) {
      return readSpan(start, end, text.length, bad);
    }
    readSpan(start, end, length, bad);
    return points;
  };
}
