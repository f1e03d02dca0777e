/** Trains the second opinion on attitudes, for statements on international politics, and the gate before it. */
import { targetViews } from '../labels/features/targetRow';
import type { WordTable } from '../labels/features/words';
import { fillGateRow, gateClasses, gateRowWidth } from '../labels/model/abroad';
import { attitudes } from '../labels/model/contrasts';
import type { HeadJson } from '../labels/model/head';
import type { AbroadJson } from '../labels/model/schema';
import { type AttitudeExample, attitudeRows, countAttitudes, FOLDS, packedViewJson } from './attitudes';
import type { Pruning } from './counts';
import type { RowSource } from './crossFit';
import { type FittedHead, fitClasses } from './fitHead';

/** Features in fewer rows than this are dropped, and so many are kept; 2 and 20,000 bring half a point, but four times the size. */
const PRUNING: Pruning = { minimum: 4, limit: 3000 };

/** How much the second opinion is heard where the gate has no doubt. Chosen by what articles gain and NewsMTSC loses, among 0.5 to 1. */
const SHARE = 0.7;

/**
 * The gate's log-odds x become 2x − 2.5: it takes 78 % for being heard by half. Without this, a sixth of NewsMTSC's rows were heard as
 * international, at a cost of a point and a half on dev-rw; articles were read no better.
 */
const SHARPNESS = 2;
const RESERVE = 2.5;

/** The gate has two classes and many rows, and needs more steps than the other classifiers. */
const GATE_STEPS = [50, 100, 200, 400];

/**
 * Trains on examples that all have a target. The same examples and seed give the same result.
 *
 * @param home What the first opinion was trained on; only the gate looks at it.
 * @param abroad Statements on international politics.
 */
export function trainAbroad(
  home: readonly AttitudeExample[],
  abroad: readonly AttitudeExample[],
  words: WordTable,
  seed: number,
): { json: AbroadJson; head: FittedHead; gate: FittedHead } {
  const material = countAttitudes(abroad, targetViews, PRUNING, words, seed);
  const head = fitClasses(attitudeRows(material, words), material.truth, attitudes);
  const gate = fitGate([...home, ...abroad], home.length, words, seed);
  return {
    json: { views: material.views.map(packedViewJson), head: head.json, gate: sharpened(gate.json), share: SHARE },
    head,
    gate,
  };
}

/** Tells the first `home` examples from the others. */
function fitGate(examples: readonly AttitudeExample[], home: number, words: WordTable, seed: number): FittedHead {
  const { readings, folds } = countAttitudes(examples, [], PRUNING, words, seed);
  const source: RowSource = {
    count: examples.length,
    columns: gateRowWidth(words.vectors.dimensions),
    folds,
    foldCount: FOLDS,
    tables: () => [],
    write: (row, _, out, at) => fillGateRow(readings[row]!, words, out, at),
  };
  const truth = Int32Array.from(examples, (_, row) => Number(row >= home));
  return fitClasses(source, truth, gateClasses, { checkpoints: GATE_STEPS });
}

function sharpened(gate: HeadJson): HeadJson {
  const [home, abroad] = gate.shifts as readonly [number, number];
  return {
    ...gate,
    temperature: gate.temperature / SHARPNESS,
    shifts: [SHARPNESS * home + RESERVE, SHARPNESS * abroad],
  };
}
