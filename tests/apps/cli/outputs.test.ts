import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileNames } from '../../../src/apps/cli/fileNames';
import { ndjson, run } from './run';

const things = [
  'bridge',
  'canal',
  'harbour',
  'tunnel',
  'railway',
  'airport',
  'market',
  'theatre',
  'station',
  'library',
];
const labels = ndjson(
  ...things.flatMap((thing) => [
    { text: `We support the ${thing} and welcome it.`, issue: 'building', stance: 'favor' },
    { text: `We reject the ${thing} and will never agree.`, issue: 'building', stance: 'against' },
    { text: `We have not decided about the ${thing}.`, issue: 'building', stance: 'neutral' },
  ]),
);
const texts = ndjson({ id: 'a', text: 'Oslo rejected the sanctions.' });
const doccano = ndjson({ id: 1, text: 'We will lift the tariffs.', label: [[0, 25, 'trade: favor']] });

let folder: string;
const path = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(path(name), 'utf8');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
  writeFileSync(path('lab.jsonl'), labels);
  writeFileSync(path('texts.ndjson'), texts);
  writeFileSync(path('doccano.jsonl'), doccano);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Every command that writes a file: what it reads, and how it is called. */
const commands: readonly (readonly [name: string, input: string, args: readonly string[]])[] = [
  ['train', 'lab.jsonl', ['train']],
  ['analyze', 'texts.ndjson', ['analyze', '--format', 'ndjson']],
  ['analyze, a table', 'texts.ndjson', ['analyze', '--format', 'csv']],
  ['export', 'texts.ndjson', ['export', '--to', 'dna']],
  ['import', 'doccano.jsonl', ['import', '--from', 'doccano']],
];

