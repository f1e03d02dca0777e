import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/training/data/random';
import { chooseBlend } from '../../src/training/fit/blend';

const random = createRandom(3);
const truth = Int32Array.from({ length: 300 }, () => (random() < 0.5 ? 0 : 1));
/** Scores that speak for the true class, with noise. */
const scores = (strength: number) =>
  Float64Array.from({ length: 600 }, (_, i) => (truth[i >> 1] === i % 2 ? strength : 0) + (random() - 0.5) * 2);

describe('chooseBlend', () => {
  const good = scores(1.5);
  const bad = scores(0);

  it.each([
    ['what is good already', good, bad, 0, 0.1],
    ['what knows nothing', bad, good, 0.9, 1],
  ])('asks for %s as much as it helps', (_, own, other, from, to) => {
    const { share } = chooseBlend(own, other, truth, 2);
    expect(share).toBeGreaterThanOrEqual(from);
    expect(share).toBeLessThanOrEqual(to);
  });

  it('mixes two that err in different places', () => {
    const { share, temperature, scores: mixed } = chooseBlend(scores(1), scores(1), truth, 2);
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.9);
    expect(mixed).toHaveLength(600);
    expect(temperature).toBeGreaterThan(0);
  });
});
