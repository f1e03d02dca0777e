import { beforeAll, describe, expect, it } from 'vitest';
import { type Encoder, sentenceEncoder } from '../../src/encoders';

let encoder: Encoder;
beforeAll(async () => {
  encoder = await sentenceEncoder();
});

const cosine = (a: Float32Array, b: Float32Array) => a.reduce((sum, x, i) => sum + x * b[i]!, 0);

describe('sentenceEncoder', () => {
  it('puts sentences of one meaning near each other', async () => {
    const [talks, negotiations, rain] = await encoder.encode([
      'They want to talk with each other.',
      'They wish to hold negotiations.',
      'It rained on the roof all day.',
    ]);
    expect(talks).toHaveLength(encoder.dimensions);
    expect(cosine(talks!, talks!)).toBeCloseTo(1, 5);
    expect(cosine(talks!, negotiations!)).toBeGreaterThan(cosine(talks!, rain!) + 0.1);
  });

  it('gives a text the same bytes, whatever stands beside it', async () => {
    const beside = ['Nobody knew.', 'Nobody slept.', 'A much longer sentence stands between the two of them today.'];
    const together = await encoder.encode(['Nobody spoke.', ...beside]);
    const { encode } = await freshEncoder();
    expect((await encode(['Nobody spoke.']))[0]).toEqual(together[0]);
  });

  it('is opened once', () => expect(sentenceEncoder()).resolves.toBe(encoder));

  it.each([
    ['no text', ''],
    ['a script that it was not trained on', '日本語 €'],
    ['a text longer than it reads', 'word '.repeat(400)],
  ])('takes %s', async (_, text) => {
    const [vector] = await encoder.encode([text]);
    expect(vector).toHaveLength(encoder.dimensions);
    expect(vector!.every(Number.isFinite)).toBe(true);
  });
});

/** Another instance, which remembers nothing of what the first was asked. */
async function freshEncoder(): Promise<Encoder> {
  const { sentenceEncoder: open } = await import('../../src/encoders/sentenceEncoder?fresh' as string);
  return open();
}
