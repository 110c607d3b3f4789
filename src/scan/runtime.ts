import type { Deadline } from './deadline.ts';
import type { FileKind } from './kind.ts';
import type { Picture, PictureLimits } from './opened-picture.ts';
import type { WasmFile, WasmOption, WasmSource } from './wasm.ts';

/** What scanning takes of the runtime: that of Node is in `node-runtime.ts`, that of browsers in `browser`. */
export interface ScanRuntime {
  /** A deadline at which tasks are stopped, as far as the runtime can stop one. */
  startDeadline(timeLimit: number): Deadline;
  /** Reads the headers of a picture whose kind has been checked by its magic bytes. */
  openPicture(file: Uint8Array, kind: FileKind, limits: PictureLimits, deadline: Deadline): Promise<Picture>;
  /** Throws ScanError `ERR_EHIC_OPTIONS` where a file is not usable, or has to be given. */
  wasm(option: WasmOption, given: WasmFile | undefined): WasmSource;
}
