import { expect, it } from 'vitest';
import { othersTurn } from '../../src/runtime/othersTurn';

/** Works without a pause. */
function work(milliseconds: number): void {
  for (const end = performance.now() + milliseconds; performance.now() < end; );
}

/** How often a timer got its turn while something was done. */
async function ticksDuring(done: () => Promise<void>): Promise<number> {
  let ticks = 0;
  const timer = setInterval(() => ticks++, 1);
  await done();
  clearInterval(timer);
  return ticks;
}

it('lets timers in every few tens of milliseconds of work', async () => {
  const ticks = await ticksDuring(async () => {
    for (let i = 0; i < 200; i++) {
      work(1);
      await othersTurn();
    }
  });
  expect(ticks).toBeGreaterThanOrEqual(3);
});

it('does not lose time where they had their turn a moment ago', async () => {
  const turns = async (count: number) => {
    const begun = performance.now();
    for (let i = 0; i < count; i++) await othersTurn();
    return performance.now() - begun;
  };
  await turns(1);
  expect(await turns(10_000)).toBeLessThan(1000);
});
