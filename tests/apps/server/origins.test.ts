/** From where a request may come, and in which form. */
import { describe, expect, it } from 'vitest';
import type { Answered } from '../../../src/apps/server/options';
import { sendRaw, start } from './service';

const answered: Answered[] = [];
const { url, port, get, post } = await start({
  allowedHosts: ['news.example.org'],
  onAnswered: (request) => answered.push(request),
});
const own = `127.0.0.1:${port}`;

/** Asks with headers that `fetch` would not let one write. */
const ask = async (headers: string, method = 'GET', path = '/v1/model') => {
  const answer = await sendRaw(port, `${method} ${path} HTTP/1.1\r\n${headers}\r\nConnection: close\r\n\r\n`);
  return Number(answer.slice(9, 12));
};

describe('the name by which the service is called', () => {
  it.each([
    [own, 200],
    ['127.0.0.1', 200],
    [`localhost:${port}`, 200],
    ['LOCALHOST', 200],
    ['[::1]:8080', 200],
    ['10.1.2.3', 200],
    ['news.example.org', 200],
    ['News.Example.org:443', 200],
    ['evil.example', 403],
    [`evil.example:${port}`, 403],
    ['sub.news.example.org', 403],
    ['localhost.evil.example', 403],
    ['127.0.0.1.evil.example', 403],
    ['news.example.org@evil.example', 403],
    ['', 403],
  ])('"%s": %i', async (host, status) => {
    expect(await ask(`Host: ${host}`)).toBe(status);
  });

  it.each(['/', '/healthz', '/openapi.json', '/v1/nothing', '/v1/model/reset'])('is asked at %s too', async (path) => {
    expect(await ask('Host: evil.example', 'GET', path)).toBe(403);
  });

  it.each([
    [own, own, 200],
    [own, 'news.example.org', 200],
    [own, 'evil.example', 403],
    [own, `${own}@evil.example`, 403],
    ['evil.example', own, 403],
  ])('is both the header and the address of the request line: %s, http://%s: %i', async (host, target, status) => {
    expect(await ask(`Host: ${host}`, 'GET', `http://${target}/v1/model`)).toBe(status);
  });

  it('is that of the request line for the page that asks', async () => {
    const headers = `Host: 127.0.0.1:1\r\nOrigin: http://127.0.0.1:1`;
    expect(await ask(headers, 'GET', `http://${own}/v1/model`)).toBe(403);
  });
});

describe('the page that asks', () => {
  it.each([
    [`http://${own}`, 200],
    ['https://news.example.org', 200],
    ['http://evil.example', 403],
    // Another port is another page.
    ['http://127.0.0.1:1', 403],
    ['null', 403],
    ['file://', 403],
    ['', 403],
  ])('of %s: %i', async (origin, status) => {
    const headers = `Host: ${own}\r\nContent-Type: application/json\r\nContent-Length: 0\r\nOrigin: ${origin}`;
    expect([await ask(headers), await ask(headers, 'POST', '/v1/model/reset')]).toEqual([status, status]);
  });

  it('may be told that the service runs by nobody else', async () => {
    expect(await ask(`Host: ${own}\r\nOrigin: http://evil.example`, 'GET', '/healthz')).toBe(403);
  });
});

describe('the form of a body', () => {
  const body = '{"text":"Oslo said no."}';
  it.each([
    ['application/json', {}, 200],
    ['application/json; charset=utf-8', {}, 200],
    ['Application/JSON;charset="UTF-8"', {}, 200],
    ['application/x-ndjson; charset=utf8', {}, 200],
    ['application/json; x="; charset=latin1"', {}, 200],
    ['application/json; x="\\"; charset=latin1"; charset=utf-8', {}, 200],
    ['application/json; x="a;b"; charset=latin1', {}, 415],
    ['application/json; charset=latin1', {}, 415],
    ['application/json; charset=utf-16', {}, 415],
    ['application/x-ndjson; charset=utf-7', {}, 415],
    ['application/json', { 'Content-Encoding': 'identity' }, 200],
    ['application/json', { 'Content-Encoding': 'gzip' }, 415],
    ['application/x-ndjson', { 'Content-Encoding': 'br' }, 415],
    ['text/plain', {}, 415],
    ['application/x-www-form-urlencoded', {}, 415],
  ])('%s %j: %i', async (type, headers, status) => {
    const answer = await post('/v1/analyze', body, { 'Content-Type': type, ...headers });
    expect(answer.status).toBe(status);
    if (status === 415) expect(answer.body.error.code).toBe('UNSUPPORTED_MEDIA_TYPE');
  });

  it.each([
    ['chunked', 200],
    ['gzip, chunked', 415],
  ])('is not compressed by its way: %s: %i', async (coding, status) => {
    const chunks = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
    const headers = `Host: ${own}\r\nContent-Type: application/json\r\nTransfer-Encoding: ${coding}\r\nConnection: close`;
    const answer = await sendRaw(port, `POST /v1/analyze HTTP/1.1\r\n${headers}\r\n\r\n${chunks}`);
    expect(Number(answer.slice(9, 12))).toBe(status);
  });

  it.each(['/v1/model/reset', '/v1/analyze', '/v1/train'])('is told at %s also where there is none', async (path) => {
    const response = await fetch(url + path, { method: 'POST' });
    expect(response.status).toBe(415);
    await response.text();
  });
});

