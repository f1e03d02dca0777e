/** Fetches a page that a list names. Loaded where `--fetch` is given, and nowhere else. */
import { lookup } from 'node:dns';
import { type IncomingMessage, request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isStancekitError, StancekitError } from 'stancekit';
import { homepage, version } from '../../../../../package.json';
import { decodePage, isPage, MAXIMUM_PAGE, readBytes, unpack } from '../pageBytes';
import { isPrivate } from './addresses';

export interface FetchedPage {
  readonly text: string;
  /** Whether it is HTML, or else plain text. */
  readonly isHtml: boolean;
}

interface FetchSettings {
  /** Also addresses of this machine and its network. */
  readonly isPrivateAllowed: boolean;
  /** Milliseconds for everything, redirects and all. */
  readonly timeout?: number;
}

const TIMEOUT = 20_000;
const MOST_REDIRECTS = 5;
const LONGEST_ADDRESS = 4000;

const HEADERS = {
  'User-Agent': `stancekit/${version} (+${homepage})`,
  Accept: 'text/html, application/xhtml+xml, text/plain;q=0.5',
  'Accept-Encoding': 'gzip, deflate, br',
  'Accept-Language': 'en, *;q=0.5',
};

/**
 * Fetches one page. No cookie, no name and no password is sent, and nothing that the page names is fetched.
 *
 * @throws FETCH_REFUSED where the address is none that is fetched; FETCH_FAILED where nothing comes that can be read; INPUT_TOO_LARGE.
 */
export async function fetchPage(address: string, settings: FetchSettings): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(settings.timeout ?? TIMEOUT);
  let url = check(address, undefined, settings);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await get(url, settings, signal).catch((cause) => fail(url, cause));
    const { statusCode = 0, headers } = response;
    if (statusCode === 200) return read(response, url).catch((cause) => fail(url, cause));
    response.destroy();
    if (statusCode < 300 || statusCode > 399 || !headers.location) throw failure(url, `status ${statusCode}`);
    url = check(headers.location, url, settings);
  }
  throw failure(url, `more than ${MOST_REDIRECTS} redirects`);
}

/** @throws FETCH_REFUSED. */
function check(address: string, from: URL | undefined, { isPrivateAllowed }: FetchSettings): URL {
  const url = address.length <= LONGEST_ADDRESS && URL.canParse(address, from?.href) ? new URL(address, from) : null;
  const shown = address.slice(0, 200);
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new StancekitError('FETCH_REFUSED', `Expected the address of a page (http or https), got \`${shown}\`.`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new StancekitError('FETCH_REFUSED', `The address of a page on ${url.host} has a name or password in it.`);
  }
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!isPrivateAllowed && isIP(host) !== 0 && isPrivate(host)) throw refused(url.host);
  return url;
}

function refused(host: string): StancekitError {
  const message = `${host} is an address of this machine or its network. Add --fetch-private if it may be fetched from.`;
  return new StancekitError('FETCH_REFUSED', message);
}

function get(url: URL, { isPrivateAllowed }: FetchSettings, signal: AbortSignal): Promise<IncomingMessage> {
  const send = url.protocol === 'https:' ? secure : plain;
  return new Promise((resolve, reject) => {
    const options = { headers: HEADERS, signal, agent: false, ...(!isPrivateAllowed && { lookup: publicLookup }) };
    send(url, options, resolve).on('error', reject).end();
  });
}

/** Asked by the connection itself, so that no later answer of the name server leads elsewhere. */
const publicLookup: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? [];
    if (error || !first) done(error ?? new Error('no address'), '', 0);
    else if (addresses.some(({ address }) => isPrivate(address))) done(refused(host), '', 0);
    else if (options.all) done(null, addresses);
    else done(null, first.address, first.family);
  });
};

async function read(response: IncomingMessage, url: URL): Promise<FetchedPage> {
  const type = response.headers['content-type'] ?? 'text/html';
  const isHtml = isPage(type);
  if (!isHtml && !/^text\/plain\b/i.test(type)) {
    response.destroy();
    throw failure(url, `it is no page, but ${type.slice(0, 100)}`);
  }
  const bytes = await readBytes(response, url.href, MAXIMUM_PAGE);
  const page = await unpack(bytes, response.headers['content-encoding'], url.href);
  return { text: decodePage(page, type, url.href), isHtml };
}

function fail(url: URL, cause: unknown): never {
  if (isStancekitError(cause)) throw cause;
  const { code, name, message } = cause as NodeJS.ErrnoException;
  throw failure(url, name === 'TimeoutError' || name === 'AbortError' ? 'it took too long' : (code ?? message), cause);
}

function failure(url: URL, reason: string, cause?: unknown): StancekitError {
  return new StancekitError('FETCH_FAILED', `${url.href} cannot be fetched: ${reason}.`, {}, { cause });
}
