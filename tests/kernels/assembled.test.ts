/** Kernels that are assembled for WebAssembly beside the plain loops that stand in for them: the same to the last bit. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AdamShape, createAdam } from '../../src/kernels/adam';
import { BLOCK, createDescentSums, type DescentSums } from '../../src/kernels/descentSums';
import { createDroppedSums, type DroppedSums } from '../../src/kernels/droppedSums';
import { createOddsSums, type OddsSums, sumAt } from '../../src/kernels/oddsSums';
import { createSparseSteps, type SparseSteps } from '../../src/kernels/sparseSteps';
import { createStream } from '../../src/training/data/random';

/** Fills arrays of two rooms with the same numbers. */
function fill(seed: number, ...pairs: readonly (readonly [Float64Array, Float64Array])[]): void {
  const { random } = createStream(seed);
  for (const [a, b] of pairs) b.set(a.map(() => random() - 0.5));
  for (const [a, b] of pairs) a.set(b);
}

/** The memory of WebAssembly comes in pages; where there were none, both would be the plain loops. */
const isAssembled = ({ buffer }: Float64Array): boolean => buffer.byteLength % 65_536 === 0;

const bits = (numbers: Float64Array): readonly number[] => [...new Uint32Array(numbers.slice().buffer)];

describe('createDescentSums', () => {
  const shape = fc.record({
    count: fc.integer({ min: 1, max: 9 }),
    questions: fc.integer({ min: 0, max: 9 }),
    columns: fc.integer({ min: 1, max: 13 }),
    sums: fc.constantFrom<1 | 4>(1, 4),
  });

  it('scores and adds rows of any shape as the plain loops do', () => {
    fc.assert(
      fc.property(shape, fc.nat(), (own, seed) => {
        const [fast, plain] = [createDescentSums(own), createDescentSums(own, false)];
        const lists = (room: DescentSums) => [...room.rows, ...room.weights, ...room.gradients];
        fill(seed, ...lists(fast).map((list, i): [Float64Array, Float64Array] => [list, lists(plain)[i]!]));
        for (const room of [fast, plain]) {
          for (let from = 0; from < own.count; from += BLOCK) {
            room.score(from);
            room.add(from);
          }
        }
        expect([isAssembled(fast.errors), isAssembled(plain.errors)]).toEqual([true, false]);
        expect(bits(fast.errors)).toEqual(bits(plain.errors));
        expect(fast.gradients.map(bits)).toEqual(plain.gradients.map(bits));
      }),
      { numRuns: 60 },
    );
  });
});

describe('createSparseSteps', () => {
  const FEATURES = 7;
  const shape = fc.record({
    questions: fc.integer({ min: 1, max: 7 }),
    strengths: fc.boolean(),
    row: fc.array(fc.nat(FEATURES - 1), { maxLength: 9 }),
  });

  it('scores and moves weights as the plain loops do, also where a row has a feature twice', () => {
    fc.assert(
      fc.property(shape, fc.nat(), ({ row, ...own }, seed) => {
        const given = { ...own, features: FEATURES, most: row.length, rate: 0.2, decay: 0.01 };
        const rooms = [createSparseSteps(given), createSparseSteps(given, false)] as const;
        const [fast, plain] = rooms;
        fill(seed, [fast.strengths, plain.strengths], [fast.lengths, plain.lengths], [fast.scores, plain.scores]);
        for (const room of rooms) {
          room.row.set(row);
          for (let round = 0; round < 3; round++) {
            room.score(0, row.length);
            room.step(0, row.length);
          }
        }
        const weights = (room: SparseSteps) =>
          Float64Array.from({ length: FEATURES * own.questions }, (_, i) =>
            room.weight(Math.floor(i / own.questions), i % own.questions),
          );
        expect([isAssembled(fast.scores), isAssembled(plain.scores)]).toEqual([true, false]);
        expect(bits(fast.scores)).toEqual(bits(plain.scores));
        expect(bits(weights(fast))).toEqual(bits(weights(plain)));
      }),
      { numRuns: 60 },
    );
  });

  it('moves a weight by the rate in its first step, whatever the error', () => {
    const room = createSparseSteps({ questions: 1, features: 2, most: 1, strengths: false, rate: 0.2, decay: 0 });
    room.row[0] = 1;
    room.scores[0] = 3;
    room.step(0, 1);
    expect([room.weight(0, 0), room.weight(1, 0)]).toEqual([0, expect.closeTo(-0.2, 6)]);
  });
});

