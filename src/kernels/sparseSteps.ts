/**
 * Stochastic gradient descent with a step a weight (AdaGrad: Duchi et al., JMLR 2011), for rows of which each has few of many features. What a feature
 * weighs for all questions stands side by side, since it is read together, at places that no cache foresees; and two weights are moved at a time where
 * WebAssembly is there, since roots and quotients are what takes long. Either way the numbers are the same to the bit.
 */
import { FIRST_SQUARE, type Learning, takeStep } from './adaGrad';
import { assemble } from './assembler/assemble';
import {
  addInts,
  addPairs,
  type Code,
  dividePairs,
  getLocal,
  int,
  loadInt,
  loadPair,
  multiplyInts,
  multiplyPairs,
  NUMBER,
  PAIR,
  rootPair,
  setLocal,
  storePair,
  subtractPairs,
  twice,
  whileBelow,
} from './assembler/instructions';

/** What rows are like, and how far a step goes. */
export interface SparseShape extends Learning {
  readonly questions: number;
  /** How many features there are. */
  readonly features: number;
  /** How many a row has at most. */
  readonly most: number;
}

/** Room for numbers, and what is done with them. Numbers of all questions stand in `width` places, of which the last may be spare. */
export interface SparseSteps {
  readonly width: number;
  /** The features of a row, with repetitions. */
  readonly row: Int32Array;
  /** For each feature `width` strengths. */
  readonly strengths: Float64Array;
  /** What the row's strengths are divided by for each question. */
  readonly lengths: Float64Array;
  /** Of each question: a number that scores are added to, to be replaced by errors. */
  readonly scores: Float64Array;
  /** Adds the weights of so many features of the row, from one on, to the scores. */
  score(from: number, count: number): void;
  /** Moves these weights against the errors; strengths are those that were scored last. */
  step(from: number, count: number): void;
  /** Brings all weights back to 0. */
  clear(): void;
  /** What a feature weighs for a question. */
  weight(feature: number, question: number): number;
}

/** Makes the room. @param assembled False for the plain loops, which the others are held against. */
export function createSparseSteps(shape: SparseShape, assembled = true): SparseSteps {
  const width = widthOf(shape);
  const starts = startsOf(shape);
  const made = assembled ? assemble(starts.end, functionsOf(shape)) : null;
  const memory = made?.memory ?? new ArrayBuffer(starts.end);
  const weights = new Float64Array(memory, starts.weights, 2 * width * shape.features);
  const clear = () => {
    for (let at = 0; at < weights.length; at++) weights[at] = at % (2 * width) < width ? 0 : FIRST_SQUARE;
  };
  clear();
  const room: Room = {
    width,
    row: new Int32Array(memory, starts.row, shape.most),
    strengths: new Float64Array(memory, starts.strengths, width * shape.features),
    lengths: new Float64Array(memory, starts.lengths, width).fill(1),
    scores: new Float64Array(memory, starts.scores, width),
    values: new Float64Array(memory, starts.values, width * shape.most),
    weights,
  };
  const { weights: _, values: __, ...rest } = room;
  const weight = (feature: number, question: number) => weights[2 * width * feature + question]!;
  const common = { ...rest, weight, clear };
  const call = made?.call;
  if (call) return { ...common, score: call.score!, step: call.step! };
  return {
    ...common,
    score: (from, count) => scorePlainly(room, from, count),
    step: (from, count) => stepPlainly(room, shape, from, count),
  };
}

interface Room extends Pick<SparseSteps, 'width' | 'row' | 'strengths' | 'lengths' | 'scores'> {
  /** Strengths of the row, divided. */
  readonly values: Float64Array;
  /** For each feature `width` weights, then `width` sums of squared gradients. */
  readonly weights: Float64Array;
}

function scorePlainly(room: Room, from: number, count: number): void {
  const { width, row, strengths, lengths, scores, values, weights } = room;
  for (let i = 0; i < count; i++) {
    const feature = row[from + i]!;
    for (let q = 0; q < width; q++) {
      const weight = weights[2 * width * feature + q]!;
      const value = strengths[width * feature + q]! / lengths[q]!;
      values[i * width + q] = value;
      scores[q] = scores[q]! + weight * value;
    }
  }
}

function stepPlainly(room: Room, shape: SparseShape, from: number, count: number): void {
  const { width, row, scores, values, weights } = room;
  for (let i = 0; i < count; i++) {
    const first = 2 * width * row[from + i]!;
    for (let at = first, q = 0; q < width; at++, q++) {
      takeStep(weights, at, scores[q]! * values[i * width + q]!, shape, width);
    }
  }
}

/** Bytes of the place of a feature. */
const PLACE = 4;

