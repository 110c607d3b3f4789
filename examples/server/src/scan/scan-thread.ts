import { EhicError, type Scan } from 'eehic';
import { type ScanLimits, scanAllImage, scanAllPdf } from 'eehic/scan';

/** A file to be read. */
export interface ScanTask {
  readonly kind: 'pdf' | 'image';
  readonly bytes: Uint8Array;
  readonly limits: Pick<ScanLimits, 'maxBytes' | 'maxPages' | 'timeLimit'>;
}

/** What was read, or why nothing was. An error loses its class on its way between threads. */
export type ScanResult =
  | { readonly scans: readonly Scan[] }
  | { readonly error: Pick<EhicError, 'code' | 'message' | 'params' | 'name'> };

/**
 * Reads every card in a file. This runs in a thread of the pool, and the file is read in a thread beside it (`worker`),
 * which the library ends at its limits of time and memory.
 */
export async function scan({ kind, bytes, limits }: ScanTask): Promise<ScanResult> {
  try {
    const options = { ...limits, worker: true };
    return { scans: await (kind === 'pdf' ? scanAllPdf(bytes, options) : scanAllImage(bytes, options)) };
  } catch (error) {
    if (!(error instanceof EhicError)) throw error;
    const { name, code, message, params } = error;
    return { error: { name, code, message, params } };
  }
}