describe('createAdam', () => {
  const shape = fc.record({
    rows: fc.nat(4),
    columns: fc.integer({ min: 1, max: 5 }),
    rate: fc.constantFrom(0.002, 0.5),
    decay: fc.constantFrom(0, 0.01),
  });

  it('adds to gradients and moves weights as the plain loops do, and forgets the gradients', () => {
    fc.assert(
      fc.property(shape, fc.nat(), (own: AdamShape, seed) => {
        const [fast, plain] = [createAdam(own), createAdam(own, false)];
        fill(seed, [fast.weights, plain.weights]);
        for (let step = 0; step < 3; step++) {
          fill(seed + step, [fast.gradient, plain.gradient]);
          fill(seed - step, [fast.vector, plain.vector]);
          for (const room of [fast, plain]) {
            for (let row = 0; row < own.rows; row++) room.add(row, row - 1.5);
            room.take(32);
          }
        }
        expect([isAssembled(fast.weights), isAssembled(plain.weights)]).toEqual([true, false]);
        expect(bits(fast.weights)).toEqual(bits(plain.weights));
        expect([...fast.gradient, ...plain.gradient].every((slope) => slope === 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('createDroppedSums', () => {
  const shape = fc.record({
    count: fc.integer({ min: 1, max: 3 }),
    columns: fc.integer({ min: 1, max: 9 }),
    units: fc.integer({ min: 1, max: 19 }),
    dropped: fc.constantFrom(0, 0.3, 0.9),
  });

  it('takes rows and asks units as the plain loops do', () => {
    fc.assert(
      fc.property(shape, fc.nat(), (own, seed) => {
        const [fast, plain] = [createDroppedSums(own), createDroppedSums(own, false)];
        fill(seed, [fast.rows, plain.rows], [fast.weights, plain.weights], [fast.sums, plain.sums]);
        const asked = Array.from({ length: own.units }, (_, u) => own.units - 1 - u).slice(seed % 3);
        for (const room of [fast, plain]) {
          room.asked.set(asked);
          room.take(own.count - 1, seed);
          room.score(asked.length);
        }
        const said = ({ sums, vector }: DroppedSums) => [bits(vector), bits(sums.subarray(0, asked.length))];
        expect([isAssembled(fast.sums), isAssembled(plain.sums)]).toEqual([true, false]);
        expect(said(fast)).toEqual(said(plain));
      }),
      { numRuns: 60 },
    );
  });

  it('drops the columns whose random numbers are below the limit, and the stream goes on behind them', () => {
    const [count, columns, dropped] = [1, 50, 0.3];
    const room = createDroppedSums({ count, columns, units: 1, dropped });
    room.rows.fill(1);
    const stream = createStream(7);
    room.take(0, stream.skip(columns));
    const { random } = createStream(7);
    expect([...room.vector]).toEqual(Array.from({ length: columns }, () => (random() < dropped ? 0 : 1)));
    expect(stream.random()).toBe(random());
  });
});

describe('createOddsSums', () => {
  const ROWS = 5;
  const shape = fc.record({
    width: fc.integer({ min: 1, max: 31 }),
    list: fc.array(fc.nat(ROWS - 1), { maxLength: 9 }),
  });

  it('adds up rows and finds the largest numbers as the plain loops do', () => {
    fc.assert(
      fc.property(shape, fc.nat(), ({ width, list }, seed) => {
        const given = { rows: ROWS, width, listed: list.length };
        const [fast, plain] = [createOddsSums(given), createOddsSums(given, false)];
        const { random } = createStream(seed);
        plain.odds.set(plain.odds.map(() => random() - 0.5));
        fast.odds.set(plain.odds);
        const all = ({ found }: OddsSums) =>
          Array.from({ length: width }, (_, k) => [found[sumAt(k)], found[sumAt(k) + 4]]);
        const said = [fast, plain].map((room) => {
          room.list.set(list);
          room.sum(Math.min(1, list.length), list.length);
          return all(room);
        });
        expect([fast, plain].map(({ odds }) => odds.buffer.byteLength % 65_536 === 0)).toEqual([true, false]);
        expect(said[0]).toEqual(said[1]);
      }),
      { numRuns: 60 },
    );
  });
});
