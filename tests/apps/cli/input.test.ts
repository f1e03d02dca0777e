import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/apps/cli/input/kinds';
import { findFiles } from '../../../src/apps/cli/input/paths';
import { parseCells, readRecords } from '../../../src/apps/cli/input/records';
import { parseLines, run } from './run';

const NORWAY = 'Norway rejected the offer.';

let folder: string;
const path = (name: string) => join(folder, name);
const write = (name: string, content: string | Uint8Array) => writeFileSync(path(name), content);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
  for (const name of ['news', 'news/deep', 'news/.hidden', 'empty', 'bad']) mkdirSync(path(name));
  write('news/b.txt', NORWAY);
  write(
    'news/a.md',
    '---\ntitle: News\ndate: 2024-01-02\n---\n# Talks\n\n**Norway** rejected the [offer](https://x.test).\n',
  );
  write(
    'news/deep/C.HTML',
    `<title>x</title><p>Norway <b>rejected</b> the&nbsp;offer &amp; left.</p><script>evil()</script>`,
  );
  write('news/deep/picture.png', 'x');
  write('news/.hidden/d.txt', NORWAY);
  write('news/[1].txt', NORWAY);
  write('bad/1-latin.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9]));
  write('bad/2-binary.txt', 'a\0b');
  write('bad/3-utf16.html', Buffer.from('\ufeff<p>hi</p>', 'utf16le'));
  write('bad/4-deep.html', '<div>'.repeat(3000));
  write('bad/5-good.txt', NORWAY);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('findFiles', () => {
  it.each<[string, string[], string[]]>([
    ['a file', ['news/b.txt'], ['news/b.txt']],
    ['a file whose name looks like a pattern', ['news/[1].txt'], ['news/[1].txt']],
    ['a folder', ['news'], ['news/[1].txt', 'news/a.md', 'news/b.txt', 'news/deep/C.HTML']],
    ['a pattern', ['news/**/*.{md,HTML}'], ['news/a.md', 'news/deep/C.HTML']],
    ['several, in their order', ['news/deep', 'news/b.txt'], ['news/deep/C.HTML', 'news/b.txt']],
  ])('finds %s', async (_, args, wanted) => {
    const found = await findFiles(args.map(path));
    expect(found.map(({ file, error }) => [file, error])).toEqual(wanted.map((name) => [path(name), undefined]));
    for (const { size } of found) expect(size).toBeGreaterThan(0);
  });

  it.each(['empty', 'news/*.doc'])('tells that there is nothing in %s', async (name) => {
    const [found, ...more] = await findFiles([path(name)]);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ file: path(name), error: { code: 'FILE_NOT_FOUND' } });
  });

  it('leaves standard input and missing files to the reader', async () => {
    expect(await findFiles(['-', path('gone.txt')])).toEqual([
      { file: '-', size: 0 },
      { file: path('gone.txt'), size: 0 },
    ]);
  });
});

describe('kindOf', () => {
  it.each([
    ['a.txt', 'text'],
    ['a', 'text'],
    ['a.MD', 'markdown'],
    ['a.htm', 'html'],
    ['a.ndjson', 'jsonl'],
    ['x.csv.jsonl', 'jsonl'],
    ['a.CSV', 'csv'],
  ])('%s is %s', (file, kind) => expect(kindOf(file)).toBe(kind));
});

