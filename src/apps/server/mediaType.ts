/** In which form a body may come. */
import type { IncomingMessage } from 'node:http';
import { ServiceError } from './errors';

/** Up to the next semicolon that is not quoted. */
const PART = /(?:"(?:[^"\\]|\\.)*"?|[^;"])+/g;

/**
 * Checks what a body is said to be. It is asked for on every POST, also without a body: a form on a page of somebody else cannot say it.
 *
 * @returns Which of the types it is.
 * @throws UNSUPPORTED_MEDIA_TYPE.
 */
export function checkMediaType(headers: IncomingMessage['headers'], types: readonly string[]): string {
  const parts = (headers['content-type'] ?? '').toLowerCase().match(PART) ?? [];
  const [type = '', ...parameters] = parts.map((part) => part.trim());
  if (!types.includes(type)) throw unsupported(`Expected the header Content-Type to be ${types.join(' or ')}.`);
  for (const parameter of parameters) {
    const [name = '', ...rest] = parameter.split('=').map((part) => part.trim());
    const charset = rest.join('=').replaceAll('"', '');
    if (name === 'charset' && charset !== 'utf-8' && charset !== 'utf8') {
      throw unsupported('Expected the charset of the body to be utf-8.');
    }
  }
  if (isCompressed(headers)) {
    throw unsupported('Expected a body that is not compressed: send it as it is.', { 'Accept-Encoding': 'identity' });
  }
  return type;
}

/** By the header for what is sent, or by that for how it is sent ("gzip, chunked"), which Node would hand on as it is. */
const isCompressed = ({
  'content-encoding': content = 'identity',
  'transfer-encoding': transfer = 'chunked',
}: IncomingMessage['headers']): boolean =>
  content.trim().toLowerCase() !== 'identity' || transfer.trim().toLowerCase() !== 'chunked';

function unsupported(message: string, headers: Readonly<Record<string, string>> = {}): ServiceError {
  return new ServiceError('UNSUPPORTED_MEDIA_TYPE', message, headers);
}
