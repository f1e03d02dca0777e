import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const files = ['geopolitics.json', 'targets.json', 'vectors.bin'];
const hashes = () =>
  files.map((file) =>
    createHash('sha256')
      .update(readFileSync(join(root, 'models', file)))
      .digest('hex'),
  );

it('leaves the models as they are where a corpus is absent, and says which', () => {
  const before = hashes();
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('STANCEKIT_')));
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const options = { cwd: root, env, encoding: 'utf8', timeout: 60_000 } as const;
  const { status, stderr } = spawnSync(process.execPath, [tsx, join(root, 'models', 'train.ts')], options);
  expect(status).toBe(0);
  for (const name of ['dse', 'gum', 'newsmtsc', 're3d']) expect(stderr).toContain(`--${name} DIR`);
  expect(stderr).toContain('left as they are');
  expect(hashes()).toEqual(before);
}, 90_000);
