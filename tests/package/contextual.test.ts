import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../apps/web/browser';
import { writeTinyWeights } from '../contextual/tinyWeights';
import { checkTypes, execute, root } from './tools';

const TEXT = 'France said on Monday that it would lift the sanctions. “We want talks,” Anna Keller told reporters.';
const STATEMENT = 'We will never lift the embargo.';

const files = [
  ...['LICENSE', 'NOTICE', 'README.md', 'dist/browser.d.ts', 'dist/browser.js', 'dist/index.cjs', 'dist/index.d.cts'],
  ...['dist/index.d.ts', 'dist/index.js', 'dist/wasm.js', 'package.json'],
  ...['weights/reader.json', 'weights/reader.onnx', 'weights/vocabulary.txt'],
];

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { path: string }[];
}

let folder: string;
let packed: Packed;

async function pack(from: string): Promise<Packed> {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const { stdout } = await execute('npm', args, { cwd: from });
  return JSON.parse(stdout)[0];
}

async function runFile(name: string, code: string) {
  writeFileSync(join(folder, name), code);
  return execute(process.execPath, [name], { cwd: folder });
}

/** The package's folder; with weights of a network that is as small as can be, where the real ones are not there. */
function contextualFolder(): string {
  const source = fileURLToPath(new URL('models/contextual/', root));
  if (existsSync(join(source, 'weights/reader.onnx'))) return source;
  const copy = join(folder, 'source');
  cpSync(source, copy, { recursive: true });
  writeTinyWeights(join(copy, 'weights'));
  return copy;
}

beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'stancekit-')), 'ä #1 %20');
  mkdirSync(folder, { recursive: true });
  const main = await pack(fileURLToPath(root));
  packed = await pack(contextualFolder());
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const tarballs = [main, packed].map(({ filename }) => join(folder, filename));
  const install = ['install', '--offline', '--no-audit', '--no-fund', ...tarballs];
  const { status, stderr } = await execute('npm', install, { cwd: folder });
  expect([status, stderr]).toEqual([0, '']);
}, 240_000);
afterAll(() => rmSync(dirname(folder), { recursive: true }));

describe('the tarball of the contextual reader', () => {
  it('holds exactly this', () => {
    const paths = packed.files.map(({ path }) => path.replace(/-\w{8}\.js$/, '.js'));
    expect([...new Set(paths)].sort()).toEqual([...files].sort());
  });

  it('is no larger than 15 MB, nearly all of it weights', () => {
    expect(packed.unpackedSize).toBeLessThan(15e6);
    expect(readFileSync(join(folder, 'node_modules/stancekit-contextual/weights/reader.onnx')).length).toBeLessThan(
      15e6,
    );
  });

  it('brings nothing else along', () => {
    const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
    expect(Object.keys(lock.packages).sort()).toEqual([
      '',
      'node_modules/stancekit',
      'node_modules/stancekit-contextual',
    ]);
  });

  it('names what it is made from', () => {
    const installed = join(folder, 'node_modules/stancekit-contextual');
    const { license } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    const notice = readFileSync(join(installed, 'NOTICE'), 'utf8');
    expect(license).toBe('Apache-2.0');
    expect(notice).toContain('MiniLM');
  });
});

/** What a program says that has both packages as `stancekit` and `contextual`. */
const report = `
const before = { env: JSON.stringify(process.env), globals: Object.getOwnPropertyNames(globalThis).join(), events: process.eventNames().map((name) => [name, process.listenerCount(name)]).join() };
const reader = await contextual();
const analyzer = stancekit.createAnalyzer({ reader });
const [fast] = stancekit.createAnalyzer().classify({ text: ${JSON.stringify(STATEMENT)}, issue: 'sanctions' }).issues;
const [both] = (await analyzer.classifyAsync({ text: ${JSON.stringify(STATEMENT)}, issue: 'sanctions' })).issues;
const { statements } = await analyzer.analyzeAsync(${JSON.stringify(TEXT)});
const after = { env: JSON.stringify(process.env), globals: Object.getOwnPropertyNames(globalThis).join(), events: process.eventNames().map((name) => [name, process.listenerCount(name)]).join() };
console.log(JSON.stringify({ id: reader.id.length, isRead: fast.probability !== both.probability, statements: statements.length, unchanged: JSON.stringify(before) === JSON.stringify(after), both }));`;

