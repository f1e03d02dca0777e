/**
 * Tells what the tests of a folder would miss: changes its source piece by piece and runs its tests on each change.
 *
 *   npm run mutate -- FOLDER [PATTERN…] [--static]
 *
 * FOLDER is a folder of src/ and of tests/; PATTERNs narrow it to some of its files ("sentences.ts", "passes/*.ts"). Prints the changes
 * that no test noticed, and the share of those that one did. Results are kept in .cache/mutation, so that the next run asks only about
 * what has changed since. Changes of what is made when a file is loaded (expressions and lists outside of functions) are left out but for
 * `--static`: for each of them all tests start anew, which takes thirty times as long.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

const { values, positionals } = parseArgs({ options: { static: { type: 'boolean' } }, allowPositionals: true });
const [folder, ...patterns] = positionals;
if (!folder) throw new Error('Expected a folder of src/, such as "text".');
process.env.MUTATED_FOLDER = folder;

const cache = `.cache/mutation/${folder}`;
await new Stryker({
  mutate: [
    ...(patterns.length > 0 ? patterns : ['**/*.ts']).map((p) => `src/${folder}/${p}`),
    `!src/${folder}/**/data/**`,
  ],
  plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/vitest-runner'))],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  ignoreStatic: !values.static,
  concurrency: 1,
  incremental: true,
  incrementalFile: `${cache}/incremental.json`,
  tempDirName: `${cache}/sandbox`,
  ignorePatterns: ['dist', 'coverage', '.cache', 'datasets', '.github'],
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: `${cache}/report.json` },
  clearTextReporter: { logTests: false, allowColor: false, skipFull: true },
}).runMutationTest();
