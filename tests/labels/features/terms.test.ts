import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termLikeness } from '../../../src/labels/features/blocks/terms';
import type { Place } from '../../../src/labels/features/numberStore';
import {
  createTermTable,
  measureAll,
  type TermTable,
  writeNearest,
  writeNearestOf,
} from '../../../src/labels/features/terms';
import { readWordVectors, writeWordVectors } from '../../../src/labels/features/vectors';
import { createVocabulary, type Vocabulary, type WordInfo } from '../../../src/labels/features/vocabulary';

/** Steps to which a likeness is rounded. */
const STEPS = 63;

/** Whole numbers of which one is 31 or −31 are read as they are written. */
type Vectors = Readonly<Record<string, readonly number[]>>;

const tableOf = (vectors: Vectors): Vocabulary =>
  createVocabulary(readWordVectors(writeWordVectors(Object.keys(vectors), Object.values(vectors))));

/** The numbers that stand at a place. */
const numbersOf = ({ values, at }: Place, count: number): number[] => [...values.subarray(at, at + count)];

/** Steps of a word's likeness to each issue. */
function stepsOf(word: string, terms: readonly (readonly string[])[], words: Vocabulary): number[] | null {
  const likeness = createTermTable(terms, words).likeness(words.lookup(word));
  return likeness && numbersOf(likeness, terms.length).map((value) => value * STEPS);
}

const vectors: Vectors = {
  embargo: [31, 0, 0],
  assets: [0, 31, 0],
  blacklist: [31, 31, 0],
  freeze: [16, 0, 31],
  talks: [15, 0, 31],
  parade: [0, 0, -31],
  warship: [0, 0, 31],
  the: [31, 0, 0],
  '<alliance>': [0, 31, 31],
  nato: [31, 0, -31],
  nothing: [0, 0, 0],
};

describe('the columns of terms', () => {
  it('names the nearest and the nearest three of each issue', () => {
    const names = termLikeness.columns({ dimensions: 2, issues: ['sanctions', 'arms'] });
    expect(names).toEqual([
      'terms nearest sanctions',
      'terms nearest arms',
      'terms nearest three sanctions',
      'terms nearest three arms',
    ]);
  });
});