describe('both packages, installed', () => {
  const said = async (file: string, program: string) => {
    const { status, stdout, stderr } = await runFile(file, program);
    expect([status, stderr]).toEqual([0, '']);
    const { both, ...rest } = JSON.parse(stdout);
    expect(rest).toEqual({ id: 16, isRead: true, statements: 2, unchanged: true });
    return both;
  };
  const asModule = () =>
    said(
      'a.mjs',
      `import * as stancekit from 'stancekit'; import { contextual } from 'stancekit-contextual'; ${report}`,
    );

  it('work by ESM and by CommonJS, in silence, and read the same', async () => {
    const requiring = `const stancekit = require('stancekit'), { contextual } = require('stancekit-contextual');`;
    const required = await said('a.cjs', `${requiring} (async () => { ${report} })();`);
    expect(required).toEqual(await asModule());
  });

  it('work in threads', async () => {
    const { status, stdout, stderr } = await runFile(
      'threads.mjs',
      `import { createAnalyzer } from 'stancekit';
import { contextual } from 'stancekit-contextual';
const analyzer = createAnalyzer({ reader: await contextual() });
const texts = [1, 2, 3].map((id) => ({ id: String(id), text: ${JSON.stringify(TEXT)} }));
const wanted = JSON.stringify((await analyzer.analyzeAsync(texts[0].text)).statements);
for await (const { id, statements } of analyzer.analyzeStream(texts, { workers: 2 })) console.log(id, JSON.stringify(statements) === wanted);`,
    );
    expect([status, stderr, stdout]).toEqual([0, '', '1 true\n2 true\n3 true\n']);
  });

  it.each([
    ['node16', 'types.mts'],
    ['node16', 'types.cts'],
    ['bundler', 'types.ts'],
  ])(
    'have types that go together, for %s resolution in %s',
    async (resolution, file) => {
      writeFileSync(
        join(folder, file),
        `import { createAnalyzer, type Reader } from 'stancekit';
import { contextual, type ContextualOptions } from 'stancekit-contextual';
const options: ContextualOptions = { runtime: 'wasm' };
export const opened: Promise<Reader> = contextual(options);
export const analyzer = opened.then((reader) => createAnalyzer({ reader }));
// @ts-expect-error The reader must be awaited.
createAnalyzer({ reader: contextual() });
`,
      );
      const { status, stdout } = await checkTypes(folder, file, resolution);
      expect([status, stdout]).toEqual([0, '']);
    },
    60_000,
  );

  it('are what the command line reads with, unless it is told otherwise', async () => {
    const bin = join(folder, 'node_modules/.bin/stancekit');
    const input = `${JSON.stringify({ id: 1, text: STATEMENT, issue: 'sanctions' })}\n`;
    const classify = async (...args: string[]) => {
      const options = { cwd: folder, input, reader: null };
      const { status, stdout, stderr } = await execute(bin, ['classify', '--format', 'ndjson', ...args], options);
      expect([status, stderr]).toEqual([0, '']);
      return JSON.parse(stdout).issues[0];
    };
    const both = await asModule();
    expect(await classify()).toEqual(both);
    expect(await classify('--reader', 'contextual')).toEqual(both);
    expect(await classify('--reader', 'fast')).not.toEqual(both);
  });

  it('are what the service reads with', async () => {
    const bin = join(folder, 'node_modules/.bin/stancekit');
    const { STANCEKIT_READER: _, ...env } = process.env;
    const child = spawn(bin, ['serve', '--port', '0', '--threads', '1'], { cwd: folder, env });
    try {
      let told = '';
      for await (const text of child.stdout.setEncoding('utf8')) {
        told += text;
        if (told.includes('\n')) break;
      }
      const [url] = /http:\/\/\S+/.exec(told) ?? [''];
      const ask = async (path: string, body: object) => {
        const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
        return (await fetch(`${url}/v1/${path}`, request)).json();
      };
      const { reader } = await (await fetch(`${url}/v1/model`)).json();
      expect(reader).toMatch(/^[0-9a-f]{16}$/);
      const { issues } = await ask('classify', { text: STATEMENT, issue: 'sanctions' });
      expect(issues[0]).toEqual(await asModule());
      const { explanations } = await ask('explain', { text: STATEMENT, issue: 'sanctions' });
      const names = explanations.flatMap(({ features }: { features: { name: string }[] }) =>
        features.map(({ name }) => name),
      );
      expect(names).toContain('contextual reader');
    } finally {
      child.kill();
    }
  });

  it('refuse weights that are damaged, in one line', async () => {
    const bin = join(folder, 'node_modules/.bin/stancekit');
    const weights = join(folder, 'node_modules/stancekit-contextual/weights/reader.onnx');
    const whole = readFileSync(weights);
    try {
      writeFileSync(weights, whole.subarray(0, Math.floor(whole.length / 2)));
      const run = (...args: string[]) => execute(bin, ['analyze', ...args], { cwd: folder, input: TEXT, reader: null });
      const { status, stdout, stderr } = await run();
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^stancekit: .*not whole.*\(INVALID_MODEL\)\n$/);
      expect(await run('--reader', 'fast')).toMatchObject({ status: 0, stderr: '' });
    } finally {
      writeFileSync(weights, whole);
    }
  });
});

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** Serves what is installed, to a page that may do no more than it must. */
async function serve(page: string): Promise<Server> {
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '', 'http://localhost').pathname;
    const headers = {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'content-security-policy': policy,
    };
    if (path === '/page.html') response.writeHead(200, headers).end('<script type="module" src="/page.js"></script>');
    else if (path === '/page.js') response.writeHead(200, headers).end(page);
    else {
      const content = await readFile(join(folder, 'node_modules', path)).catch(() => null);
      response.writeHead(content ? 200 : 404, headers).end(content ?? '');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

describe('both packages, in a browser', () => {
  const program = `
import { createAnalyzer, fetchModel } from '/stancekit/dist/browser.js';
import { contextual } from '/stancekit-contextual/dist/browser.js';
const damaged = await contextual({ weights: '/nowhere/' }).catch(({ code }) => code);
const [model, reader] = await Promise.all([fetchModel('/stancekit/models'), contextual()]);
const analyzer = createAnalyzer({ model, reader });
const { issues } = await analyzer.classifyAsync({ text: ${JSON.stringify(STATEMENT)}, issue: 'sanctions' });
const { statements } = await analyzer.analyzeAsync(${JSON.stringify(TEXT)});
const told = JSON.stringify({ damaged, issue: issues[0], statements: statements.length });
document.body.append(Object.assign(document.createElement('output'), { textContent: told }));`;

  it('read as they do in Node', async () => {
    const server = await serve(program);
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/page.html`);
      const output = page.locator('output');
      await output.waitFor({ timeout: 90_000 });
      const told = JSON.parse((await output.textContent()) ?? '');
      expect(faults).toEqual([]);
      expect(told).toMatchObject({ damaged: 'FILE_NOT_FOUND', statements: 2, issue: { issue: 'sanctions' } });
      const { stdout } = await runFile(
        'same.mjs',
        `import { createAnalyzer } from 'stancekit'; import { contextual } from 'stancekit-contextual';
const analyzer = createAnalyzer({ reader: await contextual() });
console.log(JSON.stringify((await analyzer.classifyAsync({ text: ${JSON.stringify(STATEMENT)}, issue: 'sanctions' })).issues[0]));`,
      );
      const inNode = JSON.parse(stdout);
      expect(told.issue.stance).toBe(inNode.stance);
      expect(told.issue.probability).toBeCloseTo(inNode.probability, 4);
    } finally {
      await browser.close();
      server.close();
    }
  });
});
