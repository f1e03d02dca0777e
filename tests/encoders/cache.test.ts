import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cached } from '../../src/encoders/cache';

/** An encoder whose vectors tell the text's length, and which notes what it was asked. */
function lengths() {
  const asked: string[][] = [];
  return {
    asked,
    id: 'lengths',
    dimensions: 1,
    encode: async (texts: readonly string[]) => {
      asked.push([...texts]);
      return texts.map((text) => Float32Array.of(text.length));
    },
  };
}

describe('cached', () => {
  it('answers as the encoder does, in order, whatever was asked before', async () => {
    const text = fc.string({ maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(text)), fc.integer({ min: 0, max: 4 }), async (calls, capacity) => {
        const encoder = cached(lengths(), capacity);
        for (const texts of calls) {
          const vectors = await encoder.encode(texts);
          expect(vectors.map(([length]) => length)).toEqual(texts.map(({ length }) => length));
        }
      }),
    );
  });

  it('asks for a text once, until others have pushed it out', async () => {
    const inner = lengths();
    const encoder = cached(inner, 2);
    await encoder.encode(['a', 'b', 'a']);
    await encoder.encode(['a']);
    await encoder.encode(['c']);
    // "b" was asked for longest ago.
    await encoder.encode(['a', 'c']);
    await encoder.encode(['b']);
    expect(inner.asked).toEqual([['a', 'b'], ['c'], ['b']]);
  });
});
