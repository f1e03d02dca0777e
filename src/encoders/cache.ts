import { itemAt, valueFor } from '../runtime/lists';
import type { Encoder } from './encoder';

/** Vectors that are kept: 4 MB of them at 512 dimensions. */
const CAPACITY = 2_000;

/**
 * Makes an encoder that remembers: a text that it has seen lately, or that stands twice in one call, is not encoded again.
 *
 * @param encoder What encodes the others.
 * @param capacity How many vectors are kept; the oldest go first.
 */
export function cached(encoder: Encoder, capacity = CAPACITY): Encoder {
  const known = new Map<string, Float32Array>();
  return {
    id: encoder.id,
    dimensions: encoder.dimensions,
    async encode(texts) {
      const found = new Map<string, Float32Array>();
      for (const text of texts) {
        const vector = known.get(text);
        if (!vector) continue;
        found.set(text, vector);
        // Put behind the others, so that what is in use stays.
        known.delete(text);
        known.set(text, vector);
      }
      const missing = [...new Set(texts)].filter((text) => !found.has(text));
      const vectors = missing.length > 0 ? await encoder.encode(missing) : [];
      missing.forEach((text, i) => {
        found.set(text, itemAt(vectors, i));
        known.set(text, itemAt(vectors, i));
      });
      for (const text of known.keys()) {
        if (known.size <= capacity) break;
        known.delete(text);
      }
      return texts.map((text) => valueFor(found, text));
    },
  };
}
