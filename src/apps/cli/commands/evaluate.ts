/** `stancekit evaluate` */

import { StancekitError } from 'stancekit';
import type { Evaluation } from 'stancekit/training';
import { counted } from '../../../runtime/counted';
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
Micro-F1 counts all issues together, and what is found of an issue that no row has as false; macro-F1 is the mean of the issues
that rows have. Figures of stances, and what stands beside them, are of issues that the model knows; "tone of the words" is what
their tone by the words alone would tell.

Example:
  $ stancekit evaluate held-out.jsonl --model my-model.json`,
    )
    .action(async (files, { format, model, reader: asked, column, bom }: EvaluateOptions) => {
      // Only here, so that the other commands start without it.
      const { evaluate, evaluateWithReader } = await import('stancekit/training');
      const { model: opened, reader, encoder } = await openParts({ model, reader: asked }, io);
      const examples = await readLabels(files, { column }, io);
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
  const { rows, issues, pairs, offTopic, baselines, unknownIssues } = evaluation;
  const asked = stancesAsked(evaluation);
  return [
    `${counted(rows, 'statement')}, ${counted(asked, 'stance')}. Scores in per cent.`,
    ...(unknownIssues.length > 0 ? [`The model does not know these issues: ${unknownIssues.join(', ')}.`] : []),
    '',
    ...scoreLines('issue', issues),
    `micro-F1 ${percent(evaluation.issuesMicroF1)}, macro-F1 ${percent(evaluation.issuesMacroF1)}`,
    ...absentLines(evaluation),
    `  (always the most frequent issue: micro-F1 ${percent(baselines.issuesMicroF1)})`,
    ...(offTopic.rows > 0
      ? [
          `off-topic left alone: ${percent(offTopic.leftAlone / offTopic.rows)} of ${counted(offTopic.rows, 'statement')}`,
        ]
      : []),
    '',
    ...(asked > 0 ? stanceLines(evaluation) : [NO_STANCES]),
    '',
    `issue and stance together: precision ${percent(pairs.precision)}, recall ${percent(pairs.recall)}, F1 ${percent(pairs.f1)}`,
    '',
  ].join('\n');
}

const NO_STANCES = 'No row has a stance on an issue that the model knows, so that none was asked for.';

/** How many stances the model was asked for. */
function stancesAsked({ stance }: Evaluation): number {
  return stance.confusion.flat().reduce((sum, n) => sum + n, 0);
}

/** The two scores count other issues where some have no row: what is found of these is false, but has no share in the mean. */
function absentLines({ issues }: Evaluation): string[] {
  const absent = Object.keys(issues).filter((issue) => issues[issue]?.support === 0);
  if (absent.length === 0) return [];
  return [
    `  (no row has ${absent.join(', ')}: micro-F1 counts what is found of these as false, macro-F1 is the mean of the others)`,
  ];
}

function stanceLines({ stance, calibration, kept, baselines: { majority, tone } }: Evaluation): string[] {
  return [
    'stance, where the issue is given',
    ...scoreLines('', stance.classes),
    `macro-F1 ${percent(stance.macroF1)}, accuracy ${percent(stance.accuracy)}`,
    `  (always "${majority.stance}": ${percent(majority.macroF1)}, ${percent(majority.accuracy)}; tone of the words: ${percent(tone.macroF1)}, ${percent(tone.accuracy)})`,
    '',
    ...confusionLines(stance),
    '',
    ...calibrationLines(calibration.bins),
    `expected calibration error ${calibration.error.toFixed(3)} (exact probabilities, by chance: ${calibration.byChance.toFixed(3)})`,
    `kept ${percent(kept.share)}, abstained from ${percent(1 - kept.share)}${kept.share > 0 ? `; accuracy of those kept ${percent(kept.accuracy)}` : ''}`,
  ];
}

/** A figure a line; none of stances where there are none to measure. */
function records(evaluation: Evaluation): (string | number)[][] {
  const { rows, pairs, offTopic, baselines } = evaluation;
  return [
    ['part', 'name', 'figure', 'value'],
    ['all', '', 'rows', rows],
    ...scoreRecords('issue', evaluation.issues),
    ['issue', '', 'micro_f1', evaluation.issuesMicroF1],
    ['issue', '', 'macro_f1', evaluation.issuesMacroF1],
    ['off_topic', '', 'rows', offTopic.rows],
    ['off_topic', '', 'left_alone', offTopic.leftAlone],
    ...(stancesAsked(evaluation) > 0 ? stanceRecords(evaluation) : []),
    ...scoreRecords('pairs', { '': pairs }),
    ['baseline', 'most frequent issue', 'issue_micro_f1', baselines.issuesMicroF1],
    ...(stancesAsked(evaluation) > 0 ? baselineRecords(baselines) : []),
  ];
}

function scoreRecords(part: string, all: Evaluation['issues']): (string | number)[][] {
  return Object.entries(all).flatMap(([name, score]) =>
    Object.entries(score).map(([figure, value]) => [part, name, figure, value]),
  );
}

function stanceRecords({ stance, calibration, kept }: Evaluation): (string | number)[][] {
  const names = Object.keys(stance.classes);
  return [
    ...scoreRecords('stance', stance.classes),
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
    ...(kept.share > 0 ? [['kept', '', 'accuracy', kept.accuracy]] : []),
  ];
}

function baselineRecords({ majority, tone }: Evaluation['baselines']): (string | number)[][] {
  return [
    ['baseline', `always ${majority.stance}`, 'stance_macro_f1', majority.macroF1],
    ['baseline', 'tone of the words', 'stance_macro_f1', tone.macroF1],
  ];
}
