import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeTinyWeights } from '../contextual/tinyWeights';
import { execute, root } from './tools';

const TEXT = 'Norway rejected the embargo. Sweden backed the sanctions.';

/** What a program does; its answer is printed, or the code and the message of the error. */
const programs = {
  analyze: `const { analyze } = stancekit; return analyze('${TEXT}').statements.length;`,
  threads: `for await (const { statements, error } of stancekit.createAnalyzer().analyzeStream([{ text: '${TEXT}' }], { workers: 1 })) {
    if (error) throw error;
    return statements.length;
  }`,
  contextual: 'return (await contextual()).id.length;',
  'contextual-weights': "return (await contextual({ weights: 'tiny' })).id.length;",
};

type Program = keyof typeof programs;

/** How a program asks for packages; `require` takes what they have for CommonJS, `import` in CommonJS what they have for ESM. */
const asked = {
  import: `import * as stancekit from 'stancekit'; import { contextual } from 'stancekit-contextual';`,
  require: `const stancekit = require('stancekit'); const { contextual } = require('stancekit-contextual');`,
};

const tsup = fileURLToPath(new URL('node_modules/tsup/dist/cli-default.js', root));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const install = (name: string, from: string, parts: readonly string[]) => {
    for (const part of parts)
      cpSync(fileURLToPath(new URL(from + part, root)), join(folder, 'node_modules', name, part), { recursive: true });
  };
  install('stancekit', '', ['dist', 'package.json']);
  install('stancekit-contextual', 'models/contextual/', ['dist', 'package.json']);
  // What stands beside a bundle that was put into a folder by itself.
  mkdirSync(join(folder, 'with-models'));
  for (const name of ['geopolitics', 'targets', 'vectors']) {
    const file = `models/${name}.bin`;
    cpSync(fileURLToPath(new URL(file, root)), join(folder, 'with-models', file));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Bundles a program with all that it imports, and runs it. */
async function runBundle(program: Program, how: keyof typeof asked, format: 'esm' | 'cjs', beside: string) {
  const name = `${program}-${how}-${format}`;
  const code = `${asked[how]}
(async () => { ${programs[program]} })().then(console.log, ({ code, message }) => console.log(code, message));`;
  writeFileSync(join(folder, `${name}.js`), code);
  const options = ['--no-config', '--platform', 'node', '--format', format, '--out-dir', beside, '--silent'];
  const built = await execute(process.execPath, [tsup, `${name}.js`, ...options], { cwd: folder });
  expect(built.stderr).toBe('');
  const file = join(beside, format === 'esm' ? `${name}.mjs` : `${name}.js`);
  const { stdout, stderr } = await execute(process.execPath, [file], { cwd: folder });
  expect(stderr).toBe('');
  return stdout.trim();
}

describe('a program that has the library in its bundle', () => {
  it.each<[Program, keyof typeof asked, 'esm' | 'cjs', string]>([
    ['analyze', 'import', 'esm', '2'],
    ['analyze', 'require', 'cjs', '2'],
    ['analyze', 'import', 'cjs', 'MODEL_REQUIRED'],
    ['threads', 'import', 'esm', 'WORKER_FAILED'],
    ['threads', 'require', 'cjs', 'WORKER_FAILED'],
    ['contextual', 'import', 'esm', 'FILE_NOT_FOUND'],
    ['contextual', 'import', 'cjs', 'FILE_NOT_FOUND'],
    ['contextual', 'require', 'cjs', 'FILE_NOT_FOUND'],
  ])(
    'with models/ beside it, %s by %s in %s answers %s',
    async (program, how, format, wanted) => {
      const said = await runBundle(program, how, format, 'with-models');
      expect(said.split(' ')[0]).toBe(wanted);
      if (wanted !== '2') expect(said).toMatch(/bundle.*\(`external`\)/);
    },
    60_000,
  );

  it('has the contextual reader by the folder of its weights', async () => {
    writeTinyWeights(join(folder, 'tiny'));
    expect(await runBundle('contextual-weights', 'import', 'cjs', 'alone')).toBe('16');
  });

  it('is told to keep it outside where models/ is not beside it', async () => {
    const said = await runBundle('analyze', 'import', 'esm', 'alone');
    expect(said).toMatch(/^MODEL_REQUIRED .*bundle.*\(`external`\)/);
  }, 60_000);
});

it('asks for onnxruntime-node, which may not be there, in a way that bundlers do not follow', () => {
  const code = readFileSync(new URL('models/contextual/dist/index.js', root), 'utf8');
  expect(code).toContain('onnxruntime-node');
  expect(code).not.toMatch(/\b(?:import|require)\(\s*["'`]onnxruntime-node/);
  expect(code).toMatch(/webpackIgnore: ?true/);
});
