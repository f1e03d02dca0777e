/** Reads whole statements into vectors, for models that were trained with it. */
import type { ReaderOrigin } from '../readers';

/** What turns texts into vectors. A model that was trained with one refuses another. */
export interface Encoder {
  /** Names the encoder and its weights; it goes into model files. */
  readonly id: string;
  /** How many numbers a vector has. */
  readonly dimensions: number;
  /** Absent for an encoder that threads cannot open again; a stream is then analysed without `workers`. */
  readonly origin?: ReaderOrigin;
  /**
   * Encodes texts.
   *
   * @param texts Any texts. The same text must give the same vector, whatever stands beside it.
   * @returns A vector for each, in order.
   */
  encode(texts: readonly string[]): Promise<Float32Array[]>;
}
