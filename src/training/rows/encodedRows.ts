/** The vectors that an encoder has given for statements. */

/** What an encoder said of the statements that a model is trained on. */
export interface Encodings {
  /** The encoder, as `Encoder.id` names it. */
  readonly encoder: string;
  readonly dimensions: number;
  /** Whether an example, by its place among those that train, was encoded: of very many only some are. */
  has(example: number): boolean;
  /** The vector of an example that was. */
  of(example: number): Float32Array;
}
