import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { GRACE, LIMITS, THREADS } from '../../../src/apps/server';
import { LONGEST_BODIES } from '../../../src/apps/server/options';
import { run } from '../cli/run';

const told = readFileSync(new URL('../../../.github/SECURITY.md', import.meta.url), 'utf8');
const table = [...told.matchAll(/^\| `(--[\w-]+)` +\| (\w+) +\|/gm)].map(([, option, value]) => [option, value]);

it('the limits that are told are those of the program, and of the service behind it', async () => {
  const { stdout } = await run(['serve', '--help']);
  const help = stdout.replace(/\s+/g, ' ');
  const defaults: Record<string, [service: number, program: string]> = {
    '--max-body': [LIMITS.maxBody, '1048576'],
    '--max-batch': [LIMITS.maxBatch, '100'],
    '--timeout': [LIMITS.timeout, '10s'],
    '--work-timeout': [LIMITS.workTimeout, '30s'],
    '--concurrency': [LIMITS.concurrency, '1024'],
    '--streams': [LIMITS.streams, '256'],
    '--threads': [THREADS, '2'],
    '--grace': [GRACE, '25s'],
  };
  expect(table.map(([option]) => option)).toEqual(Object.keys(defaults));
  for (const [option, value] of table) {
    const [service, program] = defaults[option!]!;
    const [, number, unit] = /^(\d+)(\w*)$/.exec(value!)!;
    const factors: Record<string, number> = { '': 1, s: 1000, mb: 2 ** 20 };
    expect([option, Number(number) * factors[unit!]!]).toEqual([option, service]);
    expect(help).toMatch(new RegExp(` ${option} <\\w+>.*?\\(default: "?${program}"?[,)]`));
  }
  expect(told).toContain(`${LONGEST_BODIES} times`);
});
