import { cpSync, existsSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReader } from '../../models/contextual/src/createReader';
import { contextual } from '../../models/contextual/src/index';
import { createNetwork } from '../../models/contextual/src/network/network';
import type { Batch, Session } from '../../models/contextual/src/session';
import { readSettings } from '../../models/contextual/src/settings';
import { readVocabulary } from '../../models/contextual/src/wordPieces';
import { distance, plainNetwork } from './plainNetwork';
import { hashOf, ISSUES, PIECES, tinyNetwork, tinySettings, writeTinyWeights } from './tinyWeights';

const vocabulary = readVocabulary(PIECES.join('\n'));
const TEXT = 'Oslo never lifts the sanctions on Oslo.';
const plain = { text: TEXT, names: [], actor: null, targets: [] };

/** A session that remembers what it was asked, and gives scores that tell their places. */
function stub() {
  const asked: Batch[] = [];
  const session: Session = {
    runtime: 'wasm',
    async run(batch) {
      asked.push(batch);
      const count = (length: number, from: number) => Float32Array.from({ length }, (_, i) => from + i);
      return {
        issues: count(ISSUES.length, 0),
        stances: count(3 * ISSUES.length, 10),
        attitudes: count(3 * batch.k, 20),
        tone: count(3, 30),
      };
    },
    async vectors(batch) {
      asked.push(batch);
      return Float32Array.of(batch.t, asked.length, 0, 1);
    },
  };
  return { asked, session };
}

function opened(more: object = {}) {
  const { asked, session } = stub();
  const settings = readSettings(JSON.stringify(tinySettings(undefined, { vectors: 4, ...more })));
  return { asked, reader: createReader({ settings, vocabulary, session }) };
}

const idsOf = ({ ids }: Batch) => [...ids].map((id) => PIECES[id]);

