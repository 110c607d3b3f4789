import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // By default one core is left free, which on two cores means that one file runs at a time.
    maxWorkers: '100%',
    // Long for a slow machine, or one on which much else runs: no test is about time.
    testTimeout: 30_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'examples/cli/*.ts'],
      exclude: ['**/*.test.ts', '**/*.fixture.ts', '**/*.generated.ts', '**/*.d.ts', 'src/entry/**'],
      reporter: ['text-summary'],
      reportsDirectory: 'node_modules/.coverage',
    },
  },
});
