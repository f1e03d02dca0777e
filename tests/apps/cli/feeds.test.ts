import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readDay } from '../../../src/apps/cli/input/days';
import { isPrivate } from '../../../src/apps/cli/input/fetch/addresses';
import { newsTableOf } from '../../../src/apps/cli/input/newsTables';
import { readArchiveRows } from '../../../src/apps/cli/input/warc';
import { parseLines, run } from './run';

const NORWAY = 'Norway rejected the offer.';
const page = (text: string) => `<!doctype html><html><head><title>Talks</title>
<meta property="og:site_name" content="The Harbour Post"><link rel="canonical" href="https://harbour.example/talks">
<meta property="article:published_time" content="2025-02-23T10:00:00Z"></head>
<body><nav>Home</nav><article><p>${text}</p></article></body></html>`;

const rss = (
  items: string,
) => `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>The Harbour Post</title>${items}</channel></rss>`;
const RSS =
  rss(`<item><title>Talks &amp;amp; tolls</title><link>https://harbour.example/1</link><guid isPermaLink="false">g1</guid>
<pubDate>Mon, 24 Feb 2025 23:30:00 -0500</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>Norway <b>rejected</b> the&nbsp;offer.</p>]]></content:encoded></item>
<item><title>Two</title><link>https://harbour.example/2</link><source url="https://x.example">The Quay</source><description>${NORWAY}</description></item>
<item><link>https://harbour.example/3</link></item>`);
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Harbour Post</title><entry><id>tag:1</id><title>One</title>
<link rel="self" href="https://harbour.example/self"/><link href="https://harbour.example/1"/><updated>2025-02-24T23:30:00-05:00</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Norway <i>rejected</i> the offer.</p></div></content></entry></feed>`;
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://harbour.example/"><title>The Harbour Post</title><link>https://harbour.example/</link><description>d</description></channel>
<item rdf:about="https://harbour.example/1"><title>One</title><link>https://harbour.example/1</link><description>${NORWAY}</description><dc:date>2025-02-24</dc:date></item></rdf:RDF>`;

const event = (id: string, url: string) =>
  Array.from({ length: 61 }, (_, i) => ({ 0: id, 1: '20240224', 59: '20250224151500', 60: url })[i] ?? '"').join('\t');
const gkg = (url: string, extras: string) =>
  Array.from(
    { length: 27 },
    (_, i) => ({ 0: 'k1', 1: '20250224151500', 2: '1', 3: 'harbour.example', 4: url, 26: extras })[i] ?? '',
  ).join('\t');

/** A record, of which `body` is all that was answered. */
const record = (type: string, url: string, body: string | Uint8Array, length = Buffer.byteLength(body)) =>
  Buffer.concat([
    Buffer.from(`WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${length}\r\n\r\n`),
    Buffer.from(body),
    Buffer.from('\r\n\r\n'),
  ]);
const answered = (body: string | Uint8Array, headers = 'Content-Type: text/html; charset=utf-8', status = '200 OK') =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), Buffer.from(body)]);
const LATIN = Buffer.from(page('Norway rejected the café.'), 'latin1');
const CHUNKED = `6\r\n<html>\r\n${(NORWAY.length + 7).toString(16)}\r\n<p>${NORWAY}</p>\r\n0\r\n\r\n`;
const RECORDS = [
  record('warcinfo', '', 'x: y\r\n'),
  record('request', 'https://harbour.example/1', 'GET / HTTP/1.1\r\n\r\n'),
  record('response', 'https://harbour.example/1', answered(page(NORWAY))),
  record('response', 'https://harbour.example/p.png', answered('png', 'Content-Type: image/png')),
  record('response', 'https://harbour.example/2', answered(LATIN, 'Content-Type: text/html; charset=ISO-8859-1')),
  record(
    'response',
    'https://harbour.example/3',
    answered(gzipSync(page(NORWAY)), 'Content-Type: text/html\r\nContent-Encoding: gzip'),
  ),
  record(
    'response',
    'https://harbour.example/4',
    answered(CHUNKED, 'Content-Type: text/html\r\nTransfer-Encoding: chunked'),
  ),
  record('response', 'https://harbour.example/5', answered('gone', 'Content-Type: text/html', '404 Not Found')),
  record(
    'response',
    'https://harbour.example/6',
    answered(gzipSync(Buffer.alloc(20_000_000)), 'Content-Type: text/html\r\nContent-Encoding: gzip'),
  ),
];