const CLOSE = 'Connection: close\r\n\r\n';

describe('what every answer is sent with', () => {
  it.each([
    ['an answer', () => get('/v1/model'), 200],
    ['an answer to nothing', () => get('/v1/nothing'), 404],
    ['a refusal', () => post('/v1/analyze', '{'), 400],
    ['another method', () => get('/v1/analyze'), 405],
  ])('%s', async (_, asked, status) => {
    const answer = await asked();
    expect(answer.status).toBe(status);
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(answer.headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(answer.headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(answer.headers.get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors 'none'");
  });

  it.each([
    ['what is no HTTP', 'Hello\r\n\r\n'],
    ['a strange name', `GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n`],
    ['no name', `GET / HTTP/1.0\r\n\r\n`],
    ['a strange path', `GET //[ HTTP/1.1\r\nHost: ${own}\r\nConnection: close\r\n\r\n`],
  ])('%s', async (_, sent) => {
    const answer = await sendRaw(port, sent);
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(answer).toMatch(/x-content-type-options: nosniff/i);
    expect(answer).toMatch(/referrer-policy: no-referrer/i);
  });

  it.each([
    ['what is no HTTP', 'Hello\r\n\r\n', 400, 'INVALID_REQUEST'],
    ['no name', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'INVALID_REQUEST'],
    ['two names', `GET /healthz HTTP/1.1\r\nHost: ${own}\r\nHost: evil.example\r\n${CLOSE}`, 400, 'INVALID_REQUEST'],
    ['one name twice', `GET /healthz HTTP/1.0\r\nHost: ${own}\r\nHost: ${own}\r\n${CLOSE}`, 400, 'INVALID_REQUEST'],
    [
      'two types',
      `POST /v1/analyze HTTP/1.1\r\nHost: ${own}\r\nContent-Type: application/json\r\nContent-Type: text/plain\r\n${CLOSE}`,
      400,
      'INVALID_REQUEST',
    ],
    [
      'two tokens',
      `GET /v1/model HTTP/1.1\r\nHost: ${own}\r\nAuthorization: Bearer a\r\nAuthorization: Bearer b\r\n${CLOSE}`,
      400,
      'INVALID_REQUEST',
    ],
    ['a long address', `GET /healthz?q=${'a'.repeat(100_000)} HTTP/1.1\r\n\r\n`, 431, 'HEADERS_TOO_LARGE'],
    [
      'a wish',
      `GET / HTTP/1.1\r\nHost: ${own}\r\nExpect: cake\r\nConnection: close\r\n\r\n`,
      417,
      'EXPECTATION_FAILED',
    ],
    ['long headers', `GET / HTTP/1.1\r\nX: ${'a'.repeat(100_000)}\r\n\r\n`, 431, 'HEADERS_TOO_LARGE'],
  ])('%s, with an id, a code and a line in the log', async (_, sent, status, code) => {
    answered.length = 0;
    const answer = await sendRaw(port, sent);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} [\\s\\S]*"code":"${code}"`));
    expect(answer).toMatch(/x-content-type-options: nosniff/i);
    const [, id] = /^x-request-id: (\S+)\r$/im.exec(answer) ?? [];
    expect(answered).toMatchObject([{ id, status }]);
  });
});
