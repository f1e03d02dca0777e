/** The contextual reader of stancekit, for browsers: weights are fetched from beside this file, wherever that is served. */
import type { ContextualReader } from './createReader';
import { StancekitError } from './errors';
import { openWasm } from './wasm';
import { FILES, openReader } from './weights';

export interface ContextualOptions {
  /** Where the package's folder `weights/` is served, such as `https://example.org/contextual/weights/`; beside `dist/` where it is absent. */
  readonly weights?: string | URL;
}

/**
 * Opens the reader; see the entry for Node. A page that may not compile WebAssembly (`script-src 'wasm-unsafe-eval'`)
 * reads too, at a second a statement.
 *
 * @param options Where its files are; all optional.
 * @throws FILE_NOT_FOUND, FILE_UNREADABLE, INVALID_MODEL, MODEL_SCHEMA.
 */
export function contextual({ weights }: ContextualOptions = {}): Promise<ContextualReader> {
  // Written out, so that bundlers find them.
  const beside = {
    [FILES.settings]: new URL('../weights/reader.json', import.meta.url),
    [FILES.vocabulary]: new URL('../weights/vocabulary.txt', import.meta.url),
    [FILES.network]: new URL('../weights/reader.onnx', import.meta.url),
  };
  const urlOf = (name: string): string =>
    weights === undefined ? String(beside[name as keyof typeof beside]) : String(weights).replace(/\/?$/, '/') + name;
  return openReader({
    readFile: (name) => fetchWhole(urlOf(name)),
    hash,
    openSession: openWasm,
  });
}

/** Only pages that are served by https, or from this machine, may hash. */
async function hash(bytes: Uint8Array): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function fetchWhole(url: string): Promise<Uint8Array> {
  // The connection may break at any byte.
  const unlessBroken = (cause: unknown): never => {
    throw new StancekitError('FILE_UNREADABLE', `${url} cannot be loaded.`, { file: url }, { cause });
  };
  const response = await fetch(url).catch(unlessBroken);
  if (!response.ok) {
    const code = response.status === 404 ? 'FILE_NOT_FOUND' : 'FILE_UNREADABLE';
    throw new StancekitError(code, `${url} was answered with status ${response.status}.`, { file: url });
  }
  return new Uint8Array(await response.arrayBuffer().catch(unlessBroken));
}
