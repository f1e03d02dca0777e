import { defineConfig } from 'vitest/config';
import all, { mocking } from '../../vitest.config';

// The projects bring files of their own: with them, each change would run the tests of all folders.
const { projects: _all, ...options } = all.test ?? {};
const folder = `tests/${process.env.MUTATED_FOLDER}/`;

/** The tests of one folder, for changes of its source; without those of any text, which take longer than all others together. */
export default defineConfig({
  ...all,
  test: {
    ...options,
    include: [`${folder}**/*.test.ts`],
    exclude: ['**/invariants.test.ts'],
    setupFiles: ['tests/setup.ts', 'tests/mutation/seed.ts'],
    reporters: ['dot'],
    // Changes are switched on while tests run, so files may share what they import: half the time. Not so where a module is replaced.
    isolate: mocking.some((file) => file.startsWith(folder)),
  },
});
