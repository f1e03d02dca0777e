/**
 * Weights of a network that is as small as can be, of the shape of the real ones: one head, three layers, any numbers. So what reads them can be tested
 * without fifteen megabytes, and held against a network that is written out plainly (`plainNetwork.ts`).
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const PIECES = [
  '[PAD]',
  '[UNK]',
  '[CLS]',
  '[SEP]',
  '.',
  ',',
  'lift',
  'the',
  'sanctions',
  'never',
  '##s',
  'on',
  'oslo',
  'talk',
];
export const ISSUES = ['sanctions', 'diplomacy'];
export const WIDTH = 32;
export const LAYERS = 3;
const INNER = 64;
const HIDDEN = 8;
const POSITIONS = 16;
/** After the second layer, and the third. */
export const VECTOR = 2 * WIDTH;

/** Any numbers from -1 to 1, always the same. */
const numbers = (count: number, seed: number) =>
  Float32Array.from({ length: count }, (_, i) => Math.sin(seed + 1.7 * i + 0.001 * i * i));

interface Weights {
  readonly type: number;
  readonly shape: readonly number[];
  readonly values: Float32Array | Uint8Array | Int8Array;
}
const FLOAT = 1;
const UINT8 = 2;
const INT8 = 3;

/** All weights by their names, as `export.py` names them; products of eight bits by what they are the factor of. */
const weights = new Map<string, Weights>();
const factors = new Map<string, string>();
const seed = () => weights.size + 1;
const fraction = (name: string, by: number, ...shape: number[]) => {
  const count = shape.reduce((all, size) => all * size, 1);
  weights.set(name, { type: FLOAT, shape, values: numbers(count, seed()).map((value) => value * by) });
};
const around1 = (name: string, size: number) => {
  weights.set(name, { type: FLOAT, shape: [size], values: numbers(size, seed()).map((value) => 1 + value / 4) });
};
const product = (part: string, depth: number, columns: number) => {
  const name = `onnx::MatMul_${weights.size}`;
  factors.set(part, `${name}_q`);
  const values = Int8Array.from(numbers(depth * columns, seed()), (value) => Math.round(64 * value));
  weights.set(`${name}_q`, { type: INT8, shape: [depth, columns], values });
  weights.set(`${name}_s`, { type: FLOAT, shape: [columns], values: new Float32Array(columns).fill(1.5 / 64) });
  fraction(`reader.${part.replace('/', '.')}.bias`, 0.5, columns);
};
const norm = (name: string) => {
  around1(`reader.${name}.weight`, WIDTH);
  fraction(`reader.${name}.bias`, 0.3, WIDTH);
};

const packed = Uint8Array.from({ length: (PIECES.length * WIDTH) / 2 }, (_, i) => (i * 97 + 31) % 256);
weights.set('words_packed', { type: UINT8, shape: [PIECES.length, WIDTH / 2], values: packed });
around1('words_scale', PIECES.length);
weights.set('words_scale', { ...weights.get('words_scale')!, shape: [PIECES.length, 1] });
fraction('reader.positions.weight', 1, POSITIONS, WIDTH);
norm('norm');
fraction('reader.acting', 1, WIDTH);
for (let layer = 0; layer < LAYERS; layer++) {
  for (const [name, depth, columns] of [
    ['qkv', WIDTH, 3 * WIDTH],
    ['out', WIDTH, WIDTH],
    ['up', WIDTH, INNER],
    ['down', INNER, WIDTH],
  ] as const) {
    product(`layers.${layer}/${name}`, depth, columns);
    around1(`reader.layers.${layer}.${name}.shrink`, depth);
  }
  norm(`layers.${layer}.norm1`);
  norm(`layers.${layer}.norm2`);
}
fraction('reader.queries', 0.3, ISSUES.length, WIDTH);
fraction('reader.about', 1, ISSUES.length, 2 * WIDTH);
fraction('reader.about_bias', 1, ISSUES.length);
product('side', 2 * WIDTH, HIDDEN);
fraction('reader.side_own', 1, ISSUES.length, HIDDEN);
fraction('side_out', 1, HIDDEN, 3);
fraction('reader.side_out.bias', 1, 3);
fraction('reader.side_out_own', 1, ISSUES.length, 3, HIDDEN);
product('look', WIDTH, WIDTH);
fraction('reader.nobody', 1, WIDTH);
product('feel', 4 * WIDTH, HIDDEN);
fraction('feel_out', 1, HIDDEN, 3);
fraction('reader.feel_out.bias', 1, 3);
fraction('reader.tone_query', 0.3, WIDTH);
fraction('reader.tone_out.weight', 1, 3, 2 * WIDTH);
fraction('reader.tone_out.bias', 1, 3);
factors.set('side_out', 'side_out').set('feel_out', 'feel_out');

