import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnalyzeInput, Document, FailedDocument, StreamOptions } from '../../../src';
import { createAnalyzer, defaultModel, loadModel } from '../../../src';
import { analyzeBy } from '../../../src/analyzer/threads';
import { openPool, type PoolOptions } from '../../../src/analyzer/threads/pool';
import { createAnalyzer as createForBrowsers } from '../../../src/browser';
import { originOf } from '../../../src/labels';
import { defaultModelFile, defaultVectors } from '../../../src/labels/files/index';
import { geopolitics } from '../../../src/taxonomy';

const analyzer = createAnalyzer();
const attitudes = JSON.parse(readFileSync(new URL('../../../models/targets.json', import.meta.url), 'utf8'));
const NAMES = ['France', 'Norway', 'Peru', 'Kenya', 'Japan'];
const texts = (count: number): AnalyzeInput[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `d${i}`,
    text: `${NAMES[i % 5]} said on Monday that it would lift sanction ${i}. “We want talks,” Anna Keller told reporters.`,
    date: '2024-05-06',
    title: 'T',
    ...(i % 7 === 0 && { offsets: 'codePoints' as const }),
  }));

const rest = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function all<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of stream) items.push(item);
  return items;
}

const inThreads = (source: Iterable<AnalyzeInput> | AsyncIterable<AnalyzeInput>, options: StreamOptions = {}) =>
  analyzer.analyzeStream(source, { workers: 2, ...options });

describe('analyzeStream with workers', () => {
  it('gives statements that are explained as those are that were found without them', async () => {
    const source: AnalyzeInput[] = [
      ...texts(8),
      { id: 'deeds', text: 'Chad expelled two envoys. Anna Keller said she rejected the sanctions.', deeds: false },
      { id: 'sure', text: 'Chad rejected the sanctions. It was late. Peru hailed them.', minimumConfidence: 0.5 },
    ];
    const reasons = (answers: readonly (Document | FailedDocument)[]) =>
      answers.flatMap((answer) => ('error' in answer ? [] : answer.statements.map((one) => analyzer.explain(one))));
    const single = reasons(await all(analyzer.analyzeStream(source)));
    expect(single.flat().some(({ decision }) => decision === 'actor')).toBe(true);
    expect(reasons(await all(inThreads(source)))).toEqual(single);
  });

  it('gives to the byte what it gives without them', async () => {
    const source = [
      ...texts(40),
      { id: 'number', text: 5 as never },
      { id: 'option', text: 'x', offsets: 'bytes' as never },
      { id: 'more', text: 'x', language: 'en' } as never,
      { text: '' },
      { id: 'last', text: 'Chad rejected the plan.' },
    ];
    const single = await all(analyzer.analyzeStream(source));
    expect(single.flatMap((answer) => ('error' in answer ? [answer.error.code] : []))).toEqual([
      ...['INVALID_TEXT', 'INVALID_OPTION', 'UNKNOWN_OPTION'],
    ]);
    expect(JSON.stringify(await all(inThreads(source)))).toBe(JSON.stringify(single));
  });

  it('hands actors, probability, confidence and model of its own to its threads', async () => {
    const actors = [{ name: 'Ana Kim', kind: 'person' as const, country: 'FR', aliases: ['Envoy Kim'] }];
    const model = loadModel({ ...defaultModelFile(), name: 'own' }, defaultVectors(), attitudes);
    for (const own of [
      { actors, minimumProbability: 0.01 },
      { actors, minimumProbability: 0.99, minimumConfidence: 0.8, model },
    ]) {
      const analyzer = createAnalyzer(own);
      const source = [{ text: 'Envoy Kim said that France would lift the sanctions.' }];
      const asked = { ...source[0]!, minimumConfidence: 1 };
      const [answer, none] = await all(analyzer.analyzeStream([...source, asked], { workers: 1 }));
      expect(answer).toEqual(analyzer.analyze(source[0]!.text));
      expect((none as Document).statements).toEqual([]);
      expect((answer as Document).statements[0]!.actor).toMatchObject({ name: 'Ana Kim', country: 'FR' });
    }
  });

  it('ends its threads and closes its source where nobody wants more', async () => {
    let isClosed = false;
    function* endless() {
      try {
        for (let i = 0; ; i++) yield { id: String(i), text: 'Peru said it would stay.' };
      } finally {
        isClosed = true;
      }
    }
    for await (const { id } of inThreads(endless())) if (id === '10') break;
    expect(isClosed).toBe(true);
  });

  it.each([2, undefined])('is stopped by a signal, also while its source is silent (workers: %s)', async (workers) => {
    async function* silent() {
      yield { id: 'a', text: 'Peru said it would stay.' };
      await new Promise(() => {});
    }
    const stop = new AbortController();
    const options = { signal: stop.signal, ...(workers && { workers }) };
    const stream = analyzer.analyzeStream(silent(), options);
    expect((await stream.next()).value).toMatchObject({ id: 'a' });
    setTimeout(() => stop.abort(), 20);
    await expect(stream.next()).rejects.toMatchObject({ name: 'StancekitError', code: 'ABORTED' });
  });

  it('throws what its source throws', async () => {
    async function* broken() {
      yield* texts(3);
      throw new Error('torn');
    }
    await expect(all(inThreads(broken()))).rejects.toThrow('torn');
  });

  it.each([
    ['no thread', { workers: 0 }, 'INVALID_OPTION'],
    ['half a thread', { workers: 1.5 }, 'INVALID_OPTION'],
    ['more threads than a machine has use for', { workers: 65 }, 'INVALID_OPTION'],
    ['threads without end', { workers: 1e9 }, 'INVALID_OPTION'],
    ['no time', { workers: 1, workTimeout: 0 }, 'INVALID_OPTION'],
    ['a limit for what cannot be ended', { workTimeout: 1000 }, 'INVALID_OPTION'],
    ['an unknown option', { jobs: 2 } as never, 'UNKNOWN_OPTION'],
  ])('refuses %s at once', (_, options, code) => {
    expect(() => analyzer.analyzeStream([], options)).toThrow(expect.objectContaining({ code }));
  });

  it('refuses a model that no thread could load, and threads where there are none', async () => {
    const copied = createAnalyzer({ model: { ...defaultModel() } });
    await expect(all(copied.analyzeStream([], { workers: 1 }))).rejects.toMatchObject({ code: 'INVALID_OPTION' });
    const inBrowser = createForBrowsers({ model: defaultModel() });
    expect(await all(inBrowser.analyzeStream([{ text: '' }]))).toHaveLength(1);
    expect(() => inBrowser.analyzeStream([], { workers: 1 })).toThrow(/only Node has threads/);
  });
});

