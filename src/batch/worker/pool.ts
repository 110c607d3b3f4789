import type { Piscina } from 'piscina';
import { endThreads, waitWhile } from '../../async/end-threads.ts';
import { workerError } from '../errors.ts';
import { type Started, type Task, toError, type UnitResult, type WorkerSettings } from './messages.ts';

/** One unit is in progress, and one at hand while files of the first are written to the disk. */
export const UNITS_A_WORKER = 2;

/** What issues units. */
export interface UnitPool {
  /** Issues a unit. Throws the error that ended the work on it, or `ERR_EHIC_BATCH_WORKER` when the thread has ended. */
  run(task: Task): Promise<IssuedUnit>;
  /** Closes the signers and ends the threads. What is in progress, which should be nothing, has ten seconds to end. */
  close(): Promise<void>;
}

/** What came of a unit that was issued. */
export type IssuedUnit = Exclude<UnitResult, { readonly fault: unknown }>;

/** Starts a pool of so many workers. */
export type StartPool = (settings: WorkerSettings, workers: number) => Promise<UnitPool>;

/** A pool of worker threads that issue units. */
export class IssuePool implements UnitPool {
  readonly #pool: Piscina;
  readonly #started = new Set<number>();
  readonly #running = new Set<(error: Error) => void>();
  #failure: Error | undefined;

  private constructor(pool: Piscina) {
    this.#pool = pool;
    pool.on('message', ({ started }: Started) => this.#started.add(started));
    // A thread that fails when it has nothing to do.
    pool.on('error', (cause) => {
      this.#failure = workerError('a worker thread of the batch has failed', cause);
      for (const reject of this.#running) reject(this.#failure);
    });
  }

  /** Starts the threads, and opens the signer in one of them. Throws `ERR_EHIC_BATCH_WORKER`, or what the signer throws. */
  static async start(settings: WorkerSettings, workers: number): Promise<IssuePool> {
    let pool: IssuePool | undefined;
    try {
      const { Piscina } = await import('piscina');
      const threads = { minThreads: workers, maxThreads: workers, concurrentTasksPerWorker: UNITS_A_WORKER };
      pool = new IssuePool(
        new Piscina({ ...threads, filename: workerFile().href, name: 'issueUnit', workerData: settings }),
      );
      await pool.run({});
      return pool;
    } catch (error) {
      await pool?.close();
      if ((error as { readonly code?: unknown })?.code) throw error;
      throw workerError('the worker threads of the batch could not be started', error);
    }
  }

  async run(task: Task): Promise<IssuedUnit> {
    const result = await this.#run(task);
    if ('fault' in result) throw toError(result.fault);
    return result;
  }

  async close(): Promise<void> {
    // A thread that is ended while it calls a PKCS#11 module takes the process with it.
    if (await waitWhile(() => this.#running.size > 0)) await this.#closeSigners();
    await endThreads(this.#pool, this.#started);
  }

  /** Closes the signer of each thread. Piscina gives a task to a thread that has none, so that each one gets one. */
  async #closeSigners(): Promise<void> {
    let open = 0;
    for (const _ of this.#pool.threads) {
      open++;
      (this.#pool.run({ isLast: true } satisfies Task) as Promise<unknown>).catch(() => {}).finally(() => open--);
    }
    await waitWhile(() => open > 0);
  }

  #run(task: Task): Promise<UnitResult> {
    return new Promise((resolve, reject) => {
      if (this.#failure) throw this.#failure;
      this.#running.add(reject);
      const ended = (cause: unknown) => reject(workerError('a worker thread of the batch has ended', cause));
      const done = () => this.#running.delete(reject);
      (this.#pool.run(task) as Promise<UnitResult>).then(resolve, ended).finally(done);
    });
  }
}

function workerFile(): URL {
  const isSource = import.meta.url.endsWith('.ts');
  // Node does not run the sources themselves; in development, such as in tests, tsx does.
  return new URL(isSource ? './worker.fixture.mjs' : './batch-worker.js', import.meta.url);
}
