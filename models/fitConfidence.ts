/**
 * Fits how probable it is that a reader would write a row as it was found, and writes it to `src/statements/data/confidenceWeights.ts`.
 *
 *   npx tsx models/fitConfidence.ts --re3d DIR --gum DIR [--write]
 *
 * It learns from the articles of `datasets/press` and, of the real ones of `datasets/measured/articles.jsonl`, from those of re3d and GUM, whose terms allow
 * it, but each fourth, on which it is measured (`tests/measure/articles.ts`). A row is right where a label that is not optional has its words and its actor.
 *
 * --write  else figures of held-out documents are printed alone
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findIn, labelFound, type TextSettings } from '../src/analyzer/textAgain';
import { defaultModel } from '../src/index';
import { nameFilter } from '../src/labels';
import { sigmoid } from '../src/labels/model';
import { itemAt } from '../src/runtime/lists';
import { confidenceEvidence } from '../src/statements';
import { readGold } from '../tests/measure/articles/gold';
import { articleOptions, type ReadArticle, readArticles } from '../tests/measure/articles/labels';
import { isSame, matchRows } from '../tests/measure/articles/match';
import { fitRidge } from './article/ridge';

/** What is seen more seldom has no weight. */
const SELDOM = 8;
/** Weights of less say nothing. */
const NOTHING = 0.05;
/** Of 1, 3, 8 and 20 that of least log-loss on held-out documents. */
const RIDGE = 8;
const FOLDS = 6;

/** A row that was told. */
interface ToldRow {
  readonly document: number;
  readonly logOdds: number;
  /** "actor person", "rule verb", "words 8" */
  readonly kinds: readonly string[];
  readonly answer: number;
}

const { re3d, gum, labels: file } = articleOptions;
const { values } = parseArgs({ options: { re3d, gum, labels: file, write: { type: 'boolean', default: false } } });
const here = import.meta.dirname;
const press = join(here, '..', 'datasets', 'press');
const articles = [
  ...readGold(join(press, 'gold.jsonl'), press),
  ...readArticles(values.labels, values).filter(({ isHeldBack }) => !isHeldBack),
];
const model = defaultModel();
const settings: TextSettings = {
  ...{ model, actors: [], issues: model.issues, masked: nameFilter(model.issues) },
  ...{ minimumProbability: undefined, minimumConfidence: undefined },
};
const rows = articles.flatMap(rowsOf);

/** Rows that the labels call optional say nothing. */
function rowsOf({ text, labels }: ReadArticle, document: number): ToldRow[] {
  const labelled = labelFound(settings, findIn(settings, text, { offsets: 'utf16', deeds: true, id: null }), undefined);
  const { found, extra } = matchRows(
    labels,
    labelled.map(({ statement }) => statement),
  );
  const labelsOf = new Map([...found].map(([label, statement]) => [statement, label]));
  return labelled.flatMap(({ statement, draft }): ToldRow[] => {
    const label = labelsOf.get(statement);
    if (label?.optional || (!label && !extra.includes(statement))) return [];
    const { logOdds, actor, rule, words } = confidenceEvidence(text, draft);
    const kinds = [`actor ${actor}`, `rule ${rule}`, `words ${words}`];
    return [{ document, logOdds, kinds, answer: label && isSame(label, statement) ? 1 : 0 }];
  });
}

const counts = new Map<string, number>();
for (const kind of rows.flatMap(({ kinds }) => kinds)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
const kinds = [...counts].filter(([, count]) => count >= SELDOM).map(([kind]) => kind);
const valuesOf = (row: ToldRow) => [1, row.logOdds, ...kinds.map((kind) => (row.kinds.includes(kind) ? 1 : 0))];
const priors = [0, 1, ...kinds.map(() => 0)];

const learn = (used: readonly ToldRow[]) =>
  fitRidge(
    used.map((row) => ({ values: valuesOf(row), answer: row.answer, weight: 1 })),
    priors,
    RIDGE,
  );

const probability = (row: ToldRow, weights: readonly number[]) =>
  sigmoid(valuesOf(row).reduce((sum, value, i) => sum + value * itemAt(weights, i), 0));

const heldOut = rows.map(() => 0);
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = learn(rows.filter(({ document }) => document % FOLDS !== fold));
  rows.forEach((row, i) => {
    if (row.document % FOLDS === fold) heldOut[i] = probability(row, weights);
  });
}

function logLoss(told: (i: number) => number): number {
  const sum = rows.reduce((total, { answer }, i) => total - Math.log(answer ? told(i) : 1 - told(i)), 0);
  return sum / rows.length;
}

const before = logLoss((i) => sigmoid(itemAt(rows, i).logOdds));
console.log(`${rows.length} rows of ${articles.length} articles, ${rows.filter(({ answer }) => answer).length} right`);
console.log(`log-loss ${before.toFixed(4)} as the rules say, ${logLoss((i) => itemAt(heldOut, i)).toFixed(4)} fitted`);
const weights = learn(rows).map((weight) => Number(weight.toFixed(2)));
for (const [i, name] of ['any', 'log-odds', ...kinds].entries()) console.log(itemAt(weights, i).toFixed(2), name);

if (values.write) writeFileSync(join(here, '..', 'src', 'statements', 'data', 'confidenceWeights.ts'), toSource());

function toSource(): string {
  const group = (name: string) =>
    kinds
      .flatMap((kind, i) =>
        kind.startsWith(`${name} `) ? [[kind.slice(name.length + 1), weights[i + 2] ?? 0] as const] : [],
      )
      .filter(([, weight]) => Math.abs(weight) >= NOTHING)
      .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
      .map(([kind, weight]) => `    ${/^[a-z]+$|^\d+$/.test(kind) ? kind : `'${kind}'`}: ${weight},`)
      .join('\n');
  return `import type { ConfidenceWeights } from './confidenceShape';

/** What each part of the evidence adds to the log-odds of a row. Made by \`models/fitConfidence.ts\`; do not edit by hand. */
export const confidenceWeights: ConfidenceWeights = {
  shift: ${weights[0]},
  slope: ${weights[1]},
  actors: {
${group('actor')}
  },
  rules: {
${group('rule')}
  },
  words: {
${group('words')}
  },
};
`;
}
