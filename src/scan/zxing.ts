import { ScanError } from '../errors.ts';
import { MAX_CODES } from './choose.ts';
import { type Deadline, runUntil } from './deadline.ts';
import { loadOnce, readPackagedWasm } from './load.ts';
import type { GreyPixels } from './pixels.ts';
import { symbolText } from './symbol-text.ts';

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

const zxing = loadOnce('zxing-wasm', async (given: Uint8Array | undefined) => {
  const { prepareZXingModule } = await import('zxing-wasm/reader');
  const wasmBinary = given ? new Uint8Array(given) : await readOwnWasm();
  const module: unknown = await prepareZXingModule({
    overrides: { wasmBinary: wasmBinary.buffer, print: () => {}, printErr: () => {} },
    equalityFn: () => false,
    fireImmediately: true,
  });
  return module as ZxingModule;
});

/**
 * Reads the WebAssembly file of just this version: zxing-wasm is built into the package, and its file stands beside it.
 * The source takes the file from zxing-wasm itself.
 */
function readOwnWasm(): Promise<Uint8Array<ArrayBuffer>> {
  const isSource = import.meta.url.endsWith('.ts');
  return readPackagedWasm(isSource ? 'zxing-wasm/reader/zxing_reader.wasm' : 'eehic/zxing_reader.wasm');
}

/**
 * The texts of all QR symbols that zxing finds. Throws only `ERR_EHIC_SCAN_TIMEOUT`, or that zxing cannot be loaded.
 */
export async function readWithZxing(pixels: GreyPixels, deadline: Deadline, wasm?: Uint8Array): Promise<string[]> {
  const module = await zxing.get(wasm);
  try {
    return runUntil(deadline, () => readSymbols(module, pixels));
  } catch (error) {
    zxing.drop();
    if (error instanceof ScanError) throw error;
    return [];
  }
}

function readSymbols(module: ZxingModule, { width, height, grey }: GreyPixels): string[] {
  const pointer = module._malloc(grey.length);
  if (pointer === 0) throw new RangeError('out of memory');
  module.HEAPU8.set(grey, pointer);
  const results = module.readBarcodesFromPixmap(pointer, width, height, READER_OPTIONS);
  const texts: string[] = [];
  for (let index = 0; index < results.size(); index++) {
    const symbol = results.get(index);
    const text = symbol?.isValid ? symbolText(symbol.bytes) : undefined;
    if (text !== undefined) texts.push(text);
  }
  results.delete();
  module._free(pointer);
  return texts;
}
