/**
 * Fits how the default model and the contextual reader are averaged, and writes `src/labels/data/blend.ts`.
 *
 *   npx tsx models/fitBlend.ts --origin TEXT [--model FILE] [--weights DIR] [--dry] SET…
 *
 * SET        rows that neither was trained on, one or more files with commas between, JSONL: {"text","issues":{"trade":"favor"},"targets"?:{"Peru":"negative"}};
 *            each set counts alike: real ones alone are of few papers, and what is sure there is less sure in another
 * --origin   what the rows are, in a sentence that ends with a full stop; it goes into the file
 * --model    a geopolitics.json that has not learned from the rows (npm run train -- --hold); the one that ships without it
 * --weights  the reader's weights; those of models/contextual/weights without it
 * --dry      print, and write nothing
 *
 * Shares and scales are those of the least log-loss: of issues yes or no, of stances where the issue is given, of attitudes to targets. The tone, which rows
 * have no label for, is averaged as attitudes are. One threshold for all issues is the best by the F1 of issue and stance together, on the average of the sets; there is no gate,
 * since the reader was not asked about it; what is abstained from is the least certain 30 % of stances, as in the default model.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { attitudes, type Span, stances } from '../src/document';
import { BLEND, type Blend } from '../src/labels/data/blend';
import { maskStatement, nameSpans, type StatementInput } from '../src/labels/features';
import { defaultModel, loadModelJson } from '../src/labels/files/index';
import type { Reading } from '../src/labels/model';
import { createScorers } from '../src/labels/model/scoring';
import { readAll } from '../src/readers';
import { itemAt } from '../src/runtime/lists';
import { type Example, readExamples, targetsOf } from '../src/training/data';
import { chooseLine, type Found, fitShare, logLoss, pairsF1, probabilities, type Scored } from './blend/fit';
import { contextual } from './contextual/src/index';

/** As in the default model (`training/fit/thresholds.ts`). */
const ABSTAINED_SHARE = 0.3;

const { values, positionals: sets } = parseArgs({
  allowPositionals: true,
  options: {
    origin: { type: 'string' },
    weights: { type: 'string' },
    model: { type: 'string' },
    dry: { type: 'boolean', default: false },
  },
});
if (sets.length === 0 || (!values.origin && !values.dry))
  throw new Error('Expected --origin TEXT and files; see the head of models/fitBlend.ts.');

const model = values.model ? loadModelJson(JSON.parse(readFileSync(values.model, 'utf8'))) : defaultModel();
const scorers = createScorers(model.statements, model.attitudes, model.words);
const reader = await contextual(values.weights === undefined ? {} : { weights: values.weights });
const examples = sets.flatMap((set, at) =>
  set
    .split(',')
    .flatMap((file) =>
      readExamples(readFileSync(file, 'utf8'), { format: 'jsonl', file }).map((example) => ({ ...example, set: at })),
    ),
);

/** What each label of a set counts, so that all sets count alike. */
const weights = sets.map((_, at) => 1 / examples.filter(({ set }) => set === at).length);
const weightOf = ({ set }: { readonly set: number }) => itemAt(weights, set);

/** One issue of one row, as both see it. */
interface Asked {
  readonly about: Scored;
  readonly side: Scored;
  readonly isLabelled: boolean;
  readonly set: number;
}

function ask(example: Example & { readonly set: number }, { issues: read }: Reading): Asked[] {
  const { text, issues, set } = example;
  const weight = weightOf(example);
  const input = { text, names: nameSpans(text) };
  const found = scorers.features(scorers.words(maskStatement(input, model.words)));
  const own = scorers.issues(found);
  return read.flatMap(({ issue, logOdds, favor, against, neutral }) => {
    const at = model.issues.indexOf(issue);
    if (at < 0) return [];
    const label = issues[issue];
    const truth = label === undefined ? -1 : stances.indexOf(label);
    return {
      about: { own: [0, own[at]!], other: [0, logOdds], truth: Number(truth >= 0), weight },
      side: { own: [...scorers.stances(found, at)], other: [favor, against, neutral], truth, weight },
      isLabelled: truth >= 0,
      set,
    };
  });
}

