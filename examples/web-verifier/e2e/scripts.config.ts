import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What is made or measured with the built page, by hand: `npm run figures`, `screenshots`, `reading`. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['e2e/**/*.script.ts'],
    fileParallelism: false,
    testTimeout: 3_600_000,
    hookTimeout: 60_000,
    disableConsoleIntercept: true,
  },
});
