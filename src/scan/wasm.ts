import { ScanError } from '../errors.ts';
import { isBytes } from '../usage.ts';
import type { WebUrl } from '../web-types.ts';

/** A WebAssembly file: its bytes, or the address from which it is fetched when it is first needed. */
export type WasmFile = Uint8Array | string | WebUrl;

/** Gives the bytes of a WebAssembly file when a decoder is first loaded. */
export type WasmSource = () => Promise<Uint8Array>;

/** The decoders whose WebAssembly file is an option, and that file. */
const FILES = { zxingWasm: 'eehic/zxing_reader.wasm', pdfiumWasm: '@hyzyla/pdfium/pdfium.wasm' } as const;

export type WasmOption = keyof typeof FILES;

/** Throws ScanError `ERR_EHIC_OPTIONS` for what is neither bytes nor an address. */
export function wasmSourceOf(option: WasmOption, given: WasmFile | undefined): WasmSource {
  if (isBytes(given)) return async () => given;
  const isAddress = typeof given === 'string' || given instanceof URL;
  if (!isAddress) {
    const expected = `the bytes or the address of ${FILES[option]} are needed`;
    throw new ScanError('ERR_EHIC_OPTIONS', `${option} is not usable: ${expected}`, { option });
  }
  return async () => {
    const response = await fetch(given);
    if (!response.ok) throw new Error(`status ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}

/** The same options with addresses as text, which can be handed to another thread. */
export function withAddressesAsText<Options extends { readonly [Option in WasmOption]?: WasmFile }>(
  options: Options,
): Options {
  const addresses = (Object.keys(FILES) as WasmOption[]).flatMap((option) => {
    const given = options[option];
    return given instanceof URL ? [[option, given.href]] : [];
  });
  return addresses.length === 0 ? options : { ...options, ...Object.fromEntries(addresses) };
}
