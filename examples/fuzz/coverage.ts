import { type Profiler, Session } from 'node:inspector';

/** What has run of one function: a byte for each character of it, 1 where it has run. */
type Covered = Map<string, Uint8Array>;

/**
 * Which parts of the library have run, by the precise coverage of V8 in blocks. Only files whose address contains
 * `folder` count.
 */
export class Coverage {
  readonly #session = new Session();
  readonly #covered: Covered = new Map();
  readonly #folder: string;
  /** The number of characters of code that have run. */
  size = 0;

  constructor(folder: string) {
    this.#folder = folder;
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** Returns what has run since the last call. */
  take(): readonly Profiler.FunctionCoverage[] {
    let functions: readonly Profiler.FunctionCoverage[] = [];
    this.#session.post('Profiler.takePreciseCoverage', (error, answer) => {
      if (error) throw error;
      functions = answer.result
        .filter(({ url }) => url.includes(this.#folder) && !url.includes('node_modules'))
        .flatMap((script) => script.functions.map((each) => ({ ...each, functionName: script.scriptId })));
    });
    return functions;
  }

  /** Returns whether code has run that never ran before, and remembers it unless `keep` is false. */
  isNew(functions: readonly Profiler.FunctionCoverage[], keep = true): boolean {
    let found = false;
    for (const { functionName, ranges } of functions) {
      const [{ startOffset: start, endOffset: end, count }] = ranges as [Profiler.CoverageRange];
      if (count === 0) continue;
      const now = new Uint8Array(end - start);
      // Inner ranges come after those in which they lie.
      for (const range of ranges) {
        now.fill(range.count > 0 ? 1 : 0, range.startOffset - start, range.endOffset - start);
      }
      const key = `${functionName}:${start}:${end}`;
      const before = this.#covered.get(key);
      const fresh = now.reduce((sum, each, at) => sum + (each > (before?.[at] ?? 0) ? 1 : 0), 0);
      if (fresh === 0) continue;
      found = true;
      if (!keep) return true;
      this.size += fresh;
      if (before) for (const [at, each] of now.entries()) before[at]! |= each;
      else this.#covered.set(key, now);
    }
    return found;
  }

  stop(): void {
    this.#session.post('Profiler.stopPreciseCoverage');
    this.#session.disconnect();
  }
}
