/**
 * What a descent does with rows of numbers: asks each row several questions, and adds rows to gradients by their errors. Four rows at a time, and two
 * numbers at a time where WebAssembly is there. The sums are added up in the order of `dot`, in either way to the same bits.
 */
import { assemble } from './assembler/assemble';
import {
  addDoubles,
  addPairs,
  type Code,
  getLocal,
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
  readonly questions: number;
  readonly columns: number;
  /** Gradients a question: 1, or 4 where row r of each block has one of its own, which are to be added up in the end. */
  readonly sums: 1 | 4;
}

/** Room for numbers, and what is done with them. */
export interface DescentSums {
  /** Four rows. */
  readonly rows: readonly Float64Array[];
  /** Of each question. */
  readonly weights: readonly Float64Array[];
  /** Of each question; where there are four a question, those of one row of the block stand together. */
  readonly gradients: readonly Float64Array[];
  /** Four rows × questions: scores, to be replaced by errors. */
  readonly errors: Float64Array;
  /** Writes what each question says of the rows. */
  score(): void;
  /** Adds the rows, each times its error. */
  add(): void;
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
    rows: lists(starts.rows, BLOCK),
    weights: lists(starts.weights, questions),
    gradients: lists(starts.gradients, questions * sums),
    errors: new Float64Array(memory, starts.errors, BLOCK * questions),
  };
  const call = made?.call;
  if (call) return { ...room, score: () => call.score!(), add: () => call.add!() };
  return { ...room, score: () => scorePlainly(room), add: () => (sums === 4 ? addApart(room) : addTogether(room)) };
}

type Room = Omit<DescentSums, 'score' | 'add'>;

function scorePlainly({ rows, weights, errors }: Room): void {
  for (let r = 0; r < BLOCK; r++)
    for (let q = 0; q < weights.length; q++) errors[r * weights.length + q] = dot(weights[q]!, rows[r]!);
}

function addTogether({ rows, weights, gradients, errors }: Room): void {
  const [row1, row2, row3, row4] = rows as [Float64Array, Float64Array, Float64Array, Float64Array];
  const questions = weights.length;
  for (let q = 0; q < questions; q++) {
    const gradient = gradients[q]!;
    const [a, b, c, d] = [errors[q]!, errors[q + questions]!, errors[q + 2 * questions]!, errors[q + 3 * questions]!];
    for (let i = 0; i < gradient.length; i++)
      gradient[i] = gradient[i]! + (a * row1[i]! + b * row2[i]! + c * row3[i]! + d * row4[i]!);
  }
}

function addApart({ rows, weights, gradients, errors }: Room): void {
  for (let r = 0; r < BLOCK; r++) {
    for (let q = 0; q < weights.length; q++) {
      const gradient = gradients[r * weights.length + q]!;
      const [row, error] = [rows[r]!, errors[r * weights.length + q]!];
      for (let i = 0; i < gradient.length; i++) gradient[i] = gradient[i]! + error * row[i]!;
    }
  }
}

/** Bytes of a list of numbers, which begins at a whole pair. */
const strideOf = (columns: number): number => PAIR * Math.ceil(columns / 2);

function startsOf({ questions, columns, sums }: SumShape) {
  const stride = strideOf(columns);
  const weights = BLOCK * stride;
  const gradients = weights + questions * stride;
  const errors = gradients + sums * questions * stride;
  return { rows: 0, weights, gradients, errors, end: errors + BLOCK * questions * NUMBER };
}

function functionsOf(shape: SumShape) {
  const rows = [...new Array(BLOCK).keys()];
  return [
    {
      ...{ name: 'score', parameters: 0, ints: 1, pairs: 2 + 2 * GROUP },
      body: rows.flatMap((row) => groupsOf(shape.questions, GROUP).flatMap((group) => scoreCode(shape, row, group))),
    },
    {
      ...{ name: 'add', parameters: 0, ints: 1, pairs: 2 * BLOCK + BLOCK },
      body: groupsOf(shape.questions, 2).flatMap((group) => addCode(shape, group)),
    },
  ];
}

