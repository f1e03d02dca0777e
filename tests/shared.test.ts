import { describe, expect, test } from 'vitest';
import {
  createAnalyzer,
  defaultModel,
  explain,
  geopolitics,
  isStancekitError,
  paragraphs,
  quotations,
  sentences,
  tokenize,
} from '../src/index';
import {
  checkDocument,
  edgesToCsv,
  labelStudioConfig,
  matrixToCsv,
  meanInterval,
  mergeActors,
  network,
  positionMatrix,
  readDoccano,
  readLabelStudio,
  statementsToCsv,
  toBrat,
  toCodePointOffsets,
  toDnaEvents,
  toDoccano,
  toDot,
  toGexf,
  toGraphml,
  toJson,
  toLabelStudio,
} from '../src/report';
import { readExamples } from '../src/training';

/** Puts something into every list, map and set of a result and something else into every field, wherever that is let. */
function spoil(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  const inside = value instanceof Map || value instanceof Set ? [...value.values()] : Object.values(value);
  for (const part of inside) spoil(part, seen);
  const changes: (() => unknown)[] = [];
  if (Array.isArray(value)) changes.push(() => value.push('zzz'));
  if (value instanceof Map) changes.push(() => value.set('zzz', 'zzz'));
  if (value instanceof Set) changes.push(() => value.add('zzz'));
  for (const key of Object.keys(value)) changes.push(() => ((value as Record<string, unknown>)[key] = 'zzz'));
  changes.push(() => Object.assign(value, { zzz: 'zzz' }));
  for (const change of changes) {
    try {
      change();
    } catch (error) {
      // What is frozen says so.
      expect(error).toBeInstanceOf(TypeError);
    }
  }
}

const TEXT = `BEIJING (AP) — The United States and NATO must lift the sanctions, President Xi Jinping said on Monday.

“We will never surrender,” Ana Kim, the French foreign minister, told reporters in Oslo. “No.” Beijing accused Washington of lying.

Advertisement

Two officials familiar with the talks said they backed the European Union. She asked Russia’s parliament to end the war. According to Istanbul, Hamas and the U.N. agreed. “It stays open, Kim Jong Un warned Seoul, “and so does it.`;
const STATEMENT = { text: 'France will never lift the sanctions, and Oslo knows it.', target: { start: 42, end: 46 } };
const jsonl = `${JSON.stringify({ text: STATEMENT.text, issues: { sanctions: 'against' }, targets: { Oslo: 'neutral' } })}\n`;
const analyzer = createAnalyzer({ minimumProbability: 0 });
const fresh = () => [{ ...createAnalyzer({ minimumProbability: 0 }).analyze(TEXT, { id: 'a' }), date: '2024-05-06' }];
const documents = fresh();
const net = network(documents, { type: 'sentiment' });
const codeOf = (call: () => unknown) => {
  try {
    call();
  } catch (error) {
    if (isStancekitError(error)) return error.details;
  }
  return null;
};

const calls: Readonly<Record<string, () => unknown>> = {
  analyze: () => analyzer.analyze(TEXT, { id: 'a' }),
  'analyze, in code points': () => analyzer.analyze(TEXT, { offsets: 'codePoints' }),
  classify: () => analyzer.classify(STATEMENT),
  'classify, for an issue': () => analyzer.classify({ ...STATEMENT, issue: 'trade' }),
  'explain, a text': () => explain(STATEMENT),
  'explain, a statement': () => analyzer.explain(analyzer.analyze(TEXT).statements[0]!),
  tokenize: () => tokenize(TEXT),
  sentences: () => sentences(TEXT),
  paragraphs: () => paragraphs(TEXT),
  quotations: () => quotations(TEXT),
  geopolitics: () => geopolitics,
  'what an analyzer has': () => [analyzer.taxonomy, analyzer.model.issues],
  errors: () => codeOf(() => analyzer.analyze(5 as never)),
  readExamples: () => readExamples(jsonl, { format: 'jsonl' }),
  checkDocument: () => checkDocument(documents[0], 'first'),
  positionMatrix: () => positionMatrix(documents, { abstained: true }),
  'positionMatrix by country': () => positionMatrix(documents, { by: 'country' }),
  mergeActors: () => mergeActors(documents),
  network: () => ['congruence', 'sentiment', 'affiliation'].map((type) => network(documents, { type: type as never })),
  edgesToCsv: () => edgesToCsv(net),
  matrixToCsv: () => matrixToCsv(positionMatrix(documents)),
  statementsToCsv: () => statementsToCsv(documents),
  meanInterval: () => meanInterval(0.2, 5),
  toCodePointOffsets: () => toCodePointOffsets(documents[0]!),
  toBrat: () => toBrat(documents[0]!),
  toDnaEvents: () => toDnaEvents(documents),
  toDoccano: () => toDoccano(documents),
  'toDot, toGexf, toGraphml, toJson': () => [toDot(net), toGexf(net), toGraphml(net), toJson(net)],
  toLabelStudio: () => toLabelStudio(documents),
  labelStudioConfig: () => labelStudioConfig(['trade']),
  readDoccano: () => readDoccano(`${JSON.stringify({ id: 1, text: STATEMENT.text, entities: [], relations: [] })}\n`),
  readLabelStudio: () => readLabelStudio('[]'),
};

/** Typed arrays and functions do not come in JSON. */
const bytes = (value: unknown): string =>
  JSON.stringify(value, (_, part) => (part instanceof Map || part instanceof Set ? [...part] : part)) ?? 'undefined';

describe('whoever changes a result changes that result alone', () => {
  test.each(Object.entries(calls))('%s', (_, call) => {
    const result = call();
    const before = bytes(result);
    const text = bytes(analyzer.analyze(TEXT));
    spoil(result);
    expect(bytes(call())).toBe(before);
    expect(bytes(analyzer.analyze(TEXT))).toBe(text);
  });

  test('a model and its parts, but for the numbers inside them', () => {
    const { statements, attitudes, words, directed, encoded, ...own } = defaultModel();
    const before = bytes(analyzer.analyze(TEXT));
    for (const part of [analyzer, defaultModel(), own.issues, statements, attitudes, words, directed, encoded]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
    spoil(own);
    expect(bytes(createAnalyzer({ minimumProbability: 0 }).analyze(TEXT))).toBe(before);
  });

  test('aliases that somebody defined', () => {
    const aliases = ['Envoy Kim'];
    const own = createAnalyzer({ actors: [{ name: 'Ana Kim', kind: 'person', aliases }] });
    const before = bytes(own.analyze('Envoy Kim said no.'));
    spoil(own.analyze('Envoy Kim said no.'));
    expect(bytes(own.analyze('Envoy Kim said no.'))).toBe(before);
  });
});
