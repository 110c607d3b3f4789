import type { Piscina } from 'piscina';
import { endThreads } from '../async/end-threads.ts';
import { EhicError } from '../errors.ts';
import { unusable } from '../usage.ts';
import type { BatchResult, Started, Task, WorkerSettings } from './messages.ts';
import type { SourceServer } from './sources.ts';

const NOT_STARTED = 'the worker threads of verifyMany could not be started';

/** One batch is in progress, and one at hand while the first waits for answers. */
const BATCHES_PER_WORKER = 2;

/** A pool of worker threads that verify batches, and ask the sources of the caller's thread. */
export class VerifyPool {
  readonly #pool: Piscina;
  readonly #started = new Set<number>();
  readonly #failed = new AbortController();
  #isClosed = false;

  private constructor(pool: Piscina, sources: SourceServer) {
    this.#pool = pool;
    pool.on('message', (message: Started) => {
      if ('port' in message) sources.serve(message.port);
      else this.#started.add(message.started);
    });
    // A thread that fails when it has nothing to do.
    pool.on('error', (cause) => this.#failed.abort(workerError('a worker thread of verifyMany has failed', cause)));
  }

  /** Starts the threads. Throws `ERR_EHIC_VERIFY_WORKER` where that is not possible. */
  static async start(settings: WorkerSettings, workers: number, sources: SourceServer): Promise<VerifyPool> {
    let pool: VerifyPool | undefined;
    try {
      const { Piscina } = await import('piscina');
      const threads = { minThreads: workers, maxThreads: workers, concurrentTasksPerWorker: BATCHES_PER_WORKER };
      pool = new VerifyPool(
        new Piscina({ ...threads, ...workerFile(), name: 'verifyBatch', workerData: settings }),
        sources,
      );
      await pool.#unlessFailed(pool.run([]));
      return pool;
    } catch (cause) {
      await pool?.close();
      throw workerError(NOT_STARTED, cause);
    }
  }

  /** Aborts when the pool can do no more work; its reason is an `ERR_EHIC_VERIFY_WORKER`. */
  get failed(): AbortSignal {
    return this.#failed.signal;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /**
   * Verifies a batch. Throws `ERR_EHIC_VERIFY_WORKER` when the thread ends without a result, and `ERR_EHIC_OPTIONS`
   * for tasks that cannot be handed to one.
   */
  async run(tasks: readonly Task[]): Promise<BatchResult> {
    // Piscina would start threads again.
    if (this.#isClosed) throw workerError('the worker threads of verifyMany have ended');
    try {
      return (await this.#pool.run(tasks)) as BatchResult;
    } catch (cause) {
      if (cause instanceof DOMException) throw unusable('scans', 'it cannot be handed to a worker thread');
      throw workerError('the worker thread of a verification has ended', cause);
    }
  }

  /** Ends the threads, whatever they are doing. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await endThreads(this.#pool, this.#started);
  }

  #unlessFailed<Value>(work: Promise<Value>): Promise<Value> {
    const failed = new Promise<never>((_, reject) => {
      this.failed.addEventListener('abort', () => reject(this.failed.reason), { once: true });
    });
    return Promise.race([work, failed]);
  }
}

function workerFile() {
  const isSource = import.meta.url.endsWith('.ts');
  if (!isSource) return { filename: new URL('./verify-worker.js', import.meta.url).href };
  // Node does not run the sources themselves; in development, such as in tests, tsx does.
  return { filename: new URL('./worker.ts', import.meta.url).href, execArgv: ['--import', 'tsx'] };
}

function workerError(message: string, cause?: unknown): EhicError {
  return new EhicError('ERR_EHIC_VERIFY_WORKER', message, {}, { cause });
}
