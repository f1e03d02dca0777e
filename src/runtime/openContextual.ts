/** The package stancekit-contextual, which is an optional dependency: it may be left out, and all goes on without it. */
import { createRequire } from 'node:module';
import { StancekitError } from '../errors';

const { resolve } = createRequire(import.meta.url);

/** Which reader is asked for. */
export const readerNames = ['contextual', 'fast'] as const;

export type ReaderName = (typeof readerNames)[number];

/** Whether the package is there. */
export function hasContextual(): boolean {
  try {
    resolve('stancekit-contextual');
    return true;
  } catch {
    return false;
  }
}

/** What is told, once, where the package is not there and nobody has said which reader is wanted. */
export const WITHOUT_CONTEXTUAL =
  'The contextual reader is not installed, so statements are read by their words alone, which is less often right. Install stancekit-contextual, or say --reader fast.';

/**
 * Decides which reader is used.
 *
 * @param asked What was asked for; nothing where it was not said.
 * @param tell Is told where the package is not there, though it would have been used.
 * @throws PEER_MISSING where it was asked for and is not there.
 */
export function chooseReader(asked: ReaderName | undefined, tell: (message: string) => void): ReaderName {
  if (asked === 'fast' || hasContextual()) return asked ?? 'contextual';
  if (asked === undefined) {
    tell(WITHOUT_CONTEXTUAL);
    return 'fast';
  }
  const message =
    'The contextual reader is not installed. Install it beside stancekit (npm install stancekit-contextual).';
  throw new StancekitError('PEER_MISSING', message);
}

/** Opens the reader. @throws What `contextual` throws where its weights cannot be used. */
export async function openContextual() {
  const { contextual } = await import('stancekit-contextual');
  return contextual();
}