describe('readRecords', () => {
  const split = async (chunks: readonly Uint8Array[], limit?: number) => {
    async function* source() {
      yield* chunks;
    }
    const records = [];
    for await (const { bytes, line, closed } of readRecords(source(), limit)) {
      records.push({ text: bytes && Buffer.from(bytes).toString(), line, closed });
    }
    return records;
  };

  it('gives the cells that csv-parse gives of the whole, however the bytes are cut', async () => {
    const cell = fc
      .array(fc.constantFrom('a', 'é', '"', ',', '\n', '\r\n', ' ', ';'), { maxLength: 6 })
      .map((parts) => parts.join(''));
    const quoted = cell.map((text) => `"${text.replaceAll('"', '""')}"`);
    const bare = fc.constantFrom('a', 'b c', '', 'x"y""z', '5"');
    const record = fc.array(fc.oneof(quoted, bare), { minLength: 2, maxLength: 4 }).map((cells) => cells.join(','));
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1, maxLength: 6 }),
        fc.array(fc.nat(60)),
        fc.boolean(),
        async (lines, cuts, mark) => {
          const text = `${mark ? '\uFEFF' : ''}${lines.join('\n')}`;
          const bytes = Buffer.from(text);
          const edges = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length];
          const records = await split(edges.slice(1).map((end, i) => bytes.subarray(edges[i], end)));
          expect(records.map(({ text }) => parseCells(text!.replace(/^\uFEFF/, ''), ','))).toEqual(
            parse(text, { relax_column_count: true, relax_quotes: true, bom: true, record_delimiter: '\n' }),
          );
          expect(records.every(({ closed }) => closed)).toBe(true);
        },
      ),
    );
  });

  it.each([
    [
      'a carriage return in a cell',
      'id,text\n1,Norway.\rMoscow.\n2,x\n',
      [
        ['id', 'text'],
        ['1', 'Norway.\rMoscow.'],
        ['2', 'x'],
      ],
    ],
    [
      'records that end in one',
      'id,text\r1,Oslo\r2,"a\rb"\r',
      [
        ['id', 'text'],
        ['1', 'Oslo'],
        ['2', 'a\rb'],
      ],
    ],
    [
      'a quoted one in the head',
      '"a\rb",c\r1,2\r',
      [
        ['a\rb', 'c'],
        ['1', '2'],
      ],
    ],
    [
      'those that end in both',
      'id,text\r\n1,a\r\n',
      [
        ['id', 'text'],
        ['1', 'a'],
      ],
    ],
  ])('loses nothing of %s, however the bytes are cut', async (_, text, cells) => {
    for (const size of [1, 3, 100]) {
      const bytes = Buffer.from(text);
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      const records = await split(chunks);
      expect(records.map((record) => parseCells(record.text!, ','))).toEqual(cells);
      expect(records.map(({ line }) => line)).toEqual(cells.map((_, i) => i + 1));
    }
  });

  it('counts lines, tells of a quote that stays open, and passes over what is too long', async () => {
    expect(await split([Buffer.from('a,"b\nc"\nlong,long\nd,"e\nf')], 8)).toEqual([
      { text: 'a,"b\nc"', line: 1, closed: true },
      { text: null, line: 3, closed: true },
      { text: 'd,"e\nf', line: 4, closed: false },
    ]);
  });
});

