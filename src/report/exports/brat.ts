/** brat standoff: a text and a file of annotations beside it (https://brat.nlplab.org/standoff.html). */

import type { Span, Statement } from '../../document';
import { checkKind, kinds } from '../../runtime/checks';
import { mapOffsets } from '../../runtime/offsets';
import { checkDocument, type DatedDocument, textOf } from '../documents';
import { withLineFeeds } from './lineFeeds';

/** The two files of a document. */
export interface BratFiles {
  /** For `NAME.txt`: the text with its line ends as line feeds, so that programs which translate them count alike. */
  readonly text: string;
  /** For `NAME.ann`; offsets are code points into that text. */
  readonly annotations: string;
}

/** Characters at which readers of lines or columns would break an annotation (Python's `splitlines` among them). */
const BREAKS = /[\t\n\v\f\r\x1C-\x1E\x85\u2028\u2029]+/gu;

/**
 * Writes a document for brat. Statements, sources, cues, addressees and targets are text-bound annotations, in several pieces where
 * they run over lines; who is whose is told by relations, kind, negation, stance and attitude by attributes; a note names the actor.
 *
 * @param document An analysed document with its `text`.
 * @returns The two files; offsets in `annotations` are code points into `text`, whose line ends are line feeds
 * (https://brat.nlplab.org/standoff.html).
 * @throws INVALID_DOCUMENT, also where there is no text.
 * @example
 * toBrat(analyze('France wants talks, Anna Keller said.')).annotations
 * // T1	Statement 0 36	France wants talks, Anna Keller said
 * // A1	Kind T1 indirect …
 */
export function toBrat(document: DatedDocument): BratFiles {
  checkDocument(document);
  const given = textOf(document, 'document');
  const { text, move } = withLineFeeds(document, given);
  const { toCodePoint } = mapOffsets(text);
  const writer = createWriter((span) => {
    const pieces = split(text, move(span));
    const places = pieces.map(({ start, end }) => `${toCodePoint(start)} ${toCodePoint(end)}`);
    return `${places.join(';')}\t${pieces.map(({ start, end }) => text.slice(start, end)).join(' ')}`;
  });
  for (const statement of document.statements) writeStatement(statement, writer);
  return { text, annotations: writer.lines.map((line) => `${line}\n`).join('') };
}

/** The pieces of a span that hold no line end. */
function split(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const { index, 0: gap } of text.slice(start, end).matchAll(BREAKS)) {
    pieces.push({ start: from, end: start + index });
    from = start + index + gap.length;
  }
  pieces.push({ start: from, end });
  const filled = pieces.filter((piece) => piece.start < piece.end);
  return filled.length > 0 ? filled : [{ start, end }];
}

interface Writer {
  readonly lines: readonly string[];
  textBound(type: string, span: Span): string;
  relation(type: string, from: string, to: string): void;
  attribute(type: string, of: string, value?: string): void;
  note(of: string, text: string): void;
}

function createWriter(place: (span: Span) => string): Writer {
  const lines: string[] = [];
  const counts = { T: 0, R: 0, A: 0, '#': 0 };
  const add = (letter: keyof typeof counts, rest: string): string => {
    const id = `${letter}${++counts[letter]}`;
    lines.push(`${id}\t${rest}`);
    return id;
  };
  return {
    lines,
    textBound: (type, span) => add('T', `${type} ${place(span)}`),
    relation: (type, from, to) => void add('R', `${type} Arg1:${from} Arg2:${to}`),
    attribute: (type, of, value) => void add('A', `${type} ${of}${value === undefined ? '' : ` ${value}`}`),
    note: (of, text) => void add('#', `AnnotatorNotes ${of}\t${text.replace(BREAKS, ' ')}`),
  };
}

function writeStatement(statement: Statement, writer: Writer): void {
  const { span, kind, cue, source, actor, addressees, negated, issues, targets } = statement;
  const id = writer.textBound('Statement', span);
  writer.attribute('Kind', id, kind);
  if (negated) writer.attribute('Negated', id);
  for (const { issue, stance } of issues) writer.attribute(stanceAttribute(issue), id, stance);
  if (actor) writer.note(id, actor.name);
  if (source) writer.relation('SourceOf', writer.textBound('Source', source), id);
  if (cue) writer.relation('CueOf', writer.textBound('Cue', cue), id);
  for (const addressee of addressees) writer.relation('AddresseeOf', writer.textBound('Addressee', addressee), id);
  for (const target of targets) {
    const mention = writer.textBound('Target', target);
    writer.attribute('Attitude', mention, target.label);
    writer.relation('TargetOf', mention, id);
    writer.note(mention, target.actor.name);
  }
}

/** Names of attributes are made of letters, digits, hyphens and underscores. */
function stanceAttribute(issue: string): string {
  return `Stance_${issue.replace(/[^\w-]/g, '_')}`;
}

/**
 * Writes the `annotation.conf` that brat needs beside the files of `toBrat`.
 *
 * @param issues The ids of the issues that may occur, as `geopolitics.issues.map(({ id }) => id)`.
 * @returns The content of the file; each issue has an attribute of its own.
 * @throws INVALID_OPTION where they are no list of texts.
 * @example
 * bratConfig(['trade']).split('\n').find((line) => line.startsWith('Stance'))
 * // 'Stance_trade	Arg:Statement, Value:favor|against|neutral'
 */
export function bratConfig(issues: readonly string[]): string {
  checkKind(issues, kinds.texts, 'issues');
  const marks = ['Source', 'Cue', 'Addressee', 'Target'];
  return [
    '[entities]',
    ...['Statement', ...marks],
    '[relations]',
    ...marks.map((mark) => `${mark}Of\tArg1:${mark}, Arg2:Statement`),
    '[events]',
    '[attributes]',
    'Kind\tArg:Statement, Value:direct|mixed|indirect|act',
    'Negated\tArg:Statement',
    ...issues.map((issue) => `${stanceAttribute(issue)}\tArg:Statement, Value:favor|against|neutral`),
    'Attitude\tArg:Target, Value:positive|negative|neutral',
    '',
  ].join('\n');
}
