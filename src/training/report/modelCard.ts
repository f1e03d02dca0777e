/** A page for people that goes with a model file: what it was made of, how good it is, what it must not be used for. */

import { checkKind, checkKinds, isObject, type Kind, kinds } from '../../runtime/checks';
import { withoutControls } from '../../runtime/controls';
import { counted } from '../../runtime/counted';
import { itemAt } from '../../runtime/lists';
import type { HeldOutFigures } from './heldOut';
import type { TrainingReport, TrainingResult } from './report';

/** What a model card names. */
export interface ModelCardOptions {
  /** Name of the model file, as it stands in the examples. Default: "model.json". */
  readonly file?: string;
  /** What the labels were read from. */
  readonly sources?: readonly string[];
}

const RESULT: Kind = {
  expected: 'what `train` returned',
  holds: (value) => isObject(value) && isObject(value.model) && isObject(value.report),
};

/** Of fewer stances on an issue the figures say little; the width of a 95 % interval is then about 0.2. */
const FEW_STANCES = 100;

/**
 * Writes a model card in Markdown (Mitchell et al., Model Cards for Model Reporting, FAT* 2019).
 *
 * @param result What `train` returned.
 * @param options The name of the model file, `model.json` where it is absent (`file`), and of the files that the rows came
 * from (`sources`).
 * @returns The page: data, figures, limits, how to use. It holds no date, so that the same training gives the same page.
 * @throws INVALID_OPTION, UNKNOWN_OPTION.
 * @example
 * const rows = readExamples(readFileSync('datasets/asia-pacific.jsonl', 'utf8'), { format: 'jsonl' });
 * modelCard(train(rows), { file: 'asia.json' }).split('\n')[2] // 'A model for stancekit. It tells which issues …'
 */
export function modelCard(result: TrainingResult, options: ModelCardOptions = {}): string {
  checkKind(result, RESULT, 'result');
  checkKinds(options, { file: kinds.word, sources: kinds.words }, 'modelCard');
  const { model, report } = result;
  const { file = 'model.json', sources = [] } = options;
  // The tables are those of the model that the file holds: with the encoder, where it has a part for one.
  const figures: HeldOutFigures = report.encoder ?? report;
  // Names of issues and words are somebody else's, and a card is read in terminals too.
  return withoutControls(
    [
      `# ${oneLine(model.name)}`,
      'A model for stancekit. It tells which issues a statement in English is about, and whether it is in favor, against or neutral.',
      '## Data',
      describeData(report, sources),
      countTable(report),
      '## Figures',
      ...(figures.worth ? [`**${oneLine(figures.worth.message)}**`] : []),
      `Every figure is of rows that were held out: ${report.folds} folds, ${report.grouped ? 'rows of one document, batch or actor together' : 'at random'}. In per cent.`,
      ...encoderLines(report),
      issueTable(figures),
      issueLine(figures),
      'Stance, where the issue is given (rows are the truth, the last columns what was said):',
      stanceTable(figures),
      stanceLine(figures),
      `Expected calibration error ${figures.calibration.error.toFixed(3)}; for each fold temperature and shifts were fitted on the other folds (those of the model are fitted on all):`,
      calibrationTable(figures),
      ...curveLines(report),
      '## What it goes by',
      ...Object.entries(report.telling).map(([issue, words]) => tellingLine(issue, words)),
      '## Limits',
      limits(report)
        .map((limit) => `- ${limit}`)
        .join('\n'),
      '## Use',
      ['```sh', `stancekit analyze article.txt --model ${oneLine(file)}`, '```'].join('\n'),
      ['```js', useLine(file, report), '```'].join('\n'),
      `Word vectors \`${model.encoder}\`, file format ${model.schema}, seed ${report.seed}.`,
      '',
    ].join('\n\n'),
  );
}

/** An analyzer is given the encoder, where the model was trained with one. */
function useLine(file: string, { encoder }: TrainingReport): string {
  return `const analyzer = createAnalyzer({ model: readModel(${JSON.stringify(file)})${encoder ? ', encoder' : ''} });`;
}

function encoderLines({ encoder, rows, issuesMicroF1, stance, calibration }: TrainingReport): string[] {
  if (encoder === null) return [];
  return [
    `With the encoder \`${oneLine(encoder.id)}\`, which has read ${encoder.encoded} of the ${rows} rows; the tables are of these.`,
    `By the words alone (\`--reader fast\`), of all rows: issues micro-F1 ${percent(issuesMicroF1)}, stance macro-F1 ${percent(stance.macroF1)}, accuracy ${percent(stance.accuracy)}, expected calibration error ${calibration.error.toFixed(3)}.`,
  ];
}

