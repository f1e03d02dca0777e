import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/runtime/inOrder';

const settings = { items: 4, weight: 100, weigh: () => 1, signal: undefined };

async function all<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of stream) items.push(item);
  return items;
}

const rest = (turns: number) => new Promise<void>((done) => setTimeout(done, turns));

describe('inOrder', () => {
  it('gives each answer once, in the order of the source, whoever is done first', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(3), fc.nat(60)), { maxLength: 30 }),
        fc.integer({ min: 1, max: 6 }),
        async (items, window) => {
          let held = 0;
          const source = items.map(([pause, weight], i) => ({ pause, weight, i }));
          const work = async (item: (typeof source)[number]) => {
            expect(++held).toBeLessThanOrEqual(window + 1);
            await rest(item.pause);
            return item;
          };
          const stream = inOrder(source, { ...settings, items: window, weigh: ({ weight }) => weight, work });
          const answers: number[] = [];
          for await (const { i } of stream) {
            held--;
            answers.push(i);
          }
          expect(answers).toEqual(source.map(({ i }) => i));
        },
      ),
      { numRuns: 40 },
    ));

  it('works on many at once', async () => {
    let busy = 0;
    let most = 0;
    const work = async (item: number) => {
      most = Math.max(most, ++busy);
      await rest(2);
      busy--;
      return item;
    };
    await all(inOrder([1, 2, 3, 4, 5, 6, 7, 8], { ...settings, work }));
    expect(most).toBe(4);
  });

  it.each([
    ['items', { items: 5 }, 5],
    ['weight', { items: 50, weight: 30, weigh: () => 10 }, 3],
    ['weight of a single one', { items: 50, weight: 30, weigh: () => 1000 }, 1],
  ])('reads no further than the window lets it: %s', async (_, options, ahead) => {
    let read = 0;
    function* endless() {
      for (;;) yield ++read;
    }
    const stream = inOrder(endless(), { ...settings, ...options, work: async (item) => item });
    for (let taken = 1; taken <= 20; taken++) {
      await stream.next();
      await rest(1);
      expect(read).toBe(taken + ahead);
    }
    await stream.return(undefined);
  });

  it('does not wait for its source where it has an answer to give', async () => {
    async function* slow() {
      yield 1;
      await new Promise(() => {});
    }
    const stream = inOrder(slow(), { ...settings, work: async (item) => item });
    expect(await stream.next()).toEqual({ done: false, value: 1 });
  });

  it('answers what was read before the source failed, then fails as it did', async () => {
    function* broken() {
      yield 1;
      yield 2;
      throw new Error('torn');
    }
    const stream = inOrder(broken(), { ...settings, work: async (item) => item });
    expect([(await stream.next()).value, (await stream.next()).value]).toEqual([1, 2]);
    await expect(stream.next()).rejects.toThrow('torn');
  });

  it('fails at once where the source fails at once, and where the work does', async () => {
    const source = {
      [Symbol.iterator]: () => ({
        next(): IteratorResult<number> {
          throw new Error('torn');
        },
      }),
    };
    await expect(all(inOrder(source, { ...settings, work: async (item) => item }))).rejects.toThrow('torn');
    const work = async () => {
      throw new Error('worn');
    };
    await expect(all(inOrder([1], { ...settings, work }))).rejects.toThrow('worn');
  });

  it.each(['before', 'while'])('is stopped %s it waits, and closes its source', async (when) => {
    let isClosed = false;
    const source = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise<IteratorResult<number>>(() => {}),
        async return() {
          isClosed = true;
          return { done: true as const, value: undefined };
        },
      }),
    };
    const stop = new AbortController();
    if (when === 'before') stop.abort('enough');
    const stream = inOrder(source, { ...settings, work: async (item) => item, signal: stop.signal });
    const next = stream.next();
    stop.abort('enough');
    await expect(next).rejects.toMatchObject({ code: 'ABORTED', cause: 'enough' });
    expect(isClosed).toBe(true);
  });
});
