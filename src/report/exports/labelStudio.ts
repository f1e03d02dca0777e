/** Label Studio: tasks with predictions, and the labelling interface that shows them. */

import type { Statement } from '../../document';
import { checkKind, kinds } from '../../runtime/checks';
import { smallest } from '../../runtime/lists';
import { mapOffsets, toCodePointOffsets } from '../../runtime/offsets';
import { checkDocuments, type DatedDocument, textOf } from '../documents';
import { STATEMENT_LABEL, toLabel, toTargetLabel } from './labels';
import { element } from './xml';

/** A region of a text, or what is said of one. */
export interface LabelStudioResult {
  /** Names the region; results of one region share it. */
  readonly id: string;
  /** The control of the labelling interface that it belongs to. */
  readonly from_name: string;
  /** The object that is labelled. */
  readonly to_name: 'text';
  /** The kind of the control. */
  readonly type: 'labels' | 'choices' | 'textarea';
  /** What is marked or said. */
  readonly value: {
    /** Where the region begins, in code points from 0. */
    readonly start: number;
    /** Where it ends, in code points; the first behind it. */
    readonly end: number;
    /** The words of the region. */
    readonly text: string | readonly string[];
    /** Labels of a region. */
    readonly labels?: readonly string[];
    /** What was chosen of a list. */
    readonly choices?: readonly string[];
  };
  /** How sure that is, from 0 to 1. */
  readonly score?: number;
}

/** A document, as Label Studio imports it. */
export interface LabelStudioTask {
  /** What is labelled, and what is known of it. */
  readonly data: {
    /** The text of the document. */
    readonly text: string;
    /** The id of the document. */
    readonly document: string | number | null;
    /** ISO 8601. */
    readonly date: string | null;
    /** The headline. */
    readonly title: string | null;
  };
  /** What the program found; one prediction. */
  readonly predictions: readonly {
    /** Who predicts. */
    readonly model_version: 'stancekit';
    /** The least certain decision, from 0 to 1: tasks can be sorted by it. */
    readonly score: number;
    /** Regions, and what is said of them. */
    readonly result: readonly LabelStudioResult[];
  }[];
}

/**
 * Makes tasks for Label Studio, one a document, with the statements as predictions. They suit the interface that
 * `labelStudioConfig` writes; a JSON list of them is what "Import" takes.
 *
 * A statement is a region with its positions ("trade: favor") and its actor; actors spoken of are regions with the attitude to them.
 *
 * @param documents Analysed documents with their `text`.
 * @returns The tasks; `start` and `end` are code points. A region has the id of its statement.
 * @throws INVALID_DOCUMENT, also where a document has no text.
 * @example
 * toLabelStudio([analyze('France rejected the sanctions.', { id: 'a' })])[0].predictions[0].result[1].value
 * // { start: 0, end: 29, text: 'France rejected the sanctions', choices: ['sanctions: against'] }
 */
export function toLabelStudio(documents: readonly DatedDocument[]): LabelStudioTask[] {
  checkDocuments(documents);
  return documents.map((document, i) => {
    const text = textOf(document, `documents[${i}]`);
    const { statements } = toCodePointOffsets({ ...document, text });
    const { toUnit } = mapOffsets(text);
    const words = (start: number, end: number) => text.slice(toUnit(start), toUnit(end));
    const { id = null, date = null, title = null } = document;
    return {
      data: { text, document: id, date, title },
      predictions: [
        {
          model_version: 'stancekit',
          score: smallest(statements.flatMap(certainties), 1),
          result: [...statements.flatMap(statementResults), ...targetResults(statements, words)],
        },
      ],
    };
  });
}

function certainties({ issues, provenance }: Statement): number[] {
  return [provenance.confidence, ...issues.map(({ probabilities, stance }) => probabilities[stance])];
}

function statementResults({ id, span, text, actor, issues, provenance }: Statement): LabelStudioResult[] {
  const { start, end } = span;
  const region = { id, to_name: 'text', score: provenance.confidence } as const;
  const place = { start, end, text };
  const choices = issues.map(toLabel);
  return [
    { ...region, from_name: 'label', type: 'labels', value: { ...place, labels: [STATEMENT_LABEL] } },
    ...(choices.length > 0
      ? [{ ...region, from_name: 'positions', type: 'choices', value: { ...place, choices } } as const]
      : []),
    ...(actor
      ? [{ ...region, from_name: 'actor', type: 'textarea', value: { start, end, text: [actor.name] } } as const]
      : []),
  ];
}

/** A mention that stands in several statements is one region. */
function targetResults(
  statements: readonly Statement[],
  words: (start: number, end: number) => string,
): LabelStudioResult[] {
  const regions = new Map<string, LabelStudioResult>();
  for (const { start, end, label, probabilities } of statements.flatMap(({ targets }) => targets)) {
    const id = `t${start}-${end}`;
    const value = { start, end, text: words(start, end), labels: [toTargetLabel(label)] };
    regions.set(id, { id, from_name: 'label', to_name: 'text', type: 'labels', value, score: probabilities[label] });
  }
  return [...regions.values()];
}

/**
 * Writes the labelling interface for the tasks of `toLabelStudio`: what is pasted under "Labeling Interface → Code".
 *
 * @param issues The issues to choose from, as `geopolitics.issues.map(({ id }) => id)`.
 * @returns The XML of the interface, with the controls `label`, `positions` and `actor`.
 * @throws INVALID_OPTION where they are no list of texts.
 * @example
 * labelStudioConfig(['trade']).match(/value="trade: .+?"/g)
 * // ['value="trade: favor"', 'value="trade: against"', 'value="trade: neutral"']
 */
export function labelStudioConfig(issues: readonly string[]): string {
  checkKind(issues, kinds.texts, 'issues');
  const labels = [STATEMENT_LABEL, ...(['positive', 'negative', 'neutral'] as const).map(toTargetLabel)];
  const positions = issues.flatMap((issue) =>
    (['favor', 'against', 'neutral'] as const).map((stance) => toLabel({ issue, stance })),
  );
  const perRegion = { toName: 'text', perRegion: true, whenTagName: 'label', whenLabelValue: STATEMENT_LABEL };
  return `${element('View', {}, [
    element(
      'Labels',
      { name: 'label', toName: 'text' },
      labels.map((value) => element('Label', { value })),
    ),
    element('Text', { name: 'text', value: '$text' }),
    element(
      'Choices',
      { name: 'positions', choice: 'multiple', ...perRegion },
      positions.map((value) => element('Choice', { value })),
    ),
    element('TextArea', { name: 'actor', maxSubmissions: 1, placeholder: 'Who says it?', ...perRegion }),
  ])}\n`;
}