let folder: string;
const path = (name: string) => join(folder, name);
const write = (name: string, content: string | Uint8Array) => writeFileSync(path(name), content);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
  mkdirSync(path('pages'));
  write('a.rss', RSS);
  write('b.xml', ATOM);
  write('c.rdf', RDF);
  const inFeed = (html: string) =>
    rss(`<item><guid isPermaLink="false">u</guid><description>${html}</description></item>`);
  write(
    'holds-latin.rss',
    inFeed('&lt;meta charset="iso-8859-1"&gt;Türkiye rejected the offer.').replace('?>', ' encoding="UTF-8"?>'),
  );
  write('says-utf-16.rss', inFeed('Türkiye rejected the offer.').replace('?>', ' encoding="utf-16"?>'));
  const marked = `\uFEFF${page('Türkiye rejected it.').replace('<head>', '<head><meta charset="iso-8859-1">')}`;
  write('marked.warc', record('response', 'https://harbour.example/7', answered(marked, 'Content-Type: text/html')));
  write('crawl.warc', Buffer.concat(RECORDS));
  write('crawl.warc.gz', Buffer.concat(RECORDS.map((one) => gzipSync(one))));
  write('pages/index', page(NORWAY));
  write(
    'cloud.csv',
    `id,indexed_date,language,media_name,publish_date,title,url,text\n1,x,en,The Quay,2025-02-24 10:00:00,T,https://quay.example/1,${NORWAY}\n2,x,en,The Quay,2025-02-24,T,https://quay.example/2,\n`,
  );
  write(
    'x.export.CSV',
    `${event('1', 'https://www.harbour.example/1')}\n${event('2', 'https://www.harbour.example/1')}\n${event('3', 'https://quay.example/2')}\n`,
  );
  write('x.gkg.csv', `${gkg('https://harbour.example/1', '<PAGE_TITLE>A &#x26; B</PAGE_TITLE>')}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const lines = async (...args: string[]) => parseLines((await run(['analyze', '--format', 'ndjson', ...args])).stdout);
const brief = ({ id, title, date, outlet, url, text, error }: Record<string, unknown>) =>
  error ? [id, (error as { code: string }).code] : [id, date, title, outlet, url, text];

describe('analyze', () => {
  const known = ['2025-02-24', 'The Harbour Post', 'https://harbour.example/1', NORWAY] as const;
  const [date, outlet, url, text] = known;
  const archived = (id: string, own: string = text) => [id, '2025-02-23', 'Talks', outlet, id, own];
  const pages = [
    archived('https://harbour.example/1'),
    archived('https://harbour.example/2', 'Norway rejected the café.'),
    archived('https://harbour.example/3'),
    ['https://harbour.example/4', undefined, undefined, undefined, 'https://harbour.example/4', text],
    ['https://harbour.example/6', 'INPUT_TOO_LARGE'],
  ];
  it.each<[string, unknown[]]>([
    [
      'a.rss',
      [
        ['g1', date, 'Talks & tolls', outlet, url, text],
        ['https://harbour.example/2', undefined, 'Two', 'The Quay', 'https://harbour.example/2', text],
        ['https://harbour.example/3', 'TEXT_MISSING'],
      ],
    ],
    ['b.xml', [['tag:1', date, 'One', outlet, url, text]]],
    ['c.rdf', [[url, date, 'One', outlet, url, text]]],
    ['holds-latin.rss', [['u', undefined, undefined, 'The Harbour Post', undefined, 'Türkiye rejected the offer.']]],
    ['says-utf-16.rss', [['u', undefined, undefined, 'The Harbour Post', undefined, 'Türkiye rejected the offer.']]],
    [
      'marked.warc',
      [
        [
          'https://harbour.example/7',
          '2025-02-23',
          'Talks',
          outlet,
          'https://harbour.example/7',
          'Türkiye rejected it.',
        ],
      ],
    ],
    ['crawl.warc', pages],
    ['crawl.warc.gz', pages],
    [
      'cloud.csv',
      [
        ['1', date, 'T', 'The Quay', 'https://quay.example/1', text],
        ['2', 'TEXT_MISSING'],
      ],
    ],
    [
      'x.export.CSV',
      [
        ['https://www.harbour.example/1', 'TEXT_MISSING'],
        ['https://quay.example/2', 'TEXT_MISSING'],
      ],
    ],
    ['x.gkg.csv', [['https://harbour.example/1', 'TEXT_MISSING']]],
  ])('reads %s', async (name, wanted) => {
    expect((await lines(path(name), '--with-text')).map(brief)).toEqual(wanted);
  });

  it('takes all files of a folder for what it is told', async () => {
    const [first] = await lines(path('pages'), '--from', 'html');
    expect(first).toMatchObject({ date: '2025-02-23', url: 'https://harbour.example/talks', outlet, text });
  });

  it('has the origin in CSV with --with-text', async () => {
    const { stdout } = await run(['analyze', path('b.xml'), '--format', 'csv', '--with-text']);
    const [head, row] = stdout.split('\r\n');
    expect(head).toMatch(/,event,date,title,outlet,url,error$/);
    expect(row).toMatch(/,2025-02-24,One,The Harbour Post,https:\/\/harbour\.example\/1,$/);
  });

  it('keeps outlet and URL in projects', async () => {
    await run(['init', path('p.stancekit')]);
    const { stdout } = await run(['add', path('p.stancekit'), path('b.xml')]);
    expect(stdout).toMatch(/^1 text added/);
    const exported = await run(['export', path('p.stancekit'), '--to', 'json']);
    expect(JSON.parse(exported.stdout)).toMatchObject([{ outlet, url, date }]);
  });

  const bomb = '<!DOCTYPE r [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>';
  const torn = Buffer.concat(RECORDS).subarray(0, -600);
  const headless = Buffer.concat([Buffer.from('WARC/1.0\r\nX: '), Buffer.alloc(1_000_000, 120)]);
  it.each<[string, string, string | Uint8Array, string]>([
    ['entities', 'feed', bomb + RSS, 'INVALID_FEED'],
    ['a deep feed', 'feed', rss('<a>'.repeat(10_000)), 'INVALID_FEED'],
    ['a giant tag', 'feed', rss(`<item a="${'x'.repeat(70_000)}"/>`), 'INPUT_TOO_LARGE'],
    ['another XML', 'feed', '<html><p>x</p></html>', 'INVALID_FEED'],
    ['a feed of nothing', 'feed', rss(''), 'INVALID_FEED'],
    ['a large feed', 'feed', Buffer.alloc(17 * 2 ** 20, 60), 'INPUT_TOO_LARGE'],
    ['a torn archive', 'warc', torn, 'INVALID_ARCHIVE'],
    ['a torn packed archive', 'warc', gzipSync(torn).subarray(0, 500), 'INVALID_ARCHIVE'],
    ['an endless head', 'warc', headless, 'INVALID_ARCHIVE'],
    ['a packed bomb', 'warc', gzipSync(headless), 'INVALID_ARCHIVE'],
    ['no archive', 'warc', 'Once upon a time.', 'INVALID_ARCHIVE'],
    ['a table of nothing', 'mediacloud', 'a,b\n1,2\n', 'INVALID_CSV'],
    ['a line of something else', 'gdelt', `${event('1', 'https://quay.example/1')}\nx\ty\n`, 'INVALID_CSV'],
  ])('refuses %s by a code', async (_, from, stdin, code) => {
    const { status, stdout } = await run(['analyze', '--format', 'ndjson', '--from', from], { stdin });
    expect([status, parseLines(stdout).map(brief).at(-1)]).toEqual([1, [null, code]]);
  });
});

describe('readArchiveRows', () => {
  const nameless = Buffer.from(`WARC/1.0\r\nWARC-Type: response\r\n\r\n${'x'.repeat(1000)}`);
  const good = record('response', 'https://harbour.example/1', answered(page(NORWAY)));
  it.each<[string, Buffer]>([
    ['a record that does not say how long it is', nameless],
    ['a packed one', gzipSync(nameless)],
    ['a first page behind which nobody asks for more', good],
  ])('closes its source behind %s', async (_, archive) => {
    let isClosed = false;
    async function* source() {
      try {
        yield archive;
        for (;;) yield new Uint8Array(1);
      } finally {
        isClosed = true;
      }
    }
    const first = async () => {
      for await (const _row of readArchiveRows(source(), 'a.warc')) return;
    };
    await first().catch(() => {});
    await vi.waitFor(() => expect(isClosed).toBe(true));
  });
});

describe('--fetch', () => {
  let server: Server;
  let origin: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      const { url = '' } = request;
      if (url === '/loop') response.writeHead(302, { Location: '/loop' }).end();
      else if (url === '/moved') response.writeHead(301, { Location: '/page' }).end();
      else if (url === '/out') response.writeHead(302, { Location: 'file:///etc/hosts' }).end();
      else if (url === '/png') response.writeHead(200, { 'Content-Type': 'image/png' }).end('x');
      else if (url === '/large')
        response
          .writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' })
          .end(gzipSync(Buffer.alloc(20_000_000)));
      else if (url === '/page')
        response
          .writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' })
          .end(gzipSync(page(NORWAY)));
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  const cloud = (urls: readonly string[]) =>
    `id,media_name,publish_date,url\n${urls.map((url, i) => `${i},The Quay,2025-02-24,${url}\n`).join('')}`;
  const ask = async (urls: readonly string[], ...args: string[]) => {
    const { stdout } = await run(['analyze', '--format', 'ndjson', '--from', 'mediacloud', '--fetch', ...args], {
      stdin: cloud(urls),
    });
    return parseLines(stdout);
  };

  it('fetches pages in order, what the table says of them before what they say themselves', async () => {
    const names = ['/page', '/moved', '/gone', '/loop', '/png', '/large', '/out'];
    const answers = await ask(
      names.map((name) => origin + name),
      '--fetch-private',
    );
    const read = (name: number) => [String(name), '2025-02-24', 'Talks', 'The Quay', origin + names[name], NORWAY];
    expect(answers.map(brief)).toEqual([
      read(0),
      read(1),
      ...['FETCH_FAILED', 'FETCH_FAILED', 'FETCH_FAILED', 'INPUT_TOO_LARGE', 'FETCH_REFUSED'].map((code, i) => [
        String(i + 2),
        code,
      ]),
    ]);
  });

  it('reaches nothing of this machine unless it may, whatever it is called', async () => {
    const urls = [
      origin,
      origin.replace('127.0.0.1', 'localhost'),
      'http://0x7f.1/',
      'http://[::ffff:127.0.0.1]/',
      'file:///etc/hosts',
      'http://a:b@quay.example/',
    ];
    expect((await ask(urls)).map(brief)).toEqual(urls.map((_, i) => [String(i), 'FETCH_REFUSED']));
  });

  it('is asked for by name', async () => {
    const { status, stderr } = await run(['analyze', path('a.rss'), '--fetch-private']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('--fetch')]);
  });
});

describe('isPrivate', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'quay.example',
    '',
  ])('%s is', (address) => expect(isPrivate(address)).toBe(true));
  it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111'])('%s is not', (address) =>
    expect(isPrivate(address)).toBe(false),
  );
});

describe('readDay', () => {
  it.each<[unknown, string | undefined]>([
    ['Mon, 24 Feb 2025 23:30:00 -0500', '2025-02-24'],
    ['4 March 2025', '2025-03-04'],
    ['2025-02-24 10:00:00', '2025-02-24'],
    ['20250224151500', '2025-02-24'],
    ['31 Feb 2025', undefined],
    ['02/03/2025', undefined],
    [7, undefined],
  ])('reads %j as %s', (date, day) => expect(readDay(date)).toBe(day));

  it('reads every day back, however it is written', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString();
        const wanted = iso.slice(0, 10);
        expect([iso, date.toUTCString(), wanted.replaceAll('-', '')].map(readDay)).toEqual([wanted, wanted, wanted]);
      }),
    );
  });
});

describe('newsTableOf', () => {
  it.each<[string, string | null]>([
    ['stories_id,publish_date,title,url', 'mediacloud'],
    ['\uFEFF"id","url","publish_date","media_name"', 'mediacloud'],
    ['GLOBALEVENTID,SQLDATE,SOURCEURL', 'gdelt'],
    ['GKGRECORDID\tDATE\tDocumentIdentifier', 'gdelt'],
    ['id,text,url', null],
    ['', null],
  ])('takes %j for %s', (head, wanted) => expect(newsTableOf(head)).toBe(wanted));
});
