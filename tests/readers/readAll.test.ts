import { describe, expect, it } from 'vitest';
import type { Reader, Reading } from '../../src/index';
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
});
