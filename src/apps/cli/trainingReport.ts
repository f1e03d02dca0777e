/** What `train` says of a training. */
import type { Diagnosis, TrainingReport, Worth } from 'stancekit/training';
import { calibrationLines, confusionLines, grid, percent, scoreLines } from './figures';

/** What figures of held-out rows are worth, before any of them; a warning where they are too high. */
export function worthLine({ message }: Worth, diagnoses: readonly Diagnosis[]): string {
  return diagnoses.some(({ flatters }) => flatters) ? `Warning: ${message}` : message;
}

/** The report for people. Every figure is of rows that were held out. */
export function describeTraining(report: TrainingReport): string {
  const { issues, counts, stance, calibration, learningCurve, telling, encoder } = report;
  const held = report.grouped ? 'by document, batch or actor' : 'at random';
  return [
    ...(report.worth ? [worthLine(report.worth, report.diagnoses)] : []),
    `${report.rows} rows, ${report.folds} folds held out ${held}, seed ${report.seed}. Scores in per cent.`,
    ...report.warnings.map((warning) => `Warning: ${warning}`),
    '',
    ...grid([
      ['issue', 'favor', 'against', 'neutral', 'precision', 'recall', 'F1'],
      ...Object.entries(issues).map(([name, { precision, recall, f1 }]) => {
        const { favor, against, neutral } = counts[name]!;
        return [name, ...[favor, against, neutral].map(String), ...[precision, recall, f1].map(percent)];
      }),
    ]),
    `micro-F1 ${percent(report.issuesMicroF1)}`,
    '',
    'stance, where the issue is given',
    ...scoreLines('', stance.classes),
    `macro-F1 ${percent(stance.macroF1)}, accuracy ${percent(stance.accuracy)}`,
    '',
    ...confusionLines(stance),
    '',
    ...calibrationLines(calibration.bins),
    `expected calibration error ${calibration.error.toFixed(3)}`,
    ...(encoder
      ? [
          `with the encoder ${encoder.id} instead: issues micro-F1 ${percent(encoder.issuesMicroF1)}, stance macro-F1 ${percent(encoder.stanceMacroF1)}`,
        ]
      : []),
    '',
    ...grid([
      ['learned from', 'stance macro-F1'],
      ...learningCurve.map(({ rows, macroF1 }) => [String(rows), percent(macroF1)]),
    ]),
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