describe('threads', () => {
  const setup = { model: { json: null, vectors: new Uint8Array() }, taxonomy: geopolitics, actors: [] };
  const file = fileURLToPath(new URL('fixtures/mortal.mjs', import.meta.url));

  it('start as there is work for them, and stay', async () => {
    const pool = openPool({ workers: 3, setup, file });
    const threadOf = async (text: string) => {
      const outcome = await pool.run({ text }, 60_000);
      return 'document' in outcome ? (outcome.document as { threadId?: number }).threadId : undefined;
    };
    const all = (count: number) => Promise.all(Array.from({ length: count }, () => threadOf('rests 200')));
    const alone = new Set([await threadOf('lives'), await threadOf('lives'), await threadOf('lives')]);
    const together = new Set(await all(30));
    await rest(300);
    const again = new Set(await all(30));
    await pool.close();
    expect([alone.size, together.size]).toEqual([1, 3]);
    expect(again).toEqual(together);
  });
});

describe('a thread that ends', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  // What these threads run has no analyzer.
  const origin = { json: null, vectors: new Uint8Array() };
  const told = (answer: Document | FailedDocument) => ('error' in answer ? answer.error.code : 'done');

  async function analyzeWith(options: Partial<PoolOptions>, source: readonly AnalyzeInput[], workTimeout?: number) {
    const pool = openPool({ workers: 2, setup: { model: origin, taxonomy: geopolitics, actors: [] }, ...options });
    return all(analyzeBy(pool, source, { workers: 2, workTimeout, signal: undefined })).finally(() => pool.close());
  }
  const file = fileURLToPath(new URL('fixtures/mortal.mjs', import.meta.url));

  it('loses nothing: its text is done again, and one that ends two is answered by an error', async () => {
    const source = Array.from({ length: 60 }, (_, i) => {
      const text = i % 20 === 7 ? 'dies' : i % 10 === 3 ? `dies-once ${join(folder, String(i))}` : 'lives';
      return { id: String(i), text };
    });
    const answers = await analyzeWith({ file }, source);
    expect(answers.map(({ id }) => id)).toEqual(source.map(({ id }) => id));
    expect(answers.map(told)).toEqual(source.map(({ text }) => (text === 'dies' ? 'WORKER_FAILED' : 'done')));
    expect((answers[7] as FailedDocument).error.message).toContain('ended 2 threads: worker exited with code: 3');
  });

  it('does so where a text is too much for its memory', async () => {
    const [small] = texts(1);
    const large = { id: 'large', text: 'France said that Peru would lift the sanctions. '.repeat(40_000) };
    const setup = { model: originOf(defaultModel())!, taxonomy: geopolitics, actors: [] };
    const answers = await analyzeWith({ megabytes: 96, setup }, [small!, large, small!]);
    expect(answers.map(told)).toEqual(['done', 'WORKER_FAILED', 'done']);
    expect((answers[1] as FailedDocument).error.message).toContain('memory');
  }, 60_000);

  it('is ended where its text takes too long, which is answered by an error; others wait for their turn without harm', async () => {
    const source = Array.from({ length: 40 }, (_, i) => {
      const text = i % 10 === 4 ? 'never' : i === 0 ? `rests 1500 ${'x'.repeat(2_000_000)}` : 'rests 30';
      return { id: String(i), text };
    });
    const answers = await analyzeWith({ file }, source, 1000);
    expect(answers.map(({ id }) => id)).toEqual(source.map(({ id }) => id));
    expect(answers.map(told)).toEqual(source.map(({ text }) => (text === 'never' ? 'WORK_TIMEOUT' : 'done')));
    expect((answers[4] as FailedDocument).error.message).toContain('ended after 1 s');
  });

  it('is ended by the package too, through `workTimeout`', async () => {
    // Far more than can be read in a millisecond.
    const text = 'France said that Peru would lift the sanctions. '.repeat(2000);
    const [long, none] = await all(
      inThreads(
        [
          { id: 'long', text },
          { id: 'none', text: '' },
        ],
        { workTimeout: 1 },
      ),
    );
    expect(long).toMatchObject({ id: 'long', error: { code: 'WORK_TIMEOUT' } });
    expect(none!.id).toBe('none');
  });

  it('is told where none can begin', async () => {
    const gone = join(folder, 'gone.mjs');
    await expect(analyzeWith({ file: gone }, [{ text: 'a' }, { text: 'b' }])).rejects.toMatchObject({
      code: 'WORKER_FAILED',
      message: expect.stringContaining('gone.mjs'),
    });
  });
});
