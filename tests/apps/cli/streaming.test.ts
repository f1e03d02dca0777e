import { Writable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOutput, OutputClosed } from '../../../src/apps/cli/io';
import { main } from '../../../src/apps/cli/main';
import { readLines } from '../../../src/runtime/lines';
import { ndjson } from './run';

async function linesOf(chunks: readonly Uint8Array[], limit?: number) {
  const lines = [];
  for await (const line of readLines(chunksOf(chunks), limit)) lines.push(line);
  return lines;
}

async function* chunksOf(chunks: readonly Uint8Array[]) {
  yield* chunks;
}

describe('readLines', () => {
  it('gives the same lines however the bytes are cut', async () => {
    const texts = fc.array(fc.constantFrom('a', 'é', '🦊', '\n', '\n', '\u2028', '\r'), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(texts, fc.array(fc.nat(40)), async (parts, cuts) => {
        const text = parts.join('');
        const bytes = Buffer.from(text);
        const edges = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length];
        const chunks = edges.slice(1).map((end, i) => bytes.subarray(edges[i], end));
        const wanted = text.split('\n');
        if (wanted.at(-1) === '') wanted.pop();
        const lines = await linesOf(chunks);
        expect(lines.map(({ bytes }) => Buffer.from(bytes!).toString())).toEqual(wanted);
        expect(lines.map(({ number }) => number)).toEqual(wanted.map((_, i) => i + 1));
      }),
    );
  });

  it('passes over a line that is too long, and no other', async () => {
    const lines = await linesOf([Buffer.from('ab\nabcde'), Buffer.from('fgh\nxyz')], 4);
    expect(lines.map(({ bytes }) => bytes && Buffer.from(bytes).toString())).toEqual(['ab', null, 'xyz']);
  });
});

describe('createOutput', () => {
  it('waits for a reader that is slow', async () => {
    const waiting: (() => void)[] = [];
    const output = createOutput(
      new Writable({ highWaterMark: 1, write: (_c, _e, callback) => void waiting.push(callback) }),
    );
    let written = false;
    const write = output.write('text').then(() => {
      written = true;
    });
    await new Promise(setImmediate);
    expect(written).toBe(false);
    waiting.shift()!();
    await write;
    expect(written).toBe(true);
  });

  it('tells a closed reader from a full disk', async () => {
    const broken = (code: string) =>
      createOutput(
        new Writable({
          highWaterMark: 1,
          write: (_c, _e, callback) => callback(Object.assign(new Error(code), { code })),
        }),
      );
    await expect(broken('EPIPE').write('text')).rejects.toThrow(OutputClosed);
    await expect(broken('ENOSPC').write('text')).rejects.toThrow('ENOSPC');
  });
});

describe('a stream of rows', () => {
  it('is read no further than it is answered', async () => {
    let read = 0;
    let answered = 0;
    let furthest = 0;
    async function* source() {
      for (let id = 0; id < 50; id++) {
        read++;
        furthest = Math.max(furthest, read - answered);
        yield ndjson({ id, text: 'Norway rejected the offer.' });
      }
    }
    const stdout = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, callback) {
        setImmediate(() => {
          answered++;
          callback();
        });
      },
    });
    const args = ['analyze', '--format', 'ndjson'];
    await main(args, { stdin: source(), stdout, stderr: new Writable(), env: { STANCEKIT_READER: 'fast' } });
    expect([read, answered]).toEqual([50, 50]);
    expect(furthest).toBe(1);
  });

  it('ends without a word when its reader goes', async () => {
    let read = 0;
    async function* endless() {
      for (;;) yield ndjson({ id: read++, text: '' });
    }
    const stdout = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, callback) =>
        callback(read > 3 ? Object.assign(new Error('closed'), { code: 'EPIPE' }) : null),
    });
    const stderr = new Writable({ write: () => expect.unreachable() });
    const args = ['analyze', '--format', 'ndjson'];
    expect(await main(args, { stdin: endless(), stdout, stderr, env: { STANCEKIT_READER: 'fast' } })).toBe(0);
    expect(read).toBeLessThan(10);
  });
});
