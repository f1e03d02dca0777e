import { StancekitError } from '../../errors';
import { checkKind, checkKinds, type Kind, kinds } from '../../runtime/checks';
import type { GeopoliticsIssue } from '../../taxonomy';
import { loadModel } from './load';
import type { Model } from './model';

/** How a model is fetched. */
export interface FetchModelOptions {
  /** Stops the loading. */
  readonly signal?: AbortSignal;
}

const AN_ADDRESS: Kind = {
  expected: 'the address of a folder, such as `https://example.org/stancekit/models`',
  holds: (value) => value instanceof URL || kinds.word.holds(value),
};

/**
 * Loads the model that ships with the package over HTTP: `vectors.bin`, `geopolitics.bin` and `targets.bin`, 7 MB, 4 where
 * the server compresses them.
 *
 * @param baseUrl Where the package's folder `models/` is served, such as `https://example.org/stancekit/models`.
 * @param options A signal to stop.
 * @returns The model, for `createAnalyzer({ model })`.
 * @throws FILE_NOT_FOUND where the server answers with 404, FILE_UNREADABLE where with another error or not at all; ABORTED; INVALID_OPTION,
 * UNKNOWN_OPTION; what `loadModel` throws.
 * @example
 * const model = await fetchModel('https://example.org/stancekit/models');
 * model.issues.length // 10
 */
export async function fetchModel(
  baseUrl: string | URL,
  options: FetchModelOptions = {},
): Promise<Model<GeopoliticsIssue>> {
  checkKinds(options, { signal: kinds.signal }, 'fetchModel');
  checkKind(baseUrl, AN_ADDRESS, 'baseUrl');
  const base = String(baseUrl).replace(/\/?$/, '/');
  const get = async (name: string): Promise<Uint8Array> => {
    const url = base + name;
    try {
      const response = await fetch(url, { signal: options.signal ?? null });
      if (!response.ok) {
        const code = response.status === 404 ? 'FILE_NOT_FOUND' : 'FILE_UNREADABLE';
        throw new StancekitError(code, `${url} was answered with status ${response.status}.`, { file: url });
      }
      return new Uint8Array(await response.arrayBuffer());
    } catch (cause) {
      if (cause instanceof StancekitError) throw cause;
      if (options.signal?.aborted) throw new StancekitError('ABORTED', undefined, {}, { cause });
      const reason = cause instanceof Error ? cause.message : String(cause);
      const message = `${url} cannot be loaded: ${reason}. Models are fetched by HTTP alone; read those in files by \`readModel\`.`;
      throw new StancekitError('FILE_UNREADABLE', message, { file: url }, { cause });
    }
  };
  const [vectors, statements, attitudes] = await Promise.all([
    get('vectors.bin'),
    get('geopolitics.bin'),
    get('targets.bin'),
  ]);
  return loadModel(statements, vectors, attitudes) as Model<GeopoliticsIssue>;
}
