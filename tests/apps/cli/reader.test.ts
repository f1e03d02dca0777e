import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ndjson, run } from './run';

const TEXT = 'Norway cut off Cuba from its banks. Sweden signed a defence pact with Poland.';
const rows = ndjson({ id: 'a', date: '2025-03-12', text: TEXT });
const counting = { report: ['report', '--format', 'csv'], export: ['export', '--to', 'matrix-csv'] };
const unsaid = { STANCEKIT_READER: undefined };

let folder: string;
const path = (name: string) => join(folder, name);
const answer = async (args: readonly string[], env: Record<string, string | undefined>, stdin = rows) => {
  const { status, stdout, stderr } = await run(args, { stdin, env });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
  writeFileSync(path('stancekit.config.json'), JSON.stringify({ reader: 'fast' }));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(Object.entries(counting))('%s reads texts as `analyze` does', (_, command) => {
  it.each<[string, readonly string[], Record<string, string | undefined>]>([
    ['where nothing is said', [], unsaid],
    ['where both readers are asked for', ['--reader', 'contextual'], {}],
    ['where the environment asks for both', [], { STANCEKIT_READER: 'contextual' }],
    ['where the words alone are asked for', ['--reader', 'fast'], unsaid],
    ['where the environment asks for the words alone', [], { STANCEKIT_READER: 'fast' }],
  ])('%s', async (_, args, env) => {
    const statements = await answer(['analyze', '--format', 'ndjson', '--with-text', ...args], env);
    expect(await answer([...command, ...args], env)).toBe(await answer([...command, ...args], env, statements));
  });

  it('and finds by both readers what the words alone do not tell', async () => {
    expect(await answer(command, unsaid)).toContain('Norway');
    expect(await answer([...command, '--reader', 'fast'], unsaid)).not.toContain('Norway');
  });

  it('and reads nothing again of what has been analysed, whatever reader is asked for', async () => {
    const statements = await answer(['analyze', '--format', 'ndjson'], { STANCEKIT_READER: 'fast' });
    const counted = await answer(command, {}, statements);
    expect(await answer([...command, '--reader', 'contextual'], {}, statements)).toBe(counted);
    // A model that is not there would be missed where it was opened.
    expect(await answer([...command, '--model', path('none.json')], {}, statements)).toBe(counted);
  });

  it('and takes the reader from the file with settings', async () => {
    const { stdout } = await run(command, { stdin: rows, env: unsaid, cwd: folder });
    expect(stdout).toBe(await answer([...command, '--reader', 'fast'], unsaid));
  });
});
