import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

/** Each file in src/entry is a published subpath of its name. */
const subpaths = readdirSync('src/entry').map((file) => [file.replace(/\.ts$/, ''), `src/entry/${file}`]);
/** Each language is one too, so that a bundle can carry just those that it needs. */
const languages = readdirSync('src/language')
  .filter((file) => /^[a-z]{2}\.ts$/.test(file))
  .map((file) => [`language/${file.slice(0, 2)}`, `src/language/${file}`]);
const entries = Object.fromEntries([...subpaths, ...languages]);

/** A source map that maps nothing: users have no files of the packages that are bundled. */
const NO_MAP = `data:application/json;base64,${btoa('{"version":3,"sources":[""],"mappings":"AAAA"}')}`;

/**
 * Bundles of a package what is used. pdf-lib does not say that its modules can be left out; they get the pako of this
 * package, which has no default export.
 */
const bundledParts: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'bundled-parts',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /^pdf-lib$|^\./ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === 'resolved' || !/pdf-lib/.test(path + from.importer)) return undefined;
      return { ...(await resolve(path, { ...from, pluginData: 'resolved' })), sideEffects: false };
    });
    onLoad({ filter: /\/node_modules\/.*\.m?js$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/gm, '');
      const isPdfLib = /\/@?pdf-lib\//.test(path);
      const contents = isPdfLib ? code.replace(/^import pako from/m, 'import * as pako from') : code;
      return { contents: `${contents}\n//# sourceMappingURL=${NO_MAP}` };
    });
  },
};

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    ...entries,
    // `eehic/scan` where the condition is `browser`; its declarations are those of `eehic/scan`.
    'scan-browser': 'src/scan/browser/entry.ts',
    // Not imported by anybody: the worker threads of scans, of verifyMany and of issueBatch begin with them.
    'scan-worker': 'src/scan/worker/worker.ts',
    'verify-worker': 'src/verify-many/worker.ts',
    'batch-worker': 'src/batch/worker/worker.ts',
  },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  dts: { entry: { index: 'src/index.ts', ...entries } },
  clean: true,
  silent: true,
  // Deno knows the modules of Node by this prefix only.
  removeNodeProtocol: false,
  // Stack traces name files and lines of the source. The maps do not repeat the source itself, which would double the
  // package.
  sourcemap: true,
  esbuildOptions(options) {
    options.sourcesContent = false;
    options.mainFields = ['module', 'main'];
    // Without what writes files and draws in browsers.
    options.alias = { qrcode: 'qrcode/lib/core/qrcode.js' };
  },
  esbuildPlugins: [bundledParts],
  treeshake: true,
  // cbor-x is bundled in its build without eval: its native part has an install script that users should not run.
  // zxing-wasm is bundled because it depends on @types/emscripten, which every program without the DOM library that
  // includes all installed @types would fail to compile.
  // Of pdf-lib and qrcode a small part is used; all of them take longer to load than the rest of the package, and several
  // times its room on a disk.
  noExternal: ['cbor-x', /^zxing-wasm/, 'pdf-lib', 'qrcode', /^csv-parse/, 'fflate'],
  external: [/^node:/],
  // What is shipped inside the bundle brings its licence along.
  async onSuccess() {
    mkdirSync('dist/licences', { recursive: true });
    copyFileSync('node_modules/csv-parse/LICENSE', 'dist/licences/csv-parse.txt');
    copyFileSync('node_modules/fflate/LICENSE', 'dist/licences/fflate.txt');
    copyFileSync('node_modules/cbor-x/LICENSE', 'dist/licences/cbor-x.txt');
    copyFileSync('node_modules/zxing-wasm/LICENSE', 'dist/licences/zxing-wasm.txt');
    copyFileSync('node_modules/qrcode/license', 'dist/licences/qrcode.txt');
    copyFileSync('node_modules/dijkstrajs/LICENSE.md', 'dist/licences/dijkstrajs.txt');
    copyFileSync('node_modules/pdf-lib/LICENSE.md', 'dist/licences/pdf-lib.txt');
    copyFileSync('node_modules/@pdf-lib/upng/LICENSE', 'dist/licences/upng.txt');
    copyFileSync('node_modules/pdf-lib/node_modules/tslib/LICENSE.txt', 'dist/licences/tslib.txt');
    copyFileSync('node_modules/zxing-wasm/dist/reader/zxing_reader.wasm', 'dist/zxing_reader.wasm');
    copyFileSync('node_modules/@expo-google-fonts/arimo/LICENSE_FONT', 'dist/licences/arimo.txt');
  },
});
