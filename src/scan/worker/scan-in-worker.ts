import { MAX_TIME_LIMIT } from '../../usage.ts';
import { DEFAULT_TIME_LIMIT, requireTimeLimit, takeBytes } from '../limits.ts';
import { scanInTurn } from '../turns.ts';
import { withAddressesAsText } from '../wasm.ts';
import { type FunctionName, type Result, type ScanOptions, toError } from './messages.ts';
import { askWorker } from './thread.ts';

/**
 * A scan ends itself at its limit; the thread is ended only where it does not: in the midst of something that looks at
 * no clock.
 */
const GRACE = 500;

/** Runs a function of this package in the worker thread: one scan after the other, as without a worker. */
export async function scanInWorker<Name extends FunctionName>(
  name: Name,
  bytes: Uint8Array,
  { worker: _, ...options }: ScanOptions,
): Promise<Result<Name>> {
  const file = takeBytes(bytes, options.maxBytes);
  const timeLimit = options.timeLimit ?? DEFAULT_TIME_LIMIT;
  requireTimeLimit(timeLimit, MAX_TIME_LIMIT - GRACE);
  const request = { name, bytes: file, options: withAddressesAsText(options) };
  const { outcome } = await scanInTurn(() => askWorker(request, timeLimit + GRACE));
  if ('value' in outcome) return outcome.value as Result<Name>;
  throw 'coded' in outcome ? toError(outcome.coded) : outcome.error;
}
