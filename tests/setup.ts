import { afterEach, beforeEach, expect, vi } from 'vitest';

// What is told of statements must not hang on whether the contextual reader has been built; tests of it say so.
process.env.STANCEKIT_READER = 'fast';

// The library prints nothing: any console call in a test is a failure.
beforeEach(() => {
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) vi.spyOn(console, method);
});

afterEach(() => {
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    expect(vi.mocked(console[method])).not.toHaveBeenCalled();
  }
  vi.restoreAllMocks();
});
