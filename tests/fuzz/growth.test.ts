import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractHtml, extractMarkdown } from '../../src/apps/cli/input/extract';
import { createAnalyzer } from '../../src/index';
import { processorTime } from '../processorTime';
import { type Clock, type Growth, growthLine, isPlainlyLinear, MOST_GROWTH, measureGrowth } from './growth';
import { attributes, htmlPieces, markdownPieces, patternsOf, pieces } from './growthPatterns';

/** Patterns are drawn anew each time; `GROWTH_SEED=… vitest run tests/fuzz/growth.test.ts` draws those of a run that failed. */
const seed = Number(process.env.GROWTH_SEED ?? Date.now() % 1_000_000);

/** Milliseconds of processor time for each kind; on a slow machine fewer patterns are asked of. */
const BUDGET = 20_000;

const analyzer = createAnalyzer();
const orRefused = (read: (text: string) => unknown) => (text: string) => {
  try {
    return read(text);
  } catch (error) {
    expect((error as Error).message).toMatch(/elements/);
    return null;
  }
};

// All of them: `tests/measure/growth.ts`.
test.each([
  { of: 'text', known: pieces, run: (text: string) => analyzer.analyze(text), count: 70, from: 32_000 },
  { of: 'HTML', known: htmlPieces, run: orRefused(extractHtml), count: 15, from: 16_000 },
  { of: 'Markdown', known: markdownPieces, run: orRefused(extractMarkdown), count: 15, from: 16_000 },
])(`time is proportional to the length of $of, whatever it repeats (seed ${seed})`, { timeout: 400_000 }, (kind) => {
  const { known, run, count, from } = kind;
  const drawn = fc.sample(fc.constantFrom(...patternsOf(known)), { seed, numRuns: count });
  const steep: Growth[] = [];
  let asked = 0;
  let spent = 0;
  run(drawn[0]!.make(from));
  for (const pattern of drawn) {
    if (spent > BUDGET) break;
    spent += processorTime(() => {
      const measure = (least: number, patience: number) =>
        measureGrowth(pattern, run, { from: least, to: 4 * least, patience });
      const growth = measure(from, 5000);
      // What is steep is so on longer texts, too; garbage that is collected and code that is thrown away at the wrong time are not.
      if (growth.worst > MOST_GROWTH && measure(2 * from, 20_000).worst > MOST_GROWTH) steep.push(growth);
    });
    asked++;
  }
  expect(steep.map(growthLine)).toEqual([]);
  expect(asked).toBeGreaterThan(5);
});

test.each(attributes)('time is proportional to the length of a page with %s%s%s', (before, repeated, after) => {
  const text = '<p>Oslo said no, and Paris said that it would not, not now, it told reporters.</p>'.repeat(20);
  const make = (length: number) =>
    `<html><head></head><body><article>${text}${before}${repeated.repeat(length / repeated.length)}${after}x</article></body></html>`;
  // 64 kB took 3 s where it was not.
  extractHtml(make(16_000));
  const times = [64_000, 64_000].map((length) => processorTime(() => extractHtml(make(length))));
  expect(Math.min(...times)).toBeLessThan(600);
});

// Work whose time is known, in steps: that of a line, of a line and a little square, and of a square.
const [pattern] = patternsOf({ letter: 'a' });
const line = (text: string) => text.length / 50;
const little = (text: string) => text.length / 100 + (text.length / 22_400) ** 2 * 100;
const square = (text: string) => (text.length / 8000) ** 2 * 8;
/** Steps for milliseconds, since those of a machine that does other things are no line. */
const counted: Clock = (run) => run() as number;

test('what grows with the square is found', () => {
  const lengths = { from: 8000, to: 64_000, patience: 1500 };
  expect(measureGrowth(pattern!, square, lengths, counted).worst).toBeCloseTo(4);
  expect(measureGrowth(pattern!, line, lengths, counted).worst).toBeCloseTo(2);
  expect(measureGrowth(pattern!, little, lengths, counted).worst).toBeGreaterThan(MOST_GROWTH);
});

test('a time that was once too long is measured again', () => {
  let runs = 0;
  const disturbed = (text: string) => line(text) * (++runs === 4 ? 3 : 1);
  const { worst, times } = measureGrowth(pattern!, disturbed, { from: 8000, to: 64_000 }, counted);
  expect(runs).toBe(5);
  expect([worst, times]).toEqual([2, [160, 320, 640, 1280]]);
});

test('two lengths tell a line from what will grow with the square at a longer one', () => {
  const plainly = (run: (text: string) => number) =>
    isPlainlyLinear(pattern!, run, { upTo: 16_000, to: 128_000 }, counted);
  expect(plainly(line)).not.toBe(null);
  expect(plainly(square)).toBe(null);
  // Three quarters of the time at 16,000 are still the line.
  expect(little('a'.repeat(16_000)) / 160).toBeLessThan(4 / 3);
  expect(plainly(little)).toBe(null);
});
