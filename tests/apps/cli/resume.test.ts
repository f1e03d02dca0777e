import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ndjson, parseLines, run } from './run';

const cli = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));
const TEXT = 'Norway rejected the “unfair” offer of Perú 🦊, Anna Keller told reporters in Oslo.';

let folder: string;
const path = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(path(name), 'utf8');
const corpus = ndjson(
  { id: 'a', text: TEXT },
  { id: 'a', text: 'Another text of the same name.' },
  '',
  '{"id":3,',
  { id: 4, text: '' },
  { text: TEXT, title: 'without an id' },
  { id: 'é🦊', text: TEXT },
);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
  writeFileSync(path('rows.jsonl'), corpus);
  expect((await run(['analyze', path('rows.jsonl'), '--out', path('whole.ndjson')])).status).toBe(1);
});
afterAll(() => rmSync(folder, { recursive: true }));

const resume = (name: string, ...more: string[]) =>
  run(['analyze', path('rows.jsonl'), '--out', path(name), '--resume', ...more]);

describe('analyze --out', () => {
  it('refuses an ending that tells no format, unless one is given', async () => {
    const call = (...more: string[]) => run(['analyze', path('rows.jsonl'), '--out', path('x.weird'), ...more]);
    const { status, stderr } = await call();
    expect([status, existsSync(path('x.weird'))]).toEqual([2, false]);
    expect(stderr).toMatch(/^stancekit: Expected --out to end in \.ndjson, .* got .*x\.weird\. Say by --format/);
    expect((await call('--format', 'table')).stderr).not.toContain('Expected --out');
    expect(existsSync(path('x.weird'))).toBe(true);
  });

  it('writes what standard output would get, in the format of its ending', async () => {
    for (const [ending, format] of [
      ['ndjson', 'ndjson'],
      ['jsonl', 'ndjson'],
      ['csv', 'csv'],
      ['json', 'json'],
      ['html', 'html'],
      ['txt', 'table'],
    ] as const) {
      const { stdout } = await run(['analyze', path('rows.jsonl'), '--format', format]);
      const quiet = await run(['analyze', path('rows.jsonl'), '--out', path(`all.${ending}`)], { tty: true });
      expect([read(`all.${ending}`), quiet.stdout]).toEqual([stdout, '']);
    }
    await run(['analyze', path('rows.jsonl'), '--format', 'csv', '--out', path('other.ndjson')]);
    expect(read('other.ndjson')).toBe(read('all.csv'));
  });

  it.each([
    [
      'a file that holds something',
      ['--out', 'whole.ndjson'],
      'holds something. Go on with it by --resume, choose another',
    ],
    [
      'it of another format',
      ['--out', 'whole.ndjson', '--format', 'csv'],
      'holds something. Choose another --out, or write',
    ],
    ['--resume without a file', ['--resume'], '--out'],
    ['--resume of another format', ['--out', 'a.csv', '--resume'], 'NDJSON'],
    ['a folder that is not there', ['--out', 'gone/a.ndjson'], 'cannot be written (ENOENT)'],
    ['a folder', ['--out', '.', '--format', 'ndjson', '--resume'], 'is a folder'],
  ])('refuses %s, and writes nothing', async (_, args, told) => {
    const before = read('whole.ndjson');
    const inFolder = args.map((arg) => (arg.startsWith('-') || ['ndjson', 'csv'].includes(arg) ? arg : path(arg)));
    const { status, stdout, stderr } = await run(['analyze', path('rows.jsonl'), ...inFolder]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(told);
    expect(read('whole.ndjson')).toBe(before);
  });
});

describe('analyze --out --resume', () => {
  it('gives the same bytes, wherever the file was cut off', async () => {
    const whole = readFileSync(path('whole.ndjson'));
    expect(parseLines(String(whole)).map(({ id }) => id)).toEqual(['a', 'a', null, 4, null, 'é🦊']);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), async (length) => {
        writeFileSync(path('cut.ndjson'), whole.subarray(0, length));
        const { status, stderr } = await resume('cut.ndjson');
        expect([status, stderr]).toEqual([1, '']);
        expect(readFileSync(path('cut.ndjson')).equals(whole)).toBe(true);
      }),
      {
        numRuns: 60,
        examples: [[0], [1], [whole.length - 1], [whole.length], [whole.indexOf(10)], [whole.indexOf(10) + 1]],
      },
    );
  });

  it('does no row again that has an answer', async () => {
    const [first] = read('whole.ndjson').split('\n');
    writeFileSync(path('kept.ndjson'), `{"id":"a","statements":"kept"}\n${first!.slice(0, 20)}`);
    const { stderr } = await resume('kept.ndjson', '--verbose');
    expect(read('kept.ndjson')).toBe(
      ['{"id":"a","statements":"kept"}', ...read('whole.ndjson').split('\n').slice(1)].join('\n'),
    );
    expect(stderr).toContain('1 answered before, 0 of them failed.');
    expect(stderr).toContain('5 read, 1 failed.');
  });

  it.each([
    ['answers of other rows', '{"id":"b","statements":[]}\n', 'answers "b", where the input has "a"'],
    [
      'more answers than rows',
      `${'{"id":"a","statements":[]}\n'.repeat(2)}{"id":null,"error":{}}\n{"id":4,"error":{}}\n{"id":null,"error":{}}\n{"id":"é🦊","statements":[]}\n{"id":9,"error":{}}\n`,
      'more answers',
    ],
    ['rows instead of answers', corpus, 'no answer'],
    ['a text', 'Dear diary', 'no answer'],
    ['lines of a text', 'Dear\ndiary\n', 'no answer'],
    [
      'a line that is torn amid others',
      '{"id":"a","statements":[]}\n{"id":"a","sta\n{"id":null,"error":{}}\n',
      'Line 2',
    ],
  ])('refuses %s, and leaves the file alone', async (_, content, told) => {
    writeFileSync(path('alien.ndjson'), content);
    const { status, stderr } = await resume('alien.ndjson');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^stancekit: .*RESUME_MISMATCH\)\n$/);
    expect(stderr).toContain(told);
    expect(read('alien.ndjson')).toBe(content);
  });
});

