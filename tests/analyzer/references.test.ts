import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { evidence, nobody } from '../../src/coreference/evidence';
import { evidenceWords } from '../../src/coreference/evidenceWords';
import { REFERENCE_RULES, type ReferenceCase } from '../../src/coreference/referenceRules';
import { createAnalyzer, type Document, type Explanation, type Reference } from '../../src/index';
import { news } from '../fuzz/grammar';

const analyzer = createAnalyzer();

/** Why the actor and the addressees of the last statement are meant. */
function lastReasons({ statements }: Document): Explanation[] {
  return analyzer.explain(statements.at(-1)!).filter(({ reference }) => reference);
}

const actorOf = (text: string): Explanation => lastReasons(analyzer.analyze(text))[0]!;

describe('the reason', () => {
  test.each(REFERENCE_RULES)('$name: $example', ({ example, then }) => {
    const reasons = lastReasons(analyzer.analyze(example, { date: '2015-06-01' })).map(
      ({ reference }) => reference?.reason,
    );
    expect(reasons).toContain(then({} as ReferenceCase));
  });

  test.each<[string, Reference['how'], string, string | null]>([
    ['Foreign Minister Anna Keller met envoys. She said no.', 'pronoun', 'She', 'Foreign Minister Anna Keller'],
    [
      'Foreign Minister Anna Keller met envoys. The minister said no.',
      'nominal',
      'The minister',
      'Foreign Minister Anna Keller',
    ],
    ['Anna Keller met envoys. Keller said no.', 'name', 'Keller', 'Anna Keller'],
    ['Anna Keller and Tom Sand met in Bern. They said no.', 'pronoun', 'They', 'Anna Keller and Tom Sand'],
    ['Oslo said no.', 'name', 'Oslo', null],
  ])('%s: %s', (text, how, words, antecedent) => {
    const { reference } = actorOf(text);
    expect([reference?.how, reference?.words?.text, reference?.antecedent?.text ?? null]).toEqual([
      how,
      words,
      antecedent,
    ]);
  });

  it('is told of each addressee', () => {
    const told = lastReasons(
      analyzer.analyze('Prime Minister Tom Sand met Anna Keller. She told him that it was over.'),
    );
    expect(told.map(({ decision, label, reference }) => [decision, label, reference?.words?.text])).toEqual([
      ['actor', 'Anna Keller', 'She'],
      ['addressee', 'Tom Sand', 'him'],
    ]);
  });

  it('is not there for a statement that comes back from JSON, whose text is not known', () => {
    const { statements } = analyzer.analyze('Anna Keller said no.');
    const again = JSON.parse(JSON.stringify(statements[0]));
    expect(analyzer.explain(again).some(({ reference }) => reference)).toBe(false);
  });
});

describe('the candidates', () => {
  const text = 'Anna Keller met Maria Roth in Bern. She said no.';

  it('are those who fit and nobody, likeliest first', () => {
    const { label, reference } = actorOf(text);
    expect(reference?.candidates.map(({ name }) => name).toSorted()).toEqual([
      'Anna Keller',
      'Maria Roth',
      'nobody mentioned before',
    ]);
    expect(reference?.candidates[0]?.name).toBe(label);
    const probabilities = reference!.candidates.map(({ probability }) => probability);
    expect(probabilities.toSorted((a, b) => b - a)).toEqual(probabilities);
    expect(probabilities.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
  });

  it('have evidence that adds up to the log-odds of the chosen one against nobody', () => {
    const { score, features, reference } = actorOf(text);
    const of = (id: string | null) => reference!.candidates.find((one) => one.id === id)!.probability;
    expect(features.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 9);
    expect(Math.log(of(reference!.candidates[0]!.id) / of(null))).toBeCloseTo(score, 6);
  });
});

it('gives offsets that slice back, on any text, in either count', { timeout: 60_000 }, () => {
  const slices = (document: Document) => {
    const units = document.offsets ? Array.from(document.text) : document.text.split('');
    return document.statements.map((statement) =>
      analyzer.explain(statement).flatMap(({ reference }) =>
        [
          reference?.words,
          reference?.antecedent,
          ...(reference?.candidates ?? []).map((one) => one.antecedent),
        ].flatMap((words) => {
          if (!words) return [];
          expect(units.slice(words.start, words.end).join('')).toBe(words.text);
          return [words.text];
        }),
      ),
    );
  };
  fc.assert(
    fc.property(news, (text) => {
      const marked = `🕊 ${text}`;
      expect(slices(analyzer.analyze(marked, { offsets: 'codePoints' }))).toEqual(slices(analyzer.analyze(marked)));
    }),
    { numRuns: 30, interruptAfterTimeLimit: 15_000 },
  );
});

it('has words for rows of the evidence alone', () => {
  const names = new Set([...evidence, ...nobody].map(({ name }) => name));
  expect(Object.keys(evidenceWords).filter((name) => !names.has(name))).toEqual([]);
});
