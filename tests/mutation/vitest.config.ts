import { defineConfig } from 'vitest/config';
import all from '../../vitest.config';

/**
 * The tests of one folder, for changes of its source. Left out are those of any text: they take longer than all others together, and
 * what they draw at random would notice another change each time.
 */
export default defineConfig({
  ...all,
  test: {
    ...all.test,
    include: [`tests/${process.env.MUTATED_FOLDER}/**/*.test.ts`],
    exclude: ['**/invariants.test.ts'],
    reporters: ['dot'],
  },
});
