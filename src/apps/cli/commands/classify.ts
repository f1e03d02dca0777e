/** `stancekit classify` */
import type { Classification, ClassifyInput } from 'stancekit';
import type { View } from '../formats';
import { type Row, withoutNull } from '../input/row';
import { openWithReader } from '../models';
import { type AddCommand, addModel, addReader, addReadingOptions } from '../options';
import { answerFiles } from '../reading';
import { inTurn } from '../run';

export const addClassify: AddCommand = (program, io, done) => {
  addReadingOptions(addReader(addModel(program.command('classify'))))
    .summary('classify single statements')
    .description('Tells issue, stance and attitude of single statements.')
    .addHelpText(
      'after',
      `
A row is {"id","text","issue"?,"target"?:{"start","end"},"actor"?:{"start","end"}}, with offsets in UTF-16 units;
with --format ndjson, standard input is rows, and a line out is {"id","issues","sentiment","target"?}.
With "issue", "issues" holds that one alone.

Example:
  $ echo '{"id":1,"text":"We will never lift the embargo."}' | stancekit classify --format ndjson`,
    )
    .action(async (files, options) => {
      const { analyzer } = await openWithReader(options, io);
      const answers = inTurn((row) => analyzer.classifyAsync(classifyInput(row)));
      done(await answerFiles(files, options, io, { answers, view }));
    });
};

/** Absent fields of a row may be written as null; whether the others are right is for the library to say. */
export function classifyInput({ text, fields: { issue, target, actor } }: Row): ClassifyInput {
  return { text, ...withoutNull({ issue, target, actor }) };
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
