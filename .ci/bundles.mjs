// Bundles for browsers of the built package, as an application's bundler makes them: how large each is, and what is in
// it. `npm run sizes`. (size-limit does the same, but needs Node 22.19, and Node 20 is the floor here.)
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const VERIFY = `
  export { createVerifier } from 'eehic';
  export { snapshotRegistry } from 'eehic/registry';
  export { explain } from 'eehic/report/core';
`;

/**
 * What an application takes, and its greatest size in kB (1,000 bytes), minified and each file with gzip. Counted is what
 * loads at once: not the decoders, which are files of their own that the first scan loads, and no WebAssembly.
 */
const BUDGETS = {
  verify: [100, `${VERIFY} export { fr } from 'eehic/language/fr';`],
  'verify, the largest language': [100, `${VERIFY} export { bg } from 'eehic/language/bg';`],
  'verify, with revocation': [
    105,
    `${VERIFY} export { fr } from 'eehic/language/fr'; export { revocationLists } from 'eehic/revocation';`,
  ],
  'verify from a wallet': [
    95,
    `${VERIFY} export { fr } from 'eehic/language/fr'; export { walletVerifier } from 'eehic/wallet';`,
  ],
  issue: [80, `export { createIssuer } from 'eehic'; export { signerFromPkcs8 } from 'eehic/signers';`],
  'issue, with a key in a file': [
    85,
    `export { createIssuer } from 'eehic'; export { signerFromPem, signerFromPkcs12 } from 'eehic/signers';`,
  ],
  'scan pixels': [55, `export { scanPixels } from 'eehic/scan/pixels';`],
  'scan files': [75, `export { scanAllPdf, scanAllImage } from 'eehic/scan';`],
  'draw a page': [245, `export { renderCardPdf } from 'eehic/pdf';`],
  'one function': [1, `export { base45Decode } from 'eehic/codec';`],
};

/** What needs Node, or is no code. All other subpaths run in browsers: a module of Node in one is an error here. */
const NOT_FOR_BROWSERS = /^\.\/(?:batch|node|pkcs11|testing)$|\.(?:json|wasm)$/;

async function bundle(contents) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    // The published package, not the sources that tsconfig.json names.
    tsconfigRaw: '{}',
    bundle: true,
    minify: true,
    splitting: true,
    outdir: 'out',
    format: 'esm',
    platform: 'browser',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const atOnce = loadedAtOnce(metafile.outputs);
  const files = outputFiles.filter(({ path }) => atOnce.has(basename(path)));
  const inputs = Object.entries(metafile.outputs)
    .filter(([path]) => atOnce.has(basename(path)))
    .flatMap(([, output]) => Object.entries(output.inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return {
    kB: files.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0) / 1000,
    inputs: inputs.map(([path]) => path),
    text: outputFiles.map(({ text }) => text).join('\n'),
  };
}

/** The names of the entry and of all files that it imports, and those import, but for `import()`. */
function loadedAtOnce(outputs) {
  const waiting = Object.keys(outputs).filter((path) => outputs[path].entryPoint === '<stdin>');
  for (const path of waiting) {
    for (const { path: next, kind } of outputs[path].imports) {
      if (kind === 'import-statement' && !waiting.includes(next)) waiting.push(next);
    }
  }
  return new Set(waiting.map((path) => basename(path)));
}

/** Returns what is wrong with the bundles, and prints their sizes. */
export async function checkBundles() {
  const faults = [];
  for (const [name, [max, contents]] of Object.entries(BUDGETS)) {
    const { kB, inputs } = await bundle(contents);
    console.log(`bundle ${name}: ${kB.toFixed(1)} of ${max} kB`);
    if (!(kB <= max)) faults.push(`the bundle ${name} is ${kB.toFixed(1)} kB, and at most ${max} kB are allowed`);
    const packages = inputs.filter((path) => path.includes('node_modules/'));
    if (name === 'one function' && packages.length > 0) faults.push(`the bundle ${name} holds ${packages}`);
  }
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const subpath of Object.keys(exports).filter((each) => !NOT_FOR_BROWSERS.test(each))) {
    const specifier = subpath.replace('.', 'eehic').replace('*', 'de');
    try {
      const { text } = await bundle(`export * from '${specifier}';`);
      const found = /(?:from|import)\s*\(?["'`](?:node:|sharp["'`])|\beval\(|new Function\(/.exec(text);
      if (found) faults.push(`${specifier} holds ${found[0]} in browsers`);
    } catch (error) {
      faults.push(`${specifier} is not for browsers: ${error.message}`);
    }
  }
  return faults;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const faults = await checkBundles();
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