/** Weights by the name of the tensor, and by the product that they are the factor of. */
export const tensorOf = (name: string): ArrayLike<number> => weights.get(name)!.values;
export const factorOf = (part: string): string => factors.get(part)!;

/** A field of Protocol Buffers: a number, or bytes with their length before them. */
const varint = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)]);
const whole = (field: number, value: number): number[] => [...varint(field << 3), ...varint(value)];
const bytes = (field: number, value: Iterable<number>): number[] => {
  const own = [...value];
  return [...varint((field << 3) | 2), ...varint(own.length), ...own];
};
const text = (field: number, value: string): number[] => bytes(field, new TextEncoder().encode(value));

/** A tensor, by the numbers of fields in onnx.proto. */
function tensor(name: string, { type, shape, values }: Weights): number[] {
  const sizes = shape.flatMap((size) => whole(1, size));
  return [...sizes, ...whole(2, type), ...text(8, name), ...bytes(9, new Uint8Array(values.buffer))];
}

/** A node that multiplies; of all that a network of ONNX holds, these are read. */
function multiplication([part, factor]: [string, string]): number[] {
  const isWhole = factor.endsWith('_q');
  const [operation, output] = isWhole ? ['MatMulInteger', 'MatMul_output_0_i'] : ['MatMul', 'MatMul_output_0'];
  return [...text(1, 'x'), ...text(1, factor), ...text(2, `/${part}/${output}`), ...text(4, operation)];
}

/** @param without The name of a tensor, or the part of a product, that is left out. */
export function tinyNetwork(without?: string): Uint8Array {
  const graph = [
    ...[...factors].filter(([part]) => part !== without).flatMap((own) => bytes(1, multiplication(own))),
    ...text(2, 'tiny'),
    ...[...weights].filter(([name]) => name !== without).flatMap(([name, own]) => bytes(5, tensor(name, own))),
  ];
  const operators = bytes(8, [...text(1, ''), ...whole(2, 17)]);
  return Uint8Array.from([...whole(1, 8), ...bytes(7, graph), ...operators]);
}

export const hashOf = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex').slice(0, 16);

/** `reader.json`, with whatever else is to stand in it. */
export function tinySettings(network: Uint8Array = tinyNetwork(), more: object = {}) {
  return {
    ...{ format: 'stancekit-contextual', version: 1, id: hashOf(network), issues: ISSUES },
    ...{ maximumPieces: POSITIONS, pieces: PIECES.length, names: 'kept', vectors: VECTOR, card: {} },
    temperature: { issues: 2, stances: 0.5, attitudes: 1, tone: 1 },
    ...more,
  };
}

/** Writes the three files. */
export function writeTinyWeights(folder: string, more: object = {}, network = tinyNetwork()): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'reader.onnx'), network);
  writeFileSync(join(folder, 'vocabulary.txt'), `${PIECES.join('\n')}\n`);
  writeFileSync(join(folder, 'reader.json'), JSON.stringify(tinySettings(network, more)));
}
