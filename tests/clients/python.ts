import { execFileSync } from 'node:child_process';

/**
 * A Python that has what the client and its tests need. The first on the path need not be that of the system, which has the packages
 * of Debian.
 *
 * @throws Where there is none.
 */
export function findPython(): string {
  const found = ['python3', '/usr/bin/python3'].find((program) => {
    try {
      execFileSync(program, ['-c', 'import pandas, pytest, tqdm'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
  if (found === undefined) throw new Error('Expected python3 with pandas, pytest and tqdm: see .ci/run.');
  return found;
}
