/**
 * What a descent does with rows of numbers: asks each row several questions, and adds rows to gradients by their errors. Four rows at a time, and two
 * numbers at a time where WebAssembly is there; all rows stand in its memory, since to bring them there at each step took as long as a third of it. The
 * sums are added up in the order of `dot`, in either way to the same bits.
 */
import { assemble } from './assembler/assemble';
import {
  addDoubles,
  addInts,
  addPairs,
  type Code,
  getLocal,
  groupsOf,
  int,
  lane,
  loadDouble,
  loadPair,
  loadTwice,
  multiplyDoubles,
  multiplyPairs,
  NUMBER,
  PAIR,
  setLocal,
  storeDouble,
  storePair,
  twice,
  whileBelow,
} from './assembler/instructions';
import { dot } from './dot';

/** Rows that are looked at together. */
export const BLOCK = 4;

/** How rows are added to gradients. */
export interface SumShape {
  /** How many rows there are. */
  readonly count: number;
  readonly questions: number;
  readonly columns: number;
  /** Gradients a question: 1, or 4 where row r of each block has one of its own, which are to be added up in the end. */
  readonly sums: 1 | 4;
}

/** Room for numbers, and what is done with them. */
export interface DescentSums {
  /** The rows, and behind them as many of zeros as make their number a multiple of `BLOCK`. */
  readonly rows: readonly Float64Array[];
  /** Of each question. */
  readonly weights: readonly Float64Array[];
  /** Of each question; where there are four a question, those of one row of the block stand together. */
  readonly gradients: readonly Float64Array[];
  /** Four rows × questions: scores, to be replaced by errors. */
  readonly errors: Float64Array;
  /** Writes what each question says of the four rows from one on, which is a multiple of `BLOCK`. */
  score(from: number): void;
  /** Adds these rows, each times its error. */
  add(from: number): void;
}

/** Makes the room. @param assembled False for the plain loops, which the others are held against. */
export function createDescentSums(shape: SumShape, assembled = true): DescentSums {
  const { questions, columns, sums } = shape;
  const stride = strideOf(columns);
  const starts = startsOf(shape);
  const made = assembled ? assemble(starts.end, functionsOf(shape)) : null;
  const memory = made?.memory ?? new ArrayBuffer(starts.end);
  const lists = (start: number, count: number) =>
    Array.from({ length: count }, (_, i) => new Float64Array(memory, start + i * stride, columns));
  const room = {
    rows: lists(starts.rows, rowsOf(shape)),
    weights: lists(starts.weights, questions),
    gradients: lists(starts.gradients, questions * sums),
    errors: new Float64Array(memory, starts.errors, BLOCK * questions),
  };
  const call = made?.call;
  if (call) return { ...room, score: (from) => call.score!(from * stride), add: (from) => call.add!(from * stride) };
  return {
    ...room,
    score: (from) => scorePlainly(room, from),
    add: (from) => (sums === 4 ? addApart(room, from) : addTogether(room, from)),
  };
}

type Room = Omit<DescentSums, 'score' | 'add'>;

function scorePlainly({ rows, weights, errors }: Room, from: number): void {
  for (let r = 0; r < BLOCK; r++)
    for (let q = 0; q < weights.length; q++) errors[r * weights.length + q] = dot(weights[q]!, rows[from + r]!);
}

function addTogether({ rows, weights, gradients, errors }: Room, from: number): void {
  const [row1, row2, row3, row4] = rows.slice(from, from + BLOCK) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const questions = weights.length;
  for (let q = 0; q < questions; q++) {
    const gradient = gradients[q]!;
    const [a, b, c, d] = [errors[q]!, errors[q + questions]!, errors[q + 2 * questions]!, errors[q + 3 * questions]!];
    for (let i = 0; i < gradient.length; i++)
      gradient[i] = gradient[i]! + (a * row1[i]! + b * row2[i]! + c * row3[i]! + d * row4[i]!);
  }
}

function addApart({ rows, weights, gradients, errors }: Room, from: number): void {
  for (let r = 0; r < BLOCK; r++) {
    for (let q = 0; q < weights.length; q++) {
      const gradient = gradients[r * weights.length + q]!;
      const [row, error] = [rows[from + r]!, errors[r * weights.length + q]!];
      for (let i = 0; i < gradient.length; i++) gradient[i] = gradient[i]! + error * row[i]!;
    }
  }
}

/** Bytes of a list of numbers, which begins at a whole pair. */
const strideOf = (columns: number): number => PAIR * Math.ceil(columns / 2);

const rowsOf = ({ count }: SumShape): number => BLOCK * Math.ceil(count / BLOCK);

function startsOf(shape: SumShape) {
  const { questions, columns, sums } = shape;
  const stride = strideOf(columns);
  const gradients = questions * stride;
  const errors = gradients + sums * questions * stride;
  const rows = errors + BLOCK * questions * NUMBER;
  return { weights: 0, gradients, errors, rows, end: rows + rowsOf(shape) * stride };
}

