import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reader, ReaderInput, Reading } from '../../src/index';
import { readAll } from '../../src/readers';
import { stubReader } from './stub';

const input = { text: 'Oslo waits.', names: [], actor: null, targets: [{ start: 0, end: 4 }] };
const [good] = (await stubReader().read([input])) as [Reading];
const answering = (readings: unknown): Reader => stubReader([], { read: async () => readings as Reading[] });

describe('a reader', () => {
  it('is not asked where there is nothing to read', async () => {
    expect(await readAll(answering('never'), [])).toEqual([]);
  });

  it('is taken at its word where its answers have their form', async () => {
    expect(await readAll(answering([good]), [input])).toEqual([good]);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['too few answers', []],
    ['too many', [good, good]],
    ['an answer that is none', [null]],
    ['a hole for an answer', Array(1)],
    ['text for answers', 'x'],
    ['an issue that is none', [{ ...good, issues: [null] }]],
    ['a hole for an issue', [{ ...good, issues: Array(1) }]],
    ['an issue without a name', [{ ...good, issues: [{ ...good.issues[0], issue: 3 }] }]],
    ['issues that are no list', [{ ...good, issues: {} }]],
    ['log-odds that are none', [{ ...good, issues: [{ ...good.issues[0], logOdds: Number.NaN }] }]],
    ['a stance without a score', [{ ...good, issues: [{ issue: 'trade', logOdds: 0 }] }]],
    ['no attitude for a target', [{ ...good, attitudes: [] }]],
    [
      'an attitude without end',
      [{ ...good, attitudes: [{ ...good.attitudes[0], positive: Number.POSITIVE_INFINITY }] }],
    ],
    ['no tone', [{ ...good, tone: undefined }]],
  ])('is not believed where it gives %s', async (_, readings) => {
    await expect(readAll(answering(readings), [input])).rejects.toMatchObject({ code: 'INVALID_READING' });
  });

  it('is not believed in any field where it gives something else', async () => {
    const [issue, attitude] = [good.issues[0]!, good.attitudes[0]!];
    const places: ((value: unknown) => unknown)[] = [
      (value) => value,
      (issues) => ({ ...good, issues }),
      (attitudes) => ({ ...good, attitudes }),
      (tone) => ({ ...good, tone }),
      (value) => ({ ...good, issues: [issue, value] }),
      (value) => ({ ...good, attitudes: [value] }),
      ...Object.keys(issue).map((name) => (value: unknown) => ({ ...good, issues: [{ ...issue, [name]: value }] })),
      ...Object.keys(attitude).map((name) => (tone: unknown) => ({ ...good, tone: { ...attitude, [name]: tone } })),
    ];
    const wrong = fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true, maxDepth: 1 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), wrong, async (put, value) => {
        fc.pre(typeof value !== 'string' && !Number.isFinite(value) && !(Array.isArray(value) && value.length === 0));
        await expect(readAll(answering([put(value)]), [input])).rejects.toMatchObject({
          code: 'INVALID_READING',
          message: expect.stringMatching(/^Expected of the reader .+, got `/),
        });
      }),
    );
  });
});

describe('a reader that wants plainer words', () => {
  const text = 'Oslo refused to lift the zanzitions, Bergen said.';
  const bergen = { start: 37, end: 43 };
  const statement = { text, names: [bergen], actor: bergen, targets: [{ start: 0, end: 4 }] };
  const opposite: Partial<Reader> = {
    wantsPlainerWords: true,
    // Whoever maintains them is for them.
    read: async (inputs) =>
      (await stubReader().read(inputs)).map((reading, i) =>
        inputs[i]?.text.includes('maintained')
          ? { ...reading, issues: reading.issues.map((own) => ({ ...own, logOdds: -3, favor: 5, against: 0 })) }
          : reading,
      ),
  };

  it('tells stances by them, and everything else by the words as they stand', async () => {
    const [plain] = await readAll(stubReader(), [statement]);
    const [read] = await readAll(stubReader([], opposite), [statement]);
    expect(read).toEqual({
      ...plain,
      issues: plain?.issues.map((own) => ({ ...own, favor: 5, against: 0 })),
    });
  });

  it('is asked once more, with names where they stand then and no targets', async () => {
    const asked: ReaderInput[] = [];
    await readAll(stubReader(asked, { wantsPlainerWords: true }), [input, statement, input]);
    expect(asked.map((own) => own.text)).toEqual([
      input.text,
      text,
      input.text,
      'Oslo maintained the zanzitions, Bergen said.',
    ]);
    expect(asked[3]).toMatchObject({ names: [{ start: 32, end: 38 }], actor: { start: 32, end: 38 }, targets: [] });
  });

  it('is asked nothing where there is nothing to read', async () => {
    expect(await readAll(stubReader([], { wantsPlainerWords: true }), [])).toEqual([]);
  });
});
