/** By which name, and from whose page, the service may be called at all. */
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { ServiceError } from './errors';

/** A name or an address, and a port. */
const HOST = /^(\[[0-9a-f:.]+\]|[^\s:[\]@/\\?#]+)(?::\d{1,5})?$/i;

/**
 * Makes the check of each request, whatever it asks for.
 *
 * Pages of others may have their own name lead to this machine (DNS rebinding) and so read what is answered here; but the name then stands
 * in the header Host. An address cannot be led elsewhere. What browsers send for other pages holds the header Origin.
 *
 * @param allowed Names beside `localhost` by which it may be called, such as that of a proxy before it.
 * @throws FORBIDDEN.
 */
export function doorCheck(allowed: readonly string[]): (headers: IncomingMessage['headers']) => void {
  const names = new Set(['localhost', ...allowed.map((name) => name.toLowerCase())]);
  return ({ host = '', origin }) => {
    const name = nameOf(host);
    if (name === null || !(isIP(name) || names.has(name))) {
      const advice = 'Call it by that, or start it with --allowed-host and this name.';
      throw new ServiceError(
        'FORBIDDEN',
        `Expected the header Host to be an address or a name of this service. ${advice}`,
      );
    }
    if (origin !== undefined && !isOwn(origin, host, allowed)) {
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
