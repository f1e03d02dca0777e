/** BERT's embeddings and layers (Devlin et al., NAACL 2019): the `encode` of `net.py`. */
import { invalidWeights } from '../errors';
import type { Batch } from '../session';
import type { Machine } from './machine';
import type { Layer } from './parts';

/** The layer from which on the actor's pieces are marked; as in `net.py`. */
const MARKED = 2;

/** Leaves what the last layer says of each piece in `x`. */
export function encode(machine: Machine, batch: Batch, after: (layer: number) => void): void {
  embed(machine, batch);
  machine.parts.layers.forEach((layer, at) => {
    if (at === MARKED) mark(machine, batch);
    runLayer(machine, layer, batch.t);
    after(at);
  });
}

/** Words, two numbers of four bits a byte, and their positions. */
function embed({ parts, places, kernels, floats }: Machine, { ids, t }: Batch): void {
  const { width, words, positions, norm, positionCount } = parts;
  if (t > positionCount) throw invalidWeights(`reader.json allows ${t} pieces at a time, reader.onnx ${positionCount}`);
  const half = width / 2;
  for (let piece = 0; piece < t; piece++) {
    const id = ids[piece]!;
    const scale = words.scales[id];
    if (scale === undefined)
      throw invalidWeights(`vocabulary.txt has piece ${id}, reader.onnx ${words.scales.length} pieces`);
    const row = places.x / 4 + piece * width;
    for (let i = 0; i < half; i++) {
      const both = words.packed[id * half + i]!;
      floats[row + i] = ((both >> 4) - 8) * scale;
      floats[row + half + i] = ((both & 15) - 8) * scale;
    }
  }
  floats.set(positions.subarray(0, t * width), places.y / 4);
  kernels.norm(places.x, places.y, norm.weight, norm.bias, places.x, t);
}

function mark({ parts, places, floats }: Machine, { actor, t }: Batch): void {
  const { width, acting } = parts;
  for (let piece = 0; piece < t; piece++) {
    if (actor[piece] === 0) continue;
    for (let i = 0; i < width; i++) floats[places.x / 4 + piece * width + i]! += actor[piece]! * acting[i]!;
  }
}

function runLayer({ kernels, places, multiply }: Machine, layer: Layer, t: number): void {
  const { x, y, mixed, wide, scores } = places;
  multiply(x, layer.qkv, wide, t);
  kernels.attention(wide, scores, mixed, t);
  multiply(mixed, layer.out, y, t);
  kernels.norm(x, y, layer.norm1.weight, layer.norm1.bias, y, t);
  multiply(y, layer.up, wide, t);
  kernels.gelu(wide, wide + 4 * t * layer.up.columns);
  multiply(wide, layer.down, mixed, t);
  kernels.norm(y, mixed, layer.norm2.weight, layer.norm2.bias, x, t);
}
