/** `stancekit train` */
import { createReadStream } from 'node:fs';
import { access, constants, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import type { TrainingReport } from 'stancekit/training';
import { type ExitStatus, type Io, UsageError } from '../io';
import { fileError, readText } from '../rows';
import { readTaxonomy } from '../taxonomy';

export interface TrainCommandOptions {
  readonly out: string;
  readonly seed: number;
  readonly taxonomy?: string;
  readonly verbose?: boolean;
}

/** Trains a model and writes it. */
export async function trainCommand(
  files: readonly string[],
  { out, seed, taxonomy, verbose = false }: TrainCommandOptions,
  io: Io,
): Promise<ExitStatus> {
  // Only here, so that the other commands start without it.
  const { readExamples, train } = await import('stancekit/training');
  // Known before the work, not after it.
  await access(dirname(out), constants.W_OK).catch((error) => refuse(out, error));
  const issues = taxonomy === undefined ? undefined : await readTaxonomy(taxonomy);
  const examples = [];
  for (const file of files) {
    const format = extname(file).toLowerCase() === '.csv' ? 'csv' : 'jsonl';
    examples.push(...readExamples(await readFile(file), { format, file }));
  }
  const progress = createProgress(io, verbose);
  const { model, report } = await train(examples, {
    seed,
    ...(issues && { taxonomy: issues }),
    onProgress: progress.show,
  });
  progress.clear();
  await writeWhole(out, `${JSON.stringify(model)}\n`);
  io.stderr.write(describeReport(report));
  return 0;
}

/** Reads a file; `-` is not taken here, since rows of two formats could come from it. */
async function readFile(file: string): Promise<string> {
  try {
    return await readText(createReadStream(file), file);
  } catch (error) {
    throw fileError(error, file);
  }
}

/** Writes beside and renames, so that a model file is never half written. */
async function writeWhole(file: string, content: string): Promise<void> {
  const beside = `${file}.${process.pid}.part`;
  try {
    await writeFile(beside, content);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    refuse(file, error);
  }
}

function refuse(file: string, error: unknown): never {
  throw new UsageError(`The model cannot be written to ${file} (${(error as NodeJS.ErrnoException).code}).`);
}

/** A line that a terminal overwrites. */
function createProgress(io: Io, verbose: boolean) {
  if (io.stderr.isTTY) {
    return {
      show: (done: number) => void io.stderr.write(`\rTraining: ${Math.round(100 * done)} %`),
      clear: () => void io.stderr.write('\r\u001b[K'),
    };
  }
  return {
    show: (done: number) => void (verbose && io.stderr.write(`Training: ${Math.round(100 * done)} %\n`)),
    clear: () => {},
  };
}

function describeReport(report: TrainingReport): string {
  const share = (value: number) => (100 * value).toFixed(1).padStart(11);
  const count = (value: number) => String(value).padStart(11);
  const names = Object.keys(report.issues);
  const width = Math.max(5, ...names.map((name) => name.length));
  const issues = names.map((name) => {
    const { favor = 0, against = 0, neutral = 0 } = report.counts[name] ?? {};
    const { precision, recall, f1 } = report.issues[name]!;
    const figures = [count(favor), count(against), count(neutral), share(precision), share(recall), share(f1)];
    return name.padEnd(width) + figures.join('');
  });
  const titles = ['favor', 'against', 'neutral', 'precision', 'recall', 'F1'].map((title) => title.padStart(11));
  const held = report.grouped ? 'by document, batch or actor' : 'at random';
  return [
    `${report.rows} rows, ${report.folds} folds held out ${held}, seed ${report.seed}.`,
    ...report.warnings.map((warning) => `Warning: ${warning}`),
    '',
    'issue'.padEnd(width) + titles.join(''),
    ...issues,
    '',
    `issues   micro-F1 ${share(report.issuesMicroF1).trim()}`,
    `stance   macro-F1 ${share(report.stance.macroF1).trim()}, accuracy ${share(report.stance.accuracy).trim()}, where the issue is given`,
    `         expected calibration error ${report.calibration.error.toFixed(3)}`,
    '',
  ].join('\n');
}
