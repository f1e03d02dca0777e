/** `stancekit classify` */
import type { Classification, ClassifyInput } from 'stancekit';
import type { View } from '../formats';
import type { ExitStatus, Io } from '../io';
import { answerFiles, type ReadingOptions } from '../reading';
import type { Row } from '../rows';

/** Classifies single statements. */
export function classifyCommand(files: readonly string[], options: ReadingOptions, io: Io): Promise<ExitStatus> {
  return answerFiles(files, options, io, (analyzer, row) => analyzer.classify(toInput(row)), view);
}

/** Absent fields of a row may be written as null; whether the others are right is for the library to say. */
function toInput({ text, fields: { issue, target, actor } }: Row): ClassifyInput {
  const given = Object.entries({ issue, target, actor }).filter(([, value]) => value !== undefined && value !== null);
  return { text, ...Object.fromEntries(given) };
}

const view: View<Classification> = {
  title: 'Classification',
  toLine: (id, { issues, sentiment, target }) => ({ id, issues, sentiment, ...(target && { target }) }),
  columns: [
    { title: 'issue', width: 'fixed' },
    { title: 'stance', width: 'fixed', coloured: true },
    { title: 'probability', width: 'fixed', align: 'right' },
    { title: 'sentiment', width: 'fixed', coloured: true },
    { title: 'to target', width: 'fixed', coloured: true },
    { title: 'words', width: 'rest' },
  ],
  toBlocks: ({ issues, sentiment, target }, text) => [
    [
      issues.map(({ issue }) => issue),
      issues.map(({ stance, abstained }) => (abstained ? `${stance} ?` : stance)),
      issues.map(({ stance, probabilities }) => probabilities[stance].toFixed(2)),
      [sentiment.label],
      target ? [target.label] : [],
      [text],
    ],
  ],
  nothing: '',
  toNotes: () => [],
  fields: [
    ...['issue', 'issue_probability', 'stance', 'stance_probability', 'abstained'],
    ...['sentiment', 'sentiment_probability', 'target', 'target_probability', 'text'],
  ],
  toRecords({ issues, sentiment, target }, text) {
    const after = [
      ...[sentiment.label, sentiment.probabilities[sentiment.label]],
      ...(target ? [target.label, target.probabilities[target.label]] : [null, null]),
      text,
    ];
    if (issues.length === 0) return [[null, null, null, null, null, ...after]];
    return issues.map(({ issue, probability, stance, probabilities, abstained }) => [
      ...[issue, probability, stance, probabilities[stance], abstained],
      ...after,
    ]);
  },
};
