/** What runs the network, whichever runtime does. */
import { invalidWeights } from './errors';

/** What the network takes: a window of `t` pieces, and which of them each of `k` targets and the actor have. */
export interface Batch {
  readonly t: number;
  readonly k: number;
  readonly ids: Int32Array;
  /** Target by target, 1 for a piece of its, else 0. */
  readonly targets: Float32Array;
  readonly actor: Float32Array;
}

/** The scores, row by row: favor, against, neutral; positive, negative, neutral. */
export interface Scores {
  readonly issues: Float32Array;
  readonly stances: Float32Array;
  readonly attitudes: Float32Array;
  readonly tone: Float32Array;
}

export interface Session {
  /** Which runtime it is. */
  readonly runtime: Runtime;
  run(batch: Batch): Promise<Scores>;
  /** The vector of the window. @throws INVALID_MODEL where the network gives none. */
  vectors(batch: Batch): Promise<Float32Array>;
}

export type Runtime = 'native' | 'wasm';

interface OnnxSession {
  readonly outputNames: readonly string[];
  run(feeds: object, outputs: readonly string[]): Promise<object>;
}

/** What onnxruntime-node has, of all that is used here. */
export interface Onnx {
  readonly InferenceSession: {
    create(model: Uint8Array, options: object): Promise<OnnxSession>;
  };
  readonly Tensor: new (type: 'int64' | 'float32', data: never, dimensions: readonly number[]) => object;
}

/** One thread, so that the same text gives the same numbers and a machine's cores are left to whoever shares them out; errors alone are told. */
const OPTIONS = { intraOpNumThreads: 1, interOpNumThreads: 1, executionMode: 'sequential', logSeverityLevel: 3 };

const SCORES = ['issues', 'stances', 'attitudes', 'tone'] as const;
const VECTORS = 'vectors';

type Output = (typeof SCORES)[number] | typeof VECTORS;

/** Opens the network natively. */
export async function openSession(onnx: Onnx, weights: Uint8Array): Promise<Session> {
  const session = await onnx.InferenceSession.create(weights, OPTIONS);
  const tensor = (type: 'int64' | 'float32', data: unknown, dimensions: readonly number[]) =>
    new onnx.Tensor(type, data as never, dimensions);
  const ask = async ({ t, k, ids, targets, actor }: Batch, outputs: readonly Output[]) =>
    (await session.run(
      {
        ids: tensor('int64', BigInt64Array.from(ids, BigInt), [1, t]),
        mask: tensor('int64', new BigInt64Array(t).fill(1n), [1, t]),
        targets: tensor('float32', targets, [1, k, t]),
        actor: tensor('float32', actor, [1, t]),
      },
      outputs,
    )) as Record<Output, { readonly data: Float32Array }>;
  return {
    runtime: 'native',
    async run(batch) {
      const { issues, stances, attitudes, tone } = await ask(batch, SCORES);
      return { issues: issues.data, stances: stances.data, attitudes: attitudes.data, tone: tone.data };
    },
    async vectors(batch) {
      if (!session.outputNames.includes(VECTORS)) throw invalidWeights('the network gives no `vectors`');
      // With the others before it: onnxruntime-node 1.21 names outputs by their place among all.
      return (await ask(batch, [...SCORES, VECTORS]))[VECTORS].data;
    },
  };
}
