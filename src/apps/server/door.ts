/** By which name, and from whose page, the service may be called at all. */
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { ServiceError } from './errors';

/** A name or an address, and a port. */
const HOST = /^(\[[0-9a-f:.]+\]|[^\s:[\]@/\\?#]+)(?::\d{1,5})?$/i;

/** The host of an address that stands whole in the request line, as for a proxy. */
const TARGET = /^https?:\/\/([^/?#]*)/i;

/**
 * Makes the check of each request, whatever it asks for.
 *
 * Pages of others may have their own name lead to this machine (DNS rebinding) and so read what is answered here; but the name then stands
 * in the header Host, or in an address of the request line, which goes before the header (RFC 9112, 3.2.2). An IP address cannot be led elsewhere.
 * What browsers send for other pages holds the header Origin.
 *
 * @param allowed Names beside `localhost` by which it may be called, such as that of a proxy before it.
 * @throws FORBIDDEN.
 */
export function doorCheck(allowed: readonly string[]): (request: Pick<IncomingMessage, 'url' | 'headers'>) => void {
  const names = new Set(['localhost', ...allowed.map((name) => name.toLowerCase())]);
  const isOfService = (host: string) => {
    const name = nameOf(host);
    return name !== null && (isIP(name) > 0 || names.has(name));
  };
  return ({ url = '', headers: { host = '', origin } }) => {
    const [, target = host] = TARGET.exec(url) ?? [];
    if (!isOfService(host) || !isOfService(target)) {
      const advice = 'Call it by that, or start it with --allowed-host and this name.';
      throw new ServiceError(
        'FORBIDDEN',
        `Expected the header Host, and a host in the request line, to be an address or a name of this service. ${advice}`,
      );
    }
    if (origin !== undefined && !isOwn(origin, target, allowed)) {
      throw new ServiceError(
        'FORBIDDEN',
        'Expected a request of a program or of the own page, got one of another page.',
      );
    }
  };
}

function nameOf(host: string): string | null {
  const [, name] = HOST.exec(host) ?? [];
  return name === undefined ? null : name.replace(/^\[|\]$|\.$/g, '').toLowerCase();
}

/** A proxy may have put its own name for that by which it was called: names that are allowed are own pages too. */
function isOwn(origin: string, host: string, allowed: readonly string[]): boolean {
  if (!URL.canParse(origin)) return false;
  const page = new URL(origin);
  if (page.protocol !== 'http:' && page.protocol !== 'https:') return false;
  const own = `${page.protocol}//${host}`;
  if (URL.canParse(own) && new URL(own).host === page.host) return true;
  return allowed.some((name) => name.toLowerCase() === page.hostname);
}
