/** Reads JSON that cannot be misread: what two programs would read differently is refused. */
import { StancekitError } from 'stancekit';
import { findMisread } from '../../runtime/misread';

/** Far above what any request needs. */
const MAXIMUM_DEPTH = 32;

/**
 * Parses JSON.
 *
 * @param bytes UTF-8, with or without a byte order mark.
 * @throws INVALID_JSON for what is not UTF-8 or not JSON, goes deeper than 32 levels, names a field twice or `__proto__`, or has a
 * number that JavaScript cannot hold exactly or at all.
 */
export function parseJson(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new StancekitError('INVALID_JSON', 'Expected JSON in UTF-8, got bytes that are not UTF-8.', {}, { cause });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // Of the engine's message, which quotes the text, the place alone.
    const place = /at position (\d+)/.exec((error as Error).message)?.[1];
    const where = place === undefined ? '' : `, at character ${Number(place) + 1}`;
    throw new StancekitError('INVALID_JSON', `Expected JSON, got something else${where}.`);
  }
  const misread = findMisread(text, { depth: MAXIMUM_DEPTH, exactNumbers: true, prototypes: true });
  if (misread) {
    const place = `at character ${misread.at + 1}`;
    throw new StancekitError('INVALID_JSON', `Expected plain JSON, got ${misread.what}, ${place}.`);
  }
  return value;
}