function widthOf({ questions }: SparseShape): number {
  return 2 * Math.ceil(questions / 2);
}

function startsOf(shape: SparseShape) {
  const { features, most } = shape;
  const list = widthOf(shape) * NUMBER;
  const lengths = list;
  const row = lengths + list;
  const values = row + PAIR * Math.ceil((most * PLACE) / PAIR);
  const strengths = values + most * list;
  const weights = strengths + features * list;
  return { scores: 0, lengths, row, values, strengths, weights, end: weights + 2 * features * list };
}

/** Locals of both functions: where the features begin and how many they are, then places in bytes, then pairs. */
const FROM = 0;
const COUNT = 1;
const AT = 2;
const END = 3;
const VALUE = 4;
const FEATURE = 5;
const STRENGTH = 6;
const FIRST_PAIR = 7;

function functionsOf(shape: SparseShape) {
  const common = { parameters: 2, ints: 5 };
  const pairs = widthOf(shape) / 2;
  return [
    { ...common, name: 'score', pairs: pairs + 1, body: scoreCode(shape) },
    { ...common, name: 'step', pairs: pairs + 3, body: stepCode(shape) },
  ];
}

/** Runs `body` for each feature, with the place of its weights and the place of its values in the row. */
function eachFeature(shape: SparseShape, body: Code): Code {
  const list = widthOf(shape) * NUMBER;
  const { row } = startsOf(shape);
  const bytes = (places: Code) => multiplyInts(places, int(PLACE));
  return [
    ...setLocal(AT, bytes(getLocal(FROM))),
    ...setLocal(END, addInts(getLocal(AT), bytes(getLocal(COUNT)))),
    ...setLocal(VALUE, int(0)),
    ...whileBelow(AT, getLocal(END), PLACE, [
      ...setLocal(STRENGTH, multiplyInts(loadInt(getLocal(AT), row), int(list))),
      ...setLocal(FEATURE, multiplyInts(getLocal(STRENGTH), int(2))),
      ...body,
      ...setLocal(VALUE, addInts(getLocal(VALUE), int(list))),
    ]),
  ];
}

function scoreCode(shape: SparseShape): Code {
  const starts = startsOf(shape);
  const places = [...new Array(widthOf(shape) / 2).keys()];
  const sum = (p: number) => FIRST_PAIR + p;
  const value = FIRST_PAIR + places.length;
  return [
    ...places.flatMap((p) => setLocal(sum(p), loadPair(int(0), starts.scores + PAIR * p))),
    ...eachFeature(
      shape,
      places.flatMap((p) => {
        const weight = loadPair(getLocal(FEATURE), starts.weights + PAIR * p);
        const strength = loadPair(getLocal(STRENGTH), starts.strengths + PAIR * p);
        return [
          ...setLocal(value, dividePairs(strength, loadPair(int(0), starts.lengths + PAIR * p))),
          ...storePair(getLocal(VALUE), starts.values + PAIR * p, getLocal(value)),
          ...setLocal(sum(p), addPairs(getLocal(sum(p)), multiplyPairs(weight, getLocal(value)))),
        ];
      }),
    ),
    ...places.flatMap((p) => storePair(int(0), starts.scores + PAIR * p, getLocal(sum(p)))),
  ];
}

function stepCode(shape: SparseShape): Code {
  const starts = startsOf(shape);
  const places = [...new Array(widthOf(shape) / 2).keys()];
  const error = (p: number) => FIRST_PAIR + p;
  const [weight, gradient, square] = [0, 1, 2].map((i) => FIRST_PAIR + places.length + i) as [number, number, number];
  const squares = starts.weights + widthOf(shape) * NUMBER;
  const at = getLocal(FEATURE);
  return [
    ...places.flatMap((p) => setLocal(error(p), loadPair(int(0), starts.scores + PAIR * p))),
    ...eachFeature(
      shape,
      places.flatMap((p) => {
        const value = loadPair(getLocal(VALUE), starts.values + PAIR * p);
        const slope = multiplyPairs(getLocal(error(p)), value);
        const move = dividePairs(multiplyPairs(twice(shape.rate), getLocal(gradient)), rootPair(getLocal(square)));
        return [
          ...setLocal(weight, loadPair(at, starts.weights + PAIR * p)),
          ...setLocal(gradient, addPairs(slope, multiplyPairs(twice(shape.decay), getLocal(weight)))),
          ...setLocal(
            square,
            addPairs(loadPair(at, squares + PAIR * p), multiplyPairs(getLocal(gradient), getLocal(gradient))),
          ),
          ...storePair(at, squares + PAIR * p, getLocal(square)),
          ...storePair(at, starts.weights + PAIR * p, subtractPairs(getLocal(weight), move)),
        ];
      }),
    ),
  ];
}
