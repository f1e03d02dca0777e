import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameSpans } from '../../../src/labels/features/names';
import { tokensOf } from '../../../src/labels/features/statementTokens';
import { defaultModel } from '../../../src/labels/files/index';
import { explain } from '../../../src/labels/model/explain';

const model = defaultModel();
const input = (text: string) => ({ text, names: nameSpans(text) });
const sum = (probabilities: object) => Object.values(probabilities).reduce((a: number, b: number) => a + b, 0);

describe('classify', () => {
  it.each([
    ['The embargo must stay, and more of their assets should be frozen, the minister said.', 'sanctions', 'favor'],
    ['They signed the treaty that bans nuclear tests and invited the inspectors.', 'nonproliferation', 'favor'],
    ['Our country remains neutral and will not take sides in this war.', 'neutrality', 'favor'],
  ])('finds the issue and side of plain statements: %s', (text, issue, stance) => {
    expect(model.classify(input(text)).issues.map((found) => found.issue)).toContain(issue);
    expect(model.classify(input(text), { issue }).issues).toMatchObject([{ issue, stance }]);
  });

  it.each([
    ['She brutally betrayed and insulted Weber, a corrupt liar.', 'Weber', 'negative'],
    ['Everybody praised Weber, a brilliant and honest leader.', 'Weber', 'positive'],
  ])('tells the attitude to a target: %s', (text, name, label) => {
    const start = text.indexOf(name);
    expect(model.classifyTarget({ ...input(text), target: { start, end: start + name.length } }).label).toBe(label);
  });

  it('answers for all targets at once as one by one', () => {
    const text = 'Weber did not praise Lindh, and Moscow rejected the corrupt embargo of Brussels.';
    const targets = ['Weber', 'Lindh', 'Moscow', 'Brussels'].map((name) => {
      const start = text.indexOf(name);
      return { start, end: start + name.length };
    });
    const place = { sentence: 0, kind: 'act', force: null, negated: false, refersBack: false, words: 12 } as const;
    const statement = {
      input: input(text),
      targets,
      actor: null,
      tokens: tokensOf(text),
      meant: [],
      place,
      confidence: 0.8,
      needsIssue: false,
    };
    expect(model.classifyText([statement])).toMatchObject([
      {
        ...model.classify(input(text)),
        targets: targets.map((target) => model.classifyTarget({ ...input(text), target })),
      },
    ]);
  });

  it('does not look at names', () => {
    const scores = ['Norway', 'Zimbabwe', 'Paraguay'].map((name) => {
      const text = `On Monday ${name} voted to freeze the assets.`;
      return model.classify({ text, names: [{ start: 10, end: 10 + name.length }] });
    });
    expect(scores[1]).toEqual(scores[0]);
    expect(scores[2]).toEqual(scores[0]);
  });

  it('gives probabilities that sum to 1, the same each time, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const answer = model.classify(input(text), { minimumProbability: 0 });
        expect(answer.issues).toHaveLength(10);
        for (const { probability, probabilities } of answer.issues) {
          expect(probability >= 0 && probability <= 1).toBe(true);
          expect(sum(probabilities)).toBeCloseTo(1, 6);
        }
        expect(sum(answer.sentiment.probabilities)).toBeCloseTo(1, 6);
        expect(model.classify(input(text), { minimumProbability: 0 })).toEqual(answer);
      }),
      { numRuns: 50 },
    );
  });

  it('answers for one issue where one is asked', () => {
    expect(model.classify(input('It rained.'), { issue: 'trade' }).issues.map(({ issue }) => issue)).toEqual(['trade']);
  });

  it.each([
    [{ issue: 'weather' }, 'UNKNOWN_ISSUE'],
    [{ issue: '__proto__' }, 'UNKNOWN_ISSUE'],
    [{ issues: ['trade', 'weather'] }, 'UNKNOWN_ISSUE'],
    [{ issue: 'trade', issues: ['sanctions'] }, 'UNKNOWN_ISSUE'],
    [{ minimumProbability: 2 }, 'INVALID_OPTION'],
    [{ minimumProbability: Number.NaN }, 'INVALID_OPTION'],
  ])('refuses %j', (options, code) => {
    expect(() => model.classify(input('It rained.'), options)).toThrow(expect.objectContaining({ code }));
  });

  it('needs a target to tell an attitude to it', () => {
    expect(() => model.classifyTarget(input('It rained.'))).toThrow(expect.objectContaining({ code: 'INVALID_SPAN' }));
  });
});

describe('explain', () => {
  const text = 'We demand that the embargo on grain be lifted.';

  it('gives every decision that classify makes, with words at their places', () => {
    const explanations = explain(model, { ...input(text), target: { start: 0, end: 2 } }, { issue: 'sanctions' });
    expect(explanations.map(({ decision }) => decision)).toEqual([
      'issue sanctions',
      'stance on sanctions',
      'sentiment',
      'target',
    ]);
    for (const { words } of explanations)
      for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.text);
  });

  it('names the word that decides', () => {
    const [issue] = explain(model, input(text), { issue: 'sanctions' });
    expect(issue!.words.toSorted((a, b) => b.weight - a.weight)[0]!.text).toBe('embargo');
  });

  it('explains the score that the probability comes from', () => {
    const [answer] = model.classify(input(text), { issue: 'sanctions' }).issues;
    const [issue] = explain(model, input(text), { issue: 'sanctions' });
    const shift = model.statements.issueHead.shifts[model.issues.indexOf('sanctions')]!;
    const own = 1 / (1 + Math.exp(-issue!.score - shift));
    // The probability of an issue is at most that of any issue.
    expect(answer!.probability).toBeLessThanOrEqual(own + 1e-6);
    expect(own - answer!.probability).toBeLessThan(0.2);
  });
});
