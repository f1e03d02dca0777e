import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { root } from './tools';

it('package-lock.json names no registry, so that everyone’s own is asked', () => {
  const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'));
  // A workspace is located by its folder.
  const located = Object.keys(packages).filter((name) => 'resolved' in packages[name] && !packages[name].link);
  expect(located).toEqual([]);
  const folders = Object.values<{ link?: boolean; resolved?: string }>(packages).filter(({ link }) => link);
  expect(folders.map(({ resolved }) => resolved)).toEqual(['models/contextual']);
});
