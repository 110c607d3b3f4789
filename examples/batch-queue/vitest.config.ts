import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Much of the time is waiting, for other processes and for the next attempt.
    maxWorkers: 2,
    // Long for a slow machine: no test is about time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
