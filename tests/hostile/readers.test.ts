import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from '../../src/apps/server/json';
import { createAnalyzer, isStancekitError, type Model, tokenize } from '../../src/index';
import { defaultModel, defaultVectors } from '../../src/labels/files/index';
import { loadModel } from '../../src/labels/model/load';
import { network, positionMatrix, readDoccano, readLabelStudio, statementsToCsv, toGexf } from '../../src/report';
import { readExamples } from '../../src/training';
import { hostileValues, isClean, spoiled, spoiledText } from './values';

/** What a call gives, or null where it refused; any error that the package does not throw on purpose fails. */
function orRefused<T>(call: () => T): T | null {
  try {
    return call();
  } catch (error) {
    if (!isStancekitError(error)) throw error;
    expect(error.message.length).toBeLessThan(1000);
    return null;
  } finally {
    expect(isClean()).toBe(true);
  }
}

const shipped = (name: string) => JSON.parse(readFileSync(new URL(`../../models/${name}`, import.meta.url), 'utf8'));
const attitudes = shipped('targets.json');
const statements = shipped('geopolitics.json');

const SENTENCE = 'France will never lift the sanctions, and Oslo knows it.';
const row = {
  id: 'a',
  text: SENTENCE,
  issues: { sanctions: 'against' },
  actor: 'France',
  targets: { Oslo: 'neutral' },
};
const doccano = {
  id: 1,
  text: SENTENCE,
  entities: [
    { id: 1, start_offset: 0, end_offset: 36, label: 'sanctions: against' },
    { id: 2, start_offset: 0, end_offset: 6, label: 'source' },
  ],
  relations: [{ id: 3, from_id: 1, to_id: 2, type: 'x' }],
};
const region = (id: string, start: number, end: number, label: string) => ({
  id,
  from_name: 'label',
  to_name: 'text',
  type: 'labels',
  value: { start, end, text: SENTENCE.slice(start, end), labels: [label] },
});
const task = {
  id: 5,
  data: { text: SENTENCE, id: 'a' },
  annotations: [{ result: [region('r1', 0, 36, 'sanctions: against'), region('r2', 0, 6, 'source')] }],
};
const table = `text,issue,stance,document\n"${SENTENCE}",sanctions,against,7\n"He said ""no"".",trade,favor,8\n`;
const document = { ...createAnalyzer().analyze(SENTENCE, { id: 'a' }), date: '2024-05-06' };

function expectSound(model: Model): void {
  const { statements: found } = createAnalyzer({ model }).analyze(`${SENTENCE} “We will talk,” Anna Kim said.`);
  for (const { issues, sentiment } of found) {
    const all = issues.flatMap((issue) => [issue.probability, ...Object.values(issue.probabilities)]);
    for (const p of [...all, ...Object.values(sentiment.probabilities)]) expect(p >= 0 && p <= 1).toBe(true);
  }
}

const runs = { numRuns: 150 };

describe('models', () => {
  test.each(hostileValues.map((value, i) => [i, value]))('value %i is no model', (_, value) => {
    expect(orRefused(() => loadModel(value, defaultVectors()))).toBe(null);
    expect(
      orRefused(() => createAnalyzer({ model: value as never })) === null || value === null || value === undefined,
    ).toBe(true);
  });

  test.each([
    ['statements', statements],
    ['attitudes', attitudes],
  ])('one with spoiled %s is refused or gives probabilities', { timeout: 120_000 }, (_, valid) => {
    const other = valid === statements ? attitudes : statements;
    fc.assert(
      fc.property(spoiled(valid, 5), ({ value }) => {
        const model = orRefused(() => loadModel(value, defaultVectors(), other));
        if (model) expectSound(model);
      }),
      { numRuns: 60 },
    );
  });

  test('vectors that are spoiled are refused, or read to the end', () => {
    const bytes = defaultVectors();
    const wrong = fc.oneof(
      fc.nat(4000).map((length) => bytes.slice(0, length)),
      fc
        .tuple(fc.nat(200), fc.nat(255))
        .map(([at, value]) => Uint8Array.from(bytes.slice(0, 100_000)).fill(value, at, at + 1)),
      fc.uint8Array({ maxLength: 64 }),
    );
    fc.assert(
      fc.property(wrong, (vectors) => orRefused(() => loadModel(statements, vectors, attitudes)) === null),
      {
        numRuns: 60,
      },
    );
  });
});

