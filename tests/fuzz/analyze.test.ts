import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, createAnalyzer, type Document, type Span } from '../../src/index';
import { positionMatrix, statementsToCsv } from '../../src/report';
import { processorTime } from '../processorTime';
import { anything, news } from './grammar';

const analyzer = createAnalyzer({ minimumProbability: 0 });

/** Bounded, since each text costs some milliseconds: as many as come in this time, on any machine. */
const bounded = { numRuns: 100_000, interruptAfterTimeLimit: 12_000 };

const isInside = (text: string, { start, end }: Span): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;

function expectProbabilities(probabilities: Readonly<Record<string, number>>): void {
  const all = Object.values(probabilities);
  expect(all.every((p) => p >= 0 && p <= 1)).toBe(true);
  expect(all.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 6);
}

function expectSound(text: string, { statements, actors, warnings }: Document): void {
  const ids = new Set(actors.map(({ id }) => id));
  expect(ids.size).toBe(actors.length);
  for (const statement of statements) {
    const { span, content, cue, source, actor, addressees, issues, sentiment, targets, provenance } = statement;
    const pieces = [span, ...content, ...addressees, ...targets, cue ?? span, source ?? span];
    expect(pieces.every((piece) => isInside(text, piece))).toBe(true);
    expect(statement.text).toBe(text.slice(span.start, span.end));
    for (const who of [actor, ...addressees.map((a) => a.actor), ...targets.map((t) => t.actor)]) {
      if (who) expect(ids.has(who.id)).toBe(true);
    }
    for (const { probability, probabilities } of issues) {
      expect(probability >= 0 && probability <= 1).toBe(true);
      expectProbabilities(probabilities);
    }
    expectProbabilities(sentiment.probabilities);
    for (const { probabilities } of targets) expectProbabilities(probabilities);
    expect(provenance.confidence >= 0 && provenance.confidence <= 1).toBe(true);
  }
  expect(warnings.every(({ span }) => !span || isInside(text, span))).toBe(true);
}

describe('on any text', () => {
  test.each([
    ['by a grammar', news],
    ['of nothing in particular', anything],
  ])('%s: no throw, spans inside it, probabilities from 0 to 1', { timeout: 120_000 }, (_, texts) => {
    let count = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const document = analyzer.analyze(text, { id: 'a', date: '2024-05-06' });
        expectSound(text, document);
        count++;
      }),
      bounded,
    );
    expect(count).toBeGreaterThan(100);
  });

  test('the same text gives the same bytes, which JSON keeps; reports take what comes out', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(news, (text) => {
        const document = analyze(text);
        const bytes = JSON.stringify(document);
        expect(JSON.stringify(analyze(text))).toBe(bytes);
        expect(JSON.parse(bytes)).toEqual(document);
        positionMatrix([document], { abstained: true });
        statementsToCsv([document]);
      }),
      { ...bounded, interruptAfterTimeLimit: 5000 },
    );
  });
});

// Long ones. A quarter of the text takes a quarter of the time, give or take; what grows with the square takes a sixteenth.
const long: readonly (readonly [string, string])[] = [
  ['1 MB of one letter', 'a'.repeat(1_000_000)],
  ['1 MB of spaces', ' '.repeat(1_000_000)],
  ['250,000 marks', '“'.repeat(250_000)],
  ['1 MB of combining marks', '\u0301'.repeat(1_000_000)],
  ['100,000 quotations that stay open', '“no '.repeat(100_000)],
  ['20,000 that name who speaks', '“No, Ana Kim said. '.repeat(20_000)],
  ['50,000 names', 'Ana Kim, Oslo, '.repeat(25_000)],
  ['50,000 other names', Array.from({ length: 50_000 }, (_, i) => `Ana K${i.toString(36)}a`).join(', ')],
  ['20,000 cues', 'said told denied '.repeat(7_000)],
  ['one sentence of 20,000 statements', 'Oslo said that France said that '.repeat(10_000)],
  ['4,000 sentences without marks', 'We will wait.\n\nWe will wait, said Ana Kim.\n\n'.repeat(2_000)],
  ['markup', '<p>Oslo <b>said</b> no.</p>\n'.repeat(10_000)],
];

test.each(long)('%s: linear time', { timeout: 240_000 }, (_, text) => {
  const quarter = text.slice(0, text.length / 4);
  const document = analyzer.analyze(text);
  expectSound(text, document);
  // Both warm, and the better of two of each: what the collector does beside them is no growth.
  const time = (input: string) => processorTime(() => analyzer.analyze(input));
  const best = (input: string) => Math.min(time(input), time(input));
  expect(best(text)).toBeLessThan(8 * best(quarter) + 500);
});
