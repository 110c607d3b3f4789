import { type OptionNames, requireOptions } from '../options.ts';
import type { Scan } from '../scan-result.ts';
import { joinTwins } from './cards.ts';
import { chooseAll, chooseOne, noCodeError } from './choose.ts';
import { startDeadline } from './deadline.ts';
import { type Frame, sourceOfFrame, takeFrame } from './frame.ts';
import { DEFAULT_PICTURE_TIME, requireEffort, type ScanEffort } from './limits.ts';
import type { ScanRuntime } from './runtime.ts';
import { findCodes } from './search.ts';
import { scanInTurn } from './turns.ts';
import { type WasmFile, wasmSourceOf } from './wasm.ts';

/** Options of `scanPixels`. */
export interface ScanPixelsOptions {
  /** The file `eehic/zxing_reader.wasm`: its bytes, or the address from which it is fetched when it is first needed. */
  readonly zxingWasm: WasmFile;
  /** How much is tried; `frame` by default. */
  readonly effort?: ScanEffort;
  /**
   * Time for the scan in milliseconds, counted from its turn; 3,000 by default. It is looked at between the steps of
   * the scan.
   */
  readonly timeLimit?: number;
}

const OPTIONS: OptionNames<ScanPixelsOptions> = { zxingWasm: true, effort: true, timeLimit: true };

/**
 * Reads the QR code out of pixels, such as the frames of a camera, in a browser, a worker or Node; it needs nothing but
 * WebAssembly. One look is taken at each frame, as the next one comes soon; with `effort: 'photo'` as much is tried as
 * `scanImage` does. The pixels are copied when the function is called. The text is exactly what the symbol holds, and
 * nothing in it is verified. Where several codes are seen, the one that looks like an EHIC code is taken.
 *
 * Scanning occupies the thread: in a page, call it in a worker.
 *
 * @throws {ScanError} `ERR_EHIC_SCAN_NO_CODE`, `ERR_EHIC_SCAN_SEVERAL_CODES`, `ERR_EHIC_SCAN_IMAGE_TOO_LARGE` (more than
 *   50 million pixels, or 16,000 along a side), `ERR_EHIC_SCAN_TIMEOUT`, `ERR_EHIC_SCAN_DECODER_UNAVAILABLE` (zxing-wasm
 *   or jsqr could not be loaded) or `ERR_EHIC_OPTIONS`, also where there are more or fewer bytes than the size asks for.
 * @example
 * context.drawImage(video, 0, 0);
 * const { width, height, data } = context.getImageData(0, 0, video.videoWidth, video.videoHeight);
 * const scan = await scanPixels({ width, height, rgba: data }, { zxingWasm: '/zxing_reader.wasm' });
 */
export async function scanPixels(frame: Frame, options: ScanPixelsOptions): Promise<Scan> {
  return chooseOne(await readFrame(frame, options, false, wasmSourceOf));
}

/**
 * Reads every card out of pixels, as `scanPixels` does one. The same code seen twice is one, and so are an `EH1` code
 * and one of the proof of concept that state the same card (`twin`). At most 32 cards are read.
 *
 * @throws {ScanError} as `scanPixels`; `ERR_EHIC_SCAN_SEVERAL_CODES` only where there are more.
 */
export async function scanAllPixels(frame: Frame, options: ScanPixelsOptions): Promise<readonly Scan[]> {
  return chooseAll(await readFrame(frame, options, true, wasmSourceOf));
}

/** Every card in pixels, or what `all` does not look for: the first. Throws as `scanPixels` does. */
export async function readFrame(
  frame: Frame,
  options: Partial<ScanPixelsOptions>,
  all: boolean,
  wasm: ScanRuntime['wasm'],
): Promise<readonly Scan[]> {
  requireOptions(options, OPTIONS);
  const { effort = 'frame', timeLimit = DEFAULT_PICTURE_TIME } = options;
  requireEffort(options.effort);
  const zxingWasm = wasm('zxingWasm', options.zxingWasm);
  const source = sourceOfFrame(takeFrame(frame));
  const { findings } = await scanInTurn(async () =>
    findCodes(source, startDeadline(timeLimit), { all, effort, zxingWasm }),
  );
  if (findings.length === 0) throw noCodeError();
  return joinTwins(findings).map(({ page: _, ...code }) => ({ ...code, source: 'image' }));
}
