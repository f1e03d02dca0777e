import { describe, expect, it } from 'vitest';
import { boundReadings } from '../../src/attribution/readings';
import { analyze } from '../../src/index';
import { processorTime } from '../processorTime';

describe('words that many cues have for their content', () => {
  it('are read a few times, in no more time than prose of that length', () => {
    const text = 'according to Oslo, '.repeat(6500);
    const prose = 'Oslo said on Monday that it would go. “We want talks,” Anna Keller told reporters.\n\n'.repeat(
      text.length / 84,
    );
    analyze(text);
    analyze(prose);
    let contents = 0;
    const milliseconds = processorTime(() => {
      for (const { content } of analyze(text).statements) for (const { start, end } of content) contents += end - start;
    });
    expect(contents / text.length).toBeGreaterThan(1);
    expect(contents / text.length).toBeLessThanOrEqual(3);
    expect(prose.length / text.length).toBeCloseTo(1);
    // It took twenty times as long where all readings were kept.
    const least = Math.min(
      milliseconds,
      processorTime(() => analyze(text)),
    );
    expect(least).toBeLessThan(2 * processorTime(() => analyze(prose)));
  });

  it.each<[string, (i: number) => { start: number; end: number }, number]>([
    ['words of their own are all kept', (i) => ({ start: i * 10, end: i * 10 + 9 }), 40],
    ['the words of all before them are kept up to three times', () => ({ start: 0, end: 400 }), 3],
  ])('in which %s', (_, contentOf, kept) => {
    const attributions = Array.from({ length: 40 }, (_, i) => ({
      ...{ rule: 'x', sentence: 0, cue: null, source: null, content: [contentOf(i)] },
      ...{ addressees: [], negated: false, confidence: 1 },
    }));
    expect(boundReadings(attributions)).toEqual(attributions.slice(0, kept));
  });

  it('may be content of several', () => {
    const { statements } = analyze('France said that Peru had warned that Oslo would reject the plan.');
    expect(statements.map(({ cue }) => cue?.lemma)).toEqual(['say', 'warn']);
  });
});
