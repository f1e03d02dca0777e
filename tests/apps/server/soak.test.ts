import { expect, it } from 'vitest';
import { soak } from '../../measure/soak/soak';

/** The short form of `tests/measure/soak.ts`. */
const SECONDS = 60;

it('a minute among hostile clients costs ordinary ones no answer, and the service no thread', async () => {
  const { answers, wrong, unexpected, counts, health, memory, threads, end } = await soak(SECONDS);
  expect(wrong).toEqual([]);
  expect(unexpected).toEqual([]);
  expect(answers).toBeGreaterThan(SECONDS);
  expect(counts.get('a text without end')).toBeGreaterThan(1);
  expect(counts.get('a text that ends threads')).toBeGreaterThan(1);
  expect(threads).toEqual({ threads: 3, answering: 3 });
  expect(health.asked).toBeGreaterThan(SECONDS);
  // Half a minute warms less than a whole one: what is asked here is that it does not run away.
  expect(memory.last / memory.warm).toBeLessThan(1.5);
  expect(end.status).toBe(0);
}, 180_000);
