import { describe, expect, it, test } from 'vitest';
import {
  analyze,
  createAnalyzer,
  defaultModel,
  explain,
  fetchModel,
  geopolitics,
  isStancekitError,
  pipelineEncoder,
  proposeIssue,
  readModel,
} from '../../src/index';
import { stubReader } from '../readers/stub';

const TEXT = 'Oslo said that it rejects new tariffs.';
const [first] = geopolitics.issues;
const sentence = 'States should recognise Palestine.';
const analyzer = createAnalyzer();
const model = defaultModel();
/** What callers in JavaScript may do. */
const loose = (value: unknown) => value as never;
const own = (issue: unknown) => createAnalyzer({ taxonomy: loose({ id: 'own', issues: [issue] }) });
const pipeline = (data: unknown) =>
  pipelineEncoder(async () => loose({ data }), { id: 'mine', dimensions: 2 }).encode(['a']);

describe('what is no use to the main entry is refused', () => {
  test.each<[string, () => unknown, string]>([
    ...[null, 42, [], () => 1].map((options): [string, () => unknown, string] => [
      `an analyzer of ${String(options)}`,
      () => createAnalyzer(loose(options)),
      'INVALID_OPTION',
    ]),
    ...['model', 'taxonomy', 'actors', 'minimumProbability', 'minimumConfidence', 'encoder', 'reader'].map(
      (name): [string, () => unknown, string] => [
        `an analyzer with null for ${name}`,
        () => createAnalyzer(loose({ [name]: null })),
        'INVALID_OPTION',
      ],
    ),
    [
      'a model that only classifies',
      () => createAnalyzer({ model: loose({ classify() {}, issues: [] }) }),
      'INVALID_OPTION',
    ],
    [
      'the content of a model file',
      () => createAnalyzer({ model: loose(proposeIssue(sentence).model) }),
      'INVALID_OPTION',
    ],
    ['an encoder that is none', () => createAnalyzer({ encoder: loose({}) }), 'INVALID_OPTION'],
    ['the name of an encoder', () => createAnalyzer({ encoder: loose('x') }), 'INVALID_OPTION'],
    ['a taxonomy without issues', () => createAnalyzer({ taxonomy: { id: 'x', issues: [] } }), 'INVALID_OPTION'],
    ['a taxonomy without an id', () => createAnalyzer({ taxonomy: loose({ issues: [first] }) }), 'INVALID_OPTION'],
    ['an issue that is none', () => own(null), 'INVALID_OPTION'],
    ['an issue without an id', () => own({ proposition: sentence }), 'INVALID_OPTION'],
    ['a misspelt field of an issue', () => own({ id: 'sanctions', propositon: 'x' }), 'UNKNOWN_OPTION'],
    ['a label that is a number', () => own({ ...first, label: 5 }), 'INVALID_OPTION'],
    ['terms that are no list', () => own({ ...first, terms: 'x' }), 'INVALID_OPTION'],
    ['a term that is a number', () => own({ ...first, terms: [5] }), 'INVALID_OPTION'],
    ['an empty term', () => own({ ...first, terms: [''] }), 'INVALID_OPTION'],
    ['an issue twice', () => createAnalyzer({ taxonomy: { id: 'x', issues: [first!, first!] } }), 'INVALID_OPTION'],
    ['an id that is an object', () => analyze(TEXT, { id: loose({}) }), 'INVALID_OPTION'],
    ['a title that is a number', () => analyze(TEXT, { title: loose(5) }), 'INVALID_OPTION'],
    ['an unknown name to explain', () => explain(loose({ text: TEXT, isue: 'trade' })), 'UNKNOWN_OPTION'],
    ['a stream of nothing', () => analyzer.analyzeStream(loose(undefined)), 'INVALID_OPTION'],
    ['a stream of one row', () => analyzer.analyzeStream(loose({ text: TEXT })), 'INVALID_OPTION'],
    ['a stream of letters', () => analyzer.analyzeStream(loose(TEXT)), 'INVALID_OPTION'],
    ...[5, null, new AbortController()].map((signal): [string, () => unknown, string] => [
      `${signal} for a signal`,
      () => analyzer.analyzeStream([], { signal: loose(signal) }),
      'INVALID_OPTION',
    ]),
    ['a proposed issue of null', () => proposeIssue(sentence, loose(null)), 'INVALID_OPTION'],
    ['a proposed issue of a number', () => proposeIssue(sentence, loose(5)), 'INVALID_OPTION'],
    ['a misspelt id of it', () => proposeIssue(sentence, loose({ ID: 'x' })), 'UNKNOWN_OPTION'],
    ['terms of it that are no list', () => proposeIssue(sentence, { terms: loose('x') }), 'INVALID_OPTION'],
    ['a term of it that is a number', () => proposeIssue(sentence, { terms: [loose(5)] }), 'INVALID_OPTION'],
    ['an empty label of it', () => proposeIssue(sentence, { label: '' }), 'INVALID_OPTION'],
    ['no model file', () => readModel(loose(undefined)), 'INVALID_OPTION'],
    ['no address', () => fetchModel(loose(undefined)), 'INVALID_OPTION'],
    ['no options to fetch by', () => fetchModel('http://localhost', loose(null)), 'INVALID_OPTION'],
    ['a misspelt option to fetch by', () => fetchModel('http://localhost', loose({ signl: 1 })), 'UNKNOWN_OPTION'],
    [
      'a signal to fetch by that is none',
      () => fetchModel('http://localhost', { signal: loose('x') }),
      'INVALID_OPTION',
    ],
    ['a statement without names', () => model.classify(loose({ text: 'a' })), 'INVALID_OPTION'],
    ['no statement', () => model.classify(loose(undefined)), 'INVALID_TEXT'],
    ['names outside the text', () => model.classify({ text: 'a', names: [{ start: 0, end: 9 }] }), 'INVALID_SPAN'],
    ['a target that is a number', () => model.classify(loose({ text: 'a', names: [], target: 0 })), 'INVALID_SPAN'],
    ['an actor without words', () => model.classify(loose({ text: 'a', names: [], actor: '' })), 'INVALID_SPAN'],
    ['a misspelt issue', () => model.classify({ text: 'a', names: [] }, loose({ isue: 'trade' })), 'UNKNOWN_OPTION'],
    ['statements that are no list', () => model.classifyText(loose(5)), 'INVALID_OPTION'],
    ['no pipeline', () => pipelineEncoder(loose(undefined), { id: 'a', dimensions: 2 }), 'INVALID_OPTION'],
    [
      'a pipeline without a name',
      () =>
        pipelineEncoder(
          loose(() => 1),
          loose(null),
        ),
      'INVALID_OPTION',
    ],
    [
      'a pipeline of no dimensions',
      () =>
        pipelineEncoder(
          loose(() => 1),
          { id: 'a', dimensions: 0 },
        ),
      'INVALID_OPTION',
    ],
    ['a pipeline that gives nothing', () => pipeline(undefined), 'INVALID_READING'],
    ['a pipeline that gives text', () => pipeline(['a', 'b']), 'INVALID_READING'],
    ['a pipeline that gives no numbers', () => pipeline([Number.NaN, 1]), 'INVALID_READING'],
    ['a pipeline that gives too few', () => pipeline([1]), 'MODEL_ENCODER'],
  ])('%s', async (_, call, code) => {
    await expect((async () => call())()).rejects.toMatchObject({ name: 'StancekitError', code });
  });
});

describe('a stream with a reader', () => {
  const answers = async (read: () => Promise<never>, signal?: AbortSignal) => {
    const stream = createAnalyzer({ reader: stubReader([], { read }) }).analyzeStream(
      [{ id: 'a', text: TEXT }],
      signal ? { signal } : {},
    );
    const found = [];
    for await (const answer of stream) found.push(answer);
    return found;
  };

  it('hears the signal while the reader is awaited, which may never answer', async () => {
    const stop = new AbortController();
    const read = () => {
      stop.abort();
      return new Promise<never>(() => {});
    };
    await expect(answers(read, stop.signal)).rejects.toMatchObject({ code: 'ABORTED' });
  });

  it('tells that the reader failed, and not this library', async () => {
    const cause = new Error('out of memory');
    const [answer] = await answers(() => Promise.reject(cause));
    const error = answer && 'error' in answer ? answer.error : null;
    expect(isStancekitError(error)).toBe(true);
    expect(error).toMatchObject({ code: 'INVALID_READING', cause, message: expect.stringContaining('out of memory') });
  });
});
