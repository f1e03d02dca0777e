/**
 * Fits how the default model and the contextual reader are averaged, and writes `src/labels/data/blend.ts`.
 *
 *   npx tsx models/fitBlend.ts --origin TEXT [--model FILE] [--targets FILE] [--pairs FILE] [--doubtful FILE] [--weights DIR] [--dry] SET…
 *
 * SET        rows that neither was trained on, one or more files with commas between, JSONL:
 *            {"text","issues":{"trade":"favor"},"actor"?:"Chile","targets"?:{"Peru":"negative"}};
 *            each set counts alike: real ones alone are of few papers, and what is sure there is less sure in another
 * --origin   what the rows are, in a sentence that ends with a full stop; it goes into the file
 * --model    a geopolitics.json that has not learned from the rows (npm run train -- --hold); the one that ships without it
 * --targets  a targets.json that has not learned from the rows; the one that ships without it
 * --pairs    the valid.tsv of Park, Pan & Joo's directed sentiments, one set more of attitudes of an actor
 * --doubtful rows with labels of issues on which readers may differ, as the first set: only the shares of their stances and attitudes, and how sure a stance is, are learned from
 * --weights  the reader's weights; those of models/contextual/weights without it
 * --dry      print, and write nothing
 *
 * Share and scale of issues, yes or no, are those of the least log-loss. Of stances where the issue is given and of attitudes to targets, the share is the one by which
 * the likeliest is most often right, or the nearest to a half that is not worse by more than a standard error; the scale is that of the least log-loss. The tone, which
 * rows have no label for, is averaged as attitudes are. One threshold for all issues is the best by the F1 of issue and stance together, on the average of the sets; there is no gate,
 * since the reader was not asked about it; what is abstained from is the least certain 30 % of stances, as in the default model.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stances } from '../src/document';
import { BLEND, type Blend, type Share } from '../src/labels/data/blend';
import { maskStatement, nameSpans } from '../src/labels/features';
import { loadModelJson } from '../src/labels/files/index';
import type { Reading } from '../src/labels/model';
import { mix } from '../src/labels/model/blend';
import { createScorers } from '../src/labels/model/scoring';
import { readAll } from '../src/readers';
import { itemAt } from '../src/runtime/lists';
import { type AttitudeExample, type Example, readExamples, targetsOf } from '../src/training/data';
import { type Felt, feel } from './blend/attitudes';
import {
  chooseLine,
  type Found,
  fitScale,
  fitShare,
  fitShareByHits,
  hits,
  logLoss,
  pairsF1,
  probabilities,
  type Scored,
  shareByHits,
} from './blend/fit';
import { contextual } from './contextual/src/index';
import { readDirected } from './corpora/dse';
import { writtenPairs } from './real/pairs';

/** As in the default model (`training/fit/thresholds.ts`). */
const ABSTAINED_SHARE = 0.3;

/**
 * The least that the opinion of pairs is heard. With less, a passive loses its direction: "Moscow was criticised by Paris" would tell what Moscow thinks of Paris
 * (tests/labels/model/directed.test.ts; of 0.7, 0.75, 0.8, 0.85 the first that holds it surely).
 */
const DIRECTION_HOLDS = 0.85;

const { values, positionals: sets } = parseArgs({
  allowPositionals: true,
  options: {
    origin: { type: 'string' },
    weights: { type: 'string' },
    model: { type: 'string' },
    targets: { type: 'string' },
    pairs: { type: 'string' },
    doubtful: { type: 'string' },
    dry: { type: 'boolean', default: false },
  },
});
if (sets.length === 0 || (!values.origin && !values.dry))
  throw new Error('Expected --origin TEXT and files; see the head of models/fitBlend.ts.');

const readJson = (file: string): object => JSON.parse(readFileSync(file, 'utf8'));
const model = loadModelJson({
  ...readJson(values.model ?? join(import.meta.dirname, 'geopolitics.json')),
  ...attitudesOf(readJson(values.targets ?? join(import.meta.dirname, 'targets.json'))),
});
const scorers = createScorers(model.statements, model.attitudes, model.words);
const reader = await contextual(values.weights === undefined ? {} : { weights: values.weights });
const readRows = (file: string) => readExamples(readFileSync(file, 'utf8'), { format: 'jsonl', file });
const certain = sets.flatMap((set, at) =>
  set.split(',').flatMap((file) => readRows(file).map((example) => ({ ...example, set: at, isDoubtful: false }))),
);
const doubtful = values.doubtful ? readRows(values.doubtful).map((row) => ({ ...row, set: 0, isDoubtful: true })) : [];
const examples = [...certain, ...doubtful];

/** One issue of one row, as both see it. */
interface Asked {
  readonly about: Scored;
  readonly side: Scored;
  readonly isLabelled: boolean;
  readonly isDoubtful: boolean;
  readonly set: number;
}

type Row = (typeof examples)[number];

function ask(example: Row, { issues: read }: Reading): Asked[] {
  const { text, issues, set, isDoubtful } = example;
  const input = { text, names: nameSpans(text) };
  const found = scorers.words(maskStatement(input, model.words));
  const own = scorers.issues(found);
  return read.flatMap(({ issue, logOdds, favor, against, neutral }) => {
    const at = (model.issues as readonly string[]).indexOf(issue);
    if (at < 0) return [];
    const label = issues[issue];
    const truth = label === undefined ? -1 : stances.indexOf(label);
    return {
      about: { own: [0, own[at]!], other: [0, logOdds], truth: Number(truth >= 0), weight: 1 },
      side: { own: [...scorers.stances(found, at)], other: [favor, against, neutral], truth, weight: 1 },
      isLabelled: truth >= 0,
      ...{ set, isDoubtful },
    };
  });
}

