/** The vectors that an encoder has given for statements, and rows with them. */
import type { RowSource } from './crossFit';

/** What an encoder said of the statements that a model is trained on. */
export interface Encodings {
  /** The encoder, as `Encoder.id` names it. */
  readonly encoder: string;
  readonly dimensions: number;
  /** The vector of an example, by its place among those that train. */
  of(example: number): Float32Array;
}

/** The same rows with the vector of their example behind them. */
export function withEncodings(
  source: RowSource,
  { dimensions, of }: Encodings,
  exampleOf: (row: number) => number,
): RowSource {
  return {
    ...source,
    columns: source.columns + dimensions,
    write(row, tables, out, at) {
      source.write(row, tables, out, at);
      out.set(of(exampleOf(row)), at + source.columns);
    },
  };
}