describe('tables', () => {
  const table = async (content: string | Uint8Array, args: readonly string[] = []) => {
    const { status, stdout } = await run(['analyze', '--format', 'ndjson', '--input', 'csv', ...args], {
      stdin: content,
    });
    return { status, lines: parseLines(stdout) };
  };

  it('takes the named column, and the others along', async () => {
    const { status, lines } = await table(
      `id;words;date\r\n7;"${NORWAY}\r\nYes; it did.";2024-01-01\r\n8;${NORWAY};\r\n`,
      ['--column', 'words'],
    );
    expect(lines).toMatchObject([
      { id: '7', statements: [{ actor: { name: 'Norway' } }] },
      { id: '8', statements: [{ actor: { name: 'Norway' } }] },
    ]);
    expect(status).toBe(0);
  });

  it('takes the delimiter that is told above the head, and counts its line', async () => {
    const { status, lines } = await table(`\uFEFFsep=;\r\nid;text\r\n7;${NORWAY}\r\n8;one;more\r\n`);
    expect(lines).toMatchObject([
      { id: '7', statements: [{ actor: { name: 'Norway' } }] },
      { error: { code: 'INVALID_CSV', line: 4 } },
    ]);
    expect(status).toBe(1);
  });

  it('answers bad records in their place', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`text,date\n${NORWAY},\nx\n`),
      Buffer.from([0x63, 0xe9, 0x2c, 0x0a]),
      Buffer.from(`${NORWAY},soon\n${NORWAY},\n"never closed\n`),
    ]);
    const { status, lines } = await table(bytes);
    expect(lines).toMatchObject([
      { statements: [{}] },
      { error: { code: 'INVALID_CSV', line: 3, message: expect.stringContaining('expected 2 cells, got 1') } },
      { error: { code: 'INVALID_CSV', line: 4, message: expect.stringContaining('UTF-8') } },
      { error: { code: 'INVALID_OPTION', line: 5, message: expect.stringMatching(/(?:Line |:)5: expected `date`/) } },
      { statements: [{}] },
      { error: { code: 'INVALID_CSV', line: 7, message: expect.stringContaining('never closed') } },
    ]);
    expect(status).toBe(1);
  });

  it('says which columns there are where the named one is not', async () => {
    const { status, lines } = await table('id,body\n1,x\n');
    expect(lines).toMatchObject([{ id: null, error: { code: 'INVALID_CSV', line: null } }]);
    expect((lines[0]!.error as { message: string }).message).toMatch(/no column "text", but "id", "body"\. .*--column/);
    expect(status).toBe(1);
    expect((await table('')).lines).toEqual([]);
  });

  it('takes no names for spans', async () => {
    const stdin = `text,actor,target,issue\n${NORWAY},Norway,offer,trade\n`;
    const { stdout } = await run(['classify', '--format', 'ndjson', '--input', 'csv'], { stdin });
    expect(parseLines(stdout)).toMatchObject([{ id: null, issues: [{ issue: 'trade' }] }]);
  });
});

describe('folders and pages', () => {
  it('gives the text that offsets are into along where it was extracted', async () => {
    const { status, stdout } = await run(['analyze', '--format', 'ndjson', path('news')]);
    const lines = parseLines(stdout) as {
      id: string;
      text?: string;
      statements: { start: number; span: { start: number; end: number }; text: string }[];
    }[];
    expect(lines.map(({ id, text }) => [id, text])).toEqual([
      [path('news/[1].txt'), undefined],
      [path('news/a.md'), `Talks\n\n${NORWAY}`],
      [path('news/b.txt'), undefined],
      [path('news/deep/C.HTML'), 'Norway rejected the offer & left.'],
    ]);
    for (const { statements, text = NORWAY } of lines) {
      expect(statements).toHaveLength(1);
      const [{ span, text: own }] = statements as [(typeof statements)[number]];
      expect(text.slice(span.start, span.end)).toBe(own);
    }
    expect(status).toBe(0);
  });

  it('names what cannot be read, and does the rest', async () => {
    const { status, stdout } = await run([
      'analyze',
      '--format',
      'ndjson',
      path('bad'),
      path('gone.txt'),
      path('empty'),
    ]);
    expect(parseLines(stdout)).toMatchObject([
      {
        id: path('bad/1-latin.txt'),
        error: { code: 'FILE_UNREADABLE', message: expect.stringContaining('not UTF-8, first in line 1. ') },
      },
      { id: path('bad/2-binary.txt'), error: { code: 'FILE_UNREADABLE', message: expect.stringContaining('NUL') } },
      { id: path('bad/3-utf16.html'), error: { code: 'FILE_UNREADABLE', message: expect.stringContaining('UTF-16') } },
      {
        id: path('bad/4-deep.html'),
        error: { code: 'FILE_UNREADABLE', message: expect.stringContaining('256 elements') },
      },
      { id: path('bad/5-good.txt'), statements: [{}] },
      { id: path('gone.txt'), error: { code: 'FILE_NOT_FOUND' } },
      { id: path('empty'), error: { code: 'FILE_NOT_FOUND' } },
    ]);
    expect(status).toBe(1);
  });

  it('reads a page from standard input', async () => {
    const { stdout } = await run(['analyze', '--input', 'html', '--format', 'json'], { stdin: `<p>${NORWAY}</p>` });
    expect(JSON.parse(stdout)).toMatchObject({ id: null, text: NORWAY, statements: [{}] });
  });
});
