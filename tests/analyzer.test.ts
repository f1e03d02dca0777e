import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, createAnalyzer, explain, geopolitics, type Statement } from '../src/index';

const article = `PARIS — France said Wednesday that Turkey had a “key role” in the talks.

“We count on Ankara,” Foreign Minister Claire Aubert told her Turkish counterpart, Emre Kaya. She urged him to keep the channel open.

Advertisement

The plan was met with scepticism by Greece and Cyprus, according to two diplomats.`;

const about = ({ actor, kind, addressees, content }: Statement, text: string) => ({
  actor: actor?.name ?? null,
  kind,
  to: addressees.map(({ actor: { name } }) => name),
  words: content.map(({ start, end }) => text.slice(start, end)).join(' … '),
});

describe('analyze', () => {
  const document = analyze(article, { id: 'a' });

  test('finds who said what to whom', () => {
    expect(document.statements.map((statement) => about(statement, article))).toEqual([
      { actor: 'France', kind: 'mixed', to: [], words: 'that Turkey had a “key role” in the talks' },
      { actor: 'Claire Aubert', kind: 'direct', to: ['Emre Kaya'], words: '“We count on Ankara,”' },
      { actor: 'Claire Aubert', kind: 'indirect', to: ['Emre Kaya'], words: 'him to keep the channel open' },
      { actor: 'Greece', kind: 'indirect', to: [], words: 'The plan was met with scepticism' },
      { actor: 'Cyprus', kind: 'indirect', to: [], words: 'The plan was met with scepticism' },
    ]);
  });

  test('numbers them, keeps the id, and tells what reported them', () => {
    expect(document.id).toBe('a');
    expect(document.statements.map(({ id }) => id)).toEqual(['s1', 's2', 's3', 's4', 's5']);
    expect(document.statements[3]!.provenance).toMatchObject({
      rule: 'light-verb',
      warnings: ['reported by “two diplomats”'],
    });
  });

  test('knows the state that a person speaks for', () => {
    expect(document.statements[1]!.actor).toMatchObject({ kind: 'person', country: 'FR', role: 'foreign minister' });
    expect(document.statements[0]!.actor).toMatchObject({ id: 'state:FR', kind: 'state', country: 'FR' });
  });

  test('is the same for the same text', () => {
    expect(JSON.stringify(analyze(article))).toBe(JSON.stringify(analyze(article)));
  });

  test('gives an empty document for an empty text', () => {
    expect(analyze('')).toEqual({ id: null, text: '', statements: [], actors: [], warnings: [] });
  });
});

describe('what is refused', () => {
  test.each([
    ['a text that is none', () => analyze(42 as never), 'INVALID_TEXT'],
    ['an unknown option', () => analyze('x', { lang: 'en' } as never), 'UNKNOWN_OPTION'],
    ['an unknown option of the analyzer', () => createAnalyzer({ modle: 1 } as never), 'UNKNOWN_OPTION'],
    ['a probability over 1', () => createAnalyzer({ minimumProbability: 2 }), 'INVALID_OPTION'],
    ['a confidence below 0', () => createAnalyzer({ minimumConfidence: -0.1 }), 'INVALID_OPTION'],
    ['an unknown issue', () => createAnalyzer().classify({ text: 'x', issue: 'cheese' }), 'UNKNOWN_ISSUE'],
    [
      'a span outside the text',
      () => createAnalyzer().classify({ text: 'x', target: { start: 0, end: 9 } }),
      'INVALID_SPAN',
    ],
    ['a target that is a number', () => createAnalyzer().classify({ text: 'x', target: 0 as never }), 'INVALID_SPAN'],
    ['an actor without a name', () => createAnalyzer({ actors: [{ name: '' }] }), 'INVALID_ACTOR'],
  ])('%s', (_name, call, code) => expect(call).toThrow(expect.objectContaining({ name: 'StancekitError', code })));
});

test('names the options that there are beside a text, which a row has as a field', () => {
  expect(() => analyze('x', { lang: 'en' } as never)).toThrow(
    '`analyze` has no option `lang`. It takes `id`, `date`, `title`, `offsets`, `deeds`, `minimumConfidence`.',
  );
  const row = { text: 'x', id: 'a' };
  expect(analyze(row.text, row).id).toBe('a');
});

test.each<[string, () => unknown, string]>([
  [
    'a probability that is no number',
    () => createAnalyzer({ minimumProbability: Number.NaN }),
    'Expected `minimumProbability` to be a number from 0 to 1, got `NaN` (number).',
  ],
  [
    'nothing to explain',
    () => explain(null as never),
    'Expected a statement, or an object with its `text`, got `null`.',
  ],
])('a message tells what came: %s', (_, call, message) => expect(call).toThrow(message));