function issueLine({ issuesMicroF1, baselines, offTopic: { rows, leftAlone } }: HeldOutFigures): string {
  const alone =
    rows > 0
      ? ` Of ${counted(rows, 'statement')} about none of the issues, ${percent(leftAlone / rows)} were left alone.`
      : ' No row is about none of the issues, so it is not known how many such statements are left alone.';
  return `All issues together: micro-F1 ${percent(issuesMicroF1)} (always the most frequent issue: ${percent(baselines.issuesMicroF1)}).${alone}`;
}

function stanceLine({ stance: { macroF1, accuracy }, baselines: { majority } }: HeldOutFigures): string {
  return `Macro-F1 ${percent(macroF1)}, accuracy ${percent(accuracy)} (always "${majority.stance}": ${percent(majority.macroF1)}, ${percent(majority.accuracy)}).`;
}

function curveLines({ learningCurve, encoder }: TrainingReport): string[] {
  const [first] = learningCurve;
  if (!first) return [];
  const by = encoder ? ', by the words alone' : '';
  return [
    `Learned from fewer stances: measured on the ${first.measured} stances of one fold${by}, by one classifier before it is blended and calibrated. Compare these figures with each other, not with those above.`,
    table(
      ['stances learned from', 'stance macro-F1'],
      learningCurve.map(({ rows, macroF1 }) => [rows, percent(macroF1)]),
    ),
  ];
}

function describeData({ rows, counts, base }: TrainingReport, sources: readonly string[]): string {
  const from = sources.length > 0 ? ` from ${sources.map((name) => `\`${oneLine(name)}\``).join(', ')}` : '';
  const start = base === null ? '' : ` It starts from the model "${oneLine(base.name)}".`;
  return `${rows} labelled statements${from}, ${counted(Object.keys(counts).length, 'issue')}.${start}`;
}

function countTable({ counts }: TrainingReport): string {
  return table(
    ['issue', 'favor', 'against', 'neutral'],
    Object.entries(counts).map(([issue, { favor, against, neutral }]) => [issue, favor, against, neutral]),
  );
}

function issueTable({ issues }: HeldOutFigures): string {
  return table(
    ['issue', 'precision', 'recall', 'F1', 'support'],
    Object.entries(issues).map(([issue, { precision, recall, f1, support }]) => [
      issue,
      ...[precision, recall, f1].map(percent),
      support,
    ]),
  );
}

function stanceTable({ stance }: HeldOutFigures): string {
  const names = Object.keys(stance.classes);
  return table(
    ['stance', 'precision', 'recall', 'F1', 'support', ...names],
    Object.entries(stance.classes).map(([name, { precision, recall, f1, support }], row) => [
      name,
      ...[precision, recall, f1].map(percent),
      support,
      ...itemAt(stance.confusion, row),
    ]),
  );
}

function calibrationTable({ calibration }: HeldOutFigures): string {
  return table(
    ['probability', 'stances', 'mean', 'right'],
    calibration.bins
      .filter(({ count }) => count > 0)
      .map(({ from, to, count, meanProbability, accuracy }) => [
        `${from.toFixed(1)}–${to.toFixed(1)}`,
        count,
        percent(meanProbability),
        percent(accuracy),
      ]),
  );
}

function tellingLine(
  issue: string,
  words: Readonly<Record<string, readonly string[]>> | TrainingReport['telling'][string],
): string {
  const sides = Object.entries(words).filter(([, list]) => list.length > 0);
  return [
    `**${oneLine(issue)}**`,
    ...sides.map(
      ([side, list]) => `- ${side === 'issue' ? 'the issue itself' : side}: ${list.map(oneLine).join(', ')}`,
    ),
  ].join('\n');
}

function limits({ counts, grouped, warnings }: TrainingReport): string[] {
  const few = Object.entries(counts)
    .filter(([, { favor, against, neutral }]) => favor + against + neutral < FEW_STANCES)
    .map(([issue]) => oneLine(issue));
  return [
    'English statements like those that it was trained on; on others the figures above do not hold.',
    'The figures are of statements read by themselves. In an article the issues and stances of the statements around one count, too, and what "it" or "the remarks" stand for; how much that brings to this model is not measured here.',
    'Probabilities of the model are calibrated on all held-out rows; a stance that the model is unsure of is marked as abstained from.',
    ...(grouped
      ? []
      : [
          'Rows were not held out by their document, batch or actor, so that rows of one text may stand on both sides and figures may be too high.',
        ]),
    ...(few.length > 0 ? [`Fewer than ${FEW_STANCES} stances, so that figures are rough: ${few.join(', ')}.`] : []),
    ...warnings.map(oneLine),
  ];
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.map((cell) => oneLine(String(cell))).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

/** Text that may hold anything, within a line of Markdown and as nothing but text. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#]/g, '\\$&');
}
