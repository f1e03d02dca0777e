import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../processorTime';
import { raw } from './read';

const WORDS = [
  'Lind',
  'said',
  'that',
  'told',
  '“',
  '”',
  '"',
  ',',
  '.',
  'according',
  'to',
  'the',
  'minister',
  'who',
  'Chad’s',
  'refusal',
  ':',
  '(',
  ')',
  'and',
  'urged',
  'was',
  'by',
  'calling',
  '—',
  '\n',
  '\n\n',
  'not',
  'if',
  '29',
  'talks',
  'wary of',
];
const word = fc.constantFrom(...WORDS);
const text = fc.oneof(
  fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** What holds for the attributions of whatever text. */
function expectSound(sample: string): void {
  const { layer, attributions } = raw(sample);
  let last = 0;
  for (const { source, cue, content, addressees, confidence } of attributions) {
    expect(content.length).toBeGreaterThan(0);
    for (const [i, { start, end }] of content.entries()) {
      expect(start).toBeGreaterThanOrEqual(i ? content[i - 1]!.end : 0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(sample.length);
    }
    for (const range of [source, cue, ...addressees]) {
      if (!range) continue;
      expect(range.first).toBeLessThan(range.last);
      expect(range.last).toBeLessThanOrEqual(layer.tokens.length);
    }
    expect(content[0]!.start).toBeGreaterThanOrEqual(last);
    last = content[0]!.start;
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
}

describe('attributions of any text', () => {
  test('slice back, in order, with content', () => {
    fc.assert(fc.property(text, expectSound), { numRuns: 400 });
  });

  // A text may begin and end anywhere: a rule that looks at its neighbours finds none.
  test('slice back where the text is two or three words long', () => {
    for (const first of WORDS)
      for (const second of WORDS) {
        expectSound(`${first} ${second}`);
        for (const third of WORDS) expectSound(`${first} ${second} ${third}`);
      }
  });

  test.each([
    ['one long sentence', 'Lind said that '.repeat(6_000)],
    ['commas', `${'Lind, a man, '.repeat(6_000)}said it.`],
    ['open quotations', '“Lind said '.repeat(6_000)],
    ['participles', 'Lind saying he was calling '.repeat(4_000)],
  ])('time grows with length, not faster: %s', (_name, sample) => {
    const half = sample.slice(0, sample.length / 2);
    raw(half);
    const time = (input: string) => processorTime(() => raw(input));
    const small = Math.min(time(half), time(half));
    expect(Math.min(time(sample), time(sample))).toBeLessThan(4 * small + 60);
  });
});
