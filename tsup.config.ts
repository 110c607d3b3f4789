import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** Each file in src/entry is a published subpath of its name. */
const subpaths = readdirSync('src/entry').map((file) => [file.replace(/\.ts$/, ''), `src/entry/${file}`]);
/** Each language is one too, so that a bundle can carry just those that it needs. */
const languages = readdirSync('src/language')
  .filter((file) => /^[a-z]{2}\.ts$/.test(file))
  .map((file) => [`language/${file.slice(0, 2)}`, `src/language/${file}`]);
const entries = Object.fromEntries([...subpaths, ...languages]);

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    ...entries,
    cli: 'examples/cli/main.ts',
    // Not imported by anybody: the worker thread of scans begins with it.
    'scan-worker': 'src/scan/worker/worker.ts',
  },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  dts: { entry: { index: 'src/index.ts', ...entries } },
  clean: true,
  silent: true,
  // Stack traces name files and lines of the source. The maps do not repeat the source itself, which would double the
  // package.
  sourcemap: true,
  esbuildOptions(options) {
    options.sourcesContent = false;
  },
  treeshake: true,
  // cbor-x is bundled in its build without eval: its native part has an install script that users should not run.
  // zxing-wasm is bundled because it depends on @types/emscripten, which every program without the DOM library that
  // includes all installed @types would fail to compile.
  noExternal: ['cbor-x', /^zxing-wasm/],
  // The CLI imports the package by its own name, as any user would.
  external: [/^eehic(\/|$)/, /^node:/],
  // What is shipped inside the bundle brings its licence along.
  async onSuccess() {
    mkdirSync('dist/licences', { recursive: true });
    copyFileSync('node_modules/cbor-x/LICENSE', 'dist/licences/cbor-x.txt');
    copyFileSync('node_modules/zxing-wasm/LICENSE', 'dist/licences/zxing-wasm.txt');
    copyFileSync('node_modules/zxing-wasm/dist/reader/zxing_reader.wasm', 'dist/zxing_reader.wasm');
    copyFileSync('node_modules/@expo-google-fonts/arimo/LICENSE_FONT', 'dist/licences/arimo.txt');
  },
});
