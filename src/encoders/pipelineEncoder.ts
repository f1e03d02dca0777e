import { checkKind, checkNames, kinds, whole } from '../runtime/checks';
import { cached } from './cache';
import type { Encoder } from './encoder';
import { checkVector } from './encodeTexts';

/** What is used of a feature-extraction pipeline of `@huggingface/transformers`, which takes more texts and options than this. */
export type FeatureExtraction = (
  text: string,
  options: { readonly pooling: 'mean'; readonly normalize: boolean },
) => Promise<{
  /** The numbers of the vector. */
  readonly data: ArrayLike<number>;
}>;

/**
 * Makes an encoder of a feature-extraction pipeline of `@huggingface/transformers`, for those who have a better model at hand.
 * Texts are encoded one by one, since in a batch the same text would not always give the same bytes.
 *
 * @param extract The pipeline.
 * @param named `id` names the model and its weights, and goes into model files; `dimensions` is how many numbers its vectors have.
 * @returns The encoder, for `trainWithEncoder` and `createAnalyzer`. It keeps the vectors of the last 2,000 texts.
 * @throws INVALID_OPTION, UNKNOWN_OPTION. Its `encode` throws MODEL_ENCODER for vectors of another length, INVALID_READING for what are none, and
 * what the pipeline throws.
 * @example
 * const extract = await pipeline('feature-extraction', './my-encoder');
 * const encoder = pipelineEncoder(extract, { id: 'my-encoder', dimensions: 384 });
 * (await encoder.encode(['We want talks.']))[0].length // 384
 */
export function pipelineEncoder(extract: FeatureExtraction, named: Pick<Encoder, 'id' | 'dimensions'>): Encoder {
  checkKind(extract, kinds.function, 'extract');
  checkNames(named, ['id', 'dimensions'], 'pipelineEncoder');
  const { id, dimensions } = named;
  checkKind(id, kinds.word, 'id');
  checkKind(dimensions, whole(1), 'dimensions');
  return cached({
    id,
    dimensions,
    async encode(texts) {
      const vectors: Float32Array[] = [];
      for (const text of texts) {
        const { data } = (await extract(text, { pooling: 'mean', normalize: true })) ?? {};
        checkVector(data, dimensions);
        vectors.push(Float32Array.from(data));
      }
      return vectors;
    },
  });
}
