/** How far labels of an issue carry the classifier of its proposition: chosen as `suggest` chooses, and at random. */

import { PROPOSITION_WEIGHTS } from '../../src/labels/data/propositionWeights';
import { pool, type Vocabulary, wordDirections } from '../../src/labels/features';
import { addLearned, softmax } from '../../src/labels/model';
import { itemAt } from '../../src/runtime/lists';
import { learnFrom, type NumberedRow } from '../../src/training/fit';
import { type Fitted, fitOn } from './fit';
import type { Material } from './material';
import { dot, likeliestSide, lineOf } from './measure';

/** How many labels are given. */
export const SIZES = [0, 10, 20, 30, 60, 120];
/** Statements that labels are given to are chosen among so many. */
const POOL = 1500;
const SEEDS = 2;

/** Rows kept for each that is wanted, as in `suggest`. */
const KEPT = 3;

interface Point {
  readonly labels: number;
  readonly about: number;
  readonly presenceF1: number;
  readonly averagePrecision: number;
  readonly stance: number;
  readonly pairsF1: number;
}

/** What an issue is told by: weights of its proposition, and what labels added. */
type Teller = (row: number) => { logOdds: number; sides: readonly number[] };

/** The curve of each way of choosing, the mean of the issues. */
export function measureCurve(
  material: Material,
  scales: Float64Array,
  words: Vocabulary,
  ids = [...new Set(material.wordings.map(({ issue }) => issue))],
) {
  const curves = ids.map((issue) => curveOf(material, issue, scales, words));
  const mean = (way: 'suggested' | 'random') =>
    SIZES.map((labels, at) => {
      const points = curves.map((curve) => itemAt(curve[way], at));
      const of = (name: keyof Point) => points.reduce((sum, point) => sum + point[name], 0) / points.length;
      return {
        labels,
        ...{ about: of('about'), presenceF1: of('presenceF1'), averagePrecision: of('averagePrecision') },
        ...{ stance: of('stance'), pairsF1: of('pairsF1') },
      };
    });
  return { suggested: mean('suggested'), random: mean('random') };
}

function curveOf(material: Material, issue: string, scales: Float64Array, words: Vocabulary) {
  const learned = [...material.wordings.keys()].filter((k) => itemAt(material.wordings, k).issue !== issue);
  const fitted = fitOn(material, learned, scales);
  const line = lineOf(material, learned, fitted);
  const wording = material.wordings.findIndex((own) => own.issue === issue && own.isOwn);
  const usable = material.rows.flatMap(({ use, doubtful }, row) =>
    use === 'learn' && !doubtful.includes(issue) ? [row] : [],
  );
  const asked = shuffled(usable, 1).slice(0, POOL);
  const measure = (teller: Teller, labels: number, about: number) => ({
    labels,
    about,
    ...measureRows(material, wording, teller, line),
  });
  const numbers = (row: number) => numberedRow(material, wording, row, { fitted, line, words });
  const follow = (choose: (teller: Teller, taken: ReadonlySet<number>, count: number) => number[]): Point[] => {
    const taken = new Set<number>();
    let teller: Teller = (row) => {
      const { margin, sides } = numbers(row).prior;
      return { logOdds: margin + line, sides };
    };
    return SIZES.map((labels) => {
      for (const row of choose(teller, taken, labels - taken.size)) taken.add(row);
      const own = [...taken].map(numbers);
      if (own.some(({ side }) => side >= 0)) teller = tellerOf(learnFrom(own, 'words'), numbers, line);
      return measure(teller, labels, own.filter(({ side }) => side >= 0).length);
    });
  };
  const random = Array.from({ length: SEEDS }, (_, seed) => {
    const order = shuffled(asked, seed + 2);
    return follow((_, taken, count) => order.filter((row) => !taken.has(row)).slice(0, count));
  });
  return {
    suggested: follow((teller, taken, count) =>
      suggested(
        asked.filter((row) => !taken.has(row)),
        teller,
        count,
        material,
        words,
      ),
    ),
    random: SIZES.map((_, at) => meanOf(random.map((points) => itemAt(points, at)))),
  };
}

function meanOf(points: readonly Point[]): Point {
  const of = (name: keyof Point) => points.reduce((sum, point) => sum + point[name], 0) / points.length;
  return {
    ...{ labels: of('labels'), about: of('about'), presenceF1: of('presenceF1') },
    ...{ averagePrecision: of('averagePrecision'), stance: of('stance'), pairsF1: of('pairsF1') },
  };
}