describe('results that another run writes', () => {
  const held = (name: string) => path(`${name}.lock`);
  const gone = () => {
    const child = spawnSync(process.execPath, ['-e', '']);
    return child.pid;
  };
  const owner = (process: number, host = hostname()) => JSON.stringify({ host, process });
  const old = new Date(Date.now() - 60_000);

  it('are left alone, be they gone on with or begun', async () => {
    for (const more of [['--resume'], []]) {
      rmSync(path('two.ndjson'), { force: true });
      const both = await Promise.all(
        [1, 2].map(() => run(['analyze', path('rows.jsonl'), '--out', path('two.ndjson'), ...more])),
      );
      const [done, refused] = both.sort((a, b) => a.status - b.status);
      expect([done!.status, refused!.status]).toEqual([1, 2]);
      expect(refused!.stderr).toMatch(/being written by process \d+ on .*\(RESULTS_IN_USE\)\n$/);
      expect(read('two.ndjson')).toBe(read('whole.ndjson'));
      expect(existsSync(held('two.ndjson'))).toBe(false);
    }
  });

  it.each<[string, string, Date | null]>([
    ['a process that is there', owner(process.ppid), null],
    ['a process on another machine', owner(gone(), 'elsewhere'), old],
    ['a process that has not yet written its name', '', null],
  ])('are left alone where their lock names %s', async (_, content, time) => {
    writeFileSync(path('held.ndjson'), '');
    writeFileSync(held('held.ndjson'), content);
    if (time) utimesSync(held('held.ndjson'), time, time);
    const { status, stderr } = await resume('held.ndjson');
    expect([status, read('held.ndjson'), readFileSync(held('held.ndjson'), 'utf8')]).toEqual([2, '', content]);
    expect(stderr).toContain(`if that run is over, remove ${held('held.ndjson')}. (RESULTS_IN_USE)`);
    rmSync(held('held.ndjson'));
  });

  it.each<[string, string, Date | null]>([
    ['a process that is gone', owner(gone()), null],
    ['an earlier process of the same number', owner(process.pid), null],
    ['nobody, for a while', '', old],
    ['nonsense, for a while', '{"host":5}', old],
  ])('are gone on with where their lock names %s', async (_, content, time) => {
    writeFileSync(path('left.ndjson'), '');
    writeFileSync(held('left.ndjson'), content);
    if (time) utimesSync(held('left.ndjson'), time, time);
    const both = await Promise.all([resume('left.ndjson'), resume('left.ndjson')]);
    expect(both.map(({ status }) => status).sort()).toEqual([1, 2]);
    expect(read('left.ndjson')).toBe(read('whole.ndjson'));
    expect(readdirSync(folder).filter((name) => /\.(lock|clearing)$/.test(name))).toEqual([]);
  });

  it('may be no file, which nobody can take', async () => {
    expect((await run(['analyze', path('rows.jsonl'), '--out', '/dev/null'])).status).toBe(1);
    expect(existsSync('/dev/null.lock')).toBe(false);
  });
});

