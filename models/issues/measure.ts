/** Measures classifiers of propositions on an issue that they have not learned. */
import { itemAt } from '../../src/runtime/lists';
import { type Fitted, fitOn } from './fit';
import type { Material, Row } from './material';

/** How well an issue is told. Counts, so that they can be summed. */
export interface Measured {
  readonly issue: string;
  readonly set: Row['set'];
  readonly rows: number;
  readonly about: number;
  readonly hits: number;
  readonly alarms: number;
  /** Stances, where the issue is given. */
  readonly right: number;
  /** Those of the most frequent stance. */
  readonly most: number;
  /** Found with its stance. */
  readonly pairs: number;
  readonly averagePrecision: number;
}

export function dot(weights: ArrayLike<number>, row: ArrayLike<number>): number {
  let sum = 0;
  for (let c = 0; c < row.length; c++) sum += (weights[c] ?? 0) * (row[c] ?? 0);
  return sum;
}

export const likeliestSide = (scores: readonly number[]): number => scores.indexOf(Math.max(...scores));

/** Lines that are compared. */
const LINES = Array.from({ length: 60 }, (_, i) => -4 + i / 10);

/** The line with the best F1 of held-out rows of the issues that were learned: the mean of issues and of written and real rows. */
export function lineOf(material: Material, learned: readonly number[], fitted: Fitted): number {
  const own = learned.filter((wording) => itemAt(material.wordings, wording).isOwn);
  const sets = ['kept', 'real'] as const;
  const tables = own.flatMap((wording) => sets.map((set) => scoresOf(material, wording, set, fitted)));
  const occurring = tables.filter((told) => told.filter(({ isAbout }) => isAbout).length >= 5);
  const meanF1 = (line: number) =>
    occurring.reduce((sum, told) => {
      const found = told.filter(({ score }) => score >= line);
      const hits = found.filter(({ isAbout }) => isAbout).length;
      return sum + (2 * hits) / (found.length + told.filter(({ isAbout }) => isAbout).length);
    }, 0);
  return LINES.reduce((best, line) => (meanF1(line) > meanF1(best) ? line : best), itemAt(LINES, 0));
}

function scoresOf(material: Material, wording: number, set: Row['set'], { presence }: Fitted) {
  const { issue } = itemAt(material.wordings, wording);
  return material.rows.flatMap((row, at) => {
    if (row.set !== set || row.use !== 'measure' || row.doubtful.includes(issue)) return [];
    return [{ score: dot(presence, material.presence(wording, at)), isAbout: issue in row.issues }];
  });
}

/** @param wording The issue's own proposition. */
export function measureIssue(
  material: Material,
  wording: number,
  set: Row['set'],
  { presence, sides }: Fitted,
  line: number,
  rowsOf: (row: number) => boolean = () => true,
): Measured {
  const { issue } = itemAt(material.wordings, wording);
  const told: { score: number; isAbout: boolean }[] = [];
  const counts = [0, 0, 0];
  let [hits, alarms, right, pairs] = [0, 0, 0, 0];
  material.rows.forEach((row, at) => {
    if (row.set !== set || row.use !== 'measure' || row.doubtful.includes(issue) || !rowsOf(at)) return;
    const score = dot(presence, material.presence(wording, at));
    const isAbout = issue in row.issues;
    told.push({ score, isAbout });
    const isFound = score >= line;
    if (!isAbout) {
      if (isFound) alarms++;
      return;
    }
    const truth = material.sideOf(wording, at);
    counts[truth] = (counts[truth] ?? 0) + 1;
    const numbers = material.side(wording, at);
    const isRight = likeliestSide(sides.map((weights) => dot(weights, numbers))) === truth;
    if (isFound) hits++;
    if (isRight) right++;
    if (isFound && isRight) pairs++;
  });
  const about = told.filter(({ isAbout }) => isAbout).length;
  return {
    ...{ issue, set, rows: told.length, about, hits, alarms, right, pairs },
    most: Math.max(...counts),
    averagePrecision: averagePrecisionOf(told),
  };
}

function averagePrecisionOf(told: { score: number; isAbout: boolean }[]): number {
  told.sort((a, b) => b.score - a.score);
  let [hits, sum] = [0, 0];
  told.forEach(({ isAbout }, i) => {
    if (!isAbout) return;
    hits++;
    sum += hits / (i + 1);
  });
  return hits === 0 ? 0 : sum / hits;
}

/** All issues together, micro; average precision is the mean of issues that occur. */
export function joinMeasured(all: readonly Measured[]) {
  const sum = (of: (one: Measured) => number) => all.reduce((total, one) => total + of(one), 0);
  const f1 = (hits: number) => (2 * hits) / (sum((one) => one.hits + one.alarms) + sum(({ about }) => about) || 1);
  const occurring = all.filter(({ about }) => about > 0);
  const about = sum((one) => one.about);
  return {
    about,
    presenceF1: f1(sum(({ hits }) => hits)),
    averagePrecision: occurring.reduce((total, one) => total + one.averagePrecision, 0) / (occurring.length || 1),
    stance: sum(({ right }) => right) / (about || 1),
    mostFrequent: sum(({ most }) => most) / (about || 1),
    pairsF1: f1(sum(({ pairs }) => pairs)),
  };
}

/** Every issue, told by what was learned from the others. */
export function leaveOut(material: Material, scales: Float64Array) {
  const places = [...material.wordings.keys()];
  const ids = [...new Set(material.wordings.map(({ issue }) => issue))];
  const lines: number[] = [];
  const sides: { scores: readonly number[]; truth: number }[] = [];
  const measured = ids.flatMap((issue) => {
    const learned = places.filter((k) => itemAt(material.wordings, k).issue !== issue);
    const fitted = fitOn(material, learned, scales);
    const line = lineOf(material, learned, fitted);
    lines.push(line);
    const own = material.wordings.findIndex((wording) => wording.issue === issue && wording.isOwn);
    sides.push(...sidesOf(material, own, fitted));
    return (['kept', 'real', 'press'] as const).map((set) => measureIssue(material, own, set, fitted, line));
  });
  return { measured, lines, sides };
}

/** What is said of the sides of statements on an issue, for calibration; those of the press are not looked at. */
function sidesOf(material: Material, wording: number, fitted: Fitted) {
  return material.rows.flatMap(({ set, use, doubtful }, row) => {
    const truth = material.sideOf(wording, row);
    const { issue } = itemAt(material.wordings, wording);
    if (use !== 'measure' || set === 'press' || truth < 0 || doubtful.includes(issue)) return [];
    const numbers = material.side(wording, row);
    return [{ scores: fitted.sides.map((weights) => dot(weights, numbers)), truth }];
  });
}
