/** Reads lists of actors. */
import { createReadStream } from 'node:fs';
import { isStancekitError } from 'stancekit';
import { type ListedActor, readActorList } from 'stancekit/project';
import { UsageError } from '../failures';
import { fileError, readText } from './decode';

/** The actors of a file; none where there is no file. @throws UsageError where it cannot be used. */
export async function readActors(file: string | undefined): Promise<readonly ListedActor[]> {
  if (file === undefined) return [];
  try {
    return readActorList(await readText(createReadStream(file), file), file);
  } catch (cause) {
    const error = fileError(cause, file);
    if (isStancekitError(error)) throw new UsageError(`${error.message} (${error.code})`);
    throw error;
  }
}
