/**
 * Weights of a network that is as small as can be, in the form of the real ones: embeddings of four numbers, their mean, and a product for each answer.
 * So both runtimes can be tested without fourteen megabytes, and what they answer can be reckoned by hand.
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
const WIDTH = 4;

/** Any numbers, always the same. */
const numbers = (count: number, seed: number) =>
  Float32Array.from({ length: count }, (_, i) => Math.sin(seed + 1.7 * i));
export const EMBEDDINGS = numbers(PIECES.length * WIDTH, 1);
export const WEIGHTS = {
  issues: numbers(WIDTH * ISSUES.length, 2),
  stances: numbers(WIDTH * ISSUES.length * 3, 3),
  attitudes: numbers(WIDTH * 3, 4),
  tone: numbers(WIDTH * 3, 5),
};

/** A field of Protocol Buffers: a number, or bytes with their length before them. */
const varint = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)]);
const whole = (field: number, value: number): number[] => [...varint(field << 3), ...varint(value)];
const bytes = (field: number, value: Iterable<number>): number[] => {
  const own = [...value];
  return [...varint((field << 3) | 2), ...varint(own.length), ...own];
};
const text = (field: number, value: string): number[] => bytes(field, new TextEncoder().encode(value));

const FLOAT = 1;
const INT64 = 7;

/** A tensor of weights, by the numbers of fields in onnx.proto. */
function tensor(
  name: string,
  type: number,
  dimensions: readonly number[],
  data: Float32Array | BigInt64Array,
): number[] {
  const sizes = dimensions.flatMap((size) => whole(1, size));
  return [...sizes, ...whole(2, type), ...text(8, name), ...bytes(9, new Uint8Array(data.buffer))];
}

/** An input or output, whose sizes may have names. */
function value(name: string, type: number, dimensions: readonly (string | number)[]): number[] {
  const shape = dimensions.flatMap((size) => bytes(1, typeof size === 'number' ? whole(1, size) : text(2, size)));
  return [...text(1, name), ...bytes(2, bytes(1, [...whole(1, type), ...bytes(2, shape)]))];
}

function node(
  operation: string,
  inputs: readonly string[],
  output: string,
  attributes: readonly number[] = [],
): number[] {
  return [...inputs.flatMap((input) => text(1, input)), ...text(2, output), ...text(4, operation), ...attributes];
}

/** An attribute that is an integer. */
const integer = (name: string, own: number): number[] =>
  bytes(5, [...text(1, name), ...whole(3, own), ...whole(20, 2)]);

/** @param withVectors Whether it gives vectors, which older ones do not: the mean of the pieces. */
export function tinyNetwork(withVectors = true): Uint8Array {
  const weights = [
    tensor('E', FLOAT, [PIECES.length, WIDTH], EMBEDDINGS),
    tensor('Wi', FLOAT, [WIDTH, ISSUES.length], WEIGHTS.issues),
    tensor('Ws', FLOAT, [WIDTH, ISSUES.length * 3], WEIGHTS.stances),
    tensor('Wa', FLOAT, [WIDTH, 3], WEIGHTS.attitudes),
    tensor('Wt', FLOAT, [WIDTH, 3], WEIGHTS.tone),
    tensor('shape', INT64, [3], BigInt64Array.of(-1n, BigInt(ISSUES.length), 3n)),
    tensor('one', INT64, [1], BigInt64Array.of(1n)),
    tensor('two', INT64, [1], BigInt64Array.of(2n)),
  ];
  const nodes = [
    node('Gather', ['E', 'ids'], 'all'),
    node('Cast', ['mask'], 'real', integer('to', FLOAT)),
    node('Unsqueeze', ['real', 'two'], 'seen'),
    node('Mul', ['all', 'seen'], 'x'),
    node('ReduceMean', ['x', 'one'], 'mean', integer('keepdims', 0)),
    node('MatMul', ['mean', 'Wi'], 'issues'),
    node('MatMul', ['mean', 'Ws'], 'sides'),
    node('Reshape', ['sides', 'shape'], 'stances'),
    node('Unsqueeze', ['actor', 'one'], 'acting'),
    node('MatMul', ['acting', 'x'], 'who'),
    node('MatMul', ['targets', 'x'], 'whom'),
    node('Add', ['whom', 'who'], 'both'),
    node('MatMul', ['both', 'Wa'], 'attitudes'),
    node('MatMul', ['mean', 'Wt'], 'tone'),
    ...(withVectors ? [node('Identity', ['mean'], 'vectors')] : []),
  ];
  const graph = [
    ...nodes.flatMap((own) => bytes(1, own)),
    ...text(2, 'tiny'),
    ...weights.flatMap((own) => bytes(5, own)),
    ...[
      value('ids', INT64, ['n', 't']),
      value('mask', INT64, ['n', 't']),
      value('targets', FLOAT, ['n', 'k', 't']),
      value('actor', FLOAT, ['n', 't']),
    ].flatMap((own) => bytes(11, own)),
    ...[
      value('issues', FLOAT, ['n', ISSUES.length]),
      value('stances', FLOAT, ['n', ISSUES.length, 3]),
      value('attitudes', FLOAT, ['n', 'k', 3]),
      value('tone', FLOAT, ['n', 3]),
      ...(withVectors ? [value('vectors', FLOAT, ['n', WIDTH])] : []),
    ].flatMap((own) => bytes(12, own)),
  ];
  const operators = bytes(8, [...text(1, ''), ...whole(2, 18)]);
  return Uint8Array.from([...whole(1, 8), ...bytes(7, graph), ...operators]);
}

export const hashOf = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex').slice(0, 16);

/** `reader.json`, with whatever else is to stand in it. */
export function tinySettings(network: Uint8Array = tinyNetwork(), more: object = {}) {
  return {
    ...{ format: 'stancekit-contextual', version: 1, id: hashOf(network), issues: ISSUES },
    ...{ maximumPieces: 16, names: 'kept', vectors: WIDTH, card: {} },
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
