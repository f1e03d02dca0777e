import { expect, it } from 'vitest';
import { pipelineEncoder } from '../../src/encoders';

it('asks a pipeline for the mean vector of each text', async () => {
  const asked: unknown[] = [];
  const encoder = pipelineEncoder(
    async (text, options) => {
      asked.push([text, options]);
      return { data: [text.length, 1] };
    },
    { id: 'mine', dimensions: 2 },
  );
  expect(await encoder.encode(['ab', 'c', 'ab'])).toEqual([
    Float32Array.of(2, 1),
    Float32Array.of(1, 1),
    Float32Array.of(2, 1),
  ]);
  const options = { pooling: 'mean', normalize: true };
  expect(asked).toEqual([
    ['ab', options],
    ['c', options],
  ]);
  expect([encoder.id, encoder.dimensions]).toEqual(['mine', 2]);
});
