/** Rows of the scoreboard for attitudes and stances. */
import { attitudes } from '../../../src/document';
import { crossValidate, type Example } from '../../../src/training';
import {
  type Calibration,
  type ClassificationScore,
  scoreCalibration,
  scoreClassification,
} from '../../../src/training/fit';
import { spread } from './files';
import { type AttitudeRow, type StanceRow, stanceNames } from './labels';
import { type Classify, type Program, SEED } from './program';
import type { Published, RowBase, ScoreRow } from './row';

interface Answered {
  readonly truth: string;
  readonly probabilities: Readonly<Record<string, number>>;
}

/** How right the likeliest of some classes is, and how sure. */
export function scoreAnswers(
  answers: readonly Answered[],
  names: readonly string[],
): { score: ClassificationScore; calibration: Calibration } {
  const likeliest = answers.map(({ probabilities: p }) => names.reduce((a, b) => ((p[b] ?? 0) > (p[a] ?? 0) ? b : a)));
  const truth = answers.map((answer) => names.indexOf(answer.truth));
  const predicted = likeliest.map((name) => names.indexOf(name));
  return {
    score: scoreClassification(truth, predicted, names),
    calibration: scoreCalibration(
      answers.map(({ probabilities }, i) => probabilities[likeliest[i] ?? ''] ?? 0),
      predicted.map((k, i) => k === truth[i]),
    ),
  };
}

/** The mean of the F1 of favor and against: F_avg of SemEval-2016 task 6. */
export function favorAgainst({ classes }: ClassificationScore): number {
  return ((classes.favor?.f1 ?? 0) + (classes.against?.f1 ?? 0)) / 2;
}

/**
 * Attitudes: macro-F1 over the labels that the rows have. Where they have no neutral ones, the likelier of positive and negative is taken, so
 * that the sign alone is measured.
 */
export async function measureAttitudes(
  rows: readonly AttitudeRow[],
  program: Program,
  base: RowBase & { readonly published: Published | null },
): Promise<ScoreRow[]> {
  const answers: Answered[] = [];
  for (const { text, target, actor, label } of rows) {
    const said = await program.classify({ text, target, ...(actor && { actor }) });
    answers.push({ truth: label, probabilities: said.target?.probabilities ?? { neutral: 1 } });
  }
  const names = attitudes.filter((name) => rows.some(({ label }) => label === name));
  const { score, calibration } = scoreAnswers(answers, names);
  const own = { ...base, n: rows.length, of: 'targets' };
  const metric = `macro-F1 of ${names.join(', ')}`;
  const main: ScoreRow = { ...own, metric, ours: score.macroF1, unit: 'percent' };
  // Of two classes out of three the probabilities do not sum to 1, and say nothing of how sure it was.
  if (names.length < attitudes.length) return [{ ...main, note: 'a label must be one of these (forced)' }];
  return [main, calibrationRow(own, calibration.error)];
}

function calibrationRow(own: RowBase & Pick<ScoreRow, 'n' | 'of'>, error: number): ScoreRow {
  return { ...own, metric: 'expected calibration error', ours: error, unit: 'plain', published: null };
}

const toExample = ({ text, issue, stance }: StanceRow): Example => ({ text, issues: { [issue]: stance } });

export interface Retraining {
  readonly training: readonly StanceRow[];
  readonly test: readonly StanceRow[];
  readonly limit: number | undefined;
}

/** Stances of other people's issues: learned from their rows, told of rows that were not among those. */
export async function measureRetraining(
  { training, test, limit }: Retraining,
  program: Program,
  base: RowBase & { readonly published: Published },
): Promise<ScoreRow[]> {
  const learned = spread(training, limit);
  const rows = spread(test, limit);
  const classify = await program.trained(learned.map(toExample));
  const answers = await answerStances(rows, classify);
  const issues = [...new Set(rows.map(({ issue }) => issue))];
  const all = scoreAnswers(answers, stanceNames);
  const each = issues.map((issue) =>
    favorAgainst(
      scoreAnswers(
        answers.filter((_, i) => rows[i]?.issue === issue),
        stanceNames,
      ).score,
    ),
  );
  const of =
    learned.length === training.length ? `${learned.length} rows` : `${learned.length} of ${training.length} rows`;
  const own = { ...base, n: rows.length, of: 'texts', note: `learned from ${of}` };
  const mean = each.reduce((sum, f1) => sum + f1, 0) / (each.length || 1);
  return [
    { ...own, metric: 'F_avg (favor, against), all targets together', ours: favorAgainst(all.score), unit: 'percent' },
    { ...own, metric: 'F_avg (favor, against), mean of targets', ours: mean, unit: 'percent', published: null },
    calibrationRow(own, all.calibration.error),
  ];
}

/** Stances where there are no rows to learn from beside those that are measured on: five folds, by the words alone. */
export function measureFolds(
  rows: readonly StanceRow[],
  base: RowBase & { readonly published: Published },
): ScoreRow[] {
  const { stance, calibration } = crossValidate(rows.map(toExample), { seed: SEED });
  const own = { ...base, n: rows.length, of: 'texts', note: 'five folds of these rows, by the fast reader' };
  const metric = 'F_avg (favor, against), all targets together';
  return [{ ...own, metric, ours: favorAgainst(stance), unit: 'percent' }, calibrationRow(own, calibration.error)];
}

async function answerStances(rows: readonly StanceRow[], classify: Classify): Promise<Answered[]> {
  const answers: Answered[] = [];
  for (const { text, issue, stance } of rows) {
    const found = (await classify({ text, issue })).issues.find((one) => one.issue === issue);
    answers.push({ truth: stance, probabilities: found?.probabilities ?? { neutral: 1 } });
  }
  return answers;
}