describe('a reader', () => {
  it('asks for the pieces of a statement, and marks those of the actor and of each target', async () => {
    const { asked, reader } = opened();
    await reader.read([
      {
        ...plain,
        actor: { start: 0, end: 4 },
        targets: [
          { start: 17, end: 30 },
          { start: 34, end: 38 },
        ],
      },
    ]);
    const [batch] = asked as [Batch];
    const pieces = ['[CLS]', 'oslo', 'never', 'lift', '##s', 'the', 'sanctions', 'on', 'oslo', '.', '[SEP]'];
    expect(idsOf(batch)).toEqual(pieces);
    expect([batch.t, batch.k]).toEqual([pieces.length, 2]);
    expect([...batch.actor]).toEqual(pieces.map((_, i) => Number(i === 1)));
    expect([...batch.targets]).toEqual([
      ...pieces.map((_, i) => Number(i === 5 || i === 6)),
      ...pieces.map((_, i) => Number(i === 8)),
    ]);
  });

  it('lets timers in between statements, though the network never pauses', async () => {
    const { session } = stub();
    const busy: Session = {
      ...session,
      run: (batch) => {
        for (const end = performance.now() + 10; performance.now() < end; );
        return session.run(batch);
      },
    };
    const reader = createReader({ settings: readSettings(JSON.stringify(tinySettings())), vocabulary, session: busy });
    let ticks = 0;
    const timer = setInterval(() => ticks++, 1);
    await reader.read(Array.from({ length: 20 }, () => plain));
    clearInterval(timer);
    expect(ticks).toBeGreaterThanOrEqual(3);
  });

  it('asks with a target of nothing where there is none', async () => {
    const { asked, reader } = opened();
    const [reading] = await reader.read([plain]);
    expect(asked[0]?.k).toBe(1);
    expect(asked[0]?.targets.every((mark) => mark === 0)).toBe(true);
    expect(reading?.attitudes).toEqual([]);
  });

  it('gives names as they are, or one piece for each', async () => {
    const names = [
      { start: 0, end: 4 },
      { start: 34, end: 38 },
    ];
    const kept = opened();
    await kept.reader.read([{ ...plain, names }]);
    expect(idsOf(kept.asked[0]!)).toContain('oslo');
    const masked = opened({ names: 'masked', maskPiece: 'talk' });
    await masked.reader.read([{ ...plain, names, targets: [names[1]!] }]);
    const pieces = ['[CLS]', 'talk', 'never', 'lift', '##s', 'the', 'sanctions', 'on', 'talk', '.', '[SEP]'];
    expect(idsOf(masked.asked[0]!)).toEqual(pieces);
    expect([...masked.asked[0]!.targets].indexOf(1)).toBe(8);
  });

  it('names the scores, in the order of the network, by the temperatures', async () => {
    const { reader } = opened();
    const [reading] = await reader.read([{ ...plain, targets: [{ start: 0, end: 4 }] }]);
    expect(reading).toEqual({
      issues: [
        { issue: 'sanctions', logOdds: 0, favor: 20, against: 22, neutral: 24 },
        { issue: 'diplomacy', logOdds: 0.5, favor: 26, against: 28, neutral: 30 },
      ],
      attitudes: [{ positive: 20, negative: 21, neutral: 22 }],
      tone: { positive: 30, negative: 31, neutral: 32 },
    });
  });

  it('reads what is too long in windows, and cuts nothing off', async () => {
    const { asked, reader } = opened();
    const text = `${'never '.repeat(30)}talk`;
    await reader.read([{ ...plain, text }]);
    expect(asked.length).toBeGreaterThan(1);
    expect(Math.max(...asked.map(({ t }) => t))).toBe(16);
    expect(idsOf(asked.at(-1)!)).toContain('talk');
  });
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
  writeTinyWeights(join(folder, 'whole'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('vectors', () => {
  it('are asked of whole texts, with nothing marked', async () => {
    const { asked, reader } = opened();
    const [vector] = await reader.encode([TEXT]);
    expect(vector).toEqual(Float32Array.of(11, 1, 0, 1));
    expect(asked.map(idsOf)).toEqual([
      ['[CLS]', 'oslo', 'never', '[UNK]', 'the', 'sanctions', 'on', 'oslo', '.', '[SEP]'].flatMap((piece) =>
        piece === '[UNK]' ? ['lift', '##s'] : [piece],
      ),
    ]);
    expect([...asked[0]!.actor, ...asked[0]!.targets].every((mark) => mark === 0)).toBe(true);
  });

  it('of what is too long are those of its windows, averaged by their length, and nothing is cut off', async () => {
    const { asked, reader } = opened();
    const [vector] = await reader.encode([Array.from({ length: 20 }, () => 'talk').join(' ')]);
    expect(asked.map(({ t }) => t)).toEqual([16, 16]);
    expect([...vector!]).toEqual([16, 1.5, 0, 1]);
  });

  it('of weights that are too old are refused', async () => {
    const { reader } = opened({ vectors: undefined });
    await expect(reader.encode([TEXT])).rejects.toMatchObject({
      code: 'MODEL_SCHEMA',
      message: expect.stringMatching(/give no vectors\. Install/),
    });
    expect(await reader.read([plain])).toHaveLength(1);
  });

  it('of another length than the settings say are refused', async () => {
    await expect(opened({ vectors: 5 }).reader.encode([TEXT])).rejects.toMatchObject({ code: 'INVALID_MODEL' });
  });
});

describe('contextual', () => {
  const open = (name: string) => contextual({ weights: join(folder, name), runtime: 'wasm' });

  /** What the network is asked of a text without actor or target. */
  const asked = (pieces: readonly string[]) => ({
    ...{ t: pieces.length, k: 1, ids: Int32Array.from(pieces, (piece) => PIECES.indexOf(piece)) },
    ...{ actor: new Float32Array(pieces.length), targets: new Float32Array(pieces.length) },
  });
  const pieces = ['[CLS]', 'lift', 'the', 'sanctions', '.', '[SEP]'];

  it('reads by the network, its scores divided by the temperatures', async () => {
    const reader = await open('whole');
    expect([reader.id, reader.issues]).toEqual([hashOf(tinyNetwork()), ISSUES]);
    const [reading] = await reader.read([{ ...plain, text: 'Lift the sanctions.' }]);
    const { issues, stances, tone } = createNetwork(tinyNetwork()).run(asked(pieces));
    expect(reading!.issues[1]).toEqual({
      ...{ issue: 'diplomacy', logOdds: issues[1]! / 2 },
      ...{ favor: stances[3]! / 0.5, against: stances[4]! / 0.5, neutral: stances[5]! / 0.5 },
    });
    expect(reading!.tone).toEqual({ positive: tone[0], negative: tone[1], neutral: tone[2] });
  });

  it('gives the vectors of the network, the same whatever stands beside it, and of a text of nothing too', async () => {
    const reader = await open('whole');
    const texts = ['Talk, talk, talk.', 'Lift the sanctions.', ''];
    const [, vector, empty] = await reader.encode(texts);
    for (const [found, own] of [
      [vector!, pieces],
      [empty!, ['[CLS]', '[SEP]']],
    ] as const) {
      expect(distance(found, plainNetwork(asked(own)).vector)).toBeLessThan(0.1);
    }
    expect(await reader.encode([texts[1]!])).toEqual([vector]);
  });

  it('reads a statement the same, whatever stands beside it', async () => {
    const reader = await open('whole');
    const other = { ...plain, text: 'Talk, talk, talk.' };
    const [alone] = await reader.read([plain]);
    expect((await reader.read([other, plain, other]))[1]).toEqual(alone);
  });

  const copied = (name: string): string => {
    cpSync(join(folder, 'whole'), join(folder, name), { recursive: true });
    return join(folder, name);
  };
  const settings = (own: string, more: object) =>
    writeFileSync(join(own, 'reader.json'), JSON.stringify(tinySettings(undefined, more)));

  it.each<[string, string, (own: string) => void, RegExp]>([
    ['a folder that is not there', 'FILE_NOT_FOUND', (own) => rmSync(own, { recursive: true }), /no file/],
    ['half of the network', 'INVALID_MODEL', (own) => truncateSync(join(own, 'reader.onnx'), 400), /not whole/],
    ['another network', 'INVALID_MODEL', (own) => settings(own, { id: '0123456789abcdef' }), /hash/],
    ['no vocabulary', 'FILE_NOT_FOUND', (own) => rmSync(join(own, 'vocabulary.txt')), /vocabulary\.txt/],
    ['an empty vocabulary', 'INVALID_MODEL', (own) => writeFileSync(join(own, 'vocabulary.txt'), ''), /\[UNK\]/],
    [
      'a vocabulary that ends too early',
      'INVALID_MODEL',
      (own) => writeFileSync(join(own, 'vocabulary.txt'), PIECES.slice(0, -1).join('\n')),
      /vocabulary\.txt is not whole/,
    ],
    ['pieces that are no number', 'INVALID_MODEL', (own) => settings(own, { pieces: 'all' }), /`pieces`/],
    ['settings that are no JSON', 'INVALID_MODEL', (own) => writeFileSync(join(own, 'reader.json'), '{'), /JSON/],
    ['settings that are a list', 'INVALID_MODEL', (own) => writeFileSync(join(own, 'reader.json'), '[]'), /format/],
    ['settings that are null', 'INVALID_MODEL', (own) => writeFileSync(join(own, 'reader.json'), 'null'), /format/],
    ['another format', 'INVALID_MODEL', (own) => settings(own, { format: 'other' }), /format/],
    ['another version', 'MODEL_SCHEMA', (own) => settings(own, { version: 2 }), /version 1/],
    ['an id that is no hash', 'INVALID_MODEL', (own) => settings(own, { id: 'best' }), /hexadecimal/],
    ['no issues', 'INVALID_MODEL', (own) => settings(own, { issues: [] }), /issues/],
    ['too few pieces', 'INVALID_MODEL', (own) => settings(own, { maximumPieces: 2 }), /maximumPieces/],
    ['names that are neither', 'INVALID_MODEL', (own) => settings(own, { names: 'hidden' }), /names/],
    ['no piece to mask by', 'INVALID_MODEL', (own) => settings(own, { names: 'masked' }), /maskPiece/],
    ['a mask that is no piece', 'INVALID_MODEL', (own) => settings(own, { names: 'masked', maskPiece: '#' }), /"#"/],
    ['vectors of no numbers', 'INVALID_MODEL', (own) => settings(own, { vectors: 0 }), /vectors/],
    ['no temperature', 'INVALID_MODEL', (own) => settings(own, { temperature: { issues: 0 } }), /temperature/],
    [
      'a network that is none',
      'INVALID_MODEL',
      (own) => {
        const bytes = Uint8Array.of(1, 2, 3);
        writeFileSync(join(own, 'reader.onnx'), bytes);
        settings(own, { id: hashOf(bytes) });
      },
      /reader\.onnx/,
    ],
  ])('refuses %s', async (name, code, spoil, told) => {
    spoil(copied(name));
    await expect(open(name)).rejects.toMatchObject({ code, message: expect.stringMatching(told) });
  });

  it('says what to install where the native runtime is asked for and missing', async () => {
    const installed = existsSync(join(import.meta.dirname, '../../node_modules/onnxruntime-node'));
    const opening = contextual({ weights: join(folder, 'whole'), runtime: 'native' });
    // Of the tiny network there is only what the other runtime reads.
    if (installed) await expect(opening).rejects.toMatchObject({ code: 'INVALID_MODEL' });
    else
      await expect(opening).rejects.toMatchObject({
        code: 'PEER_MISSING',
        message: expect.stringContaining('npm install'),
      });
  });

  it.each([
    ['nothing', null, 'INVALID_OPTION', '`options` to be an object, got'],
    ['a number for weights', { weights: 5 }, 'INVALID_OPTION', '`weights` to be the path of a folder'],
    ['a misspelt option', { wieghts: 'x' }, 'UNKNOWN_OPTION', 'no option `wieghts`'],
  ])('opens nothing for %s', async (_, options, code, message) => {
    await expect(contextual(options as never)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
  });

  it('knows no other runtime', async () => {
    await expect(contextual({ runtime: 'gpu' as never })).rejects.toMatchObject({ code: 'INVALID_OPTION' });
  });

  it('tells threads how to open it again', async () => {
    const { origin } = await open('whole');
    expect(origin?.options).toEqual({ weights: join(folder, 'whole'), runtime: 'wasm' });
    const again = await (await import(origin!.module)).contextual(origin!.options);
    expect(again.id).toBe(hashOf(tinyNetwork()));
  });
});
