/** A test as the thread that holds it tells of it; `id` is unique among all tests. */
export interface LoadedTest {
  readonly id: string;
  readonly file: string;
  readonly name: string;
  readonly milliseconds: number;
}

/** How often each mutant was reached: at all times outside of tests, and in each test. */
export interface Coverage {
  readonly static: Record<string, number>;
  readonly perTest: Record<string, Record<string, number>>;
}

/** All tests were run twice without a mutant; only those that passed both times are here. */
export interface Loaded {
  readonly kind: 'loaded';
  readonly tests: readonly LoadedTest[];
  readonly coverage: Coverage;
}

/**
 * What became of a mutant. `spoilt`: the test that failed also fails without the mutant, by what it left behind.
 * `remembered`: the place was not reached again, because a module keeps what it computed there.
 */
export interface Answer {
  readonly kind: 'answer';
  readonly result: 'survived' | 'killed' | 'endless' | 'spoilt' | 'remembered';
  readonly killedBy?: string;
  readonly message?: string;
  readonly tests: number;
}

/** Runs these tests with a mutant. */
export interface Ask {
  readonly kind: 'ask';
  readonly mutant: string;
  readonly tests: readonly string[];
}

/** Ends the thread. */
export interface Stop {
  readonly kind: 'stop';
}

export type Message = Loaded | Answer | Ask | Stop;

/** The channel between the tests and the runner, which are threads of one process. */
export const CHANNEL = `mutants-${process.pid}`;

declare module 'vitest' {
  export interface ProvidedContext {
    /** How many files of tests are loaded. */
    readonly testFiles: number;
  }
}
