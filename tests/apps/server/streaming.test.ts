import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Answered } from '../../../src/apps/server/options';
import { start, TEXT } from './service';

const answered: Answered[] = [];
const onAnswered = (one: Answered) => answered.push(one);
/** What was told of a request; nothing until it is over. */
const toldOf = (id: string | null) => answered.find((one) => one.id === id);
const TIMEOUT = 500;
const { url, port, post } = await start({ maxBody: 2000, maxBatch: 1, timeout: TIMEOUT, streams: 2, onAnswered });
const headers = { 'Content-Type': 'application/x-ndjson' };
const lines = (text: string) => text.split('\n').filter((line) => line !== '');

/** A body that is written bit by bit. */
function openBody() {
  let push!: ReadableStreamDefaultController<Uint8Array>;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      push = controller;
    },
  });
  return { body, push };
}

/** Sends rows as they are written. */
const sendStream = (body: BodyInit, signal?: AbortSignal) =>
  fetch(`${url}/v1/classify`, { method: 'POST', headers, body, duplex: 'half', signal } as RequestInit);

describe('a stream of rows', () => {
  it('is answered line by line in order, with what is wrong in its place', async () => {
    const rows = [
      `{"id":1,"text":"${TEXT}"}`,
      '',
      '{"id":2,',
      '{"id":"c"}',
      `{"id":4,"text":"${'a'.repeat(3000)}"}`,
      '{"text":"Oslo said no.","id":5}\r',
      '{"id":6,"text":"Oslo said no."}',
    ];
    const { status, text, headers: answered } = await post('/v1/analyze', rows.join('\n'), headers);
    expect([status, answered.get('Content-Type')]).toEqual([200, 'application/x-ndjson']);
    const told = lines(text).map((line) => {
      const { id, error, statements } = JSON.parse(line);
      return [id, error?.code ?? statements.length, error?.line];
    });
    expect(told).toEqual([
      [1, 2, undefined],
      [null, 'INVALID_JSON', 3],
      ['c', 'INVALID_TEXT', 4],
      [null, 'BODY_TOO_LARGE', 5],
      [5, 1, undefined],
      [6, 1, undefined],
    ]);
  });

  it('gives each answer before the next row comes, and is told of at its end', async () => {
    const { body, push } = openBody();
    const send = (row: object) => push.enqueue(new TextEncoder().encode(`${JSON.stringify(row)}\n`));
    send({ id: 0, text: 'Oslo said no.' });
    const response = await sendStream(body);
    const id = response.headers.get('X-Request-Id');
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    for (let number = 0; number < 4; number++) {
      const { value } = await reader.read();
      expect(JSON.parse(value!).id).toBe(number);
      expect(toldOf(id)).toBeUndefined();
      send({ id: number + 1, text: 'Oslo said no.' });
    }
    push.close();
    expect(JSON.parse((await reader.read()).value!).id).toBe(4);
    expect((await reader.read()).done).toBe(true);
    await expect.poll(() => toldOf(id)).toMatchObject({ path: '/v1/classify', status: 200 });
  });

  it('ends with an error where the next row does not come', async () => {
    const { body, push } = openBody();
    push.enqueue(new TextEncoder().encode('{"id":1,"text":"Oslo said no."}\n{"id":2,'));
    const response = await sendStream(body);
    const [first, last] = lines(await response.text()).map((line) => JSON.parse(line));
    expect(first.id).toBe(1);
    expect(last).toEqual({ id: null, error: { code: 'TIMEOUT', message: expect.any(String), line: 2 } });
  });

  it('is read no faster than its answers are, and is dropped where nobody takes them', async () => {
    const row = `${JSON.stringify({ id: 1, text: 'a' })}\n`;
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {});
    socket.pause();
    socket.write(
      'POST /v1/classify HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: unread\r\nContent-Type: application/x-ndjson\r\nContent-Length: 99999999\r\n\r\n',
    );
    // Far more than the buffers of both ends hold, in pieces of which each tells when it has left.
    const piece = row.repeat(2000);
    let taken = 0;
    const writeNext = (error?: Error | null) => {
      if (error || ++taken === 1000) return;
      socket.write(piece, writeNext);
    };
    socket.write(piece, writeNext);
    // Before it is given up: what comes behind that is passed over.
    await sleep(TIMEOUT - 100);
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(500);
    // It is told of as it ended, and by the time that it took.
    await expect.poll(() => toldOf('unread'), { timeout: 20_000 }).toMatchObject({ path: '/v1/classify', status: 499 });
    const { milliseconds, beginning } = toldOf('unread')!;
    expect(milliseconds - beginning).toBeGreaterThan(2 * TIMEOUT - 100);
    socket.destroy();
    // Its place is free again.
    expect((await post('/v1/classify', { text: 'a' })).status).toBe(200);
  });
});

describe('a client that reads only when it has sent all', () => {
  it('reads what was answered, and why there is no more', async () => {
    // Answered at once, so that the buffers are soon full.
    const row = `${JSON.stringify({ id: 1, text: 5 })}\n`;
    const body = row.repeat(Math.ceil(4_000_000 / row.length));
    const socket = connect(port, '127.0.0.1').pause();
    const read = new Promise<string>((resolve, reject) => {
      let text = '';
      socket.on('error', reject);
      socket.on('data', (data) => {
        text += data;
        if (text.endsWith('\r\n0\r\n\r\n')) resolve(text);
      });
      socket.on('close', () => resolve(text));
    });
    socket.write(
      `POST /v1/classify HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: late\r\nContent-Type: application/x-ndjson\r\nContent-Length: ${body.length}\r\n\r\n`,
    );
    socket.write(body, () => socket.resume());
    const answers = lines(await read).filter((line) => line.startsWith('{'));
    socket.destroy();
    expect(JSON.parse(answers[0]!)).toMatchObject({ id: 1, error: { code: 'INVALID_TEXT' } });
    expect(JSON.parse(answers.at(-1)!)).toEqual({
      id: null,
      error: { code: 'TIMEOUT', message: expect.stringContaining('not taken in time'), line: answers.length },
    });
    await expect.poll(() => toldOf('late')).toMatchObject({ status: 200 });
    expect((await post('/v1/classify', { text: 'a' })).status).toBe(200);
  });
});

describe('places', () => {
  it('of streams are as many as were said, and none of those of others', async () => {
    const held = [1, 2].map(() => {
      const abort = new AbortController();
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(new TextEncoder().encode('{"text":"a"}\n')),
      });
      return { abort, answered: sendStream(body, abort.signal) };
    });
    await Promise.all(held.map(({ answered }) => answered));
    const refused = await post('/v1/classify', '{"text":"a"}', headers);
    expect([refused.status, refused.body.error.code, refused.headers.get('Retry-After')]).toEqual([503, 'BUSY', '1']);
    expect((await post('/v1/classify', { text: 'a' })).status).toBe(200);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    for (const { abort } of held) abort.abort();
    await new Promise((done) => setTimeout(done, 100));
    expect((await post('/v1/classify', '{"text":"a"}', headers)).status).toBe(200);
  });
});