describe('the likeness of a word to terms', () => {
  it.each<[word: string, terms: string[][], steps: number[] | null]>([
    // A cosine of √½, cubed: 22.27 of 63.
    ['blacklist', [['embargo']], [22]],
    ['blacklist', [['embargo'], ['parade']], [22, 0]],
    ['blacklist', [['parade'], ['assets'], ['embargo', 'parade']], [0, 22, 22]],
    ['embargo', [['embargo'], ['assets']], [63, 0]],
    // Of 6.08 and of 5.21 steps; fewer than 6 are none.
    ['freeze', [['embargo']], [6]],
    ['talks', [['embargo']], [0]],
    // Against each other.
    ['parade', [['warship']], [0]],
    // The nearest counts, whichever it is.
    ['blacklist', [['parade', 'embargo', 'warship', 'freeze']], [22]],
    ['blacklist', [['embargo', 'parade', 'warship', 'freeze']], [22]],
    ['blacklist', [['parade', 'warship', 'embargo', 'freeze']], [22]],
    ['blacklist', [['parade', 'warship', 'freeze', 'embargo']], [22]],
    ['blacklist', [['parade', 'warship', 'freeze', 'talks', 'embargo']], [22]],
    // A word of a term's stem is the term, with a vector or without.
    ['embargoes', [['embargo'], ['assets']], [63, 0]],
    ['tariffs', [['tariff'], ['assets']], [63, 0]],
    ['talked', [['assets'], ['talking']], [0, 63]],
    ['bread', [['embargo'], ['tariff']], [0, 0]],
    // A term without a vector, and one whose vector is nothing, are like no other word.
    ['blacklist', [['tariff', 'embargo'], ['tariff']], [22, 0]],
    ['blacklist', [['nothing', 'embargo'], ['nothing']], [22, 0]],
    ['nothing', [['embargo'], ['assets']], [0, 0]],
    // An institution stands in statements as its mark: half the way from both.
    ['<alliance>', [['nato'], ['embargo']], [63, 0]],
    ['assets', [['nato'], ['embargo']], [22, 0]],
    ['embargo', [['nato']], [0]],
    ['nato', [['nato']], [0]],
    // A stop word is like none, though its vector is.
    ['the', [['embargo'], ['the']], null],
    ['embargo', [], []],
    ['embargo', [[], ['embargo']], [0, 63]],
  ])('of %s to %j is %j steps', (word, terms, steps) => {
    const found = stepsOf(word, terms, tableOf(vectors));
    if (steps === null) expect(found).toBeNull();
    else {
      expect(found).toHaveLength(steps.length);
      steps.forEach((step, i) => {
        expect(found![i]).toBeCloseTo(step, 4);
      });
    }
  });

  it('is that of the first word of the vectors too', () => {
    const words = tableOf({ blacklist: [31, 31], embargo: [31, 0] });
    expect(stepsOf('blacklist', [['embargo']], words)![0]).toBeCloseTo(22, 4);
    expect(stepsOf('embargo', [['blacklist']], words)![0]).toBeCloseTo(22, 4);
  });

  const component = fc.integer({ min: -31, max: 31 });
  const vector = fc
    .tuple(component, component, component, fc.constantFrom(31, -31))
    .map(([a, b, c, d]) => [a, d, b, c] as const);
  const someWords = fc.array(vector, { minLength: 1, maxLength: 12 });
  const someTerms = fc.array(fc.array(fc.nat(12), { maxLength: 7 }), { maxLength: 3 });
  // No word has the stem of another.
  const nameOf = (i: number) => `${i}`.repeat(3);

  it('is the cube of the largest cosine, rounded to a step', () => {
    fc.assert(
      fc.property(someWords, someTerms, (own, picks) => {
        const words = tableOf(Object.fromEntries(own.map((values, i) => [`w${nameOf(i)}`, values])));
        const terms = picks.map((issue) => issue.map((i) => `w${nameOf(i)}`));
        own.forEach((values, i) => {
          const steps = stepsOf(`w${nameOf(i)}`, terms, words)!;
          picks.forEach((issue, k) => {
            const cosines = issue.filter((t) => t < own.length).map((t) => cosine(values, own[t]!));
            const exact = issue.includes(i) ? STEPS : STEPS * Math.max(0, ...cosines) ** 3;
            // Too near to the least to say which side it is on.
            if (Math.abs(exact - 5.5) < 1e-3) return;
            expect(steps[k]).toBeCloseTo(Math.round(steps[k]!), 4);
            expect(Math.abs(steps[k]! - (exact < 5.5 ? 0 : exact))).toBeLessThanOrEqual(exact < 5.5 ? 0 : 0.501);
          });
        });
      }),
    );
  });

  it('is the same where all were measured before', () => {
    fc.assert(
      fc.property(someWords, someTerms, (own, picks) => {
        const names = own.map((_, i) => `w${nameOf(i)}`);
        const words = tableOf(Object.fromEntries(own.map((values, i) => [names[i]!, values])));
        const terms = picks.map((issue) => issue.map((i) => `w${nameOf(i)}`));
        const all = measureAll(terms, words);
        expect(all).toHaveLength(own.length * terms.length);
        const before = createTermTable(terms, words, new Measured(all, terms.length));
        const anew = createTermTable(terms, words);
        for (const name of names) {
          const own = (table: TermTable) => numbersOf(table.likeness(words.lookup(name))!, table.issues);
          expect(own(before)).toEqual(own(anew));
        }
      }),
    );
  });

  it('is what was measured before, whatever the vectors say', () => {
    const words = tableOf(vectors);
    const all = new Int32Array(Object.keys(vectors).length * 2);
    all.set([7, 21], 2 * words.lookup('blacklist').vector);
    const likeness = createTermTable([['embargo'], ['assets']], words, new Measured(all, 2));
    expect(numbersOf(likeness.likeness(words.lookup('blacklist'))!, 2)).toEqual([
      Math.fround(1 / 9),
      Math.fround(1 / 3),
    ]);
    expect(numbersOf(likeness.likeness(words.lookup('embargoes'))!, 2)).toEqual([1, 0]);
  });

  it('is kept, and measured anew when asked for so', () => {
    const words = tableOf(vectors);
    const table = createTermTable([['embargo'], ['assets']], words);
    const info = words.lookup('blacklist');
    const likeness = table.likeness(info);
    expect(table.issues).toBe(2);
    expect(table.likeness(info)).toBe(likeness);
    expect(table.likeness(words.lookup('the'))).toBeNull();
  });
});

