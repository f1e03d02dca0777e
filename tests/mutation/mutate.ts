/**
 * Tells what the tests of a folder would miss: changes its source piece by piece and runs its tests on each change.
 *
 *   npm run mutate -- FOLDER [PATTERN…]
 *
 * FOLDER is a folder of src/ and of tests/; PATTERNs narrow it to some of its files ("sentences.ts", "passes/*.ts"). Prints the changes
 * that no test noticed, and the share of those that one did. Results are kept in .cache/mutation, so that the next run asks only about
 * what has changed since.
 */
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';

const [folder, ...patterns] = process.argv.slice(2);
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
  concurrency: 1,
  incremental: true,
  incrementalFile: `${cache}/incremental.json`,
  tempDirName: `${cache}/sandbox`,
  ignorePatterns: ['dist', 'coverage', '.cache', 'datasets', '.github'],
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: `${cache}/report.json` },
  clearTextReporter: { logTests: false, allowColor: false, skipFull: true },
}).runMutationTest();
