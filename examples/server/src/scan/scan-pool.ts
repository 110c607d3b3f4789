import { EhicError, type Scan, ScanError } from 'eehic';
import { Piscina } from 'piscina';
import { describeFailure, type Log } from '../http/log.ts';
import type { ScanResult, ScanTask } from './scan-thread.ts';

/** Threads that read PDFs and pictures, as many at a time as there are threads. */
export class ScanPool {
  readonly #pool: Piscina;

  constructor(threads: number, log: Log) {
    // From the sources, as in tests, the compiled thread is used: Node does not run TypeScript in threads.
    const folder = import.meta.url.endsWith('.ts') ? '../../dist/scan/' : './';
    const filename = new URL(`${folder}scan-thread.js`, import.meta.url).href;
    this.#pool = new Piscina({ filename, name: 'scan', minThreads: threads, maxThreads: threads });
    // A thread that fails when it has nothing to do. The pool starts another; without a listener the process would end.
    this.#pool.on('error', (error) => log({ event: 'scan thread failed', ...describeFailure(error) }));
  }

  /** Reads every card in a file. @throws {EhicError} that of the scan. */
  async scan(task: ScanTask): Promise<readonly Scan[]> {
    const result = (await this.#pool.run(task)) as ScanResult;
    if ('scans' in result) return result.scans;
    const { name, code, message, params } = result.error;
    throw new (name === 'ScanError' ? ScanError : EhicError)(code, message, params);
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}