const readings = await readAll(
  reader,
  examples.map(({ text }) => ({ text, names: nameSpans(text), actor: null, targets: [] })),
);
const asked = examples.flatMap((example, i) => ask(example, readings[i]!));
const sure = asked.filter(({ isDoubtful }) => !isDoubtful);
const abouts = alike(sure, ({ about }) => about);
const sidesOf = (rows: readonly Asked[]) =>
  alike(
    rows.filter(({ isLabelled }) => isLabelled),
    ({ side }) => side,
  );
const sides = sidesOf(asked);
const sureSides = sidesOf(sure);
const other = shareByHits(sides);

/** Questions of several sets with weights by which all sets count alike. */
function alike(of: readonly Asked[], question: (asked: Asked) => Scored): Scored[] {
  const counts = sets.map((_, at) => of.filter(({ set }) => set === at).length);
  return of.map((own) => ({ ...question(own), weight: 1 / itemAt(counts, own.set) }));
}

/** Questions about targets, a list for each set. */
const askedSets = (questions: (rows: readonly Example[]) => AttitudeExample[]) =>
  sets.map((_, at) => questions(examples.filter(({ set }) => set === at)));
const feelings = await feel(
  model,
  reader,
  askedSets((rows) => targetsOf(rows, nameSpans)),
);
const pairs = values.pairs ? [samplePairs(readFileSync(values.pairs, 'utf8'))] : [];
const directed = await feel(model, reader, [...askedSets((rows) => writtenPairs(rows, nameSpans)), ...pairs]);
const opinions = directed.map(({ whoever, pair, ...rest }): Scored => ({ ...rest, own: whoever, other: pair }));
const pairIsHeard = Math.max(fitShare(opinions).other, DIRECTION_HOLDS);
const told = { other: pairIsHeard, scale: fitScale(opinions, pairIsHeard) };

const ofWhoever = withReader(feelings, { other: 0, scale: 1 });
const ofActors = withReader(directed, told);

const shares = {
  issues: fitShare(abouts),
  // With the doubtful rows: by the others alone (1.45) stances of papers that nothing was learned from were surer than right.
  stances: { other, scale: fitScale(sides, other) },
  told,
  attitudes: fitShareByHits(ofWhoever),
  directed: fitShareByHits(ofActors),
};
const found = sure.map(({ about, side, isLabelled, set }): Found => {
  const stance = probabilities(side, shares.stances);
  return {
    probability: probabilities(about, shares.issues)[1]!,
    set,
    isLabelled,
    isRight: isLabelled && stance.indexOf(Math.max(...stance)) === side.truth,
  };
});
const threshold = chooseLine(found);
const certainties = sureSides.map((side) => Math.max(...probabilities(side, shares.stances))).sort((a, b) => a - b);
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
tell('attitudes', ofWhoever, shares.attitudes);
tell('attitudes of an actor', ofActors, shares.directed);
console.log(
  `threshold ${threshold}, F1 of issue and stance ${(100 * pairsF1(found, threshold)).toFixed(1)} on these ${examples.length} rows`,
);
console.log(JSON.stringify(blend));
if (!values.dry) write();

/** What the model says of each question, as its two parts are averaged, beside what the reader says. */
function withReader(questions: readonly Felt[], share: Share): Scored[] {
  return questions.map(({ whoever, pair, reader: other, ...rest }) => ({
    ...rest,
    own: whoever.map((score, k) => mix(score, itemAt(pair, k), share)),
    other,
  }));
}

/** Some 400 pairs of a file of directed sentiments, whose lines stand in order of their labels. */
function samplePairs(text: string): AttitudeExample[] {
  const all = readDirected(text, nameSpans);
  const step = Math.max(1, Math.floor(all.length / 400));
  return all.filter((_, i) => i % step === 0);
}

/** The parts of a model file that attitudes rest on. */
function attitudesOf({ attitudes: own, directed: of }: { attitudes?: unknown; directed?: unknown }): object {
  return { attitudes: own, directed: of };
}

function tell(part: string, rows: readonly Scored[], share: Blend['issues']): void {
  const loss = (of: Blend['issues']) =>
    `${logLoss(rows, of).toFixed(4)} (right ${(100 * hits(rows, of)).toFixed(1)} %)`;
  console.log(
    `${part}: ${rows.length} labels, log-loss fast ${loss({ other: 0, scale: 1 })}, reader ${loss({ other: 1, scale: 1 })}, half and half ${loss({ other: 0.5, scale: 1 })}, fitted ${loss(share)} (${JSON.stringify(share)})`,
  );
}

/** Puts the numbers and where they come from into the file; all else in it stays. */
function write(): void {
  const file = join(import.meta.dirname, '../src/labels/data/blend.ts');
  const lines = Object.entries(blend).map(([name, value]) => {
    const shown =
      typeof value === 'number' || name === 'thresholds'
        ? JSON.stringify(value)
        : `{ other: ${value.other}, scale: ${value.scale} }`;
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
