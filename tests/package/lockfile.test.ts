import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { root } from './tools';

it('package-lock.json names no registry, so that everyone’s own is asked', () => {
  const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'));
  const located = Object.keys(packages).filter((name) => 'resolved' in packages[name]);
  expect(located).toEqual([]);
});
