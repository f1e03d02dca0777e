/**
 * In: a network in ONNX's form, a message of Protocol Buffers (https://onnx.ai/onnx/repo-docs/IR.html). Out: its tensors, by their names, and
 * which of them its products are made with.
 */
import { invalidWeights } from '../errors';

export interface Tensor {
  readonly shape: readonly number[];
  readonly bytes: Uint8Array;
}

export interface OnnxFile {
  /** @throws INVALID_MODEL where there is none of this shape. */
  tensor(name: string, type: TensorType, shape: readonly (number | null)[]): Tensor;
  /** Whether a part of the network writes a product. */
  has(part: string): boolean;
  /** The second factor of the product that a part of the network writes, such as `layers.0/qkv`. @throws INVALID_MODEL where there is none. */
  factorOf(part: string): string;
}

/** Types of numbers, as ONNX counts them. */
export const TYPES = { fraction: 1, unsignedByte: 2, signedByte: 3 } as const;
export type TensorType = keyof typeof TYPES;

/** The numbers of fields, by onnx.proto. */
const GRAPH = 7;
const NODE = 1;
const INITIALIZER = 5;
const NODE_FIELDS = { input: 1, output: 2, operation: 4 } as const;
const TENSOR_FIELDS = { dimension: 1, type: 2, name: 8, raw: 9 } as const;

export function readOnnx(file: Uint8Array): OnnxFile {
  const graph = fieldsOf(file).find(({ field }) => field === GRAPH)?.bytes;
  if (!graph) throw invalidWeights('reader.onnx holds no network');
  const tensors = new Map<string, Tensor & { readonly type: number }>();
  const factors = new Map<string, string>();
  for (const { field, bytes } of fieldsOf(graph)) {
    if (field === INITIALIZER) {
      const { name, ...tensor } = readTensor(bytes);
      tensors.set(name, tensor);
    } else if (field === NODE) readProduct(bytes, factors);
  }
  return {
    tensor(name, type, shape) {
      const found = tensors.get(name);
      const isAsExpected =
        found?.type === TYPES[type] &&
        found.shape.length === shape.length &&
        shape.every((size, i) => size === null || size === found.shape[i]) &&
        found.bytes.length === found.shape.reduce((all, size) => all * size, type === 'fraction' ? 4 : 1);
      if (found && isAsExpected) return found;
      const expected = `a ${type} tensor "${name}" of [${shape.map((size) => size ?? 'any').join(', ')}]`;
      throw invalidWeights(`expected ${expected}, got ${found ? `one of [${found.shape.join(', ')}]` : 'none'}`);
    },
    has: (part) => factors.has(part),
    factorOf(part) {
      const found = factors.get(part);
      if (found === undefined) throw invalidWeights(`reader.onnx has no product "${part}"`);
      return found;
    },
  };
}

/** `/layers.0/qkv/MatMul_output_0`, and with `_i` behind it where it is of whole numbers, is what the part `layers.0/qkv` writes. */
const OUTPUT = /^\/(.+)\/MatMul_output_0(?:_i)?$/;

function readProduct(node: Uint8Array, factors: Map<string, string>): void {
  const fields = fieldsOf(node);
  const texts = (wanted: number) => fields.filter(({ field }) => field === wanted).map(({ bytes }) => textOf(bytes));
  const [operation = ''] = texts(NODE_FIELDS.operation);
  if (!operation.startsWith('MatMul')) return;
  const part = OUTPUT.exec(texts(NODE_FIELDS.output)[0] ?? '')?.[1];
  const factor = texts(NODE_FIELDS.input)[1];
  if (part !== undefined && factor !== undefined) factors.set(part, factor);
}

function readTensor(message: Uint8Array) {
  const shape: number[] = [];
  let [name, type] = ['', 0];
  let raw = message.subarray(0, 0);
  for (const { field, bytes, value } of fieldsOf(message)) {
    if (field === TENSOR_FIELDS.type) type = value;
    else if (field === TENSOR_FIELDS.name) name = textOf(bytes);
    else if (field === TENSOR_FIELDS.raw) raw = bytes;
    else if (field === TENSOR_FIELDS.dimension) shape.push(...(bytes.length > 0 ? packed(bytes) : [value]));
  }
  return { name, type, shape, bytes: raw };
}

interface Field {
  readonly field: number;
  /** Of a field with a length; else empty. */
  readonly bytes: Uint8Array;
  readonly value: number;
}

const VARINT = 0;
const WITH_LENGTH = 2;
/** Numbers of so many bytes. */
const FIXED: Readonly<Record<number, number>> = { 1: 8, 5: 4 };

function fieldsOf(message: Uint8Array): Field[] {
  const fields: Field[] = [];
  const cursor = { at: 0 };
  while (cursor.at < message.length) {
    const key = readVarint(message, cursor);
    const field = Math.floor(key / 8);
    const kind = key % 8;
    let value = 0;
    let length = FIXED[kind] ?? 0;
    if (kind === VARINT) value = readVarint(message, cursor);
    else if (kind === WITH_LENGTH) length = readVarint(message, cursor);
    else if (length === 0) throw invalidWeights('reader.onnx is no message of Protocol Buffers');
    if (cursor.at + length > message.length) throw invalidWeights('reader.onnx ends within a field');
    fields.push({ field, value, bytes: message.subarray(cursor.at, cursor.at + length) });
    cursor.at += length;
  }
  return fields;
}

/** Seven bits a byte, the last ones first. Above 2^53 numbers are not exact; none that is read here is so large. */
function readVarint(message: Uint8Array, cursor: { at: number }): number {
  let value = 0;
  for (let weight = 1; ; weight *= 128) {
    const byte = message[cursor.at++];
    if (byte === undefined) throw invalidWeights('reader.onnx ends within a number');
    value += (byte & 127) * weight;
    if (byte < 128) return value;
  }
}

function packed(bytes: Uint8Array): number[] {
  const values: number[] = [];
  for (const cursor = { at: 0 }; cursor.at < bytes.length; ) values.push(readVarint(bytes, cursor));
  return values;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
