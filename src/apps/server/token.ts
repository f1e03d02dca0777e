/** Whether a request may be made at all. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { ServiceError } from './errors';

const digest = (text: string) => createHash('sha256').update(text).digest();

/**
 * Makes the check of the header Authorization. Digests are compared, in constant time, so that neither the token nor its length can be
 * found out by trying.
 *
 * @throws UNAUTHORIZED.
 */
export function tokenCheck(token: string): (authorization: string | undefined) => void {
  const wanted = digest(token);
  return (authorization = '') => {
    const [, given = ''] = /^bearer +(\S+)$/i.exec(authorization) ?? [];
    if (!timingSafeEqual(digest(given), wanted)) {
      throw new ServiceError(
        'UNAUTHORIZED',
        'Expected the header "Authorization: Bearer …" with the token of this service.',
        {
          'WWW-Authenticate': 'Bearer',
        },
      );
    }
  };
}

/**
 * Pages of other origins may not use the service of whoever reads them. Browsers say where a request comes from; other programs do not.
 *
 * @throws FORBIDDEN.
 */
export function checkOrigin(site: string | undefined): void {
  if (site === 'cross-site' || site === 'same-site') {
    throw new ServiceError('FORBIDDEN', 'Expected a request of a program or of the own page, got one of another page.');
  }
}