/** Locals of both functions: where the first row begins in bytes, how far in the rows, and the sum of both; then pairs. */
const FROM = 0;
const AT = 1;
const ROW = 2;
const FIRST_PAIR = 3;

function functionsOf(shape: SumShape) {
  const rows = [...new Array(BLOCK).keys()];
  return [
    {
      ...{ name: 'score', parameters: 1, ints: 2, pairs: 2 + 2 * GROUP },
      // Some questions of all four rows, so that their weights are near.
      body: groupsOf(shape.questions, GROUP).flatMap((group) => rows.flatMap((row) => scoreCode(shape, row, group))),
    },
    {
      ...{ name: 'add', parameters: 1, ints: 2, pairs: 2 * BLOCK + BLOCK },
      body: groupsOf(shape.questions, 2).flatMap((group) => addCode(shape, group)),
    },
  ];
}

/** Runs `body` for places in the rows from the first up to one in bytes. */
function eachPlace(limit: number, step: number, body: Code): Code {
  const place = setLocal(ROW, addInts(getLocal(FROM), getLocal(AT)));
  return [...setLocal(AT, int(0)), ...whileBelow(AT, int(limit), step, [...place, ...body])];
}

/** Questions that a row is asked at a time: with two sums each, as many as there are registers for. */
const GROUP = 4;

const ZEROS = twice(0);

/** What some questions say of a row. The first two pairs are four numbers of the row, then come two pairs of sums a question. */
function scoreCode(shape: SumShape, row: number, questions: readonly number[]): Code {
  const { columns } = shape;
  const starts = startsOf(shape);
  const stride = strideOf(columns);
  const start = starts.rows + row * stride;
  const fours = columns - (columns % 4);
  const [low, high] = [FIRST_PAIR, FIRST_PAIR + 1];
  const sumsOf = (i: number): [number, number] => [FIRST_PAIR + 2 + 2 * i, FIRST_PAIR + 3 + 2 * i];
  const zero = questions.flatMap((_, i) => sumsOf(i).flatMap((sum) => setLocal(sum, ZEROS)));
  const body = [
    ...setLocal(low, loadPair(getLocal(ROW), start)),
    ...setLocal(high, loadPair(getLocal(ROW), start + PAIR)),
    ...questions.flatMap((q, i) =>
      sumsOf(i).flatMap((sum, half) => {
        const weights = loadPair(getLocal(AT), starts.weights + q * stride + half * PAIR);
        return setLocal(sum, addPairs(getLocal(sum), multiplyPairs(weights, getLocal(half === 0 ? low : high))));
      }),
    ),
  ];
  const ends = questions.flatMap((q, i) => {
    const [sums, others] = sumsOf(i).map((sum) => [lane(0, getLocal(sum)), lane(1, getLocal(sum))]) as [Code[], Code[]];
    // The last columns belong to the first sum.
    for (let c = fours; c < columns; c++) {
      const offset = c * NUMBER;
      const product = multiplyDoubles(
        loadDouble(int(0), starts.weights + q * stride + offset),
        loadDouble(getLocal(FROM), start + offset),
      );
      sums[0] = addDoubles(sums[0]!, product);
    }
    const place = starts.errors + (row * shape.questions + q) * NUMBER;
    return storeDouble(int(0), place, [...sums, ...others].reduce(addDoubles));
  });
  return [...zero, ...eachPlace(fours * NUMBER, 2 * PAIR, body), ...ends];
}

/** Adds the rows to the gradients of some questions. The first pairs are the errors, question by question, then come the rows. */
function addCode(shape: SumShape, questions: readonly number[]): Code {
  const starts = startsOf(shape);
  const stride = strideOf(shape.columns);
  const errorAt = (i: number, row: number) => FIRST_PAIR + i * BLOCK + row;
  const rowAt = (row: number) => FIRST_PAIR + 2 * BLOCK + row;
  const rows = [...new Array(BLOCK).keys()];
  const errors = questions.flatMap((q, i) =>
    rows.flatMap((row) =>
      setLocal(errorAt(i, row), loadTwice(int(0), starts.errors + (row * shape.questions + q) * NUMBER)),
    ),
  );
  const addTo = (gradient: number, product: Code): Code => {
    const place = starts.gradients + gradient * stride;
    return storePair(getLocal(AT), place, addPairs(loadPair(getLocal(AT), place), product));
  };
  const body = [
    ...rows.flatMap((row) => setLocal(rowAt(row), loadPair(getLocal(ROW), starts.rows + row * stride))),
    ...questions.flatMap((q, i) => {
      const products = rows.map((row) => multiplyPairs(getLocal(errorAt(i, row)), getLocal(rowAt(row))));
      if (shape.sums === 1) return addTo(q, products.reduce(addPairs));
      return products.flatMap((product, row) => addTo(row * shape.questions + q, product));
    }),
  ];
  return [...errors, ...eachPlace(stride, PAIR, body)];
}
