/** What `train` says of a training. */
import type { CurvePoint, Diagnosis, EncoderGain, HeldOutFigures, TrainingReport, Worth } from 'stancekit/training';
import { calibrationLines, confusionLines, grid, percent, scoreLines } from './figures';

/** What figures of held-out rows are worth, before any of them; a warning where they are too high, or no better than chance. */
export function worthLine({ message, chance, sides }: Worth, diagnoses: readonly Diagnosis[]): string {
  const warns = diagnoses.some(({ flatters }) => flatters) || chance?.isBetter === false || sides?.isBetter === false;
  return warns ? `Warning: ${message}` : message;
}

/** The report for people. Every figure is of rows that were held out. */
export function describeTraining(report: TrainingReport): string {
  const { counts, learningCurve, telling, encoder } = report;
  // Those of the model that is written: with the encoder, where it has a part for one.
  const figures: HeldOutFigures = encoder ?? report;
  const { worth, issues, stance, calibration, baselines } = figures;
  const held = report.grouped ? 'by document, batch or actor' : 'at random';
  return [
    ...(worth ? [worthLine(worth, report.diagnoses)] : []),
    `${report.rows} rows, ${report.folds} folds held out ${held}, seed ${report.seed}. Scores in per cent.`,
    ...report.warnings.map((warning) => `Warning: ${warning}`),
    ...(encoder ? wordsAlone(encoder, report) : []),
    '',
    ...grid([
      ['issue', 'favor', 'against', 'neutral', 'precision', 'recall', 'F1'],
      ...Object.entries(issues).map(([name, { precision, recall, f1 }]) => {
        const { favor, against, neutral } = counts[name]!;
        return [name, ...[favor, against, neutral].map(String), ...[precision, recall, f1].map(percent)];
      }),
    ]),
    `micro-F1 ${percent(figures.issuesMicroF1)}`,
    ...baselineOfIssues(figures),
    '',
    'stance, where the issue is given',
    ...scoreLines('', stance.classes),
    `macro-F1 ${percent(stance.macroF1)}, accuracy ${percent(stance.accuracy)}`,
    `  (always "${baselines.majority.stance}": ${percent(baselines.majority.macroF1)}, ${percent(baselines.majority.accuracy)})`,
    '',
    ...confusionLines(stance),
    '',
    ...calibrationLines(calibration.bins),
    `expected calibration error ${calibration.error.toFixed(3)}, each fold calibrated on the others (exact probabilities, by chance: ${calibration.byChance.toFixed(3)})`,
    '',
    ...curveLines(learningCurve, encoder !== null),
    '',
    'most telling words',
    ...Object.entries(telling).flatMap(([name, words]) =>
      Object.entries(words)
        .filter(([, list]) => list.length > 0)
        .map(([side, list]) => `  ${name}, ${side === 'issue' ? 'the issue itself' : side}: ${list.join(', ')}`),
    ),
    '',
  ].join('\n');
}

function wordsAlone({ id, encoded }: EncoderGain, { rows, issuesMicroF1, stance }: TrainingReport): string[] {
  return [
    `With the encoder ${id}, which has read ${encoded} of the ${rows} rows; the figures are of these.`,
    `By the words alone, of all rows: issues micro-F1 ${percent(issuesMicroF1)}, stance macro-F1 ${percent(stance.macroF1)}, accuracy ${percent(stance.accuracy)}.`,
  ];
}

function baselineOfIssues({ baselines, offTopic: { rows, leftAlone } }: HeldOutFigures): string[] {
  return [
    `  (always the most frequent issue: micro-F1 ${percent(baselines.issuesMicroF1)})`,
    ...(rows > 0 ? [`off-topic left alone: ${percent(leftAlone / rows)} of ${rows} statements`] : []),
  ];
}

/** A curve by itself: its figures are of less than those above. */
function curveLines(curve: readonly CurvePoint[], hasEncoder: boolean): string[] {
  const [first] = curve;
  if (!first) return [];
  const by = hasEncoder ? 'by the words alone, ' : '';
  return [
    ...grid([
      ['learned from', 'stance macro-F1'],
      ...curve.map(({ rows, macroF1 }) => [String(rows), percent(macroF1)]),
    ]),
    `  (stances; measured on the ${first.measured} of one fold, ${by}before blending and calibration: not to be compared with the macro-F1 above)`,
  ];
}
