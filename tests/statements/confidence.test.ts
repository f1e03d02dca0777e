import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Actor, analyze, createAnalyzer } from '../../src/index';
import { confidenceEvidence, confidenceOf } from '../../src/statements';

const TEXT =
  '“We will stay,” Ana Lund said. The visit of the guests came on Monday, and most of it was spent on the harbour.';

const person: Actor = {
  id: 'person:ana-lund',
  name: 'Ana Lund',
  kind: 'person',
  country: null,
  role: null,
  aliases: [],
};

/** A draft whose contents stand in the text from here to there. */
const draft = (confidence: number, ...pieces: readonly (readonly [number, number])[]) => ({
  ...{ confidence, actor: person, rule: 'verb' },
  content: pieces.map(([start, end]) => ({ start, end, quoted: false })),
});

describe('what confidence goes by', () => {
  test.each<[string, readonly (readonly [number, number])[], string]>([
    ['nothing', [], '1'],
    ['“We', [[0, 3]], '1'],
    ['“We will stay,”', [[0, 15]], '2'],
    ['“We will stay,” Ana', [[0, 19]], '4'],
    [
      'two pieces',
      [
        [0, 15],
        [31, 40],
      ],
      '4',
    ],
    ['sixteen words', [[31, 110]], '16'],
    ['more words than are counted', Array.from({ length: 90 }, () => [0, 3] as const), '64'],
  ])('%s', (_, pieces, words) =>
    expect(confidenceEvidence(TEXT, draft(0.5, ...pieces))).toEqual({
      logOdds: 0,
      actor: 'person',
      rule: 'verb',
      words,
    }),
  );

  test.each([' ', '\t', '\n', ' \n ', '\u00a0', '\u2009', '\u3000', '\u200b'])(
    'words between which stands %j',
    (space) => {
      const text = ['most', 'of', 'it', 'stayed'].join(space);
      expect(confidenceEvidence(text, draft(0.5, [0, text.length])).words).toBe('4');
    },
  );

  test('a statement of nobody', () =>
    expect(confidenceEvidence(TEXT, { ...draft(0.5, [0, 15]), actor: null }).actor).toBe('none'));

  test.each([
    [1, 0.97],
    [0, 0.03],
  ])('a rule that is sure (%d) is believed as far as one of %d', (sure, bounded) =>
    expect(confidenceEvidence(TEXT, draft(sure)).logOdds).toBeCloseTo(Math.log(bounded / (1 - bounded)), 9),
  );
});

describe('confidence', () => {
  test('grows with that of the rule, and stays between 0 and 1', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const rule = fc.constantFrom('verb', 'deed', 'verb-relative', 'a rule that no article had');
    fc.assert(
      fc.property(share, share, rule, fc.nat(TEXT.length), (a, b, rule, end) => {
        const [low, high] = [a, b]
          .sort((x, y) => x - y)
          .map((sure) => confidenceOf(TEXT, { ...draft(sure, [0, end]), rule }));
        expect(low).toBeGreaterThan(0);
        expect(high).toBeLessThan(1);
        expect(low).toBeLessThanOrEqual(high as number);
      }),
    );
  });

  test('is surer of what somebody said in so many words than of what is told in passing', () => {
    const of = (text: string) => analyze(text).statements.map(({ provenance }) => provenance.confidence);
    const [said = 0] = of(
      '“We will not sign the treaty before the guns are silent,” Foreign Minister Ana Lund said on Monday.',
    );
    const [passing = 1] = of('Oslo, which bristles at the delay, left.');
    expect(said).toBeGreaterThan(0.9);
    expect(passing).toBeLessThan(0.8);
  });
});

describe('minimumConfidence', () => {
  const ARTICLE = `Foreign Minister Ana Lund said on Monday that Norway would not sign the treaty. “It is late,” she added.
The move signalled a thaw. Oslo, which bristles at the delay, expelled two envoys of Chad. Some wondered whether it would help.
According to a spokesman, the talks go on. Critics like the plan.`;
  const all = analyze(ARTICLE).statements;

  test.each([0, 0.5, 0.7, 0.8, 0.9, 1])(
    'tells statements from %d on, each as among all of them',
    (minimumConfidence) => {
      const told = createAnalyzer({ minimumConfidence }).analyze(ARTICLE).statements;
      const wanted = all.filter(({ provenance }) => provenance.confidence >= minimumConfidence);
      expect(told).toEqual(wanted.map((one, i) => ({ ...one, id: `s${i + 1}` })));
      expect(analyze(ARTICLE, { minimumConfidence }).statements).toEqual(told);
    },
  );

  test('that of a text counts before that of the analyzer, and is explained likewise', () => {
    const [sure, whole] = [createAnalyzer({ minimumConfidence: 0.9 }), createAnalyzer()];
    expect(sure.analyze(ARTICLE, { minimumConfidence: 0 }).statements).toEqual(all);
    const [, second] = whole.analyze(ARTICLE, { minimumConfidence: 0.9 }).statements;
    const [, same] = sure.analyze(ARTICLE).statements;
    expect(second).toEqual(same);
    expect(whole.explain(second!)).toEqual(sure.explain(same!));
  });

  test.each([-0.1, 1.1, Number.NaN, '0.9'])('of a text it is no %s', (minimumConfidence) =>
    expect(() => analyze(ARTICLE, { minimumConfidence: minimumConfidence as number })).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTION' }),
    ),
  );

  test('some of these statements are surer than others', () =>
    expect(new Set(all.map(({ provenance }) => provenance.confidence)).size).toBeGreaterThan(3));

  test('what is told is explained as it was labelled', () => {
    const [sure, whole] = [createAnalyzer({ minimumConfidence: 0.9 }), createAnalyzer()];
    const [first, second] = sure.analyze(ARTICLE).statements;
    const [, same] = whole.analyze(ARTICLE).statements;
    expect([first, second].map((one) => one?.id)).toEqual(['s1', 's2']);
    expect(sure.explain(second!)).toEqual(whole.explain(same!));
    expect(sure.explain(second!).length).toBeGreaterThan(1);
  });
});
