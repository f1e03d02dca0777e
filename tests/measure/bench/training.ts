/** How long a training takes, beside `natural`'s classifier on the same rows. */
import { readFileSync } from 'node:fs';
import natural from 'natural';
import { readExamples, type train } from '../../../src/training';
import { timeOf } from './clock';
import { printTable } from './table';

/** The package as it is built; a path that TypeScript does not follow, since it may not be there yet. */
const built: string = '../../../dist/training.js';

/** Trains on so many rows of `datasets/`; `natural` tells the stance only, for one label a text is all that it takes. */
export async function benchTraining(counts: readonly number[]): Promise<void> {
  const { train: trainStances } = (await import(built)) as { train: typeof train };
  const rows = ['council', 'economy', 'debates', 'regional', 'speeches', 'pairs', 'chronicle']
    .flatMap((name) =>
      readFileSync(new URL(`../../../datasets/${name}.jsonl`, import.meta.url), 'utf8')
        .trim()
        .split('\n'),
    )
    .filter((line) => Object.keys(JSON.parse(line).issues ?? {}).length > 0);
  const table = counts.map((count) => {
    const examples = readExamples(rows.slice(0, count).join('\n'), { format: 'jsonl' });
    const own = timeOf(() => trainStances(examples));
    const classifier = new natural.LogisticRegressionClassifier();
    for (const line of rows.slice(0, count)) {
      const { text, issues } = JSON.parse(line);
      classifier.addDocument(text, Object.values(issues)[0] as string);
    }
    const other = timeOf(() => classifier.train());
    return [
      `${count}`,
      (own.processor / 1000).toFixed(1),
      (other.processor / 1000).toFixed(1),
      (other.processor / own.processor).toFixed(2),
    ];
  });
  printTable(
    'Training: seconds of processor time (stancekit: issues, stances, cross-validation, report; natural: stances, one fit)',
    ['rows', 'stancekit', 'natural', 'stancekit is × as fast'],
    table,
  );
}
