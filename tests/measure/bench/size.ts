/** What the package weighs. */
import { spawnSync } from 'node:child_process';
import { printTable } from './table';

/** Prints the sizes that npm would publish. */
export function benchSize(): void {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' });
  const [pack] = Object.values(JSON.parse(stdout)) as { size: number; unpackedSize: number; entryCount: number }[];
  const { size, unpackedSize, entryCount } = pack!;
  printTable(
    'The package',
    ['', 'MB'],
    [
      ['packed', (size / 1e6).toFixed(2)],
      ['unpacked', (unpackedSize / 1e6).toFixed(2)],
      ['files', `${entryCount}`],
    ],
  );
}
