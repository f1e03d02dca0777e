import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { run } from '../cli/run';
import { sendRaw } from './service';

const cli = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** Starts the program as it is built. */
async function serve(args: readonly string[] = [], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [cli, 'serve', '--port', '0', ...args], { env: { ...process.env, ...env } });
  children.push(child);
  const output = { stdout: '', stderr: '' };
  child.stderr.setEncoding('utf8').on('data', (text) => {
    output.stderr += text;
  });
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output.stdout += text;
  });
  await once(child.stdout, 'data');
  const url = /http:\/\/\S+/.exec(output.stdout)![0];
  const post = (path: string, body: BodyInit, type = 'application/json') =>
    fetch(url + path, { method: 'POST', headers: { 'Content-Type': type }, body, duplex: 'half' } as RequestInit);
  return { child, output, url, post, ended: once(child, 'close') as Promise<[number | null, string | null]> };
}

describe('stancekit serve', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('finishes at %s what was begun, and begins nothing more', async (signal) => {
    const { child, output, url, post, ended } = await serve(['--max-batch', '2000']);
    const texts = Array.from({ length: 1000 }, (_, id) => ({ id, text: 'We will never lift the embargo of China.' }));
    const batch = post('/v1/classify', JSON.stringify({ statements: texts }));
    let push: ReadableStreamDefaultController<Uint8Array>;
    const rows = new ReadableStream<Uint8Array>({
      start(controller) {
        push = controller;
      },
    });
    const send = (id: number) => push.enqueue(new TextEncoder().encode(`{"id":${id},"text":"a"}\n`));
    send(1);
    const streaming = await post('/v1/classify', rows, 'application/x-ndjson');
    child.kill(signal);
    await new Promise((done) => setTimeout(done, 100));
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
    send(2);
    push!.close();
    expect((await streaming.text()).match(/"id":\d/g)).toEqual(['"id":1', '"id":2']);
    const { statements } = (await (await batch).json()) as { statements: { id: number }[] };
    expect(statements.map(({ id }) => id)).toEqual(texts.map(({ id }) => id));
    expect(await ended).toEqual([0, null]);
    expect(output.stderr).toBe('');
  });

  it('listens on loopback, takes the token from the environment, and logs no text', async () => {
    const { output, url, post } = await serve(['--verbose'], { STANCEKIT_TOKEN: 'abc' });
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await post('/v1/analyze', '{"text":"secret words"}')).status).toBe(401);
    const response = await fetch(`${url}/v1/classify?q=secret`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: 'Bearer abc' },
      body: '{"text":"secret words"}',
    });
    expect(response.status).toBe(200);
    await new Promise((done) => setTimeout(done, 100));
    expect(output.stderr).toMatch(
      /^\S+Z [0-9a-f-]{36} POST \/v1\/analyze 401 \d+\.\d ms\n\S+Z [0-9a-f-]{36} POST \/v1\/classify 200 \d+\.\d ms\n$/,
    );
  });

  it('logs JSON with time and the id of the request, where it is told to', async () => {
    const { output, url } = await serve(['--log', 'json']);
    const response = await fetch(`${url}/healthz?q=secret`, { headers: { 'X-Request-Id': 'abc' } });
    expect(response.headers.get('X-Request-Id')).toBe('abc');
    await new Promise((done) => setTimeout(done, 100));
    const { time, milliseconds, message, ...line } = JSON.parse(output.stderr);
    expect(line).toEqual({ level: 'info', id: 'abc', method: 'GET', path: '/healthz', status: 200 });
    expect([new Date(time).toISOString(), typeof milliseconds]).toEqual([time, 'number']);
    expect(message).toMatch(/^GET \/healthz 200 [\d.]+ ms$/);
  });

  it('ends when its grace is over, whatever still goes on', async () => {
    const { child, post, ended } = await serve(['--grace', '500ms']);
    const rows = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"id":1,"text":"a"}\n')),
    });
    const streaming = await post('/v1/classify', rows, 'application/x-ndjson');
    const begun = performance.now();
    child.kill('SIGTERM');
    await expect(streaming.text()).rejects.toThrow();
    expect(await ended).toEqual([0, null]);
    expect(performance.now() - begun).toBeLessThan(8000);
  });

  it('gives a text the time that it is told to', async () => {
    const { output, post } = await serve(['--work-timeout', '1ms']);
    const text = 'France said that Peru would lift the sanctions. '.repeat(5000);
    const answer = await post('/v1/analyze', JSON.stringify({ text }));
    expect([answer.status, await answer.json()]).toMatchObject([422, { error: { code: 'WORK_TIMEOUT' } }]);
    expect(output.stderr).toMatch(/^stancekit: A thread was ended, since its text took too long\./);
  });

  it('answers by further names where it is told to', async () => {
    const { url } = await serve(['--allowed-host', 'a.example', '--allowed-host', 'b.example']);
    const { port } = new URL(url);
    const statusFor = async (host: string) => {
      const answer = await sendRaw(Number(port), `GET /healthz HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
      return answer.slice(9, 12);
    };
    expect(await Promise.all(['a.example', 'b.example', 'c.example'].map(statusFor))).toEqual(['200', '200', '403']);
  });

  it.each([
    [['--token', ''], {}],
    [['--token', 'a b'], {}],
    [[], { STANCEKIT_TOKEN: '' }],
    [['--host', '0.0.0.0', '--token', ''], {}],
    [['--host', '0.0.0.0'], {}],
    [['--host', '::'], {}],
    [['--host', ''], {}],
  ])(
    'asks for a token that can be given, and for one where it listens beyond this machine: %j %j',
    async (args, env) => {
      const child = spawn(process.execPath, [cli, 'serve', '--port', '0', ...args], {
        env: { ...process.env, ...env },
      });
      children.push(child);
      let told = '';
      child.stderr.setEncoding('utf8').on('data', (text) => {
        told += text;
      });
      expect(await once(child, 'close')).toEqual([2, null]);
      expect(told).toMatch(/^stancekit: Expected a token .*\(INVALID_OPTION\)\n$/);
    },
  );

  it.each([
    ['--host', '0.0.0.0', '--insecure'],
    ['--host', '0.0.0.0', '--token', 'abc'],
    ['--host', '127.0.0.2'],
    ['--host', 'localhost'],
  ])('listens where it may: %s %s %s', async (...args) => {
    const { url } = await serve(args);
    const { port } = new URL(url);
    expect((await fetch(`http://${args[1] === '127.0.0.2' ? args[1] : 'localhost'}:${port}/healthz`)).status).toBe(200);
  });

  it('is a part of the program that only it loads', () => {
    const [, start = ''] = /import\("\.\/(start-\w+\.js)"\)/.exec(readFileSync(cli, 'utf8')) ?? [];
    const code = readFileSync(join(dirname(cli), start), 'utf8');
    expect(code).toMatch(/import\("\.\/server-\w+\.js"\)/);
    expect(code).toMatch(/import\("\.\/queue-\w+\.js"\)/);
    expect(code).not.toMatch(/from"\.\/(?:server|extract|queue)-/);
  });

  it('says where the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const { status, stderr } = await run(['serve', '--port', String(port)]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('something else listens there')]);
    other.close();
  });

  it.each([
    ['--port', '70000', 'from 0 to 65535'],
    ['--port', 'x', 'must be an integer'],
    ['--max-body', '5 apples', '500kb'],
    ['--max-batch', '0', '1 or more'],
    ['--timeout', '0s', '10s'],
    ['--concurrency', '-1', '1 or more'],
    ['--streams', '0', '1 or more'],
    ['--work-timeout', '0', '10s'],
    ['--grace', 'soon', '10s'],
    ['--model', '/does/not/exist', 'FILE_NOT_FOUND'],
  ])('refuses %s %s', async (option, value, told) => {
    const { status, stdout, stderr } = await run(['serve', '--port', '0', option, value]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(told);
  });
});
