/** The examples as somebody runs them who has the package from npm: from its tarball, each in a folder of its own. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '../apps/web/browser';
import { findPython } from '../clients/python';
import { execute, root } from './tools';

const own = (path: string) => fileURLToPath(new URL(path, root));
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };

let folder: string;
const path = (name: string) => join(folder, name);

/** A program of this repository's devDependencies, run in an example. */
const tool = (name: string, args: readonly string[], example: string) =>
  execute(process.execPath, [own(`node_modules/${name}`), ...args], { cwd: path(example) });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
  const packed = await execute('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: own('.'),
  });
  const [{ filename }] = JSON.parse(packed.stdout);
  mkdirSync(path('node_modules/@types'), { recursive: true });
  expect(await execute('tar', ['xzf', filename], { cwd: folder })).toEqual({ status: 0, stdout: '', stderr: '' });
  // What `npm install` does with a package that has no dependencies, in less time.
  cpSync(path('package'), path('node_modules/stancekit'), { recursive: true });
  for (const name of ['@types/node', 'undici-types', 'vite'])
    symlinkSync(own(`node_modules/${name}`), path(`node_modules/${name}`));
  cpSync(path('package/datasets/examples'), folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

it('compiles and runs the example of Node and TypeScript', async () => {
  expect(await tool('typescript/bin/tsc', [], 'node')).toEqual({ status: 0, stdout: '', stderr: '' });
  const { status, stdout, stderr } = await execute(process.execPath, ['dist/main.js', '../strait.txt'], {
    cwd: path('node'),
  });
  expect(status).toBe(0);
  expect(stderr).toContain('Russia denied any part in the damage');
  expect(stdout).toMatch(/^Sweden,|,Sweden,/m);
  const missing = await execute(process.execPath, ['dist/main.js', 'strait.txt'], { cwd: path('node') });
  expect([missing.status, missing.stdout]).toEqual([1, '']);
});

it('runs the notebook, which prints what is kept in it', async () => {
  const { cells } = JSON.parse(readFileSync(path('python/stancekit.ipynb'), 'utf8'));
  const kept = cells.flatMap(({ outputs = [] }) => outputs.flatMap(({ text }: { text: string[] }) => text));
  const cli = path('node_modules/stancekit/dist/cli.js');
  const client = `PYTHONPATH=${own('src/clients/python/src')}`;
  const args = [`STANCEKIT_COMMAND=${cli}`, client, 'PYTHONDONTWRITEBYTECODE=1', findPython(), 'run.py'];
  const { status, stdout, stderr } = await execute('env', args, { cwd: path('python') });
  expect([status, stderr, stdout]).toEqual([0, '', kept.join('')]);
  expect(kept.length).toBeGreaterThan(4);
});

it('builds the page with Vite, which works from a server of files', async () => {
  expect((await execute(process.execPath, ['copyModels.js'], { cwd: path('vite') })).stderr).toBe('');
  expect((await tool('vite/bin/vite.js', ['build', '--logLevel', 'error'], 'vite')).status).toBe(0);
  const server = createServer((request, response) => {
    const name = `vite/dist${request.url === '/' ? '/index.html' : request.url}`;
    response.setHeader('content-type', types[extname(name)] ?? 'application/octet-stream');
    response.end(readFileSync(path(name)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.getByText('Norway rejected the embargo · sanctions').waitFor();
    await page.getByLabel('An article').fill('Moscow never agreed to the deal.');
    await page.getByRole('listitem').filter({ hasText: 'Moscow never agreed to the deal' }).waitFor();
    expect([await page.getByRole('listitem').count(), faults]).toEqual([1, []]);
  } finally {
    await browser.close();
    server.close();
  }
});
