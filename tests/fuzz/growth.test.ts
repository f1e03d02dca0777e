import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractHtml, extractMarkdown } from '../../src/apps/cli/input/extract';
import { createAnalyzer } from '../../src/index';
import { processorTime } from '../processorTime';
import { type Growth, growthLine, isPlainlyLinear, MOST_GROWTH, measureGrowth } from './growth';
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
      const measure = () => measureGrowth(pattern, run, { from, to: 4 * from, patience: 5000 });
      const growth = measure();
      // What is steep is so twice; garbage that is collected at the wrong time is not.
      if (growth.worst > MOST_GROWTH && measure().worst > MOST_GROWTH) steep.push(growth);
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
  expect(processorTime(() => extractHtml(make(64_000)))).toBeLessThan(600);
});

// Work of a text, so that what is measured is known: the steps of a line, of a line and a little square, and of a square.
const steps = (count: (length: number) => number) => (text: string) => {
  let sum = 0;
  for (let i = count(text.length); i > 0; i--) sum ^= Math.imul(sum + i, 31);
  return sum;
};
const [pattern] = patternsOf({ letter: 'a' });
const line = steps((length) => 1000 * length);
const little = steps((length) => 500 * length + length ** 2 / 100);
const square = steps((length) => length ** 2 / 8);

test('what grows with the square is found', () => {
  const lengths = { from: 8000, to: 64_000, patience: 1500 };
  expect(measureGrowth(pattern!, square, lengths).worst).toBeGreaterThan(3);
  expect(measureGrowth(pattern!, line, lengths).worst).toBeLessThan(MOST_GROWTH);
});

test('two lengths tell a line from what will grow with the square at a longer one', () => {
  line('a'.repeat(16_000));
  expect(isPlainlyLinear(pattern!, line, { upTo: 16_000, to: 128_000 })).not.toBe(null);
  expect(isPlainlyLinear(pattern!, square, { upTo: 16_000, to: 128_000 })).toBe(null);
  // Three quarters of the time at 16,000 are still the line.
  expect(isPlainlyLinear(pattern!, little, { upTo: 16_000, to: 128_000 })).toBe(null);
});
