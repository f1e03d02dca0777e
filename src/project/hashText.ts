import { sha256 } from './sha256';

/**
 * The hash that a text entry may have, by which a text is known to be whole.
 *
 * @example
 * await hashText('a') // 'sha256:ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb'
 */
export async function hashText(text: string): Promise<string> {
  return hashOf(text);
}

/** As `hashText`, at once. */
export function hashOf(text: string): string {
  return `sha256:${sha256(new TextEncoder().encode(text))}`;
}