describe.each(commands)('%s --out', (_, input, args) => {
  const call = (out: string, ...more: string[]) => run([...args, path(input), '--out', path(out), ...more]);

  it.each([
    ['itself', input],
    ['itself by another way', `sub/../${input}`],
    ['a link to it', 'link.ndjson'],
    ['another name of it', 'hard.ndjson'],
  ])('is not its input: %s, with and without --force', async (__, out) => {
    mkdirSync(path('sub'));
    symlinkSync(path(input), path('link.ndjson'));
    linkSync(path(input), path('hard.ndjson'));
    const before = read(input);
    for (const more of [['--force'], []]) {
      const { status, stderr } = await call(out, ...more);
      expect(status).toBe(2);
      expect(stderr).toMatch(
        more.length > 0 ? /^stancekit: .*\(OUTPUT_IS_INPUT\)\n$/ : /\(OUTPUT_(?:IS_INPUT|EXISTS)\)\n$/,
      );
      expect(read(input)).toBe(before);
    }
  });

  it('is no file that somebody else wrote, unless by --force', async () => {
    writeFileSync(path('notes.out'), 'Dear diary');
    const { status, stderr } = await call('notes.out');
    expect([status, read('notes.out')]).toEqual([2, 'Dear diary']);
    expect(stderr).toMatch(/notes\.out holds something\. .*--force\. \(OUTPUT_EXISTS\)\n$/);
    expect((await call('notes.out', '--force')).status).toBe(0);
    expect(read('notes.out')).not.toContain('Dear diary');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('is no stream, for which it is left out', async () => {
    const { status, stdout, stderr } = await run([...args, path(input), '--out', '-']);
    expect([status, stdout, existsSync('-')]).toEqual([2, '', false]);
    expect(stderr).toMatch(/'-' is invalid\. It must name a file\. .*standard output/);
  });

  it('may be a file that holds nothing, and stays a link where it is one', async () => {
    writeFileSync(path('empty.out'), '');
    symlinkSync(path('empty.out'), path('to-empty.out'));
    expect((await call('to-empty.out')).status).toBe(0);
    expect(read('empty.out')).toBe(read('to-empty.out'));
    expect(read('empty.out').length).toBeGreaterThan(10);
  });
});

describe('train --out', () => {
  it('leaves a file alone that its card would take the place of, and that is no card', async () => {
    writeFileSync(path('lab.md'), '# Notes on the labels\n\nBy hand.\n');
    const { status, stderr } = await run(['train', path('lab.jsonl'), '--out', path('lab.json')]);
    expect([status, existsSync(path('lab.json'))]).toEqual([2, false]);
    expect(stderr).toMatch(/lab\.md holds something\..*\(OUTPUT_EXISTS\)/);
    expect(read('lab.md')).toBe('# Notes on the labels\n\nBy hand.\n');
  });

  it('writes a model and its card anew without being asked', async () => {
    expect((await run(['train', path('lab.jsonl'), '--out', path('m.json')])).status).toBe(0);
    const first = read('m.json');
    expect((await run(['train', path('lab.jsonl'), '--out', path('m.json')])).status).toBe(0);
    expect(read('m.json')).toBe(first);
  });

  it('is not its taxonomy', async () => {
    writeFileSync(path('t.json'), '["building"]');
    const args = ['train', path('lab.jsonl'), '--taxonomy', path('t.json'), '--force', '--out', path('t.json')];
    expect((await run(args)).stderr).toContain('(OUTPUT_IS_INPUT)');
    expect(read('t.json')).toBe('["building"]');
  });
});

describe('analyze --out', () => {
  it('begins lines anew by --force, which --resume contradicts', async () => {
    const args = ['analyze', path('texts.ndjson'), '--out', path('r.ndjson')];
    await run(args);
    const first = read('r.ndjson');
    expect((await run([...args, '--force'])).status).toBe(0);
    expect(read('r.ndjson')).toBe(first);
    expect((await run([...args, '--resume'])).status).toBe(0);
    expect(read('r.ndjson')).toBe(first);
    expect((await run([...args, '--resume', '--force'])).status).toBe(2);
  });

  it.each(['run', 'rows'])('takes no place of a file of the name FILE.%s', async (ending) => {
    writeFileSync(path(`r.ndjson.${ending}`), 'Dear diary, this is not yours.\n');
    const { status, stderr } = await run(['analyze', path('texts.ndjson'), '--out', path('r.ndjson')]);
    expect(status).toBe(2);
    expect(stderr).toContain('(OUTPUT_EXISTS)');
    expect(read(`r.ndjson.${ending}`)).toContain('Dear diary');
  });
});

describe('export --to brat', () => {
  it('writes over nothing, and writes nothing then', async () => {
    mkdirSync(path('brat'));
    writeFileSync(path('brat/a.ann'), 'T1 by hand');
    const args = ['export', '--to', 'brat', path('texts.ndjson'), '--out', path('brat')];
    const { status, stderr } = await run(args);
    expect([status, readdirSync(path('brat'))]).toEqual([2, ['a.ann']]);
    expect(stderr).toContain('(OUTPUT_EXISTS)');
    expect((await run([...args, '--force'])).status).toBe(0);
    expect(readdirSync(path('brat')).sort()).toEqual(['a.ann', 'a.txt', 'annotation.conf']);
  });

  it('gives ids names that are files in every system, each another', () => {
    const ids = [
      'con',
      'NUL.txt',
      'com1',
      'LPT9',
      'aux.',
      'x.',
      'x ',
      'a/b',
      '..',
      '',
      '字'.repeat(300),
      'a',
      'A',
      'a',
      'a-2',
      'é',
      'e\u0301',
    ];
    const names = new FileNames();
    const given = ids.map((id) => names.next(id));
    for (const name of given) {
      expect(name).toMatch(/^[\p{L}\p{N}_-]+$/u);
      expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)$/i);
      expect(Buffer.byteLength(`${name}.txt`)).toBeLessThan(256);
    }
    expect(new Set(given.map((name) => name.normalize('NFKD').toLowerCase())).size).toBe(ids.length);
  });

  it('names ten thousand documents of one id in no time', () => {
    const names = new FileNames();
    const given = Array.from({ length: 10_000 }, () => names.next('same'));
    expect(new Set(given).size).toBe(10_000);
  });
});
