import { ScanError } from '../errors.ts';
import { MAX_CODES } from './choose.ts';
import { type Deadline, runUntil } from './deadline.ts';
import { loadOnce } from './load.ts';
import type { GreyPixels } from './pixels.ts';
import { symbolText } from './symbol-text.ts';
import type { WasmSource } from './wasm.ts';

// The package's `readBarcodes` decodes in a later microtask, out of reach of a time limit, and leaks its result list;
// so the module itself is called, which takes enumerations as their index: 0 is LocalAverage, Ignore, Plain and
// Unknown.
const READER_OPTIONS = {
  formats: 'QRCode',
  tryHarder: true,
  tryRotate: true,
  tryInvert: true,
  tryDownscale: true,
  tryDenoise: false,
  binarizer: 0,
  isPure: false,
  downscaleThreshold: 500,
  downscaleFactor: 3,
  minLineCount: 2,
  maxNumberOfSymbols: MAX_CODES + 1,
  validateOptionalChecksum: false,
  returnErrors: false,
  eanAddOnSymbol: 0,
  textMode: 0,
  characterSet: 0,
  tryCode39ExtendedMode: true,
};

// Symbols that cannot be read count too, and must not take the place of others.
const DAMAGED_OPTIONS: typeof READER_OPTIONS = {
  ...READER_OPTIONS,
  tryDenoise: true,
  returnErrors: true,
  maxNumberOfSymbols: 255,
  downscaleThreshold: 250,
  downscaleFactor: 2,
};

interface ZxingModule {
  readonly HEAPU8: Uint8Array;
  _malloc(size: number): number;
  _free(pointer: number): void;
  readBarcodesFromPixmap(pointer: number, width: number, height: number, options: typeof READER_OPTIONS): ZxingResults;
}

interface ZxingResults {
  size(): number;
  get(index: number): { readonly isValid: boolean; readonly bytes: Uint8Array } | undefined;
  delete(): void;
}

const zxing = loadOnce('zxing-wasm', async (wasm: WasmSource) => {
  const { prepareZXingModule } = await import('zxing-wasm/reader');
  const wasmBinary = new Uint8Array(await wasm());
  const module: unknown = await prepareZXingModule({
    overrides: { wasmBinary: wasmBinary.buffer, print: () => {}, printErr: () => {} },
    equalityFn: () => false,
    fireImmediately: true,
  });
  return module as ZxingModule;
});

/** What zxing sees in a picture. */
export interface Reading {
  readonly texts: readonly string[];
  /** Whether a symbol was found that could not be read. */
  readonly isDamaged: boolean;
}

/**
 * The texts of all QR symbols that zxing finds. Throws only `ERR_EHIC_SCAN_TIMEOUT`, or that zxing cannot be loaded.
 */
export async function readWithZxing(
  pixels: GreyPixels,
  deadline: Deadline,
  wasm: WasmSource,
): Promise<readonly string[]> {
  return (await read(pixels, deadline, wasm, READER_OPTIONS)).texts;
}

/**
 * Looks harder, at what was not read before: dark specks are taken away as well, and symbols count that are found but
 * cannot be read. Throws as `readWithZxing`.
 */
export function readDamaged(pixels: GreyPixels, deadline: Deadline, wasm: WasmSource): Promise<Reading> {
  return read(pixels, deadline, wasm, DAMAGED_OPTIONS);
}

async function read(
  pixels: GreyPixels,
  deadline: Deadline,
  wasm: WasmSource,
  options: typeof READER_OPTIONS,
): Promise<Reading> {
  const module = await zxing.get(wasm);
  try {
    return runUntil(deadline, () => readSymbols(module, pixels, options));
  } catch (error) {
    zxing.drop();
    if (error instanceof ScanError) throw error;
    return { texts: [], isDamaged: false };
  }
}

function readSymbols(
  module: ZxingModule,
  { width, height, grey }: GreyPixels,
  options: typeof READER_OPTIONS,
): Reading {
  const pointer = module._malloc(grey.length);
  if (pointer === 0) throw new RangeError('out of memory');
  module.HEAPU8.set(grey, pointer);
  const results = module.readBarcodesFromPixmap(pointer, width, height, options);
  const texts: string[] = [];
  let isDamaged = false;
  for (let index = 0; index < results.size(); index++) {
    const symbol = results.get(index);
    if (!symbol?.isValid) isDamaged = true;
    const text = symbol?.isValid ? symbolText(symbol.bytes) : undefined;
    if (text !== undefined) texts.push(text);
  }
  results.delete();
  module._free(pointer);
  return { texts, isDamaged };
}
