import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url));

/** Put something else in the place of a module. */
export const mocking = [
  'tests/mentions/rules.test.ts',
  'tests/labels/model/fetchModel.test.ts',
  'tests/labels/features/littleEndian.test.ts',
];

export default defineConfig({
  // The command line imports the package by its own name; here that is its source.
  resolve: {
    alias: [
      { find: /^stancekit$/, replacement: source('index.ts') },
      { find: /^stancekit\/training$/, replacement: source('training/index.ts') },
      { find: /^stancekit\/report$/, replacement: source('report/index.ts') },
      { find: /^stancekit\/project$/, replacement: source('project/index.ts') },
    ],
  },
  test: {
    // Files of one worker share what they import: to read the lists and the models anew for each took more than half of the time.
    projects: [
      { extends: true, test: { name: 'shared', isolate: false, include: ['tests/**/*.test.ts'], exclude: mocking } },
      { extends: true, test: { name: 'alone', include: mocking } },
    ],
    setupFiles: ['tests/setup.ts'],
    // Many tests wait for programs that they have started.
    maxWorkers: '100%',
    reporters: ['default', ['json', { outputFile: 'coverage/results.json' }]],
    // Against what never ends. How long something takes is measured by processor time, where it matters: machines are busy with other things.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // The same of conditions that are polled: they end as soon as they hold.
    expect: { poll: { timeout: 30_000 } },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // The program itself runs in the package test, as it is built.
      exclude: ['src/english/**', 'src/**/data/**', 'src/**/*.d.ts', 'src/apps/cli.ts', 'src/apps/cli/start.ts'],
      reportsDirectory: 'coverage',
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 80, functions: 85, branches: 65 },
    },
  },
});
