import { startDeadline } from '../deadline.ts';
import type { ScanRuntime } from '../runtime.ts';
import { wasmSourceOf } from '../wasm.ts';
import { openPicture } from './picture.ts';

/**
 * Browsers: pictures are decoded by the browser, a deadline is looked at between steps, and WebAssembly is given by the
 * caller.
 */
export const BROWSER: ScanRuntime = { startDeadline: (limit) => startDeadline(limit), openPicture, wasm: wasmSourceOf };
