/** Packages that users install themselves, and what is told where they have not. */
import { StancekitError } from '../errors';

const MISSING = ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'];

/**
 * Loads packages.
 *
 * @param advice What needs them, and how they are installed.
 * @throws PEER_MISSING where one is not there.
 */
export async function loadPeers<T>(load: () => Promise<T>, advice: string): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    if (!MISSING.includes((cause as NodeJS.ErrnoException).code ?? '')) throw cause;
    throw new StancekitError('PEER_MISSING', advice, {}, { cause });
  }
}