function numberedRow(
  material: Material,
  wording: number,
  row: number,
  { fitted: { presence, sides }, line, words }: { fitted: Fitted; line: number; words: Vocabulary },
): NumberedRow {
  const { temperature, centre } = PROPOSITION_WEIGHTS;
  const side = material.side(wording, row);
  const scores = Float64Array.from(sides, (weights) => dot(weights, side) / temperature);
  return {
    prior: {
      margin: dot(presence, material.presence(wording, row)) - line,
      sides: [...softmax(scores)].map(Math.log),
    },
    directions: wordDirections(itemAt(material.rows, row).statement, centre, words),
    side: material.sideOf(wording, row),
  };
}

function tellerOf(learned: ReturnType<typeof learnFrom>, numbers: (row: number) => NumberedRow, line: number): Teller {
  return (row) => {
    const { prior, directions } = numbers(row);
    const { margin, sides } = addLearned(learned, prior, directions);
    return { logOdds: margin + line, sides };
  };
}

function measureRows(material: Material, wording: number, teller: Teller, line: number) {
  const { issue } = itemAt(material.wordings, wording);
  let [hits, found, about, right, pairs] = [0, 0, 0, 0, 0];
  const told: { score: number; isAbout: boolean }[] = [];
  material.rows.forEach(({ use, doubtful }, row) => {
    if (use !== 'measure' || doubtful.includes(issue)) return;
    const truth = material.sideOf(wording, row);
    const { logOdds, sides } = teller(row);
    const isFound = logOdds >= line;
    told.push({ score: logOdds, isAbout: truth >= 0 });
    if (isFound) found++;
    if (truth < 0) return;
    about++;
    const isRight = likeliestSide(sides) === truth;
    if (isRight) right++;
    if (isFound) hits++;
    if (isFound && isRight) pairs++;
  });
  told.sort((a, b) => b.score - a.score);
  let [seen, precision] = [0, 0];
  told.forEach(({ isAbout }, i) => {
    if (isAbout) precision += ++seen / (i + 1);
  });
  return {
    presenceF1: (2 * hits) / (found + about || 1),
    averagePrecision: precision / (about || 1),
    stance: right / (about || 1),
    pairsF1: (2 * pairs) / (found + about || 1),
  };
}

/** As `suggest` does: the most uncertain, of these such as are unlike each other. */
function suggested(
  rows: readonly number[],
  teller: Teller,
  count: number,
  material: Material,
  words: Vocabulary,
): number[] {
  if (count === 0) return [];
  const waiting = rows
    .map((row) => ({ row, doubt: doubtOf(teller(row)), similarity: 0 }))
    .sort((a, b) => b.doubt - a.doubt)
    .slice(0, KEPT * count);
  const chosen: number[] = [];
  while (chosen.length < count && waiting.length > 0) {
    const scores = waiting.map(({ doubt, similarity }) => doubt - similarity);
    const [taken] = waiting.splice(scores.indexOf(Math.max(...scores)), 1);
    if (!taken) break;
    chosen.push(taken.row);
    for (const other of waiting) {
      other.similarity = Math.max(other.similarity, likeness(material, words, taken.row, other.row));
    }
  }
  return chosen;
}

function doubtOf({ logOdds, sides }: ReturnType<Teller>): number {
  const probability = 1 / (1 + Math.exp(-logOdds));
  const answers = [1 - probability, ...softmax(Float64Array.from(sides)).map((p) => p * probability)];
  return answers.reduce((sum, p) => (p > 0 ? sum - p * Math.log(p) : sum), 0) / Math.log(answers.length);
}

const means = new Map<number, Float32Array>();

function likeness(material: Material, words: Vocabulary, a: number, b: number): number {
  const meanOfRow = (row: number): Float32Array => {
    const known = means.get(row);
    if (known) return known;
    const { statement } = itemAt(material.rows, row);
    const mean = new Float32Array(words.vectors.dimensions);
    pool(
      statement,
      words.vectors,
      statement.words.map(({ stop }) => (stop ? 0 : 1)),
      mean,
      0,
    );
    const length = Math.hypot(...mean) || 1;
    means.set(
      row,
      mean.map((value) => value / length),
    );
    return itemAt([...means.values()], means.size - 1);
  };
  return dot(meanOfRow(a), meanOfRow(b));
}

/** In an order that the seed decides. */
function shuffled(rows: readonly number[], seed: number): number[] {
  const keyOf = (row: number) => Math.imul(row + 1, 2654435761 ^ (seed * 40503)) >>> 0;
  return rows.toSorted((a, b) => keyOf(a) - keyOf(b));
}
