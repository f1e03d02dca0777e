/**
 * The contextual reader of stancekit, for Node: a small encoder that reads whole sentences. Its weights and a runtime in WebAssembly come with
 * this package; where onnxruntime-node is installed, that is used, which is several times as fast.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ContextualReader } from './createReader';
import { describe, StancekitError } from './errors';
import { type Onnx, openSession, type Runtime, type Session } from './session';
import { openReader } from './weights';

export type { Encoder } from '../../../src/encoders';
export type { Reader } from '../../../src/readers';
export type { ContextualReader } from './createReader';

export interface ContextualOptions {
  /** A folder with other weights: `reader.onnx`, `vocabulary.txt`, `reader.json`. Those of this package where it is absent. */
  readonly weights?: string;
  /** `'native'` is onnxruntime-node, `'wasm'` what this package brings along. Where it is absent, the first if it can be loaded, else the second. */
  readonly runtime?: Runtime;
}

/** The reader with this package's weights: opened once, and kept. */
let shared: Promise<ContextualReader> | undefined;

/**
 * Opens the reader.
 *
 * @param options Other weights, or which runtime; all optional.
 * @returns The reader, for `createAnalyzer({ reader })`; it is an encoder too, for `trainWithEncoder(rows, { encoder })`, and `encode` throws
 * MODEL_SCHEMA where the weights are too old for it.
 * @throws FILE_NOT_FOUND, FILE_UNREADABLE, INVALID_MODEL where the weights are not there, or not whole; MODEL_SCHEMA where they are of another
 * version; PEER_MISSING where `'native'` is asked for and not installed; INVALID_OPTION, UNKNOWN_OPTION.
 * @example
 * const analyzer = createAnalyzer({ reader: await contextual() });
 * const { statements } = await analyzer.analyzeAsync(text);
 */
export async function contextual(options: ContextualOptions = {}): Promise<ContextualReader> {
  checkOptions(options);
  if (options.weights !== undefined || options.runtime !== undefined) return open(options);
  // What failed may be tried again.
  shared ??= open({}).catch((error) => {
    shared = undefined;
    throw error;
  });
  return shared;
}

/** @throws INVALID_OPTION, UNKNOWN_OPTION. */
function checkOptions(options: unknown): void {
  if (typeof options !== 'object' || options === null) throw unfit('options', 'an object', options);
  const { weights, runtime, ...others } = options as Readonly<Record<string, unknown>>;
  if (weights !== undefined && typeof weights !== 'string') throw unfit('weights', 'the path of a folder', weights);
  if (runtime !== undefined && runtime !== 'native' && runtime !== 'wasm')
    throw unfit('runtime', "'native' or 'wasm'", runtime);
  const [unknown] = Object.keys(others);
  if (unknown === undefined) return;
  const message = `\`contextual\` has no option \`${unknown}\`. It takes \`weights\`, \`runtime\`.`;
  throw new StancekitError('UNKNOWN_OPTION', message);
}

function unfit(name: string, expected: string, value: unknown): StancekitError {
  return new StancekitError('INVALID_OPTION', `Expected \`${name}\` to be ${expected}, got ${describe(value)}.`);
}

async function open(options: ContextualOptions): Promise<ContextualReader> {
  const { runtime } = options;
  const folder = options.weights ?? ownWeights();
  return openReader({
    readFile: (name) => readWhole(join(folder, name)),
    hash: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
    openSession: (weights) => openRuntime(runtime, weights),
    origin: { module: import.meta.url, options: { ...options } },
  });
}

/** `weights/` lies beside `dist/`. @throws FILE_NOT_FOUND where a bundler has taken this code from there. */
function ownWeights(): string {
  // A bundle in CommonJS has no such address.
  const here: string | undefined = import.meta.url;
  const folder = here && fileURLToPath(new URL('../weights/', here));
  if (folder && existsSync(folder)) return folder;
  const advice = `Where a bundler has put this reader into a program, keep stancekit-contextual outside of the bundle (\`external\`), or say where they are: \`contextual({ weights: folder })\`.`;
  throw new StancekitError('FILE_NOT_FOUND', `The weights of the reader are not beside this code. ${advice}`);
}

async function openRuntime(runtime: Runtime | undefined, weights: Uint8Array): Promise<Session> {
  if (runtime !== 'wasm') {
    const native = await loadNative(runtime === 'native');
    if (native) return openSession(native, weights);
  }
  // Only here, so that it is not read where the other one is used.
  const { openWasm } = await import('./wasm');
  return openWasm(weights);
}

/** @throws PEER_MISSING where it is needed and cannot be loaded. */
async function loadNative(isNeeded: boolean): Promise<Onnx | null> {
  try {
    const loaded = (await importByName('onnxruntime-node')) as { readonly default?: unknown };
    return (loaded.default ?? loaded) as Onnx;
  } catch (cause) {
    if (!isNeeded) return null;
    const message = `onnxruntime-node cannot be loaded: ${(cause as Error).message}. Install it beside stancekit (npm install onnxruntime-node), or leave \`runtime\` out.`;
    throw new StancekitError('PEER_MISSING', message, {}, { cause });
  }
}

/** Imports what bundlers shall not follow: it is somebody else's, and may not be there. */
function importByName(name: string): Promise<unknown> {
  return import(/* webpackIgnore: true */ /* @vite-ignore */ name);
}

async function readWhole(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    const message = isMissing ? `There is no file ${file}.` : `${file} cannot be read.`;
    throw new StancekitError(isMissing ? 'FILE_NOT_FOUND' : 'FILE_UNREADABLE', message, { file }, { cause });
  }
}
