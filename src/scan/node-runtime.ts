import { packagedWasmOf } from './packaged.ts';
import { openPicture } from './picture.ts';
import type { ScanRuntime } from './runtime.ts';
import { startStoppingDeadline } from './stop.ts';

/** Node: pictures are decoded by sharp, tasks are stopped at their limit, and WebAssembly is found in its packages. */
export const NODE: ScanRuntime = { startDeadline: startStoppingDeadline, openPicture, wasm: packagedWasmOf };
