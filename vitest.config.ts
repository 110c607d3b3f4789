import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const outside = ['**/*.outside.test.ts'];
const long = ['**/*.long.test.ts'];
// Packages of their own, with their own tests.
const packages = [
  'examples/web-verifier/**',
  'examples/server/**',
  'examples/batch-queue/**',
  'examples/wallet/**',
  '**/node_modules/**',
];
// Tests that replace modules or globals, or look at the timers or the coverage of the process: each needs a process of
// its own.
const apart = [
  'examples/fuzz/engine.test.ts',
  'src/crypto/node-sign.test.ts',
  'src/crypto/node-verify.test.ts',
  'src/revocation/check/store-failures.test.ts',
  'src/scan/browser/decode.test.ts',
  'src/scan/missing-decoders.test.ts',
  'src/scan/worker/start.test.ts',
  'src/store/stores.test.ts',
  'src/verify-many/pool.test.ts',
];

/** The built package by its name, also in folders that are packages themselves, such as the command. */
const eehic = {
  name: 'eehic',
  enforce: 'pre',
  resolveId: (name: string) => (/^eehic(\/|$)/.test(name) ? resolve(name) : undefined),
} as const;
const { resolve } = createRequire(new URL('package.json', import.meta.url));

export default defineConfig({
  plugins: [eehic],
  test: {
    // By default one core is left free. One more than there are cores, as many tests wait for locks and processes.
    maxWorkers: availableParallelism() + 1,
    // Long for a slow machine, or one on which much else runs: no test is about time.
    testTimeout: 30_000,
    setupFiles: ['.vitest.setup.ts'],
    // More room for what lives only briefly: a tenth of the time would go into collecting it.
    execArgv: ['--max-semi-space-size=64'],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'examples/cli/*.ts'],
      exclude: ['**/*.test.ts', '**/*.fixture.ts', '**/*.generated.ts', '**/*.d.ts', 'src/entry/**'],
      reporter: ['text-summary'],
      reportsDirectory: 'node_modules/.coverage',
    },
    projects: [
      {
        extends: true,
        // The modules of the library are loaded once a process, not once a file: that halves the time of all tests.
        test: { name: 'unit', isolate: false, exclude: [...outside, ...long, ...apart, ...packages] },
      },
      { extends: true, test: { name: 'apart', include: apart } },
      { extends: true, test: { name: 'outside', include: outside, exclude: packages } },
      { extends: true, test: { name: 'long', include: long, exclude: packages } },
    ],
  },
});
