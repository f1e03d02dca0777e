import { describe, expect, it } from 'vitest';
import { Gate } from '../../../src/apps/server/gate';
import { LONGEST_BODIES } from '../../../src/apps/server/options';
import { sendRaw, start } from './service';

describe('a gate', () => {
  it.each<[capacity: number, entering: number[], left: number[], next: number, isFree: boolean]>([
    [1, [], [], 1, true],
    [1, [1], [], 1, false],
    [1, [1], [0], 1, true],
    // Who leaves twice gives back one place.
    [2, [1, 1], [0, 0], 1, true],
    [2, [1, 1], [0, 0], 2, false],
    [10, [4, 5], [], 1, true],
    [10, [4, 5], [], 2, false],
    [10, [4, 5], [1], 6, true],
    [10, [4, 5], [1], 7, false],
    [10, [], [], 11, false],
  ])('of %i places, %j taken and %j of them left, has place for %i: %s', (capacity, entering, left, next, isFree) => {
    const gate = new Gate(capacity, 'cups');
    const leave = entering.map((size) => gate.enter(size));
    for (const one of left) leave[one]!();
    const enter = () => gate.enter(next);
    if (isFree) expect(enter).not.toThrow();
    else expect(enter).toThrow(`${capacity} cups are being worked on. Try again in a second.`);
  });
});

describe('bodies that come, and do not end', () => {
  it('do not take more memory than there is, and leave it when they are given up', async () => {
    const maxBody = 400;
    const { port, post } = await start({ maxBody, timeout: 1500 });
    const unfinished = `{"text":"${'a'.repeat(maxBody - 20)}`;
    const head = `POST /v1/analyze HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${maxBody}\r\n\r\n`;
    const count = Math.ceil((LONGEST_BODIES * maxBody) / unfinished.length) + 1;
    const stalled = Array.from({ length: count }, () => sendRaw(port, head + unfinished));
    const statuses = (await Promise.all(stalled)).map((answer) => answer.slice(9, 12)).sort();
    expect([statuses.includes('408'), statuses.includes('503')]).toEqual([true, true]);
    expect(new Set(statuses)).toEqual(new Set(['408', '503']));
    expect((await post('/v1/classify', { text: 'We will lift the tariffs.' })).status).toBe(200);
  });
});
