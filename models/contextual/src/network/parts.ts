/** In: a file. Out: the parts of the network, each checked for its shape, and the addresses at which they will stand. */
import { invalidWeights } from '../errors';
import { COLUMNS, HEAD, packed } from './kernels';
import type { OnnxFile, Tensor, TensorType } from './onnxFile';
import type { Room } from './room';

/** A product with weights of eight bits: addresses, and how many columns it has. */
export interface Linear {
  readonly weights: number;
  readonly scales: number;
  readonly bias: number;
  /** By what activations are multiplied before they are measured, so that none stands out. */
  readonly shrink: number;
  readonly depth: number;
  readonly columns: number;
}

export interface Norm {
  readonly weight: number;
  readonly bias: number;
}

export interface Layer {
  readonly qkv: Linear;
  readonly out: Linear;
  readonly up: Linear;
  readonly down: Linear;
  readonly norm1: Norm;
  readonly norm2: Norm;
}

export interface Parts {
  readonly width: number;
  readonly inner: number;
  /** Pieces that it takes at a time. */
  readonly positionCount: number;
  readonly issueCount: number;
  readonly words: { readonly packed: Uint8Array; readonly scales: Float32Array };
  readonly positions: Float32Array;
  readonly norm: Norm;
  readonly acting: Float32Array;
  readonly layers: readonly Layer[];
  readonly queries: Float32Array;
  readonly about: Float32Array;
  readonly aboutBias: Float32Array;
  readonly side: Linear;
  readonly sideOwn: Float32Array;
  readonly sideOut: Factor;
  readonly sideOutOwn: Float32Array;
  readonly look: Linear;
  readonly nobody: Float32Array;
  readonly feel: Linear;
  readonly feelOut: Factor;
  readonly toneQuery: Float32Array;
  readonly toneOut: Factor;
}

/** A small product with weights of 32 bits; those of `tone` stand row by row, the others column by column. */
export interface Factor {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** More layers no encoder of this kind has. */
const MOST_LAYERS = 48;

export function partsOf(file: OnnxFile, room: Room): Parts {
  const tensor = (name: string, type: TensorType, ...shape: (number | null)[]) => file.tensor(name, type, shape);
  const numbers = (name: string, ...shape: (number | null)[]) =>
    floatsOf(tensor(`reader.${name}`, 'fraction', ...shape));
  const positions = tensor('reader.positions.weight', 'fraction', null, null);
  const [positionCount = 0, width = 0] = positions.shape;
  if (width % HEAD !== 0) throw invalidWeights(`expected a width that is a multiple of ${HEAD}, got ${width}`);
  const [issueCount = 0] = tensor('reader.queries', 'fraction', null, width).shape;

  const held = (name: string, size: number) => room.hold(tensor(`reader.${name}`, 'fraction', size).bytes);
  const norm = (name: string): Norm => ({ weight: held(`${name}.weight`, width), bias: held(`${name}.bias`, width) });
  const linear = (product: string, depth: number, columns: number | null, shrink: number): Linear => {
    const factor = file.factorOf(product);
    const weights = tensor(factor, 'signedByte', depth, columns);
    const [, found = 0] = weights.shape;
    if (found % COLUMNS !== 0 || depth % 4 !== 0)
      throw invalidWeights(`the shape of ${product} is odd: [${weights.shape}]`);
    return {
      weights: room.hold(packed(weights.bytes, depth, found)),
      scales: room.hold(tensor(factor.replace(/_q$/, '_s'), 'fraction', found).bytes),
      bias: held(`${product.replace('/', '.')}.bias`, found),
      ...{ shrink, depth, columns: found },
    };
  };
  const inLayer = (at: number, name: string, depth: number, columns: number | null): Linear =>
    linear(`layers.${at}/${name}`, depth, columns, held(`layers.${at}.${name}.shrink`, depth));
  const layers: Layer[] = [];
  for (let at = 0; at < MOST_LAYERS && file.has(`layers.${at}/qkv`); at++) {
    const up = inLayer(at, 'up', width, null);
    layers.push({
      qkv: inLayer(at, 'qkv', width, 3 * width),
      out: inLayer(at, 'out', width, width),
      ...{ up, down: inLayer(at, 'down', up.columns, width) },
      ...{ norm1: norm(`layers.${at}.norm1`), norm2: norm(`layers.${at}.norm2`) },
    });
  }
  if (layers.length === 0) throw invalidWeights('reader.onnx holds no layers');
  const inner = Math.max(4 * width, ...layers.map(({ up }) => up.columns));
  // Heads are not shrunk.
  const ones = room.hold(new Uint8Array(new Float32Array(inner).fill(1).buffer));
  const side = linear('side', 2 * width, null, ones);
  const feel = linear('feel', 4 * width, null, ones);
  const factor = (name: string, depth: number): Factor => ({
    weights: floatsOf(tensor(file.factorOf(name), 'fraction', depth, 3)),
    bias: numbers(`${name}.bias`, 3),
  });
  const pieces = tensor('words_packed', 'unsignedByte', null, width / 2);
  const [wordCount = 0] = pieces.shape;
  return {
    ...{ width, inner, positionCount, issueCount, layers, side, feel },
    words: { packed: Uint8Array.from(pieces.bytes), scales: floatsOf(tensor('words_scale', 'fraction', wordCount, 1)) },
    positions: floatsOf(positions),
    norm: norm('norm'),
    acting: numbers('acting', width),
    queries: numbers('queries', issueCount, width),
    about: numbers('about', issueCount, 2 * width),
    aboutBias: numbers('about_bias', issueCount),
    sideOwn: numbers('side_own', issueCount, side.columns),
    sideOut: factor('side_out', side.columns),
    sideOutOwn: numbers('side_out_own', issueCount, 3, side.columns),
    look: linear('look', width, width, ones),
    nobody: numbers('nobody', width),
    feelOut: factor('feel_out', feel.columns),
    toneQuery: numbers('tone_query', width),
    toneOut: { weights: numbers('tone_out.weight', 3, 2 * width), bias: numbers('tone_out.bias', 3) },
  };
}

/** Copied, as all is: in a file numbers stand at any byte, and it need not be kept. */
function floatsOf({ bytes }: Tensor): Float32Array {
  return new Float32Array(Uint8Array.from(bytes).buffer);
}
