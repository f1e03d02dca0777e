/** `stancekit evaluate` */

import { StancekitError } from 'stancekit';
import type { Evaluation } from 'stancekit/training';
import { itemAt } from '../../../runtime/lists';
import type { ReaderName } from '../../../runtime/openContextual';
import { calibrationLines, confusionLines, percent, scoreLines } from '../figures';
import type { Format } from '../formats';
import { marked, toCsvLine } from '../formats/csv';
import { readLabels } from '../input/labels';
import { createOutput } from '../io';
import { openParts } from '../models';
import { type AddCommand, addColumn, addFormat, addModel, addReader } from '../options';

interface EvaluateOptions {
  readonly format: Format;
  readonly model?: string;
  readonly column: string;
  readonly reader?: ReaderName;
  readonly bom?: boolean;
}

export const addEvaluate: AddCommand = (program, io, done) => {
  const command = program
    .command('evaluate')
    .summary('measure a model on labelled statements')
    .description('Measures a model on labelled statements that it was not trained on.')
    .argument('<files...>', 'labelled statements: JSONL, or CSV where the name ends in .csv');
  addColumn(addReader(addModel(addFormat(command, ['table', 'json', 'ndjson', 'csv']))))
    .addHelpText(
      'after',
      `
A row is {"text","issues":{"trade":"favor"}} or {"text","issue","stance"}, as for \`stancekit train\`.

Example:
  $ stancekit evaluate held-out.jsonl --model my-model.json`,
    )
    .action(async (files, { format, model, reader: asked, column, bom }: EvaluateOptions) => {
      // Only here, so that the other commands start without it.
      const { evaluate, evaluateWithReader } = await import('stancekit/training');
      const { model: opened, reader, encoder } = await openParts({ model, reader: asked }, io);
      const examples = await readLabels(files, column, io);
      if (examples.length === 0) throw new StancekitError('TOO_FEW_EXAMPLES', NO_ROWS);
      const evaluation = reader
        ? await evaluateWithReader(opened, examples, reader, { ...(encoder && { encoder }) })
        : evaluate(opened, examples);
      const told = writers[format]!(evaluation);
      await createOutput(io.stdout).write(format === 'csv' ? marked(told, bom) : told);
      done(0);
    });
};

const NO_ROWS = 'Expected at least one labelled row, got none. Give a file that has some.';

const writers: Readonly<Partial<Record<Format, (evaluation: Evaluation) => string>>> = {
  table: describe,
  json: (evaluation) => `${JSON.stringify(evaluation, null, 2)}\n`,
  ndjson: (evaluation) => `${JSON.stringify(evaluation)}\n`,
  csv: (evaluation) => records(evaluation).map(toCsvLine).join(''),
};

function describe(evaluation: Evaluation): string {
  const { rows, issues, stance, calibration, kept, pairs, offTopic, baselines, unknownIssues } = evaluation;
  return [
    `${rows} statements, ${stance.confusion.flat().reduce((sum, n) => sum + n, 0)} stances. Scores in per cent.`,
    ...(unknownIssues.length > 0 ? [`The model does not know these issues: ${unknownIssues.join(', ')}.`] : []),
    '',
    ...scoreLines('issue', issues),
    `micro-F1 ${percent(evaluation.issuesMicroF1)}, macro-F1 ${percent(evaluation.issuesMacroF1)}`,
    `  (always the most frequent issue: micro-F1 ${percent(baselines.issuesMicroF1)})`,
    ...(offTopic.rows > 0
      ? [`off-topic left alone: ${percent(offTopic.leftAlone / offTopic.rows)} of ${offTopic.rows} statements`]
      : []),
    '',
    'stance, where the issue is given',
    ...scoreLines('', stance.classes),
    `macro-F1 ${percent(stance.macroF1)}, accuracy ${percent(stance.accuracy)}`,
    `  (always "${baselines.majority.stance}": ${percent(baselines.majority.macroF1)}, ${percent(baselines.majority.accuracy)}; tone of the words: ${percent(baselines.tone.macroF1)}, ${percent(baselines.tone.accuracy)})`,
    '',
    ...confusionLines(stance),
    '',
    ...calibrationLines(calibration.bins),
    `expected calibration error ${calibration.error.toFixed(3)} (exact probabilities, by chance: ${calibration.byChance.toFixed(3)})`,
    `kept ${percent(kept.share)}, abstained from ${percent(1 - kept.share)}; accuracy of those kept ${percent(kept.accuracy)}`,
    '',
    `issue and stance together: precision ${percent(pairs.precision)}, recall ${percent(pairs.recall)}, F1 ${percent(pairs.f1)}`,
    '',
  ].join('\n');
}

/** A figure a line. */
function records(evaluation: Evaluation): (string | number)[][] {
  const { rows, issues, stance, calibration, kept, pairs, offTopic, baselines } = evaluation;
  const scores = (part: string, all: Evaluation['issues']) =>
    Object.entries(all).flatMap(([name, score]) =>
      Object.entries(score).map(([figure, value]) => [part, name, figure, value]),
    );
  const names = Object.keys(stance.classes);
  return [
    ['part', 'name', 'figure', 'value'],
    ['all', '', 'rows', rows],
    ...scores('issue', issues),
    ['issue', '', 'micro_f1', evaluation.issuesMicroF1],
    ['issue', '', 'macro_f1', evaluation.issuesMacroF1],
    ['off_topic', '', 'rows', offTopic.rows],
    ['off_topic', '', 'left_alone', offTopic.leftAlone],
    ...scores('stance', stance.classes),
    ['stance', '', 'macro_f1', stance.macroF1],
    ['stance', '', 'accuracy', stance.accuracy],
    ...names.flatMap((truth, t) =>
      names.map((said, s) => ['confusion', truth, said, itemAt(itemAt(stance.confusion, t), s)]),
    ),
    ...calibration.bins.flatMap(({ from, to, count, meanProbability, accuracy }) =>
      Object.entries({ count, mean_probability: meanProbability, accuracy }).map(([figure, value]) => [
        'calibration',
        `${from}-${to}`,
        figure,
        value,
      ]),
    ),
    ['calibration', '', 'expected_error', calibration.error],
    ['calibration', '', 'error_by_chance', calibration.byChance],
    ['kept', '', 'share', kept.share],
    ['kept', '', 'accuracy', kept.accuracy],
    ...scores('pairs', { '': pairs }),
    ['baseline', 'most frequent issue', 'issue_micro_f1', baselines.issuesMicroF1],
    ['baseline', `always ${baselines.majority.stance}`, 'stance_macro_f1', baselines.majority.macroF1],
    ['baseline', 'tone of the words', 'stance_macro_f1', baselines.tone.macroF1],
  ];
}
