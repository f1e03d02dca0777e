import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sendRaw, start } from './service';

const folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'page/assets'), { recursive: true });
writeFileSync(join(folder, 'secret.txt'), 'secret');
writeFileSync(join(folder, 'page/index.html'), '<!doctype html>');
writeFileSync(join(folder, 'page/assets/a-1.js'), 'export {}');
writeFileSync(join(folder, 'page/assets/a-1.css'), 'a{}');

const { get, port } = await start({ page: join(folder, 'page'), token: 'secret' });
const bare = await start();

describe('the page', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', '<!doctype html>'],
    ['/assets/a-1.js', 'text/javascript; charset=utf-8', 'export {}'],
    ['/assets/a-1.css', 'text/css; charset=utf-8', 'a{}'],
  ])('has %s as %s', async (path, type, content) => {
    const { status, text, headers } = await get(path);
    expect([status, headers.get('Content-Type'), text]).toEqual([200, type, content]);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  it('may run its own scripts alone, and be in no frame', async () => {
    const policy = (await get('/')).headers.get('Content-Security-Policy')!;
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "connect-src 'self'",
        "frame-ancestors 'none'",
      ]),
    );
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets',
    '/index',
  ])('has nothing at %s', async (path) => {
    const answer = await sendRaw(port, `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).toContain('NOT_FOUND');
  });

  it('is not there where it is not wanted', async () => {
    expect((await bare.get('/')).status).toBe(404);
  });
});
