import { describe, expect, it } from 'vitest';
import { leaveOut } from '../../src/analyzer/readings';
import { type Classification, createAnalyzer, type ReaderInput } from '../../src/index';
import { BLEND } from '../../src/labels/data/blend';
import { shareOf } from '../../src/labels/model/blend';
import { stubReader } from '../readers/stub';

const TEXT =
  'Norway wants to end the zanzitions against Peru, Anna Keller told reporters on Monday. “We will never lift the embargo,” the president of Chile said.';
const SENTENCE = 'We will end the zanzitions.';
const plain = createAnalyzer();
const analyzer = createAnalyzer({ reader: stubReader() });
const logit = (p: number) => Math.log(p / (1 - p));

describe('an analyzer with a reader', () => {
  it('stays with the model alone where an answer is wanted at once', () => {
    expect(analyzer.analyze(TEXT)).toEqual(plain.analyze(TEXT));
    expect(analyzer.classify({ text: SENTENCE })).toEqual(plain.classify({ text: SENTENCE }));
    expect(analyzer.explain({ text: SENTENCE })).toEqual(plain.explain({ text: SENTENCE }));
  });

  it('finds what only the reader knows', async () => {
    const sanctions = ({ issues }: Classification) => issues.filter(({ issue }) => issue === 'sanctions');
    expect(sanctions(plain.classify({ text: SENTENCE }))).toEqual([]);
    expect(sanctions(await analyzer.classifyAsync({ text: SENTENCE }))).toMatchObject([{ stance: 'against' }]);
  });

  it('averages log-odds of issue, stance, tone and attitude', async () => {
    const target = { start: 12, end: 22 };
    const text = 'We will end zanzitions!';
    const asked = { text, issue: 'sanctions', target };
    const own = plain.classify(asked);
    const both = await analyzer.classifyAsync(asked);
    const mixed = (mine: number, read: number, { other, scale }: { other: number; scale: number }) =>
      scale * ((1 - other) * mine + other * read);
    const { probabilities } = own.issues[0]!;
    const stance = both.issues[0]!.probabilities;
    expect(Math.log(stance.against / stance.neutral)).toBeCloseTo(
      mixed(Math.log(probabilities.against / probabilities.neutral), 12, BLEND.stances),
      6,
    );
    const tone = (of: typeof own) => Math.log(of.sentiment.probabilities.negative / of.sentiment.probabilities.neutral);
    expect(tone(both)).toBeCloseTo(mixed(tone(own), 12, BLEND.tone), 6);
    const attitude = (of: typeof own) => Math.log(of.target!.probabilities.positive / of.target!.probabilities.neutral);
    expect(attitude(both)).toBeCloseTo(mixed(attitude(own), -12, shareOf('attitudes', 'thing')), 6);
    expect(logit(both.issues[0]!.probability)).toBeLessThanOrEqual(
      mixed(logit(own.issues[0]!.probability), 12, BLEND.issues) + 1e-9,
    );
  });

  it('leaves issues that the reader does not know to the model', async () => {
    const text = 'The allies must never send weapons or troops to the war.';
    const [mine] = plain.classify({ text, issue: 'military-force' }).issues;
    const [both] = (await analyzer.classifyAsync({ text, issue: 'military-force' })).issues;
    expect(both).toEqual(mine);
    const found = (of: ReturnType<typeof plain.classify>) =>
      of.issues.filter(({ issue }) => issue === 'military-force').length;
    expect(found(await analyzer.classifyAsync({ text }))).toBe(found(plain.classify({ text })));
  });

  it('leaves all issues to the model where the reader knows none', async () => {
    const stranger = createAnalyzer({
      reader: stubReader([], {
        issues: ['roads'],
        read: async (inputs) =>
          inputs.map(({ targets }) => ({
            issues: [{ issue: 'roads', logOdds: 9, favor: 0, against: 0, neutral: 0 }],
            attitudes: targets.map(() => ({ negative: 0, neutral: 0, positive: 0 })),
            tone: { negative: 0, neutral: 0, positive: 0 },
          })),
      }),
    });
    const text = 'We will never lift the embargo.';
    expect((await stranger.classifyAsync({ text })).issues).toEqual(plain.classify({ text }).issues);
  });

  it('asks of each statement of a text its own words, whose they are, and whom it names', async () => {
    const asked: ReaderInput[] = [];
    const { statements } = await createAnalyzer({ reader: stubReader(asked) }).analyzeAsync(TEXT);
    expect(asked.map(({ text }) => text)).toEqual(expect.arrayContaining(statements.map(({ text }) => text)));
    for (const { text, names, actor, targets } of asked) {
      for (const span of [...names, ...targets, ...(actor ? [actor] : [])]) {
        expect(text.slice(span.start, span.end)).toMatch(/^\S.*\S$/s);
      }
    }
    const [first] = asked.filter(({ text }) => text.includes('zanzitions'));
    expect(first!.text.slice(first!.actor!.start, first!.actor!.end)).toBe('Anna Keller');
    expect(statements[0]?.issues).toMatchObject([{ issue: 'sanctions', stance: 'against' }]);
  });

  it('asks nothing where there is no statement', async () => {
    const asked: ReaderInput[] = [];
    expect((await createAnalyzer({ reader: stubReader(asked) }).analyzeAsync('')).statements).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('reads streams', async () => {
    const found = [];
    for await (const answer of analyzer.analyzeStream([{ text: TEXT }])) found.push(answer);
    expect(found).toEqual([await analyzer.analyzeAsync(TEXT)]);
  });

  it('says that threads cannot open a reader without an origin', async () => {
    const stream = analyzer.analyzeStream([{ text: TEXT }], { workers: 1 });
    await expect(stream.next()).rejects.toMatchObject({
      code: 'INVALID_OPTION',
      message: expect.stringContaining('origin'),
    });
  });

  it.each([null, 'contextual', Promise.resolve(stubReader()), { read: 5 }])('takes no %s for a reader', (reader) => {
    expect(() => createAnalyzer({ reader: reader as never })).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTION' }),
    );
  });
});

describe('reasons, with a reader', () => {
  it('tell that the word counts which only the reader knows', async () => {
    const [issue, stance, tone] = await analyzer.explainAsync({ text: SENTENCE });
    expect([issue?.decision, stance?.decision, tone?.decision]).toEqual([
      'issue sanctions',
      'stance on sanctions',
      'sentiment',
    ]);
    for (const own of [issue!, stance!]) {
      const heaviest = own.words.toSorted((a, b) => b.weight - a.weight)[0]!;
      expect(heaviest.text).toBe('zanzitions');
      expect(SENTENCE.slice(heaviest.start, heaviest.end)).toBe('zanzitions');
      expect(own.features.map(({ name }) => name)).toContain('contextual reader');
    }
  });

  it('are of a statement as it was labelled in its text', async () => {
    const { statements } = await analyzer.analyzeAsync(TEXT);
    const decisions = (await analyzer.explainAsync(statements[0]!)).map(({ decision, label }) => [decision, label]);
    expect(decisions).toContainEqual(['issue sanctions', 'sanctions']);
    expect(decisions).toContainEqual(['stance on sanctions', 'against']);
  });

  it('are those of the model where there is no reader', async () => {
    expect(await plain.explainAsync({ text: SENTENCE })).toEqual(plain.explain({ text: SENTENCE }));
  });

  it('read a long statement without its first words alone', async () => {
    const asked: ReaderInput[] = [];
    const text = `We will end the zanzitions ${'and wait '.repeat(200)}.`;
    await createAnalyzer({ reader: stubReader(asked) }).explainAsync({ text, issue: 'sanctions' });
    expect(asked.length).toBe(101);
  });
});

describe('a statement without a word', () => {
  const input: ReaderInput = {
    text: 'Oslo told Peru to wait.',
    names: [
      { start: 0, end: 4 },
      { start: 10, end: 14 },
    ],
    actor: { start: 0, end: 4 },
    targets: [{ start: 10, end: 14 }],
  };
  const told = ({ text, names, actor, targets }: ReaderInput) => ({
    text,
    names: names.map(({ start, end }) => text.slice(start, end)),
    actor: actor && text.slice(actor.start, actor.end),
    targets: targets.map(({ start, end }) => text.slice(start, end)),
  });

  it.each([
    ['before', { start: 5, end: 10 }, 'Oslo Peru to wait.', ['Oslo', 'Peru'], 'Oslo', ['Peru']],
    ['behind', { start: 15, end: 18 }, 'Oslo told Peru wait.', ['Oslo', 'Peru'], 'Oslo', ['Peru']],
    ['the actor', { start: 0, end: 5 }, 'told Peru to wait.', ['Peru'], '', ['Peru']],
    ['the target', { start: 10, end: 15 }, 'Oslo told to wait.', ['Oslo'], 'Oslo', ['']],
    ['a part of the target', { start: 10, end: 12 }, 'Oslo told ru to wait.', ['Oslo', 'ru'], 'Oslo', ['ru']],
  ])('has its mentions where they were: %s', (_, span, text, names, actor, targets) => {
    expect(told(leaveOut(input, span))).toEqual({ text, names, actor, targets });
  });
});