describe('results that were begun in another way', () => {
  const begun = async (name: string, ...more: string[]) => {
    rmSync(path(name), { force: true });
    await run(['analyze', path('rows.jsonl'), '--out', path(name), ...more]);
    truncateSync(path(name), 40);
    return read(name);
  };
  const change = (name: string, fields: object) => {
    const recipe = JSON.parse(read(`${name}.run`));
    writeFileSync(path(`${name}.run`), JSON.stringify({ ...recipe, ...fields }));
  };

  it.each<[string, string[], string[], object, string]>([
    ['another model', [], [], { model: '00' }, 'begun with another model.'],
    ['another version', [], [], { stancekit: '0.0.1' }, 'begun with another version of stancekit.'],
    ['another reader', [], [], { reader: 'ab' }, 'begun with another --reader.'],
    ['other offsets', ['--offsets', 'code-points'], [], {}, 'begun with other --offsets.'],
    [
      'another probability',
      ['--minimum-probability', '0.2'],
      ['--minimum-probability', '0.3'],
      {},
      'begun with another --minimum-probability.',
    ],
    ['another confidence', [], ['--minimum-confidence', '0.9'], {}, 'begun with another --minimum-confidence.'],
    ['the texts beside them', [], ['--with-text'], {}, 'begun with another --with-text.'],
    [
      'two things',
      ['--with-text'],
      ['--offsets', 'code-points'],
      {},
      'begun with other --offsets and another --with-text.',
    ],
  ])('are left alone: %s', async (_, first, then, fields, told) => {
    const before = await begun('way.ndjson', ...first);
    change('way.ndjson', fields);
    const { status, stderr } = await resume('way.ndjson', ...then);
    expect([status, read('way.ndjson')]).toEqual([2, before]);
    expect(stderr).toMatch(/RESUME_MISMATCH\)\n$/);
    expect(stderr).toContain(told);
  });

  it('are told from others by what is in the model file, not by its name', async () => {
    const shipped = fileURLToPath(new URL('../../../models/geopolitics.bin', import.meta.url));
    copyFileSync(shipped, path('model.json'));
    await begun('model.ndjson');
    expect((await resume('model.ndjson', '--model', path('model.json'))).status).toBe(1);
    await begun('model.ndjson');
    // What the tables were made of says the same in other bytes.
    copyFileSync(shipped.replace('.bin', '.json'), path('model.json'));
    const { status, stderr } = await resume('model.ndjson', '--model', path('model.json'));
    expect(status).toBe(2);
    expect(stderr).toContain('another model');
  });

  it.each([
    ['is gone', () => rmSync(path('free.ndjson.run'))],
    ['is torn', () => truncateSync(path('free.ndjson.run'), 10)],
    ['is nothing', () => writeFileSync(path('free.ndjson.run'), 'null')],
  ])('cannot be told from others where what was kept of it %s', async (_, spoil) => {
    await begun('free.ndjson');
    spoil();
    expect((await resume('free.ndjson')).status).toBe(1);
    expect(read('free.ndjson')).toBe(read('whole.ndjson'));
  });

  it('may begin anew where they are empty', async () => {
    await begun('empty.ndjson');
    writeFileSync(path('empty.ndjson'), '');
    change('empty.ndjson', { model: '00' });
    expect((await resume('empty.ndjson')).status).toBe(1);
    expect(JSON.parse(read('empty.ndjson.run'))).toEqual(JSON.parse(read('whole.ndjson.run')));
  });
});

describe('a run that is killed', () => {
  const running = new Set<ChildProcess>();
  afterEach(() => {
    for (const child of running) child.kill('SIGKILL');
  });

  it.each(['1', '2'])(
    'goes on without losing or doubling a row, as often as it happens (--jobs %s)',
    async (jobs) => {
      const rows = Array.from({ length: 400 }, (_, i) => ({
        id: `d${i % 390}`,
        text: `${`${TEXT} Plan ${i}. `.repeat(12)}`,
      }));
      writeFileSync(path('many.jsonl'), ndjson(...rows, '{'));
      const reference = path(`reference-${jobs}.ndjson`);
      await run(['analyze', path('many.jsonl'), '--out', reference]);
      const wanted = readFileSync(reference);
      const out = path(`killed-${jobs}.ndjson`);
      const size = () => (existsSync(out) ? statSync(out).size : 0);
      let kills = 0;
      let torn = 0;
      for (;;) {
        const args = ['analyze', path('many.jsonl'), '--jobs', jobs, '--out', out, '--resume'];
        const child = spawn(process.execPath, [cli, ...args], { stdio: 'ignore' });
        running.add(child);
        const ended = once(child, 'close') as Promise<[number | null, string | null]>;
        const begun = size();
        const goal = begun + wanted.length / 4;
        const watch = setInterval(() => {
          if (size() > goal && kills < 3) child.kill('SIGKILL');
        }, 1);
        const [status, signal] = await ended;
        clearInterval(watch);
        if (signal === null) {
          expect(status).toBe(1);
          break;
        }
        kills++;
        // A kill seldom tears a line by itself, so every second time it is torn here.
        if (kills % 2) truncateSync(out, size() - 7);
        if (readFileSync(out).at(-1) !== 10) torn++;
      }
      expect([kills, torn >= 2]).toEqual([3, true]);
      expect(readFileSync(out).equals(wanted)).toBe(true);
    },
    120_000,
  );
});

