/** By which a request is found again in logs, here and wherever it came from. */
import { randomUUID } from 'node:crypto';

export const REQUEST_ID = 'X-Request-Id';

/** What proxies make: UUIDs, hexadecimal numbers, ULIDs, with what they put between. Nothing else gets into a log. */
const USABLE = /^[\w.:+/=-]{1,128}$/;

/** The id that a request brings along, or one that is made for it. @param given Its header. */
export function requestId(given: string | readonly string[] | undefined): string {
  return typeof given === 'string' && USABLE.test(given) ? given : randomUUID();
}
