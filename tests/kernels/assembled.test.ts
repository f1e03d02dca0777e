/** Kernels that are assembled for WebAssembly beside the plain loops that stand in for them: the same to the last bit. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AdamShape, createAdam } from '../../src/kernels/adam';
import { BLOCK, createDescentSums, type DescentSums } from '../../src/kernels/descentSums';
import { createDroppedSums, type DroppedSums } from '../../src/kernels/droppedSums';
import { createMatrixProducts } from '../../src/kernels/matrixProducts';
import { createOddsSums, type OddsSums, sumAt } from '../../src/kernels/oddsSums';
import { createRecordSums } from '../../src/kernels/recordSums';
import { createSparseSteps, type SparseSteps } from '../../src/kernels/sparseSteps';
import { createStretchSums } from '../../src/kernels/stretchSums';
import { createRandom, createStream } from '../../src/training/data/random';

/** Fills arrays of two rooms with the same numbers. */
function fill<Numbers extends Float64Array | Float32Array>(
  seed: number,
  ...pairs: readonly (readonly [Numbers, Numbers])[]
): void {
  const random = createRandom(seed);
  for (const [a, b] of pairs) b.set(a.map(() => random() - 0.5));
  for (const [a, b] of pairs) a.set(b);
}

/** The memory of WebAssembly comes in pages; where there were none, both would be the plain loops. */
const isAssembled = ({ buffer }: Float64Array | Float32Array): boolean => buffer.byteLength % 65_536 === 0;

const bits = (numbers: Float64Array | Float32Array): readonly number[] => [...new Uint32Array(numbers.slice().buffer)];

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
    const room = createSparseSteps({ questions: 1, features: 2, most: 1, rate: 0.2, decay: 0 });
    room.row[0] = 1;
    room.strengths.fill(1);
    room.score(0, 1);
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

describe('createMatrixProducts', () => {
  it.each([
    [1, 1],
    [3, 7],
    [11, 122],
    [43, 6],
  ])('multiplies %i rows of %i columns as the plain loop does', (rows, columns) => {
    const random = createRandom(rows);
    const matrix = Float64Array.from({ length: rows * columns }, () => random() - 0.5);
    const [fast, plain] = [true, false].map((assembled) => createMatrixProducts(matrix, rows, columns, assembled));
    fill(7, [fast!.vector, plain!.vector]);
    for (const room of [fast!, plain!]) room.multiply();
    expect([isAssembled(fast!.products), isAssembled(plain!.products)]).toEqual([true, false]);
    expect(bits(fast!.products.subarray(0, rows))).toEqual(bits(plain!.products));
  });
});

describe('createRecordSums', () => {
  const RECORDS = 9;
  const shape = fc.record({ singles: fc.integer({ min: 1, max: 9 }), peaks: fc.boolean(), doubles: fc.nat(7) });

  it('adds groups of records of any shape as the plain loops do, also one twice and more than fit in a call', () => {
    const groups = fc.array(fc.array(fc.nat(RECORDS - 1), { maxLength: 12 }), { maxLength: 3 });
    fc.assert(
      fc.property(shape, groups, fc.constantFrom(1, 1, 900), fc.nat(), (own, few, times, seed) => {
        const lists = few.map((group) => new Array<readonly number[]>(times).fill(group).flat());
        const list = Int32Array.from(lists.flatMap((group) => [group.length, ...group]));
        const given = { ...own, records: RECORDS, groups: 3 };
        const [fast, plain] = [createRecordSums(given), createRecordSums(given, false)];
        fill(seed, [fast.records, plain.records]);
        for (const room of [fast, plain]) room.sum(list, list.length, lists.length);
        expect([isAssembled(fast.records), isAssembled(plain.records)]).toEqual([true, false]);
        const length = lists.length * fast.groupStride;
        expect(bits(fast.singles.subarray(0, length))).toEqual(bits(plain.singles.subarray(0, length)));
        expect(bits(fast.doubles)).toEqual(bits(plain.doubles));
      }),
      { numRuns: 60 },
    );
  });

  it('adds up each group, keeps what is largest in it, and adds up what stands behind over all', () => {
    const given = { singles: 2, peaks: true, doubles: 1, records: 2, groups: 2 };
    const { records, stride, doublesFrom, singles, groupStride, peaksFrom, ...room } = createRecordSums(given);
    records.set([1, -4], stride);
    records.set([0.5], stride + doublesFrom);
    room.sum(Int32Array.of(2, 1, 1, 1, 0), 5, 2);
    const groups = [0, groupStride].map((at) => [
      [...singles.subarray(at, at + 2)],
      [...singles.subarray(at + peaksFrom, at + peaksFrom + 2)],
    ]);
    expect(groups).toEqual([
      [
        [2, -8],
        [1, 0],
      ],
      [
        [0, 0],
        [0, 0],
      ],
    ]);
    expect(room.doubles[0]).toBe(1);
  });
});

describe('createStretchSums', () => {
  it('adds stretches of any length as the plain loop does, also more than fit in a call', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(lengths, fc.nat(40), fc.boolean(), fc.nat(), (own, few, many, seed) => {
        const random = createRandom(seed);
        const count = many ? 50 * few : few;
        const starts = Int32Array.from({ length: count }, () => Math.floor(random() * 50));
        const factors = Float64Array.from(starts, () => random() - 0.5);
        const rooms = [true, false].map((assembled) => createStretchSums({ numbers: 99, lengths: own }, assembled));
        const [fast, plain] = rooms as [(typeof rooms)[0], (typeof rooms)[0]];
        fill(seed, [fast.values, plain.values]);
        expect([isAssembled(fast.sums), isAssembled(plain.sums)]).toEqual([true, false]);
        for (const length of own) {
          for (const room of [fast, plain]) room.add(length, { starts, factors, count });
          expect(bits(fast.sums.subarray(0, length))).toEqual(bits(plain.sums.subarray(0, length)));
          for (const room of [fast, plain]) room.sums.fill(0);
        }
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
