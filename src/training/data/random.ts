/** A stream of numbers from 0 up to 1, the same for the same seed on every machine. */
export type Random = () => number;

/** A stream whose numbers may be drawn elsewhere as well. */
export interface RandomStream {
  readonly random: Random;
  /** Goes on as if so many numbers had been drawn. Gives the state from before, from which the generator gives these numbers. */
  skip(count: number): number;
}

/** What the state is raised by before each number. */
const STRIDE = 0x6d2b79f5;

/**
 * Makes a stream of random numbers (mulberry32, Tommy Ettinger, public domain).
 *
 * @param seed Any integer.
 */
export function createRandom(seed: number): Random {
  return createStream(seed).random;
}

/** Makes the same stream. @param seed Any integer. */
export function createStream(seed: number): RandomStream {
  let state = seed >>> 0;
  return {
    random() {
      state = (state + STRIDE) >>> 0;
      let t = state;
      t = Math.imul(t ^ (t >>> 15), t | 1);
      t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    },
    skip(count) {
      const before = state;
      state = (state + Math.imul(count, STRIDE)) >>> 0;
      return before;
    },
  };
}

/** A new array with the items in random order (Fisher–Yates). */
export function shuffle<T>(items: readonly T[], random: Random): T[] {
  const shuffled = [...items];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
  }
  return shuffled;
}
