/** doccano: JSONL for sequence labelling. */
import type { Span, Statement } from '../../document';
import { toCodePointOffsets } from '../../runtime/offsets';
import { checkDocuments, type DatedDocument, textOf } from '../documents';
import { SOURCE_LABEL, STATEMENT_LABEL, toLabel, toTargetLabel } from './labels';

/**
 * Writes one line a document for a project of sequence labelling in which spans may overlap: `{"text","label":[[start,end,label]],…}`
 * with offsets in code points. A statement has a label for each issue ("trade: favor"), or `statement`; the words that name
 * who makes it are `source`, those that name others `target: negative` and the like. Statements of several speakers on one span share their labels.
 *
 * @param documents Analysed documents with their `text`.
 * @returns The lines, each with its end; beside text and labels stand `document` (its id), `date` and `title`, null where there is none.
 * @throws INVALID_DOCUMENT, also where a document has no text.
 * @example
 * JSON.parse(toDoccano([analyze('France rejected the sanctions.', { id: 'a' })])).label // [[0, 6, 'source'], [0, 29, 'sanctions: against']]
 */
export function toDoccano(documents: readonly DatedDocument[]): string {
  checkDocuments(documents);
  return documents
    .map((document, i) => {
      const text = textOf(document, `documents[${i}]`);
      const { statements } = toCodePointOffsets({ ...document, text });
      const { id = null, date = null, title = null } = document;
      return `${JSON.stringify({ text, label: unique(statements.flatMap(toSpans)), document: id, date, title })}\n`;
    })
    .join('');
}

type LabelledSpan = readonly [start: number, end: number, label: string];

function toSpans({ span, source, issues, targets }: Statement): LabelledSpan[] {
  const mark = ({ start, end }: Span, label: string): LabelledSpan => [start, end, label];
  const labels = issues.length > 0 ? issues.map(toLabel) : [STATEMENT_LABEL];
  return [
    ...labels.map((label) => mark(span, label)),
    // A pronoun does not tell a reader of the span alone who it is.
    ...(source && source.type !== 'pronoun' ? [mark(source, SOURCE_LABEL)] : []),
    ...targets.map((target) => mark(target, toTargetLabel(target.label))),
  ];
}

/** doccano refuses the same span with the same label twice. */
function unique(spans: readonly LabelledSpan[]): LabelledSpan[] {
  return [...new Map(spans.map((span) => [span.join(), span])).values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
