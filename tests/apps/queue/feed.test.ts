import { describe, expect, it } from 'vitest';
import { Feed } from '../../../src/apps/queue/feed';

async function* squared(source: AsyncIterable<number>) {
  for await (const item of source) {
    if (item < 0) throw new Error('no root');
    yield item * item;
  }
}

describe('Feed', () => {
  it('gives each caller the answer to what it asked', async () => {
    const feed = new Feed<number, number>();
    void feed.run(squared);
    expect(await Promise.all([1, 2, 3].map((item) => feed.answer(item)))).toEqual([1, 4, 9]);
    expect(await feed.answer(4)).toBe(16);
  });

  it('ends behind what it was given, and takes no more', async () => {
    const feed = new Feed<number, number>();
    void feed.run(squared);
    const answers = Promise.all([feed.answer(2), feed.answer(3)]);
    await feed.close();
    expect(await answers).toEqual([4, 9]);
    await expect(feed.answer(4)).rejects.toThrow('ended');
  });

  it('tells all who wait where the stream fails', async () => {
    const feed = new Feed<number, number>();
    const failed = feed.run(squared);
    const answers = await Promise.allSettled([feed.answer(5), feed.answer(-1), feed.answer(6)]);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    await expect(failed).rejects.toThrow('no root');
    await expect(feed.answer(7)).rejects.toThrow('ended');
  });
});
