import { checkText } from '../runtime/checks';

/**
 * The hash that a text entry may have, by which a text is known to be whole.
 *
 * @param text Any text; its UTF-8 bytes are hashed, line ends as they are.
 * @returns `sha256:` and 64 hexadecimal digits, in small letters.
 * @throws INVALID_TEXT where it is no string; the promise is rejected.
 * @example
 * await hashText('a') // 'sha256:ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb'
 */
export async function hashText(text: string): Promise<string> {
  checkText(text);
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256:${[...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
