import { describe, expect, it } from 'vitest';
import { contextual } from '../../models/contextual/src/index';
import { createKernels, HEAD, type Kernels, packed, ROWS } from '../../models/contextual/src/network/kernels';
import { createNetwork } from '../../models/contextual/src/network/network';
import type { Batch } from '../../models/contextual/src/session';
import { createRandom } from '../../src/training/data/random';
import { distance, plainNetwork } from './plainNetwork';
import { PIECES, tinyNetwork } from './tinyWeights';

const random = createRandom(11);

/** Numbers of each kernel at the same places, in both ways of reckoning; then what it leaves at one place. */
function both(bytes: number, width: number, write: (memory: ArrayBuffer) => void, run: (kernels: Kernels) => void) {
  return [true, false].map((isAssembled) => {
    const { memory, kernels } = createKernels(bytes, width, isAssembled);
    write(memory);
    run(kernels);
    return memory;
  }) as [ArrayBuffer, ArrayBuffer];
}
const fill = (memory: ArrayBuffer, at: number, count: number, value: (i: number) => number) => {
  new Float32Array(memory, at, count).forEach((_, i, all) => {
    all[i] = value(i);
  });
};
const floats = (memory: ArrayBuffer, at: number, count: number) => [...new Float32Array(memory, at, count)];
const near = (found: readonly number[], wanted: readonly number[], digits = 4) => {
  expect(found).toHaveLength(wanted.length);
  found.forEach((own, i) => {
    expect(own).toBeCloseTo(wanted[i]!, digits);
  });
};

describe('each kernel, assembled and as a plain loop', () => {
  it.each([1, 3, 4, 5, 9, 35])('multiplies and measures %i rows', (rows) => {
    const [depth, columns] = [64, 24];
    const [x, shrink, whole, scale, weights, scales, bias, out] = [16, 16384, 20480, 30720, 32768, 36864, 37376, 38912];
    const values = Array.from({ length: 40 * depth }, () => 6 * random() - 2);
    const w = Uint8Array.from({ length: depth * columns }, () => 256 + Math.floor(129 * random()) - 64);
    const padded = Math.ceil(rows / ROWS) * ROWS;
    const [one, other] = both(
      65_536,
      HEAD,
      (memory) => {
        fill(memory, x, rows * depth, (i) => values[i]!);
        fill(memory, shrink, depth, (i) => 1 + (i % 3) / 2);
        new Uint8Array(memory).set(packed(w, depth, columns), weights);
        fill(memory, scales, columns, (i) => 0.01 + i / 1000);
        fill(memory, bias, columns, (i) => i - 7);
      },
      ({ quantise, product }) => {
        quantise(x, shrink, whole, scale, rows, depth);
        product(whole, weights, scales, bias, scale, out, padded, depth, columns);
      },
    );
    expect(floats(one, scale, 1)).toEqual(floats(other, scale, 1));
    near(floats(one, out, rows * columns), floats(other, out, rows * columns));
    // And both are what is meant, as far as eight bits tell.
    const step = floats(one, scale, 1)[0]!;
    for (const [row, column] of [
      [0, 0],
      [rows - 1, 23],
    ] as const) {
      let [sum, size] = [0, 0];
      for (let k = 0; k < depth; k++) {
        const weight = (w[k * columns + column]! << 24) >> 24;
        sum += values[row * depth + k]! * (1 + (k % 3) / 2) * weight;
        size += Math.abs(weight);
      }
      const by = 0.01 + column / 1000;
      const found = floats(one, out, rows * columns)[row * columns + column]!;
      expect(Math.abs(found - (sum * by + column - 7))).toBeLessThan(size * step * by);
    }
  });

  it('measures nothing but zeros', () => {
    const [one, other] = both(
      65_536,
      HEAD,
      (memory) => fill(memory, 4096, 8, () => 1),
      ({ quantise }) => quantise(16, 4096, 8192, 12_288, 1, 8),
    );
    expect(floats(one, 12_288, 1)).toEqual([1]);
    expect(new Uint8Array(one)).toEqual(new Uint8Array(other));
  });

  it('bends numbers by the normal distribution', () => {
    const numbers = [-40, -5, -1.5, -0.3, 0, 1e-6, 0.4, 1, 3, 6, 50, 1000];
    const [one, other] = both(
      65_536,
      HEAD,
      (memory) => fill(memory, 16, 12, (i) => numbers[i]!),
      ({ gelu }) => gelu(16, 16 + 4 * 12),
    );
    near(floats(one, 16, 12), floats(other, 16, 12), 5);
    near(floats(one, 16, 12).slice(4, 8), [0, 5e-7, 0.262169, 0.841345], 5);
  });

  it('evens out rows', () => {
    const width = 2 * HEAD;
    const [one, other] = both(
      65_536,
      width,
      (memory) => {
        const numbers = createRandom(3);
        fill(memory, 16, 8 * width, () => 4 * numbers() - 1);
      },
      ({ norm }) => norm(16, 16 + 4 * 3 * width, 16 + 4 * 6 * width, 16 + 4 * 7 * width, 8192, 3),
    );
    near(floats(one, 8192, 3 * width), floats(other, 8192, 3 * width));
  });

  it.each([1, 2, 5, 8, 17])('lets %i pieces attend to each other', (count) => {
    const width = 2 * HEAD;
    const out = 32_768;
    const [one, other] = both(
      65_536,
      width,
      (memory) => {
        const numbers = createRandom(count);
        fill(memory, 256, 3 * count * width, () => 8 * numbers() - 4);
      },
      ({ attention }) => attention(256, 16, out, count),
    );
    near(floats(one, out, count * width), floats(other, out, count * width));
  });
});