const toReader = ({ text, names, target }: StatementInput) => ({
  ...{ text, names, actor: null },
  targets: target ? [target] : ([] as Span[]),
});
const readings = await readAll(
  reader,
  examples.map(({ text }) => toReader({ text, names: nameSpans(text) })),
);
const asked = examples.flatMap((example, i) => ask(example, readings[i]!));
const abouts = asked.map(({ about }) => about);
const sides = asked.filter(({ isLabelled }) => isLabelled).map(({ side }) => side);

const targets = examples.flatMap((example) =>
  targetsOf([example], nameSpans).map((target) => ({ ...target, weight: weightOf(example) })),
);
const toTargets = await readAll(
  reader,
  targets.map(({ input }) => toReader(input)),
);
const feelings = targets.map(({ input, label, weight }, i): Scored => {
  const { probabilities: own } = model.classifyTarget(input);
  const {
    attitudes: [other],
  } = toTargets[i]!;
  return {
    own: attitudes.map((attitude) => Math.log(Math.max(own[attitude], 1e-12))),
    other: attitudes.map((attitude) => other![attitude]),
    truth: attitudes.indexOf(label),
    weight,
  };
});

const shares = { issues: fitShare(abouts), stances: fitShare(sides), attitudes: fitShare(feelings) };
const found = asked.map(({ about, side, isLabelled, set }): Found => {
  const stance = probabilities(side, shares.stances);
  return {
    probability: probabilities(about, shares.issues)[1]!,
    set,
    isLabelled,
    isRight: isLabelled && stance.indexOf(Math.max(...stance)) === side.truth,
  };
});
const threshold = chooseLine(found);
const certainties = sides.map((side) => Math.max(...probabilities(side, shares.stances))).sort((a, b) => a - b);
const abstainBelow = certainties[Math.floor(certainties.length * ABSTAINED_SHARE)] ?? BLEND.abstainBelow;
const blend: Blend = {
  ...shares,
  tone: shares.attitudes,
  thresholds: {},
  threshold,
  gate: 0,
  abstainBelow: Number(abstainBelow.toFixed(3)),
};

tell('issues', abouts, shares.issues);
tell('stances', sides, shares.stances);
tell('attitudes', feelings, shares.attitudes);
console.log(
  `threshold ${threshold}, F1 of issue and stance ${(100 * pairsF1(found, threshold)).toFixed(1)} on these ${examples.length} rows`,
);
console.log(JSON.stringify(blend));
if (!values.dry) write();

function tell(part: string, rows: readonly Scored[], share: Blend['issues']): void {
  const loss = (of: Blend['issues']) => logLoss(rows, of).toFixed(4);
  console.log(
    `${part}: ${rows.length} labels, log-loss fast ${loss({ reader: 0, scale: 1 })}, reader ${loss({ reader: 1, scale: 1 })}, half and half ${loss({ reader: 0.5, scale: 1 })}, fitted ${loss(share)} (${JSON.stringify(share)})`,
  );
}

/** Puts the numbers and where they come from into the file; all else in it stays. */
function write(): void {
  const file = join(import.meta.dirname, '../src/labels/data/blend.ts');
  const lines = Object.entries(blend).map(([name, value]) => {
    const shown =
      typeof value === 'number' || name === 'thresholds'
        ? JSON.stringify(value)
        : `{ reader: ${value.reader}, scale: ${value.scale} }`;
    return `  ${name}: ${shown},\n`;
  });
  const text = readFileSync(file, 'utf8')
    .replace(/ \* Origin: .*\n/, () => ` * Origin: ${values.origin} Reader ${reader.id}, ${examples.length} rows.\n`)
    .replace(
      /export const BLEND: Blend = \{\n[\s\S]*?\n\};\n/,
      () => `export const BLEND: Blend = {\n${lines.join('')}};\n`,
    );
  writeFileSync(file, text);
}
