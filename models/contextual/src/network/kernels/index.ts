/** What a network is reckoned with, assembled, or as plain loops where a page forbids WebAssembly or an engine has none of 128 bits. */
import { assemble } from '../../../../../src/kernels/assembler/assemble';
import { attention } from './attention';
import { gelu } from './gelu';
import { norm } from './norm';
import { type Kernels, plainKernels } from './plain';
import { product } from './product';
import { quantise } from './quantise';

export { HEAD } from './attention';
export type { Kernels } from './plain';
export { COLUMNS, packed, ROWS } from './product';

export interface KernelsWithMemory {
  readonly memory: ArrayBuffer;
  readonly kernels: Kernels;
}

/**
 * Makes the kernels and the memory that they work on.
 *
 * @param width Numbers of a piece.
 * @param isAssembled False for the plain loops.
 */
export function createKernels(bytes: number, width: number, isAssembled = true): KernelsWithMemory {
  const functions = [product, quantise, gelu, norm(width), attention(width)];
  const made = isAssembled ? assemble(bytes, functions) : null;
  if (made) return { memory: made.memory, kernels: made.call as unknown as Kernels };
  const memory = new ArrayBuffer(bytes);
  return { memory, kernels: plainKernels(memory, width) };
}
