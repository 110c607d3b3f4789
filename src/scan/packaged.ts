import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type WasmFile, type WasmOption, type WasmSource, wasmSourceOf } from './wasm.ts';

/** Reads a WebAssembly file out of an installed package: left alone, the packages would fetch it from the network. */
export async function readPackagedWasm(specifier: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(createRequire(import.meta.url).resolve(specifier)));
}

/**
 * Reads zxing's WebAssembly file of just this version: zxing-wasm is built into the package, and its file stands beside
 * it. The source takes the file from zxing-wasm itself.
 */
export function readZxingWasm(): Promise<Uint8Array<ArrayBuffer>> {
  const isSource = import.meta.url.endsWith('.ts');
  return readPackagedWasm(isSource ? 'zxing-wasm/reader/zxing_reader.wasm' : 'eehic/zxing_reader.wasm');
}

const PACKAGED: Readonly<Record<WasmOption, WasmSource>> = {
  zxingWasm: readZxingWasm,
  pdfiumWasm: () => readPackagedWasm('@hyzyla/pdfium/pdfium.wasm'),
};

/**
 * The file that a caller gives, or the packaged one. Addresses `file:`, which the `fetch` of Node does not know, are
 * read too.
 */
export function packagedWasmOf(option: WasmOption, given: WasmFile | undefined): WasmSource {
  if (given === undefined) return PACKAGED[option];
  const source = wasmSourceOf(option, given);
  const isFile = /^file:/i.test(String(given instanceof Uint8Array ? '' : given));
  return isFile ? () => readFile(new URL(given as string)) : source;
}
