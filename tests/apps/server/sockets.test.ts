/** Connections that say nothing, too little or too slowly, and those on which nobody listens: they lock nobody out, and end. */
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { Answered } from '../../../src/apps/server/options';
import { start } from './service';

const TIMEOUT = 500;
const sleep = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
});

/** A connection that this side never ends. */
function open(port: number) {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  sockets.push(socket);
  const seen = { text: '', isClosed: false };
  socket.setEncoding('utf8').on('data', (data) => {
    seen.text += data;
  });
  socket.on('error', () => {});
  socket.on('close', () => {
    seen.isClosed = true;
  });
  return { socket, seen };
}

/** Is kept when the other side has let the connection be, which is only felt by whoever writes. */
async function untilClosed({ socket, seen }: ReturnType<typeof open>) {
  for (let waited = 0; !seen.isClosed; waited += 50) {
    if (waited > 8000) throw new Error('The connection is still there.');
    if (socket.writable) socket.write('\n');
    await sleep(50);
  }
}

const STREAM =
  'POST /v1/classify HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n';
const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`;

describe('connections that say nothing', () => {
  it('make place for those that come', async () => {
    const { port, get } = await start({ connections: 20, timeout: 60_000 });
    const silent = Array.from({ length: 60 }, () => open(port));
    await sleep(300);
    expect((await get('/healthz')).status).toBe(200);
    // Those that came last are left, besides the one that asked.
    const left = silent.filter(({ socket }) => !socket.readableEnded && !socket.destroyed);
    expect(left.length).toBeLessThanOrEqual(20);
    expect(left.length).toBeGreaterThan(10);
    expect(silent.slice(-left.length)).toEqual(left);
  });

  it('are refused in time, and closed also where the other side is not', async () => {
    const { port } = await start({ timeout: TIMEOUT });
    const silent = open(port);
    await sleep(TIMEOUT + 1500);
    expect(silent.seen.text).toMatch(/^HTTP\/1\.1 408 /);
    await sleep(1200);
    await untilClosed(silent);
  });
});

describe('a stream', () => {
  it.each([
    ['without a row', []],
    ['of a row in drops', Array.from({ length: 40 }, (_, i) => (i === 0 ? '{"text":"' : 'a'))],
    ['of empty lines', Array.from({ length: 40 }, () => '\n')],
  ])('%s is given up in time, and its place and connection are free', async (_, drops) => {
    const { port, post } = await start({ timeout: TIMEOUT, streams: 1 });
    const headers = { 'Content-Type': 'application/x-ndjson' };
    const slow = open(port);
    slow.socket.write(STREAM);
    (async () => {
      for (const drop of drops) {
        await sleep(100);
        if (slow.socket.writable) slow.socket.write(chunk(drop));
      }
    })();
    await sleep(200);
    expect((await post('/v1/classify', '{"text":"a"}', headers)).status).toBe(503);
    await sleep(TIMEOUT + 1000);
    expect(slow.seen.text).toContain('"code":"TIMEOUT"');
    expect((await post('/v1/classify', '{"text":"a"}', headers)).status).toBe(200);
    await untilClosed(slow);
  });

  it.each<[string, (socket: Socket) => void]>([
    ['is half closed', (socket) => void socket.end()],
    ['has a chunk of no size', (socket) => void socket.write('zz\r\n')],
  ])('that has begun to answer and %s is no second time answered', async (_, spoil) => {
    const { port, get } = await start();
    const { socket, seen } = open(port);
    socket.write(STREAM + chunk('{"text":"a"}\n'));
    for (let waited = 0; !seen.text.includes('"issues"') && waited < 20_000; waited += 20) await sleep(20);
    spoil(socket);
    await untilClosed({ socket, seen });
    expect(seen.text.match(/HTTP\/1\.1/g)).toEqual(['HTTP/1.1']);
    expect(seen.text).not.toContain('INVALID_REQUEST');
    expect((await get('/healthz')).status).toBe(200);
  });

  it('may last for longer than a row, where each row comes in time', async () => {
    const { port } = await start({ timeout: TIMEOUT });
    const { socket, seen } = open(port);
    socket.write(STREAM);
    for (let id = 0; id < 8; id++) {
      await sleep(0.4 * TIMEOUT);
      socket.write(chunk(`{"id":${id},`));
      await sleep(20);
      socket.write(chunk('"text":"a"}\n'));
    }
    socket.write('0\r\n\r\n');
    for (let waited = 0; !seen.text.endsWith('0\r\n\r\n') && waited < 5000; waited += 20) await sleep(20);
    expect(seen.text.match(/"id":\d/g)).toEqual(Array.from({ length: 8 }, (_, id) => `"id":${id}`));
    expect(seen.text).not.toContain('TIMEOUT');
  });
});

describe('an answer', () => {
  it('that is due comes before the end of a connection on which nonsense follows', async () => {
    const { port } = await start();
    const { socket, seen } = open(port);
    socket.write('GET /v1/model HTTP/1.1\r\nHost: localhost\r\n\r\nnonsense\r\n\r\n');
    for (let waited = 0; !seen.isClosed && waited < 5000; waited += 20) {
      await sleep(20);
      if (socket.readableEnded) socket.end();
    }
    expect(seen.text).toMatch(/^HTTP\/1\.1 200 /);
    expect(seen.text.match(/HTTP\/1\.1/g)).toHaveLength(1);
    expect(seen.isClosed).toBe(true);
  });

  it('to a body that is broken off by nonsense has the id of its request, and is told of once', async () => {
    const answered: Answered[] = [];
    const { port } = await start({ onAnswered: (request) => answered.push(request) });
    const { seen, socket } = open(port);
    socket.write(STREAM.replace('x-ndjson', 'json').replace('\r\n', '\r\nX-Request-Id: abc\r\n'));
    await sleep(200);
    socket.write('zz\r\n');
    for (let waited = 0; answered.length === 0 && waited < 5000; waited += 20) await sleep(20);
    expect(seen.text).toMatch(/^HTTP\/1\.1 400 [\s\S]*X-Request-Id: abc\r\n/);
    expect(answered).toMatchObject([{ id: 'abc', path: '/v1/classify' }]);
  });

  it('that nobody takes is not kept for ever', async () => {
    const { port } = await start({ timeout: TIMEOUT });
    const { socket } = open(port);
    socket.pause();
    // Far more answers than lie between two programs.
    socket.write('GET /openapi.json HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(2000));
    let isClosed = false;
    socket.on('error', () => {
      isClosed = true;
    });
    for (let waited = 0; !isClosed; waited += 100) {
      if (waited > 30_000) throw new Error('The connection is still there.');
      await sleep(100);
      if (waited > 1000) socket.write('\n');
    }
  });
});
