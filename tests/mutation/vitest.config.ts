import { defineConfig } from 'vitest/config';
import all from '../../vitest.config';

/** The tests of one folder, for changes of its source; without those of any text, which take longer than all others together. */
export default defineConfig({
  ...all,
  test: {
    ...all.test,
    include: [`tests/${process.env.MUTATED_FOLDER}/**/*.test.ts`],
    exclude: ['**/invariants.test.ts'],
    setupFiles: ['tests/setup.ts', 'tests/mutation/seed.ts'],
    reporters: ['dot'],
    // Changes are switched on while tests run, so files may share what they import: half the time.
    isolate: false,
  },
});