describe('options', () => {
  const options = {
    actors: [{ name: 'Ana Kim', kind: 'person', country: 'FR', role: 'envoy', aliases: ['Kim'], from: '2024-01-01' }],
    taxonomy: { id: 'own', issues: [{ id: 'sanctions', label: 'Sanctions', proposition: 'Sanctions are right.' }] },
    minimumProbability: 0.4,
    minimumConfidence: 0.5,
  };

  test('those of an analyzer', () => {
    fc.assert(
      fc.property(spoiled(options, 5), ({ value }) => {
        orRefused(() => createAnalyzer({ model: defaultModel(), ...(value as object) }).analyze(SENTENCE));
      }),
      runs,
    );
  });

  test('those of an analysis, a classification and an explanation', () => {
    const analyzer = createAnalyzer();
    const asked = { text: SENTENCE, issue: 'sanctions', target: { start: 41, end: 45 }, actor: { start: 0, end: 6 } };
    expect(orRefused(() => analyzer.classify(asked))).not.toBe(null);
    fc.assert(
      fc.property(
        spoiled(asked, 3),
        spoiled({ id: 'a', date: '2024-01-02', title: 'x' }, 2),
        ({ value: wrong }, { value: settings }) => {
          orRefused(() => analyzer.classify(wrong as never));
          orRefused(() => analyzer.explain(wrong as never));
          orRefused(() => analyzer.analyze(SENTENCE, settings as never));
        },
      ),
      runs,
    );
  });

  test.each(hostileValues.map((value, i) => [i, value]))('value %i as a text', (_, value) => {
    const analyzer = createAnalyzer();
    const results = [() => analyzer.analyze(value as never), () => tokenize(value as never)].map((read) =>
      orRefused<unknown>(read),
    );
    expect(results.map((result) => result !== null)).toEqual([typeof value === 'string', typeof value === 'string']);
  });
});

test.each([undefined, 1])('rows of a stream are answered in their place (workers: %s)', async (workers) => {
  const good = { id: 'good', text: SENTENCE };
  const rows = hostileValues.flatMap((value) => [good, value, { text: value }]);
  const answers: string[] = [];
  for await (const answer of createAnalyzer().analyzeStream(rows as never, workers ? { workers } : {})) {
    answers.push('error' in answer ? answer.error.code : (answer.id ?? 'read'));
  }
  expect(answers).toHaveLength(rows.length);
  expect(answers.filter((_, i) => i % 3 === 0)).toEqual(hostileValues.map(() => 'good'));
  expect(answers).not.toContain('INTERNAL');
  expect(isClean()).toBe(true);
});

describe('labels', () => {
  const jsonl = `${JSON.stringify(row)}\n${JSON.stringify({ text: 'We like trade.', issue: 'trade', stance: 'favor' })}\n`;
  const readers: readonly [string, string, (text: string) => unknown][] = [
    ['JSONL', jsonl, (text) => readExamples(text, { format: 'jsonl' })],
    ['CSV', table, (text) => readExamples(text, { format: 'csv' })],
    ['doccano', `${JSON.stringify(doccano)}\n`, (text) => readDoccano(text)],
    ['Label Studio', JSON.stringify([task]), (text) => readLabelStudio(text)],
  ];

  test.each(readers)('%s is read where it is whole', (_, valid, read) => {
    expect(orRefused(() => read(valid))).toHaveLength(valid === jsonl || valid === table ? 2 : 1);
  });

  test.each(readers)('%s that is spoiled as a text', (_, valid, read) => {
    fc.assert(
      fc.property(spoiledText(valid), (text) => {
        orRefused(() => read(text));
      }),
      runs,
    );
  });

  test.each<[string, unknown, (text: string) => unknown]>([
    ['JSONL', row, (text) => readExamples(text, { format: 'jsonl' })],
    ['doccano', doccano, readDoccano],
    ['Label Studio', [task], readLabelStudio],
  ])('%s with values that are none', (_, valid, read) => {
    fc.assert(
      fc.property(spoiled(valid, 7), ({ value }) => {
        const text = orNull(() => JSON.stringify(value));
        if (typeof text === 'string') orRefused(() => read(text));
      }),
      runs,
    );
  });
});

describe('documents', () => {
  test('reports and exports of those that are spoiled', () => {
    fc.assert(
      fc.property(spoiled(document, 6), ({ value }) => {
        const list = [document, value as never];
        orRefused(() => positionMatrix(list, { by: 'country' }));
        orRefused(() => statementsToCsv(list));
        const made = orRefused(() => network(list, { type: 'subtract' }));
        if (made) orRefused(() => toGexf(made));
      }),
      runs,
    );
  });
});

test('bodies of requests that are spoiled are read or refused', () => {
  fc.assert(
    fc.property(spoiledText(JSON.stringify({ documents: [{ id: 1, text: SENTENCE }] })), (text) => {
      orRefused(() => parseJson(new TextEncoder().encode(text)));
    }),
    runs,
  );
});

/** What cannot be written as JSON cannot come in a file. */
function orNull(write: () => string | undefined): string | null {
  try {
    return write() ?? null;
  } catch {
    return null;
  }
}
