/** In which form a body may come. */
import type { IncomingMessage } from 'node:http';
import { ServiceError } from './errors';

/**
 * Checks what a body is said to be. It is asked for on every POST, also without a body: a form on a page of somebody else cannot say it.
 *
 * @returns Which of the types it is.
 * @throws UNSUPPORTED_MEDIA_TYPE.
 */
export function checkMediaType(headers: IncomingMessage['headers'], types: readonly string[]): string {
  const [type = '', ...parameters] = (headers['content-type'] ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  if (!types.includes(type)) throw unsupported(`Expected the header Content-Type to be ${types.join(' or ')}.`);
  for (const parameter of parameters) {
    const [name = '', ...rest] = parameter.split('=').map((part) => part.trim());
    const charset = rest.join('=').replaceAll('"', '');
    if (name === 'charset' && charset !== 'utf-8' && charset !== 'utf8') {
      throw unsupported('Expected the charset of the body to be utf-8.');
    }
  }
  const { 'content-encoding': encoding = 'identity' } = headers;
  if (encoding.trim().toLowerCase() !== 'identity') {
    throw unsupported('Expected a body without Content-Encoding: send it as it is.', { 'Accept-Encoding': 'identity' });
  }
  return type;
}

function unsupported(message: string, headers: Readonly<Record<string, string>> = {}): ServiceError {
  return new ServiceError('UNSUPPORTED_MEDIA_TYPE', message, headers);
}
