/**
 * The kernels as plain loops: what those in WebAssembly are held against, and what stands in for them. All numbers are addresses in bytes, or
 * counts; what each kernel does stands beside its twin.
 */
import { HEAD } from './attention';
import { ERROR_FUNCTION } from './gelu';
import { EPSILON } from './norm';
import { COLUMNS, ROWS } from './product';

type Kernel<Parameters extends readonly string[]> = (...values: { [Name in keyof Parameters]: number }) => void;

export interface Kernels {
  readonly product: Kernel<['x', 'weights', 'scales', 'bias', 'scale', 'out', 'rows', 'depth', 'columns']>;
  readonly quantise: Kernel<['from', 'shrink', 'to', 'scale', 'rows', 'depth']>;
  readonly gelu: Kernel<['start', 'end']>;
  readonly norm: Kernel<['x', 'more', 'weight', 'bias', 'out', 'rows']>;
  readonly attention: Kernel<['from', 'scores', 'out', 'count']>;
}

export function plainKernels(memory: ArrayBuffer, width: number): Kernels {
  const floats = new Float32Array(memory);
  const shorts = new Int16Array(memory);
  const bytes = new Int8Array(memory);
  /** The place of a number in rows that are kept in fours, two numbers of each in turn. */
  const placeOf = (row: number, depth: number, k: number) =>
    (row - (row % ROWS)) * depth + (k >> 1) * 2 * ROWS + (row % ROWS) * 2 + (k & 1);
  return {
    product(x, weights, scales, bias, scale, out, rows, depth, columns) {
      const sums = new Int32Array(COLUMNS);
      for (let first = 0; first < columns; first += COLUMNS) {
        for (let row = 0; row < rows; row++) {
          sums.fill(0);
          for (let k = 0, at = weights + first * depth; k < depth; k += 2) {
            const place = x / 2 + placeOf(row, depth, k);
            const [one, two] = [shorts[place]!, shorts[place + 1]!];
            for (let i = 0; i < COLUMNS; i++, at += 2) sums[i]! += one * bytes[at]! + two * bytes[at + 1]!;
          }
          for (let i = 0; i < COLUMNS; i++) {
            const by = Math.fround(floats[scale / 4]! * floats[scales / 4 + first + i]!);
            floats[out / 4 + row * columns + first + i] = sums[i]! * by + floats[bias / 4 + first + i]!;
          }
        }
      }
    },
    quantise(from, shrink, to, scale, rows, depth) {
      const value = (i: number) => Math.fround(floats[from / 4 + i]! * floats[shrink / 4 + (i % depth)]!);
      let [least, most] = [0, 0];
      for (let i = 0; i < rows * depth; i++) {
        least = Math.min(least, value(i));
        most = Math.max(most, value(i));
      }
      const step = Math.fround(Math.fround(most - least) / 255) || 1;
      const zero = nearest(within(-least / step));
      floats[scale / 4] = step;
      for (let i = 0; i < rows * depth; i++) {
        const steps = within(nearest(Math.fround(value(i) / step)) + zero) - zero;
        shorts[to / 2 + placeOf(Math.floor(i / depth), depth, i % depth)] = steps;
      }
    },
    gelu(start, end) {
      for (let i = start / 4; i < end / 4; i++) floats[i] = floats[i]! * 0.5 * (1 + erf(floats[i]! * Math.SQRT1_2));
    },
    norm(x, more, weight, bias, out, rows) {
      for (let row = 0; row < rows; row++) {
        const at = (address: number, i: number) => address / 4 + row * width + i;
        let [mean, spread] = [0, 0];
        for (let i = 0; i < width; i++) {
          floats[at(out, i)] = floats[at(x, i)]! + floats[at(more, i)]!;
          mean += floats[at(out, i)]! / width;
        }
        for (let i = 0; i < width; i++) spread += (floats[at(out, i)]! - mean) ** 2 / width;
        const by = Math.sqrt(spread + EPSILON);
        for (let i = 0; i < width; i++) {
          floats[at(out, i)] = ((floats[at(out, i)]! - mean) / by) * floats[weight / 4 + i]! + floats[bias / 4 + i]!;
        }
      }
    },
    attention(from, scores, out, count) {
      const part = (which: 0 | 1 | 2, piece: number, column: number) => from / 4 + (3 * piece + which) * width + column;
      const score = scores / 4;
      for (let head = 0; head < width; head += HEAD) {
        for (let piece = 0; piece < count; piece++) {
          let [most, total] = [-Infinity, 0];
          for (let other = 0; other < count; other++) {
            let sum = 0;
            for (let i = head; i < head + HEAD; i++) sum += floats[part(0, piece, i)]! * floats[part(1, other, i)]!;
            floats[score + other] = sum / Math.sqrt(HEAD);
            most = Math.max(most, floats[score + other]!);
          }
          for (let other = 0; other < count; other++) {
            floats[score + other] = Math.exp(floats[score + other]! - most);
            total += floats[score + other]!;
          }
          for (let i = head; i < head + HEAD; i++) {
            let sum = 0;
            for (let other = 0; other < count; other++) sum += floats[score + other]! * floats[part(2, other, i)]!;
            floats[out / 4 + piece * width + i] = sum / total;
          }
        }
      }
    },
  };
}

const within = (value: number) => Math.min(255, Math.max(0, value));

/** Halves to the even number, as WebAssembly and ONNX do. */
function nearest(value: number): number {
  const rounded = Math.round(value);
  return rounded - value === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}

function erf(x: number): number {
  const t = 1 / (1 + ERROR_FUNCTION.p * Math.abs(x));
  const sum = ERROR_FUNCTION.terms.reduce((all, term) => (all + term) * t, 0);
  return Math.sign(x) * (1 - sum * Math.exp(-x * x));
}
