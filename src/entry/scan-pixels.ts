export type { Frame } from '../scan/frame.ts';
export type { ScanEffort } from '../scan/limits.ts';
export { type ScanPixelsOptions, scanAllPixels, scanPixels } from '../scan/scan-pixels.ts';
export type { WasmFile } from '../scan/wasm.ts';
export type { Scan } from '../scan-result.ts';
