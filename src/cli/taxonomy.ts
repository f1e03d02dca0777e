/** Reads the issues that a model is to learn. */
import { createReadStream } from 'node:fs';
import { isStancekitError } from 'stancekit';
import { UsageError } from './io';
import { fileError, readText } from './rows';

/**
 * Reads a taxonomy: JSON, a list of names or an object with `issues`, which are names or objects with an `id`.
 *
 * @throws UsageError where the file cannot be used.
 */
export async function readTaxonomy(file: string): Promise<readonly string[]> {
  let json: unknown;
  try {
    json = JSON.parse(await readText(createReadStream(file), file));
  } catch (cause) {
    const error = fileError(cause, file);
    throw new UsageError(isStancekitError(error) ? `${error.message} (${error.code})` : wrong(file, 'it is not JSON'));
  }
  const list = Array.isArray(json) ? json : (json as { issues?: unknown } | null)?.issues;
  if (!Array.isArray(list)) throw new UsageError(wrong(file, 'expected a list of issues, or `issues`'));
  const names = list.map((issue) => (typeof issue === 'string' ? issue : (issue as { id?: unknown } | null)?.id));
  if (names.length === 0 || !names.every((name) => typeof name === 'string' && name !== '')) {
    throw new UsageError(wrong(file, 'expected every issue to be a name, or an object with `id`'));
  }
  if (new Set(names).size < names.length) throw new UsageError(wrong(file, 'an issue stands there twice'));
  return names as string[];
}

function wrong(file: string, reason: string): string {
  return `The taxonomy ${file} cannot be used: ${reason}. (INVALID_TAXONOMY)`;
}