/** Questions that a row is asked at a time: with two sums each, as many as there are registers for. */
const GROUP = 4;

const ZEROS = twice(0);

function groupsOf(questions: number, size: number): readonly (readonly number[])[] {
  return Array.from({ length: Math.ceil(questions / size) }, (_, g) =>
    Array.from({ length: Math.min(size, questions - g * size) }, (_, i) => g * size + i),
  );
}

/** What some questions say of a row. Local 0 is how far in bytes, 1 and 2 are four numbers of the row, then two pairs of sums a question. */
function scoreCode(shape: SumShape, row: number, questions: readonly number[]): Code {
  const { columns } = shape;
  const starts = startsOf(shape);
  const stride = strideOf(columns);
  const at = getLocal(0);
  const start = starts.rows + row * stride;
  const fours = columns - (columns % 4);
  const zero = questions.flatMap((_, i) => [...setLocal(3 + 2 * i, ZEROS), ...setLocal(4 + 2 * i, ZEROS)]);
  const body = [
    ...setLocal(1, loadPair(at, start)),
    ...setLocal(2, loadPair(at, start + PAIR)),
    ...questions.flatMap((q, i) => {
      const own = starts.weights + q * stride;
      return [
        ...setLocal(3 + 2 * i, addPairs(getLocal(3 + 2 * i), multiplyPairs(loadPair(at, own), getLocal(1)))),
        ...setLocal(4 + 2 * i, addPairs(getLocal(4 + 2 * i), multiplyPairs(loadPair(at, own + PAIR), getLocal(2)))),
      ];
    }),
  ];
  const ends = questions.flatMap((q, i) => {
    const sums = [lane(0, getLocal(3 + 2 * i)), lane(1, getLocal(3 + 2 * i))];
    const others = [lane(0, getLocal(4 + 2 * i)), lane(1, getLocal(4 + 2 * i))];
    // The last columns belong to the first sum.
    for (let c = fours; c < columns; c++) {
      const offset = c * NUMBER;
      const product = multiplyDoubles(
        loadDouble(int(0), starts.weights + q * stride + offset),
        loadDouble(int(0), start + offset),
      );
      sums[0] = addDoubles(sums[0]!, product);
    }
    const place = starts.errors + (row * shape.questions + q) * NUMBER;
    return storeDouble(int(0), place, [...sums, ...others].reduce(addDoubles));
  });
  return [...zero, ...setLocal(0, int(0)), ...whileBelow(0, int(fours * NUMBER), 2 * PAIR, body), ...ends];
}

/** Adds the rows to the gradients of some questions. Local 0 is how far in bytes, then come the errors, question by question, then the rows. */
function addCode(shape: SumShape, questions: readonly number[]): Code {
  const starts = startsOf(shape);
  const stride = strideOf(shape.columns);
  const at = getLocal(0);
  const errorAt = (i: number, row: number) => 1 + i * BLOCK + row;
  const rowAt = (row: number) => 1 + 2 * BLOCK + row;
  const rows = [...new Array(BLOCK).keys()];
  const errors = questions.flatMap((q, i) =>
    rows.flatMap((row) =>
      setLocal(errorAt(i, row), loadTwice(int(0), starts.errors + (row * shape.questions + q) * NUMBER)),
    ),
  );
  const addTo = (gradient: number, product: Code): Code => {
    const place = starts.gradients + gradient * stride;
    return storePair(at, place, addPairs(loadPair(at, place), product));
  };
  const body = [
    ...rows.flatMap((row) => setLocal(rowAt(row), loadPair(at, starts.rows + row * stride))),
    ...questions.flatMap((q, i) => {
      const products = rows.map((row) => multiplyPairs(getLocal(errorAt(i, row)), getLocal(rowAt(row))));
      if (shape.sums === 1) return addTo(q, products.reduce(addPairs));
      return products.flatMap((product, row) => addTo(row * shape.questions + q, product));
    }),
  ];
  return [...errors, ...setLocal(0, int(0)), ...whileBelow(0, int(stride), PAIR, body)];
}
