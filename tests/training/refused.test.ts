import { describe, expect, test } from 'vitest';
import { defaultModel, type Encoder, proposeIssue } from '../../src/index';
import {
  crossValidate,
  diagnose,
  type Example,
  evaluate,
  evaluateWithEncoder,
  evaluateWithReader,
  modelCard,
  readExamples,
  suggest,
  train,
  trainPropositions,
  trainPropositionsWithEncoder,
  trainWithEncoder,
} from '../../src/training';
import { stubReader } from '../readers/stub';

type Refused = [string, () => unknown, string];

const good: Example = { text: 'We will lift the tariffs.', issues: { trade: 'favor' } };
const rows = Array.from({ length: 40 }, (_, i): Example => {
  return { text: `Point ${i} of the tariffs.`, issues: { trade: i % 2 ? 'favor' : 'against' } };
});
const model = defaultModel();
const taxonomy = [{ id: 'palestine', proposition: 'States should recognise Palestine.' }];
/** What callers in JavaScript may do. */
const loose = (value: unknown) => value as never;
const encoderOf = (vectors: unknown, more: Partial<Encoder> = {}): Encoder => ({
  ...{ id: 'e', dimensions: 3 },
  encode: async (texts) => loose(texts.map(() => vectors)),
  ...more,
});
const encoder = encoderOf([1, 1, 1]);
const json = (row: unknown) => () => readExamples(JSON.stringify(row), { format: 'jsonl' });

const takers: Readonly<Record<string, (examples: never) => unknown>> = {
  train,
  crossValidate,
  diagnose,
  trainPropositions: (examples) => trainPropositions(examples, { taxonomy }),
  evaluate: (examples) => evaluate(model, examples),
  trainWithEncoder: (examples) => trainWithEncoder(examples, { encoder }),
  evaluateWithReader: (examples) => evaluateWithReader(model, examples, stubReader()),
};

const bad: readonly unknown[] = [
  ...[null, 5, {}, [null], new Array(3), [{ text: 'a' }], [{ text: 'a', issue: 'trade', stance: 'favor' }]],
  ...[{ issues: { trade: 'pro' } }, { issues: { trade: null } }, { issues: { ' ': 'favor' } }].map((field) => [
    { ...good, ...field },
  ]),
  [{ ...good, issues: JSON.parse('{"__proto__":"favor"}') }],
  ...[{ text: '' }, { actor: 5 }, { targets: 5 }, { targets: { Oslo: 'bad' } }].map((field) => [{ ...good, ...field }]),
];

describe.each(Object.entries(takers))('%s takes no', (_, take) => {
  test.each(bad.map((examples) => [JSON.stringify(examples), examples]))('%s', async (_, examples) => {
    await expect((async () => take(loose(examples)))()).rejects.toMatchObject({ code: 'INVALID_EXAMPLE' });
  });
});

const options = (given: unknown, code: string): Refused[] => {
  const shown = JSON.stringify(given) ?? String(given);
  return [
    [`train by ${shown}`, () => train(rows, loose(given)), code],
    [`crossValidate by ${shown}`, () => crossValidate(rows, loose(given)), code],
  ];
};