function cosine(a: readonly number[], b: readonly number[]): number {
  const dot = (x: readonly number[], y: readonly number[]) => x.reduce((sum, value, d) => sum + value * y[d]!, 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

/** Likenesses of all vectors, as a model file holds them. */
class Measured {
  readonly rows: number;
  readonly totals = new Float64Array();

  constructor(
    readonly all: Int32Array,
    readonly cells: number,
  ) {
    this.rows = cells === 0 ? 0 : all.length / cells;
  }

  read(row: number, into: Int32Array): void {
    into.set(this.all.subarray(row * this.cells, (row + 1) * this.cells));
  }
}

/** Words of these likenesses, and a table that knows them. */
function wordsLike(places: readonly Place[], issues: number): [WordInfo[], TermTable] {
  const words = tableOf(vectors);
  const infos = places.map((_, i) => words.lookup(`word${i}`));
  return [infos, { issues, likeness: (info) => places[infos.indexOf(info)] ?? null }];
}

describe('writeNearest', () => {
  it.each([
    ['nothing', [], 0, 0],
    ['one', [0.5], 0.5, 0.5],
    ['two', [0.25, 0.5], 0.5, 0.75],
    ['three, rising', [0.25, 0.5, 0.75], 0.75, 1.5],
    ['three, falling', [0.75, 0.5, 0.25], 0.75, 1.5],
    ['a fourth that is the least', [0.75, 0.5, 0.25, 0.125], 0.75, 1.5],
    ['a fourth that is the third', [0.75, 0.5, 0.125, 0.25], 0.75, 1.5],
    ['a fourth that is the second', [0.75, 0.25, 0.125, 0.5], 0.75, 1.5],
    ['a fourth that is the first', [0.5, 0.25, 0.125, 0.75], 0.75, 1.5],
    ['equal ones', [0.5, 0.5, 0.5, 0.5], 0.5, 1.5],
    ['zeros', [0, 0.5, 0, 0], 0.5, 0.5],
  ])('takes of %s the largest and the sum of three', (_, likenesses, first, three) => {
    const out = new Float32Array(4);
    const places = likenesses.map((value) => ({ values: Float32Array.of(9, value), at: 1 }));
    writeNearest(...wordsLike(places, 1), out, 1);
    expect([...out]).toEqual([0, first, three, 0]);
  });

  it('does so for each issue, wherever the numbers of a word begin', () => {
    const value = fc.nat(64).map((n) => n / 64);
    const likenesses = fc
      .nat(5)
      .chain((issues) => fc.array(fc.array(value, { minLength: issues, maxLength: issues }), { maxLength: 9 }));
    fc.assert(
      fc.property(likenesses, fc.nat(3), fc.nat(3), (own, before, at) => {
        const issues = own[0]?.length ?? 0;
        const rows = own.map((likeness) => ({
          values: Float32Array.from([...new Array(before).fill(2), ...likeness, 2]),
          at: before,
        }));
        const out = new Float32Array(at + 2 * issues + 1);
        writeNearest(...wordsLike(rows, issues), out, at);
        const sorted = Array.from({ length: issues }, (_, i) => own.map((row) => row[i]!).sort((a, b) => b - a));
        expect([...out]).toEqual([
          ...new Array(at).fill(0),
          ...sorted.map(([first = 0]) => first),
          ...sorted.map((all) => all.slice(0, 3).reduce((sum, one) => sum + one, 0)),
          0,
        ]);
        const stored = {
          likeness: Float32Array.from(own.flat()),
          isLike: Uint8Array.from(own, (row) => +row.some(Boolean)),
        };
        const again = new Float32Array(out.length);
        writeNearestOf(stored, [...own.keys()], issues, again, at);
        expect(again).toEqual(out);
      }),
    );
  });
});

describe('the block of terms', () => {
  it('writes what the words of a statement are like, without stop words', () => {
    const words = tableOf(vectors);
    const table = createTermTable([['embargo'], ['assets']], words);
    const statement = ['the', 'blacklist', 'the', 'freeze', 'embargoes', 'blacklist', 'bread'];
    const out = new Float32Array(6);
    writeNearest(
      statement.map((word) => words.lookup(word)),
      table,
      out,
      1,
    );
    const steps = [...out].map((value) => value * STEPS);
    [0, 63, 22, 63 + 22 + 22, 22 + 22, 0].forEach((expected, i) => {
      expect(steps[i]).toBeCloseTo(expected, 4);
    });
  });
});
