import { defineConfig } from 'tsup';

/** Builds the command, after the library: `dist/cli.js`, and in `dist/cli` the parts that are loaded when they are needed. */
export default defineConfig({
  entry: { cli: 'examples/cli/main.ts' },
  format: 'esm',
  target: 'es2022',
  platform: 'node',
  silent: true,
  sourcemap: true,
  esbuildOptions(options) {
    options.sourcesContent = false;
    options.chunkNames = 'cli/[name]-[hash]';
  },
  // The command uses the package by its name, as any user does.
  external: [/^eehic(\/|$)/, 'cli-progress', 'commander', 'sharp'],
});
