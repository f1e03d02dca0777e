import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../../src/apps/cli/commands';
import { createProgram } from '../../../src/apps/cli/program';
import { variableOf } from '../../../src/apps/cli/settings';
import { ndjson, run } from './run';

const ROW = ndjson({ id: 1, text: 'We will never lift the embargo.' });

let folder: string;
let count = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A folder with a file of settings. */
function settings(content: unknown, name = 'stancekit.config.json'): string {
  const own = join(folder, `p${count++}`);
  mkdirSync(own);
  writeFileSync(join(own, name), typeof content === 'string' ? content : JSON.stringify(content));
  return own;
}

interface Case {
  readonly args?: readonly string[];
  readonly env?: Record<string, string>;
  readonly config?: unknown;
  readonly name?: string;
}

async function classify({ args = [], env = {}, config, name }: Case) {
  const cwd = config === undefined ? folder : settings(config, name);
  return run(['classify', '--input', 'jsonl', ...args], { stdin: ROW, env, cwd });
}

const CSV = /^id,issue,/;
const JSON_LINE = /^\{"id":1,"issues":/;

describe('options', () => {
  it.each<[string, Case, RegExp]>([
    ['a flag', { args: ['--format', 'csv'] }, CSV],
    ['the environment', { env: { STANCEKIT_FORMAT: 'csv' } }, CSV],
    ['the file', { config: { format: 'csv' } }, CSV],
    ['the file, for one command', { config: { classify: { format: 'csv' } } }, CSV],
    ['package.json', { config: { name: 'x', stancekit: { format: 'csv' } }, name: 'package.json' }, CSV],
    ['a flag before the environment', { args: ['--format', 'csv'], env: { STANCEKIT_FORMAT: 'ndjson' } }, CSV],
    ['a flag before the file', { args: ['--format', 'csv'], config: { format: 'ndjson' } }, CSV],
    ['the environment before the file', { env: { STANCEKIT_FORMAT: 'csv' }, config: { format: 'ndjson' } }, CSV],
    ['one command before all', { config: { format: 'ndjson', classify: { format: 'csv' } } }, CSV],
    ['nothing for another command', { config: { format: 'ndjson', analyze: { format: 'csv' } } }, JSON_LINE],
    [
      'no file where none is wanted',
      { env: { STANCEKIT_CONFIG: '', STANCEKIT_FORMAT: 'ndjson' }, config: '{' },
      JSON_LINE,
    ],
    [
      'a package without the key',
      { args: ['--format', 'ndjson'], config: { name: 'x' }, name: 'package.json' },
      JSON_LINE,
    ],
  ])('are taken from %s', async (_, given, output) => {
    const { status, stdout, stderr } = await classify(given);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(output);
  });

  it('switch on and off by words', async () => {
    const mark = async (env: Record<string, string>) =>
      (await classify({ args: ['--format', 'csv'], env })).stdout.startsWith('\uFEFFid,');
    expect(await mark({ STANCEKIT_BOM: 'true' })).toBe(true);
    expect(await mark({ STANCEKIT_BOM: '1' })).toBe(true);
    expect(await mark({ STANCEKIT_BOM: 'false' })).toBe(false);
    expect(await mark({ STANCEKIT_BOM: '0' })).toBe(false);
  });

  it('count paths in a file from its folder, and find the file from below', async () => {
    const above = settings({ model: 'gone.json' });
    const cwd = join(above, 'below');
    mkdirSync(cwd);
    const { status, stderr } = await run(['classify', '--input', 'jsonl'], { stdin: ROW, cwd });
    expect(status).toBe(2);
    expect(stderr).toContain(join(above, 'gone.json'));
  });

  it('may name the file', async () => {
    const STANCEKIT_CONFIG = join(settings({ format: 'csv' }), 'stancekit.config.json');
    expect((await classify({ env: { STANCEKIT_CONFIG } })).stdout).toMatch(CSV);
  });

  it.each<[string, Omit<Case, 'name'>, string]>([
    ['a file where it has a switch', { env: { STANCEKIT_ACTORS: 'actors.json' } }, '0 texts, '],
    ['a file of the file', { config: { actors: 'actors.json' } }, '0 texts, '],
    ['a format that it does not write', { env: { STANCEKIT_FORMAT: 'csv' } }, '0 texts, '],
    ['a format of the file', { config: { format: 'ndjson' } }, '0 texts, '],
    ['nothing that it can take', { env: { STANCEKIT_FORMAT: 'json' } }, '{'],
  ])('for all commands are passed over where only others can take them: %s', async (_, { env = {}, config }, begin) => {
    const cwd = config === undefined ? folder : settings(config);
    const project = join(folder, `p${count++}.stancekit`);
    await run(['init', project]);
    const { status, stdout, stderr } = await run(['info', project], { env, cwd });
    expect([status, stderr, stdout.startsWith(begin)]).toEqual([0, '', true]);
  });

  it.each<[string, Omit<Case, 'name'>]>([
    ['a value that no command takes', { env: { STANCEKIT_FORMAT: 'xml' } }],
    ['a value for a command', { config: { info: { format: 'csv' } } }],
    ['a path for a command', { config: { info: { actors: 'actors.json' } } }],
  ])('are refused all the same: %s', async (_, { env = {}, config }) => {
    const cwd = config === undefined ? folder : settings(config);
    const { status, stderr } = await run(['info', 'gone.stancekit'], { env, cwd });
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/is no value for --(?:format|actors)\..*\(INVALID_OPTION\)\n$/),
    ]);
  });

  it('leave what must be given to a flag', async () => {
    const env = { STANCEKIT_FROM: 'csv' };
    expect((await run(['import'], { env })).stderr).toContain("required option '--from <program>' not specified");
    const { status, stderr } = await run(['import', 'gone.jsonl', '--from', 'doccano'], { env });
    expect([status, stderr]).toEqual([1, expect.stringContaining('gone.jsonl does not exist')]);
  });

  it.each([
    ['the environment', { env: { STANCEKIT_OUT: '-' } }],
    ['the file', { config: { out: '-' } }],
  ])('name no file by the mark of a stream: %s', async (_, { env = {}, config }: Case) => {
    const cwd = config === undefined ? folder : settings(config);
    const { status, stdout, stderr } = await run(['analyze', '--input', 'jsonl'], { stdin: ROW, env, cwd });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(
      'is no value for --out. It must name a file. Without --out, standard output is written to.',
    );
  });

  it('satisfy what must be given', async () => {
    const { status, stderr } = await run(['train', 'gone.jsonl'], { env: { STANCEKIT_OUT: join(folder, 'm.json') } });
    expect([status, stderr]).toEqual([1, expect.stringContaining('gone.jsonl does not exist')]);
  });

  it.each<[string, Case, string]>([
    [
      'a value of the environment',
      { env: { STANCEKIT_FORMAT: 'xml' } },
      'STANCEKIT_FORMAT: "xml" is no value for --format.',
    ],
    [
      'a switch of the environment',
      { env: { STANCEKIT_BOM: 'yes' } },
      'STANCEKIT_BOM: "yes" is no value for --bom. It must be true or false.',
    ],
    [
      'a value of the file',
      { config: { format: ['csv'] } },
      'stancekit.config.json, "format": ["csv"] is no value for --format.',
    ],
    [
      'a value for a command',
      { config: { classify: { bom: 'x' } } },
      'stancekit.config.json, "classify.bom": "x" is no value for --bom.',
    ],
    [
      'a name that no command knows',
      { config: { formt: 'csv' } },
      'expected names of options, got "formt". There are ',
    ],
    [
      'a name that the command does not know',
      { config: { classify: { port: 1 } } },
      '"classify": expected names of options, got "port".',
    ],
    ['a file that is no JSON', { config: '{' }, 'The settings in stancekit.config.json cannot be read: '],
    ['a file that is no object', { config: [] }, 'expected an object of settings.'],
    ['a file that is gone', { env: { STANCEKIT_CONFIG: '/gone.json' } }, 'The settings in /gone.json cannot be read: '],
    ['a file of no JSON', { env: { STANCEKIT_CONFIG: 'none.txt' } }, 'none.txt cannot be read: there is no such file.'],
    [
      'a file of code',
      { env: { STANCEKIT_CONFIG: import.meta.filename } },
      'cannot be read: it does not end in .json.',
    ],
  ])('are refused where %s cannot be used, and nothing is done', async (_, given, message) => {
    const { status, stdout, stderr } = await classify(given);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^stancekit: .*\((?:INVALID|UNKNOWN)_OPTION\)\n$/);
    expect(stderr).toContain(message);
  });

  it('leave help alone, however wrong they are', async () => {
    const { status, stdout } = await run(['classify', '--help'], { cwd: settings('{') });
    expect([status, stdout]).toEqual([0, expect.stringContaining('--format')]);
  });
});

describe('--help', () => {
  const io = { stdin: (async function* () {})(), stdout: process.stdout, stderr: process.stderr, env: {} };
  const all = createProgram(io, () => {}).commands;

  it.each(all.map((command) => [command.name(), command] as const))(
    'of %s names the variable of every option',
    (_, command) => {
      expect(all.length).toBe(commands.length);
      const help = command.helpInformation().replace(/\s+/g, ' ');
      for (const option of command.options) expect(help).toContain(`[${variableOf(option)}]`);
    },
  );
});
