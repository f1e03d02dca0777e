import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { run } from '../cli/run';

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
    expect(output.stderr).toMatch(/^POST \/v1\/analyze 401 \d+\.\d ms\nPOST \/v1\/classify 200 \d+\.\d ms\n$/);
  });

  it('is a part of the program that only it loads', () => {
    const code = readFileSync(cli, 'utf8');
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
    ['--model', '/does/not/exist', 'FILE_NOT_FOUND'],
  ])('refuses %s %s', async (option, value, told) => {
    const { status, stdout, stderr } = await run(['serve', '--port', '0', option, value]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(told);
  });
});
