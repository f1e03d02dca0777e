import { describe, expect, it } from 'vitest';
import type { Answered } from '../../../src/apps/server/options';
import { sendRaw, start } from './service';

const answered: Answered[] = [];
const { get, post, port } = await start({ onAnswered: (one) => answered.push(one) });
const guarded = await start({ token: 'abc' });

/** The value of a line of Prometheus's text format. */
const figureIn = (text: string, line: string) =>
  Number(
    text
      .split('\n')
      .find((own) => own.startsWith(`${line} `))
      ?.slice(line.length),
  );

describe('/metrics', () => {
  it('counts requests by method, path and status, and those of no path together', async () => {
    await post('/v1/classify', { text: 'We will never lift the embargo.' });
    await post('/v1/classify', { text: 5 });
    await get('/nothing/secret');
    await sendRaw(port, 'GET /healthz HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n');
    const { status, headers, text } = await get('/metrics');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
    const requests = (labels: string) => figureIn(text, `stancekit_requests_total{${labels}}`);
    expect(requests('method="POST",path="/v1/classify",status="200"')).toBe(1);
    expect(requests('method="POST",path="/v1/classify",status="400"')).toBe(1);
    expect(requests('method="GET",path="other",status="404"')).toBe(1);
    expect(requests('method="GET",path="/healthz",status="403"')).toBe(1);
    expect(figureIn(text, 'stancekit_request_seconds_count{path="/v1/classify"}')).toBe(2);
    expect(figureIn(text, 'stancekit_threads')).toBe(2);
    expect(figureIn(text, 'stancekit_threads_answering')).toBe(2);
    expect(figureIn(text, 'process_resident_memory_bytes')).toBeGreaterThan(5e7);
    expect(text).not.toContain('secret');
  });

  it('asks for the token where there is one', async () => {
    expect((await guarded.get('/metrics')).status).toBe(401);
    expect((await guarded.get('/metrics', { Authorization: 'Bearer abc' })).status).toBe(200);
  });

  it('takes no other method', async () => {
    expect((await post('/metrics', {})).status).toBe(405);
  });
});

describe('X-Request-Id', () => {
  it.each([
    ['a UUID', '0195b1a4-7c1e-7d5b-9a70-3f6b2c8d1e4f', true],
    ['a trace', '1-67891233-abcdef012345678912345678', true],
    ['none', undefined, false],
    ['an empty one', '', false],
    ['one with a space', 'a b', false],
    ['one that is too long', 'a'.repeat(129), false],
  ])('is the request’s own where it can be used: %s', async (_, given, kept) => {
    const { headers } = await get('/healthz', given === undefined ? {} : { 'X-Request-Id': given });
    const id = headers.get('X-Request-Id') ?? '';
    if (kept) expect(id).toBe(given);
    else expect(id).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(answered.at(-1)).toMatchObject({ id, path: '/healthz', status: 200 });
  });

  it('stands in answers that are refused at the door', async () => {
    const raw = 'GET /healthz HTTP/1.1\r\nHost: evil.example\r\nX-Request-Id: abc\r\nConnection: close\r\n\r\n';
    expect(await sendRaw(port, raw)).toMatch(/^HTTP\/1\.1 403 [\s\S]*\r\nX-Request-Id: abc\r\n/i);
  });
});
