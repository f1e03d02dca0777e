import { createAnalyzer } from 'stancekit';
import { expect, it } from 'vitest';
import { stubReader } from '../readers/stub';

const TEXT = 'Peru said on Monday that it would stay. “We want talks,” Anna Keller told reporters.';

/** Texts that are there already, for seconds. */
function* manyOf(row: unknown): Generator<never> {
  for (const end = performance.now() + 5000; performance.now() < end; ) yield row as never;
}

it.each<[string, unknown, ReturnType<typeof createAnalyzer>]>([
  ['by the model', { text: TEXT }, createAnalyzer()],
  ['with a reader', { text: TEXT }, createAnalyzer({ reader: stubReader() })],
  ['though no row can be used', null, createAnalyzer()],
])('hears timers and the signal while it answers what is there already, %s', async (_, row, analyzer) => {
  const stop = new AbortController();
  let ticks = 0;
  let answers = 0;
  const timer = setInterval(() => ++ticks === 3 && stop.abort(), 5);
  const read = async () => {
    for await (const _answer of analyzer.analyzeStream(manyOf(row), { signal: stop.signal })) answers++;
  };
  await expect(read()).rejects.toMatchObject({ code: 'ABORTED' });
  clearInterval(timer);
  expect([ticks, answers > 0]).toEqual([3, true]);
});