const batch = (ids: readonly number[], actor: readonly number[], targets: readonly (readonly number[])[]): Batch => ({
  ...{ t: ids.length, k: targets.length, ids: Int32Array.from(ids) },
  actor: Float32Array.from(ids, (_, i) => Number(actor.includes(i))),
  targets: Float32Array.from(targets.flatMap((own) => ids.map((_, i) => Number(own.includes(i))))),
});

/** Of a network of any numbers; the real one loses less. */
const FEW = 0.08;

describe('the network', () => {
  it.each<[string, Batch]>([
    ['a sentence with an actor and two targets', batch([2, 12, 9, 6, 10, 7, 8, 11, 12, 4, 3], [1], [[5, 6], [8]])],
    ['nobody’s sentence with a target of nothing', batch([2, 13, 5, 13, 3], [], [[]])],
    ['nothing', batch([2, 3], [], [[]])],
    [
      'as much as it takes',
      batch(
        Array.from({ length: 16 }, (_, i) => i % PIECES.length),
        [0, 15],
        [[3, 4, 5]],
      ),
    ],
  ])('reads %s as the one that is written out plainly, as far as eight bits tell', (_, given) => {
    const wanted = plainNetwork(given);
    for (const isAssembled of [true, false]) {
      const network = createNetwork(tinyNetwork(), isAssembled);
      const found = network.run(given);
      for (const part of ['issues', 'stances', 'attitudes', 'tone'] as const) {
        expect(distance(found[part], wanted[part])).toBeLessThan(FEW);
      }
      expect(distance(network.vector(given), wanted.vector)).toBeLessThan(FEW);
    }
  });

  it('gives the same to the bit, whatever it read before', () => {
    const network = createNetwork(tinyNetwork());
    const given = batch([2, 12, 9, 6, 3], [1], [[3]]);
    const first = network.run(given);
    network.run(batch([2, 13, 5, 13, 5, 13, 5, 13, 5, 13, 3], [1], [[3], [4], [5]]));
    expect(network.run(given)).toEqual(first);
  });

  it.each([
    ['reader.norm.weight', /"reader\.norm\.weight"/],
    ['layers.0/qkv', /holds no layers/],
    ['feel', /no product "feel"/],
    ['reader.queries', /"reader\.queries"/],
  ])('refuses a file without %s', (without, told) => {
    expect(() => createNetwork(tinyNetwork(without))).toThrow(told);
  });

  it.each([
    ['a piece that the network does not know', [2, 99, 3], /piece 99/],
    ['more pieces than it takes', new Array(17).fill(2), /17 pieces at a time/],
  ])('refuses %s', (_, ids, told) => {
    expect(() => createNetwork(tinyNetwork()).run(batch(ids, [], [[]]))).toThrow(told);
  });

  it('refuses a file that is cut off anywhere', () => {
    const whole = tinyNetwork();
    for (const length of [0, 1, 5, 100, 1000, whole.length >> 1, whole.length - 200]) {
      expect(() => createNetwork(whole.subarray(0, length))).toThrow(/reader\.onnx|expected/);
    }
  });
});

describe('the weights of the package', () => {
  /** As onnxruntime-node 1.30.0 reads them; `contextual({ runtime: 'native' })` says so where it is installed. */
  const native = {
    text: 'Lift the sanctions on Oslo.',
    issues: [-11.21, -10.58, -10.15, -7.233, -8.423, 10.02, -10.96, -8.779, -11.81, -11.14],
    favor: [2.314, 2.232, 3.27, 3.283, 2.806, 0.9837, 3.016, 2.29, 2.753, 4.212],
    attitude: { negative: -0.351, neutral: 2.243, positive: -0.988 },
    tone: { negative: -1.07, neutral: 0.264, positive: -0.252 },
  };

  it('are read as by ONNX Runtime', async () => {
    const reader = await contextual({ runtime: 'wasm' });
    const given = { text: native.text, names: [], actor: null, targets: [{ start: 22, end: 26 }] };
    const [reading] = await reader.read([given]);
    near(
      reading!.issues.map(({ logOdds }) => logOdds),
      native.issues,
      1,
    );
    near(
      reading!.issues.map(({ favor }) => favor),
      native.favor,
      1,
    );
    for (const own of ['negative', 'neutral', 'positive'] as const) {
      expect(reading!.attitudes[0]![own]).toBeCloseTo(native.attitude[own], 1);
      expect(reading!.tone[own]).toBeCloseTo(native.tone[own], 1);
    }
  });
});