describe('rows that have changed since', () => {
  const oslo = { text: 'Oslo rejected the plan.' };
  const paris = { text: 'Paris welcomed the plan.' };
  const berlin = { text: 'Berlin criticised the plan.' };
  const named = (id: string, { text }: { text: string }) => ({ id, text });
  const answer = async (rows: readonly unknown[], ...more: string[]) => {
    writeFileSync(path('changing.jsonl'), ndjson(...rows));
    return run(['analyze', path('changing.jsonl'), '--out', path('changing.ndjson'), '--resume', ...more]);
  };
  const actors = () =>
    parseLines(read('changing.ndjson')).map(
      ({ statements }) => (statements as { actor: { name: string } }[])[0]?.actor.name,
    );
  const clear = () => {
    for (const ending of ['', '.rows', '.run']) rmSync(path(`changing.ndjson${ending}`), { force: true });
  };
  afterEach(clear);

  it('are gone on with where more stand behind those that have answers, be they the same as one before', async () => {
    await answer([oslo, paris]);
    const { status } = await answer([oslo, paris, paris, berlin]);
    expect([status, actors()]).toEqual([0, ['Norway', 'France', 'France', 'Germany']]);
  });

  it.each<[string, readonly object[], readonly object[]]>([
    ['a row without an id stands before', [oslo, paris], [berlin, oslo, paris]],
    ['rows without ids stand in another order', [oslo, paris], [paris, oslo, berlin]],
    ['a row without an id is another', [oslo, paris], [oslo, berlin, paris]],
    ['the text of an id is another', [named('a', oslo), named('b', paris)], [named('a', berlin), named('b', paris)]],
    [
      'the date of an id is another',
      [{ ...named('a', oslo), date: '2024-01-01' }],
      [{ ...named('a', oslo), date: '2024-01-02' }],
    ],
    ['a row is missing', [oslo, paris], [paris]],
  ])('are refused where %s, and nothing is lost or doubled', async (_, before, after) => {
    await answer(before);
    const kept = read('changing.ndjson');
    const { status, stderr } = await answer(after);
    expect([status, read('changing.ndjson')]).toEqual([2, kept]);
    expect(stderr).toMatch(/^stancekit: Line \d.*\(RESUME_MISMATCH\)\n$/);
  });

  it('are refused where what was kept of rows without ids is gone; rows with ids are known by them', async () => {
    await answer([named('a', oslo), paris]);
    rmSync(path('changing.ndjson.rows'));
    expect((await answer([named('a', oslo), paris])).stderr).toMatch(/changing\.ndjson\.rows.*RESUME_MISMATCH/);
    clear();
    await answer([named('a', oslo)]);
    rmSync(path('changing.ndjson.rows'));
    expect((await answer([named('a', oslo), paris])).status).toBe(0);
    // From now on it is kept again.
    expect((await answer([named('a', berlin), paris])).status).toBe(2);
    expect(actors()).toEqual(['Norway', 'France']);
  });

  it('are told also in threads', async () => {
    await answer([oslo, paris], '--jobs', '2');
    expect((await answer([oslo, berlin], '--jobs', '2')).status).toBe(2);
    expect((await answer([oslo, paris, berlin], '--jobs', '2')).status).toBe(0);
    expect(actors()).toEqual(['Norway', 'France', 'Germany']);
  });

  it('give the same answers as the whole at once, whatever was done before and wherever it was torn', async () => {
    const row = fc.constantFrom(oslo, paris, berlin, named('a', oslo), named('a', paris), named('b', berlin));
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 5 }),
        fc.array(row, { maxLength: 5 }),
        fc.nat(40),
        async (first, then, cut) => {
          clear();
          await answer(first);
          truncateSync(path('changing.ndjson'), Math.max(0, statSync(path('changing.ndjson')).size - cut));
          const { status } = await answer(then);
          if (status === 2) return;
          const { stdout } = await run(['analyze', '--format', 'ndjson'], { stdin: ndjson(...then) });
          expect(read('changing.ndjson')).toBe(stdout);
        },
      ),
      { numRuns: 60 },
    );
  });
});
