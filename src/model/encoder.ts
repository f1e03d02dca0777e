/** Something that turns texts into vectors. */
export interface Encoder {
  /** Names the encoder and its weights; a model refuses another than that it was trained with. */
  readonly id: string;
  readonly dimensions: number;
  /** One vector a text, in order. */
  encode(texts: readonly string[]): Promise<Float32Array[]>;
  /** The same at once, where the encoder can. */
  readonly encodeSync?: (texts: readonly string[]) => Float32Array[];
}