describe('an analyzer', () => {
  test('goes by what it was made with, whatever its caller does with that later', () => {
    const actors = [{ name: 'Blue Harbour', id: 'org:blue', kind: 'organisation' as const, aliases: ['BH'] }];
    const [sanctions, trade] = geopolitics.issues.filter(({ id }) => id === 'sanctions' || id === 'trade');
    const taxonomy = { id: 'own', issues: [sanctions!] };
    const analyzer = createAnalyzer({ actors, taxonomy });
    const text = 'BH rejected the sanctions. Blue Harbour backed free trade.';
    const before = JSON.stringify(analyzer.analyze(text));
    actors[0]!.name = 'Red Harbour';
    actors[0]!.aliases.length = 0;
    actors.push({ name: 'Free', id: 'org:free', kind: 'organisation', aliases: [] });
    taxonomy.issues.push(trade!);
    expect(JSON.stringify(analyzer.analyze(text))).toBe(before);
    expect(analyzer.taxonomy).toEqual({ id: 'own', issues: [sanctions] });
    expect(() => (analyzer.taxonomy.issues as unknown[]).push(trade)).toThrow(TypeError);
  });
});

describe('explain', () => {
  test('tells for each decision what spoke for it, at places in the statement', () => {
    const [statement] = analyze('Oslo said it would never join the sanctions against Chad.').statements;
    const reasons = explain(statement!);
    expect(reasons.map(({ decision }) => decision)).toContain('stance on sanctions');
    for (const { words } of reasons) {
      for (const { start, end, text } of words) expect(statement!.text.slice(start, end)).toBe(text);
    }
    expect(reasons.flatMap(({ words }) => words).some(({ text }) => text === 'sanctions')).toBe(true);
  });
});

describe('analyzeStream', () => {
  test.each<[string, unknown, string]>([
    ['null', null, 'INVALID_ROW'],
    ['undefined', undefined, 'INVALID_ROW'],
    ['a number', 5, 'INVALID_ROW'],
    ['a text alone', 'Peru said it would stay.', 'INVALID_ROW'],
    ['a list', [{ text: 'Peru said it would stay.' }], 'INVALID_ROW'],
    ['a function', () => {}, 'INVALID_ROW'],
    ['a symbol', Symbol('a'), 'INVALID_ROW'],
    ['a row without a text', {}, 'INVALID_TEXT'],
    ['a text that is a number', { text: 5 }, 'INVALID_TEXT'],
    ['an unknown field', { text: '', more: 1 }, 'UNKNOWN_OPTION'],
    [
      'a field that throws',
      {
        get text() {
          throw new Error('torn');
        },
      },
      'INTERNAL',
    ],
  ])('answers %s by an error in its place', async (_, row, code) => {
    const good = { id: 'good', text: 'Peru said it would stay.' };
    for (const workers of [undefined, 1]) {
      const answers: unknown[] = [];
      const stream = createAnalyzer().analyzeStream([good, row as never, good], workers ? { workers } : {});
      for await (const answer of stream) answers.push('error' in answer ? answer.error.code : answer.id);
      expect(answers).toEqual(['good', code, 'good']);
    }
  });

  test('answers a bad text in its place', async () => {
    const answers = [];
    for await (const answer of createAnalyzer().analyzeStream([
      { id: '1', text: 'Peru said it would stay.' },
      { id: '2', text: null as never },
      { id: '3', text: '' },
    ]))
      answers.push(answer);
    expect(
      answers.map((answer) =>
        'error' in answer ? [answer.id, answer.error.code] : [answer.id, answer.statements.length],
      ),
    ).toEqual([
      ['1', 1],
      ['2', 'INVALID_TEXT'],
      ['3', 0],
    ]);
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    'Macron',
    'said',
    'that',
    'China',
    'told',
    'Mr.',
    '“',
    '”',
    ',',
    '.',
    'not',
    'talks',
    'the',
    'minister',
    'and',
    'NATO',
    'urged',
    'to',
    'leave',
    '\n\n',
    ':',
    'according',
  );
  const sample = fc.oneof(
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 120 }),
  );
  test('gives spans inside it that slice to their words, and probabilities that sum to 1', () => {
    fc.assert(
      fc.property(sample, (text) => {
        for (const s of analyze(text).statements) {
          expect(text.slice(s.span.start, s.span.end)).toBe(s.text);
          for (const piece of [
            ...s.content,
            ...s.addressees,
            ...s.targets,
            ...(s.cue ? [s.cue] : []),
            ...(s.source ? [s.source] : []),
          ]) {
            expect(piece.start).toBeGreaterThanOrEqual(0);
            expect(piece.end).toBeGreaterThan(piece.start);
            expect(piece.end).toBeLessThanOrEqual(text.length);
          }
          for (const { probabilities, probability } of s.issues) {
            expect(probability).toBeGreaterThanOrEqual(0);
            expect(probability).toBeLessThanOrEqual(1);
            expect(Object.values(probabilities).reduce((a, b) => a + b)).toBeCloseTo(1, 6);
          }
          for (const { probabilities } of [s.sentiment, ...s.targets])
            expect(Object.values(probabilities).reduce((a, b) => a + b)).toBeCloseTo(1, 6);
        }
      }),
      { numRuns: 150 },
    );
  });
});
