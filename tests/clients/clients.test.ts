/** The clients in other languages pass their own tests, with the program of this repository as it was built. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { execute, root } from '../package/tools';
import { findPython } from './python';

const own = (path: string) => fileURLToPath(new URL(path, root));
const engine = [`STANCEKIT_COMMAND=${own('dist/cli.js')}`, `STANCEKIT_HOME=${own('.')}`];

/** Each is a whole suite, which starts programs; seconds on a machine that has nothing else to do. */
const A_SUITE = 600_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it(
  'Python',
  async () => {
    const args = [...engine, 'PYTHONDONTWRITEBYTECODE=1', findPython(), '-m', 'pytest', '-q', '-p', 'no:cacheprovider'];
    const { status, stdout } = await execute('env', args, { cwd: own('src/clients/python') });
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^\d{2,} passed in /m)]);
  },
  A_SUITE,
);

it(
  'R, by the command line and by V8',
  async () => {
    const install = ['CMD', 'INSTALL', '--no-test-load', '--no-docs', `--library=${folder}`, own('src/clients/r')];
    expect(await execute('R', install, { cwd: folder })).toMatchObject({ status: 0 });
    const args = [...engine, `R_LIBS=${folder}`, 'Rscript', 'analyze.R'];
    const { status, stdout } = await execute('env', args, { cwd: own('src/clients/r/tests') });
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^\d{2,} passed, 0 failed$/m)]);
    // Each engine is there, so none was passed over.
    expect(stdout).not.toContain('not tested');
  },
  A_SUITE,
);

it.each([
  ['Python', 'src/clients/python/pyproject.toml', /^version = "(.+)"$/m],
  ['Python, as it tells', 'src/clients/python/src/stancekit/__init__.py', /^__version__ = "(.+)"$/m],
  ['R', 'src/clients/r/DESCRIPTION', /^Version: (.+)$/m],
])('%s has the version of the package', (_, file, version) => {
  const read = (path: string) => readFileSync(own(path), 'utf8');
  expect(version.exec(read(file))?.[1]).toBe(JSON.parse(read('package.json')).version);
});
