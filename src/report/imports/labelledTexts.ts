/** Reads texts with labels on them, whatever program they come from. */
import type { Span } from '../../document';
import { describe } from '../../errors';
import { checkKinds, isObject } from '../../runtime/checks';
import { isText, orAbsent, READING, refusal } from '../../runtime/doors';
import { mapOffsets } from '../../runtime/offsets';
import { readSpan } from './doccano';
import {
  type Bad,
  complain,
  type LabelledRow,
  type Mark,
  type MarkedText,
  type ReadLabelsOptions,
  readEach,
  readRowText,
  toMark,
  toRows,
} from './rows';

/** A label on a stretch of a text, in code points. */
export interface TextLabel extends Span {
  /** "trade: favor", `statement`, `source`, or "target: negative". */
  readonly label: string;
  /** Whose statement it is, where the label is one of a statement. */
  readonly actor?: string | undefined;
  /** The id of the statement that it was, where the text comes back from somewhere. */
  readonly statement?: string | undefined;
}

/** A text with the labels that people gave it. */
export interface LabelledText {
  /** The whole text. */
  readonly text: string;
  /** Id of the document. */
  readonly document?: string | undefined;
  /** In any order. */
  readonly labels: readonly TextLabel[];
}

/**
 * Makes rows for `train` of texts with labels: for programs whose files this library does not read itself. Labels are as in `readDoccano`.
 *
 * @param texts The texts; offsets of labels are code points.
 * @param options `file`, what they are called in messages; `onInvalid`, who is told of what cannot be used. Without it the first error is thrown.
 * @returns Rows for `train`; written as JSON, one a line, they are a file for `stancekit train`.
 * @throws INVALID_ROW with the number of the first bad text, unless `onInvalid` is told of them, and where there is no list; INVALID_OPTION,
 * UNKNOWN_OPTION.
 * @example
 * readLabelledTexts([{ text: 'We will lift the tariffs.', labels: [{ start: 0, end: 25, label: 'trade: favor', actor: 'Oslo' }] }])
 * // [{ text: 'We will lift the tariffs.', issues: { trade: 'favor' }, actor: 'Oslo' }]
 */
export function readLabelledTexts(texts: readonly LabelledText[], options: ReadLabelsOptions = {}): LabelledRow[] {
  checkTexts(texts, options, 'readLabelledTexts');
  return readEach(
    texts,
    (one, number) => {
      const { text, marks, document } = readText(one, number, options);
      return toRows(text, marks, document, complain('Text', number, options));
    },
    options,
  );
}

/**
 * Reads texts with their marks, as `readLabelledTexts` reads rows.
 *
 * @param texts The texts; offsets of labels are code points.
 * @param options `file`, what they are called in messages; `onInvalid`, who is told of what cannot be used. Without it the first error is thrown.
 * @returns The same texts, with marks in UTF-16 units.
 * @throws As `readLabelledTexts`.
 * @example
 * readLabelledTextMarks([{ text: '🕊 Oslo backs trade.', labels: [{ start: 2, end: 19, label: 'trade: favor' }] }])[0].marks[0].start // 3
 */
export function readLabelledTextMarks(texts: readonly LabelledText[], options: ReadLabelsOptions = {}): MarkedText[] {
  checkTexts(texts, options, 'readLabelledTextMarks');
  return readEach(texts, (one, number) => [readText(one, number, options)], options);
}

function checkTexts(texts: unknown, options: unknown, of: string): void {
  if (!Array.isArray(texts)) throw refusal('texts', 'a list of texts with labels', texts, 'INVALID_ROW');
  checkKinds(options, READING, of);
}

function readText(one: LabelledText, number: number, options: ReadLabelsOptions): MarkedText {
  const bad = complain('Text', number, options);
  if (!isObject(one)) throw bad(`expected an object, got ${describe(one)}`);
  const { text, document, labels } = one;
  const { toUnit, toCodePoint } = mapOffsets(readRowText(text, bad));
  const length = toCodePoint(text.length);
  if (!Array.isArray(labels)) throw bad(`expected \`labels\` to be a list, got ${describe(labels)}`);
  checkName(document, 'document', bad);
  const marks = labels.map((given: TextLabel): Mark => {
    if (!isObject(given) || !isText(given.label)) {
      throw bad(`expected a label as { start, end, label: 'trade: favor' }, got ${describe(given)}`);
    }
    const { start, end, label, actor, statement } = given;
    checkName(actor, 'actor', bad);
    checkName(statement, 'statement', bad);
    const span = readSpan(start, end, length, bad);
    const mark = toMark(label, { start: toUnit(span.start), end: toUnit(span.end) }, bad);
    return mark.type === 'statement' ? { ...mark, actor, id: statement } : mark;
  });
  return { text, marks, document, number };
}

function checkName(value: unknown, name: string, bad: Bad): void {
  if (!orAbsent(isText)(value)) throw bad(`expected \`${name}\` to be a text, got ${describe(value)}`);
}
