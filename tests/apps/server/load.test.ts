import { describe, expect, it } from 'vitest';
import { type Piece, sendRaw, start, TEXT } from './service';

const CLIENTS = 500;
const ROUNDS = 2;
/** Of each kind of unlucky client. */
const UNLUCKY = 5;

const { port, get, post } = await start({ timeout: 1000, maxBody: 100_000 });
const head = (length: number | 'chunked') =>
  `POST /v1/analyze HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${
    length === 'chunked' ? 'Transfer-Encoding: chunked' : `Content-Length: ${length}`
  }\r\n\r\n`;
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0);

describe(`${CLIENTS} clients at a time`, () => {
  it('are all answered, while others send what is malformed, too large or too slow', async () => {
    const body = '{"text":"Oslo said no."}';
    const slow = [body.slice(0, 5), { wait: 300 }, body.slice(5, 9), { wait: 300 }, body.slice(9, 12), { wait: 2000 }];
    const unlucky: [name: string, status: number, pieces: Piece[]][] = [
      ['a body that comes in drops', 408, [head(body.length), ...slow]],
      ['a head that never ends', 408, ['POST /v1/analyze HTTP/1.1\r\nHost: localhost\r\n', { wait: 2500 }]],
      ['a body larger than it may be, as it says', 413, [head(5_000_000), 'a'.repeat(50_000)]],
      ['a body larger than it may be, as it turns out', 413, [head('chunked'), `30d40\r\n${'a'.repeat(200_000)}\r\n`]],
      ['no HTTP', 400, ['Hello\r\n\r\n']],
      ['headers of 100 kB', 431, [`GET /healthz HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(100_000)}\r\n\r\n`]],
      [
        'a depth bomb',
        400,
        [`${head(50_000).replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n')}${'['.repeat(50_000)}`],
      ],
    ];
    const hostile = Array.from({ length: UNLUCKY }, () =>
      unlucky.map(async ([name, status, pieces]) => [name, status, statusOf(await sendRaw(port, ...pieces))]),
    ).flat();

    // Of those who were waiting when health was asked for, how many had their answer before it: a machine that is slow is so for all.
    const overtaken: number[] = [];
    let waiting = 0;
    let answered = 0;
    let isDone = false;
    const watch = (async () => {
      while (!isDone) {
        const before = { waiting, answered };
        expect((await get('/healthz')).status).toBe(200);
        if (before.waiting >= CLIENTS / 2) overtaken.push((answered - before.answered) / before.waiting);
        await new Promise((done) => setTimeout(done, 20));
      }
    })();

    const clients = Array.from({ length: CLIENTS }, async (_, client) => {
      const statuses: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const id = `${client}-${round}`;
        waiting++;
        const answer =
          client % 2 === 0
            ? await post('/v1/analyze', { id, text: TEXT })
            : await post('/v1/classify', { statements: [{ id, text: 'We will lift the tariffs.' }] });
        waiting--;
        answered++;
        expect(answer.status).toBe(200);
        expect((client % 2 === 0 ? answer.body : answer.body.statements[0]).id).toBe(id);
        statuses.push(answer.status);
      }
      return statuses;
    });
    expect(new Set((await Promise.all(clients)).flat())).toEqual(new Set([200]));
    for (const [name, status, answered] of await Promise.all(hostile)) expect([name, answered]).toEqual([name, status]);
    isDone = true;
    await watch;
    // Health does not wait for the work of others.
    expect(overtaken.length).toBeGreaterThan(0);
    expect(Math.max(...overtaken)).toBeLessThan(0.5);
  }, 120_000);
});
