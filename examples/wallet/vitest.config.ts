import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Long for a slow machine: no test is about time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
