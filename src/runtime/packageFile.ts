/** Where the files of this package lie, whichever of its bundles asks. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);

/** @param path From the package's folder on. */
export function packageFile(path: string): string {
  return join(dirname(resolve('stancekit/package.json')), path);
}
