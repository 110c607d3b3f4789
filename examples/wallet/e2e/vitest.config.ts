import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // Long for a slow machine: no test is about time.
  test: { include: ['e2e/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 60_000 },
});
