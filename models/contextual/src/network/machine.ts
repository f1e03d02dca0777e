/** The parts of a network, the memory that it reckons in, and what it is reckoned with. */
import { createKernels, type Kernels, ROWS } from './kernels';
import { readOnnx } from './onnxFile';
import { type Linear, type Parts, partsOf } from './parts';
import { Room } from './room';

/** Addresses of what is reckoned between; each has a row for every piece. */
export interface Places {
  readonly x: number;
  readonly y: number;
  readonly mixed: number;
  /** As wide as the widest. */
  readonly wide: number;
  /** Whole numbers, and their scale. */
  readonly whole: number;
  readonly scale: number;
  readonly scores: number;
}

/** What heads and layers reckon with. */
export interface Machine {
  readonly parts: Parts;
  readonly places: Places;
  readonly kernels: Kernels;
  readonly floats: Float32Array;
  /** Writes `from` times the weights to `out`, row by row. */
  multiply(from: number, linear: Linear, out: number, rows: number): void;
}

/** @param isAssembled False for the plain loops. @throws INVALID_MODEL where the file is another, or not whole. */
export function createMachine(file: Uint8Array, isAssembled: boolean): Machine {
  const room = new Room();
  const parts = partsOf(readOnnx(file), room);
  const { width, inner, positionCount } = parts;
  const rows = Math.ceil(Math.max(positionCount, parts.issueCount) / ROWS) * ROWS;
  const take = (numbers: number) => room.take(4 * numbers);
  const mixedWidth = Math.max(width, parts.side.columns, parts.feel.columns);
  const places: Places = {
    ...{ x: take(rows * width), y: take(rows * width), mixed: take(rows * mixedWidth) },
    ...{ wide: take(rows * inner), whole: room.take(2 * rows * inner), scale: take(1), scores: take(rows + 4) },
  };
  const { memory, kernels } = createKernels(room.bytes, width, isAssembled);
  room.fill(memory);
  const multiply: Machine['multiply'] = (from, { weights, scales, bias, shrink, depth, columns }, out, count) => {
    kernels.quantise(from, shrink, places.whole, places.scale, count, depth);
    const padded = Math.ceil(count / ROWS) * ROWS;
    kernels.product(places.whole, weights, scales, bias, places.scale, out, padded, depth, columns);
  };
  return { parts, places, kernels, multiply, floats: new Float32Array(memory) };
}

/** The mean of the pieces. */
export function meanOf({ parts: { width }, places, floats }: Machine, t: number): Float32Array {
  const mean = new Float32Array(width);
  for (let piece = 0; piece < t; piece++) {
    for (let i = 0; i < width; i++) mean[i]! += floats[places.x / 4 + piece * width + i]! / t;
  }
  return mean;
}
