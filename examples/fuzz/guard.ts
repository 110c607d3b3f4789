import { Worker } from 'node:worker_threads';

const MEGABYTE = 2 ** 20;

export interface Guard {
  begin(input: Uint8Array): void;
  end(): void;
  stop(): Promise<void>;
}

/**
 * Starts a thread that ends the process when one input takes more than a second of the processor, or 20 seconds in all,
 * or the process 512 MB more than at first. The input is then in `folder`.
 */
export function startGuard(target: string, maxLength: number, folder: string): Guard {
  const shared = new SharedArrayBuffer(8 + maxLength);
  const state = new Int32Array(shared, 0, 2);
  const bytes = new Uint8Array(shared, 8);
  const limits = { processorSeconds: 1, wallSeconds: 20, maxBytes: 512 * MEGABYTE };
  const worker = new Worker(new URL('watchdog.mjs', import.meta.url), {
    workerData: { shared, folder, target, ...limits },
    execArgv: [],
  });
  worker.unref();
  return {
    begin(input) {
      bytes.set(input.subarray(0, maxLength));
      state[1] = Math.min(input.length, maxLength);
      Atomics.add(state, 0, 1);
    },
    end: () => void Atomics.add(state, 0, 1),
    stop: async () => void (await worker.terminate()),
  };
}