describe('what is no use is refused', () => {
  test.each<Refused>([
    ...[null, 5, { seed: 'a' }, { seed: Object.create(null) }, { folds: 0 }, { folds: 1e9 }, { folds: '5' }].flatMap(
      (one) => options(one, 'INVALID_OPTION'),
    ),
    ...[{ signal: 5 }, { onProgress: 5 }, { prepare: 5 }, { name: 5 }, { name: '' }, { base: null }].flatMap((one) =>
      options(one, 'INVALID_OPTION'),
    ),
    ...options({ prepare: () => undefined }, 'INVALID_OPTION'),
    ...options({ prepare: ({ text }: Example) => ({ text }) }, 'INVALID_OPTION'),
    ...[{ fold: 3 }, { encoder }, { taxonomy: [{ id: 'trade', term: ['x'] }] }].flatMap((one) =>
      options(one, 'UNKNOWN_OPTION'),
    ),
    ...[[], [5], 'trade', ['trade', 'trade'], [{ id: 'trade', terms: 'x' }], ['__proto__']].flatMap((issues) =>
      options({ taxonomy: issues }, 'INVALID_TAXONOMY'),
    ),
    ['diagnose in too many folds', () => diagnose([good], { folds: 1e9 }), 'INVALID_OPTION'],
    ['diagnose in no folds', () => diagnose([good], { folds: Number.NaN }), 'INVALID_OPTION'],
    ['diagnose by a seed that is none', () => diagnose([good], { seed: Number.NaN }), 'INVALID_OPTION'],
    ['diagnose of issues without a name', () => diagnose([good], { issues: [loose({})] }), 'INVALID_OPTION'],
    ['diagnose by a misspelt option', () => diagnose([good], loose({ fold: 3 })), 'UNKNOWN_OPTION'],
    ['no taxonomy', () => trainPropositions([], loose({})), 'INVALID_TAXONOMY'],
    ['issues by their names', () => trainPropositions([], { taxonomy: [loose('mines')] }), 'INVALID_TAXONOMY'],
    ['a misspelt name', () => trainPropositions([], loose({ taxonomy, nam: 'x' })), 'UNKNOWN_OPTION'],
    ['an encoder that is not heard', () => trainPropositions([], loose({ taxonomy, encoder })), 'UNKNOWN_OPTION'],
    ['propositions without an encoder', () => trainPropositionsWithEncoder([], loose({ taxonomy })), 'INVALID_OPTION'],
    ['no encoder', () => trainWithEncoder(rows, loose({})), 'INVALID_OPTION'],
    ['an encoder named 5', () => trainWithEncoder(rows, { encoder: loose({ ...encoder, id: 5 }) }), 'INVALID_OPTION'],
    [
      'vectors that are no numbers',
      () => trainWithEncoder(rows, { encoder: encoderOf([Number.NaN, 1, 1]) }),
      'INVALID_READING',
    ],
    ['vectors that are none', () => trainWithEncoder(rows, { encoder: encoderOf(null) }), 'INVALID_READING'],
    ['vectors of two numbers', () => trainWithEncoder(rows, { encoder: encoderOf([1, 1]) }), 'MODEL_ENCODER'],
    [
      'vectors of no numbers',
      () => trainWithEncoder(rows, { encoder: encoderOf([], { dimensions: 0 }) }),
      'MODEL_ENCODER',
    ],
    ['no vectors', () => trainWithEncoder(rows, { encoder: { ...encoder, encode: async () => [] } }), 'MODEL_ENCODER'],
    ['no model to measure', () => evaluate(loose(null), [good]), 'INVALID_OPTION'],
    ['vectors in an object', () => evaluate(model, [good], undefined, loose({})), 'INVALID_OPTION'],
    ['readings that are text', () => evaluate(model, [good], undefined, undefined, loose('junk')), 'INVALID_OPTION'],
    ['too few readings', () => evaluate(model, [good], undefined, undefined, []), 'INVALID_OPTION'],
    ['a reading that is none', () => evaluate(model, [good], undefined, undefined, [loose(null)]), 'INVALID_READING'],
    ['no reader to measure', () => evaluateWithReader(model, [good], loose(undefined)), 'INVALID_OPTION'],
    [
      'a misspelt option',
      () => evaluateWithReader(model, [good], stubReader(), loose({ prepar: 1 })),
      'UNKNOWN_OPTION',
    ],
    ['no encoder to measure', () => evaluateWithEncoder(model, [good], loose(undefined)), 'INVALID_OPTION'],
    ['an encoder that is empty', () => evaluateWithEncoder(model, [good], loose({})), 'INVALID_OPTION'],
    ['suggestions of nobody', () => suggest(loose(null), [good]), 'INVALID_OPTION'],
    [
      'suggestions of a model file',
      () => suggest(loose(proposeIssue(taxonomy[0]!.proposition).model), []),
      'INVALID_OPTION',
    ],
    ['suggestions among nothing', () => suggest(model, loose(5)), 'INVALID_OPTION'],
    ['suggestions among null', () => suggest(model, [loose(null)]), 'INVALID_TEXT'],
    ['suggestions by null', () => suggest(model, [], loose(null)), 'INVALID_OPTION'],
    ['suggestions by a misspelt count', () => suggest(model, [], loose({ cuont: 1 })), 'UNKNOWN_OPTION'],
    ['a card of nothing', () => modelCard(loose(null)), 'INVALID_OPTION'],
    [
      'a card by a misspelt option',
      () => modelCard(loose({ model: {}, report: {} }), loose({ fil: 'x' })),
      'UNKNOWN_OPTION',
    ],
    ['rows of no format', () => readExamples('', loose(undefined)), 'INVALID_OPTION'],
    ['rows of an unknown format', () => readExamples('', { format: loose('CSV') }), 'INVALID_OPTION'],
    ['rows of a missing format', () => readExamples('', loose({})), 'INVALID_OPTION'],
    ['rows of null', () => readExamples(loose(null), { format: 'csv' }), 'INVALID_TEXT'],
    ['rows of bytes', () => readExamples(loose(Buffer.from('a')), { format: 'csv' }), 'INVALID_TEXT'],
    ['rows told to 5', () => readExamples('', { format: 'csv', onInvalid: loose(5) }), 'INVALID_OPTION'],
    ['rows by a misspelt option', () => readExamples('', loose({ format: 'csv', colum: 'a' })), 'UNKNOWN_OPTION'],
    ['a row that contradicts itself', json({ ...good, issue: 'trade', stance: 'against' }), 'INVALID_ROW'],
    ['a row with a list of targets', json({ ...good, targets: ['x'] }), 'INVALID_ROW'],
    ['a row whose document is an object', json({ ...good, document: {} }), 'INVALID_ROW'],
  ])('%s', async (_, call, code) => {
    await expect((async () => call())()).rejects.toMatchObject({ name: 'StancekitError', code });
  });

  test('but a row may say the same twice', () => {
    expect(json({ ...good, issue: 'trade', stance: 'favor', targets: null })()).toEqual([good]);
  });

  test('and nothing is suggested that has no words', async () => {
    expect(await suggest(model, [{ text: '' }, { text: '  ' }, good])).toMatchObject([{ row: good }]);
  });
});
