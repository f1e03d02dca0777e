/** The three files of the weights, and whether they are whole. */

import type { ReaderOrigin } from '../../../src/readers';
import { type ContextualReader, createReader } from './createReader';
import { invalidWeights, isStancekitError } from './errors';
import type { Session } from './session';
import { readSettings } from './settings';
import { readVocabulary } from './wordPieces';

export const FILES = { settings: 'reader.json', vocabulary: 'vocabulary.txt', network: 'reader.onnx' } as const;

/** What a platform does for it. */
export interface Platform {
  /** Reads one of the files. @throws FILE_NOT_FOUND, FILE_UNREADABLE. */
  readFile(name: string): Promise<Uint8Array>;
  /** SHA-256 in hexadecimal; null where the platform has none. */
  hash(bytes: Uint8Array): Promise<string | null>;
  openSession(weights: Uint8Array): Promise<Session>;
  readonly origin?: ReaderOrigin | undefined;
}

/** Opens a reader. @throws INVALID_MODEL where a file is none or not whole; MODEL_SCHEMA; what `readFile` throws. */
export async function openReader({ readFile, hash, openSession, origin }: Platform): Promise<ContextualReader> {
  const [json, pieces, network] = await Promise.all([
    readFile(FILES.settings),
    readFile(FILES.vocabulary),
    readFile(FILES.network),
  ]);
  const settings = readSettings(textOf(json));
  const vocabulary = readVocabulary(textOf(pieces));
  if (settings.pieces !== undefined && vocabulary.size !== settings.pieces) {
    const told = `${FILES.vocabulary} is not whole, or another: expected ${settings.pieces} pieces`;
    throw invalidWeights(`${told}, got ${vocabulary.size}`);
  }
  const found = await hash(network);
  if (found !== null && !found.startsWith(settings.id)) {
    const told = `${FILES.network} is not whole, or another: expected a hash that begins with ${settings.id}`;
    throw invalidWeights(`${told}, got ${found.slice(0, settings.id.length)} of ${network.length} bytes`);
  }
  const session = await openSession(network).catch((cause) => {
    if (isStancekitError(cause)) throw cause;
    throw invalidWeights(`the runtime does not open ${FILES.network} (${(cause as Error).message})`, cause);
  });
  return createReader({ settings, vocabulary, session, origin });
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
