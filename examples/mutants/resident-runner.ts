import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BroadcastChannel } from 'node:worker_threads';
import type { MutantResult, StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, declareValuePlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestRunner,
  type TestRunnerCapabilities,
  TestStatus,
} from '@stryker-mutator/api/test-runner';
import { createVitest, type Vitest } from 'vitest/node';
import { type Answer, CHANNEL, type Loaded, type Message } from './messages.ts';

/** Runs tests that stay loaded, for Stryker: see `resident-tests.ts`. */
class ResidentRunner implements TestRunner {
  static inject = tokens(commonTokens.options);
  readonly #options: StrykerOptions;
  readonly #channel = new BroadcastChannel(CHANNEL);
  #vitest: Vitest | undefined;
  #running: Promise<unknown> | undefined;
  #loaded: Loaded | undefined;
  #milliseconds = new Map<string, number>();

  constructor(options: StrykerOptions) {
    this.#options = options;
    // Where time is up, Stryker ends without ending its processes.
    process.once('disconnect', () => process.exit());
    if (!process.connected) process.exit();
  }

  /** Mutants that are also reached while modules load are only run in tests, for which nothing is loaded anew. */
  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    this.#vitest = await createVitest('test', {
      config: false,
      root: process.cwd(),
      include: this.#options.residentTests as string[],
      exclude: this.#options.residentExclude as string[],
      testNamePattern: `^(?!.*(?:${(this.#options.residentExcludeTests as string[]).join('|')}))`,
      setupFiles: ['.vitest.setup.ts'],
      runner: fileURLToPath(new URL('resident-tests.ts', import.meta.url)),
      pool: 'threads',
      isolate: false,
      fileParallelism: false,
      maxWorkers: 1,
      watch: false,
      testTimeout: 10_000,
      reporters: [{}],
      onConsoleLog: () => false,
    });
  }

  async dryRun(): Promise<DryRunResult> {
    const { tests, coverage } = await this.#load();
    return {
      status: DryRunStatus.Complete,
      mutantCoverage: coverage,
      tests: tests.map(({ id, file, name, milliseconds }) => ({
        id,
        name,
        fileName: relative(process.cwd(), file),
        timeSpentMs: milliseconds,
        status: TestStatus.Success,
      })),
    };
  }

  async mutantRun({ activeMutant, testFilter }: MutantRunOptions): Promise<MutantRunResult> {
    const loaded = await this.#load();
    const all = testFilter ?? loaded.tests.map(({ id }) => id);
    const time = (id: string) => this.#milliseconds.get(id) ?? 0;
    const tests = all.toSorted((a, b) => time(a) - time(b));
    const ask = { kind: 'ask', mutant: activeMutant.id, tests } as const;
    let answer = await this.#ask(ask);
    if (answer.result === 'spoilt') {
      // By an earlier mutant or by this one: in fresh modules it is this one.
      await this.#stop();
      await this.#load();
      answer = await this.#ask(ask);
      if (answer.result === 'spoilt') await this.#stop();
    }
    if (answer.result === 'survived') return { status: MutantRunStatus.Survived, nrOfTests: answer.tests };
    if (answer.result === 'remembered') return { status: MutantRunStatus.Error, errorMessage: 'Not reached again' };
    if (answer.result === 'endless') return { status: MutantRunStatus.Timeout, reason: 'Reached too often' };
    return {
      status: MutantRunStatus.Killed,
      nrOfTests: answer.tests,
      killedBy: [answer.killedBy ?? ''],
      failureMessage: answer.message ?? '',
    };
  }

  async dispose(): Promise<void> {
    await this.#stop();
    this.#channel.close();
    await this.#vitest?.close();
  }

  /** Loads the tests and runs them once, unless they are loaded. */
  async #load(): Promise<Loaded> {
    if (this.#loaded) return this.#loaded;
    const answer = this.#next();
    this.#vitest!.state.filesMap.clear();
    const vitest = this.#vitest!;
    vitest.provide('testFiles', (await vitest.globTestSpecifications()).length);
    this.#running = vitest.start();
    const first = await Promise.race([answer, this.#running.then(() => undefined)]);
    if (first?.kind !== 'loaded') throw new Error('No tests were loaded');
    this.#loaded = first;
    this.#milliseconds = new Map(first.tests.map(({ id, milliseconds }) => [id, milliseconds]));
    return first;
  }

  async #ask(message: Message): Promise<Answer> {
    const answer = this.#next();
    this.#channel.postMessage(message);
    return (await answer) as Answer;
  }

  #next(): Promise<Message> {
    return new Promise((resolve) => {
      this.#channel.onmessage = ({ data }: { data: unknown }) => resolve(data as Message);
    });
  }

  async #stop(): Promise<void> {
    if (!this.#loaded) return;
    this.#loaded = undefined;
    this.#channel.postMessage({ kind: 'stop' } satisfies Message);
    await this.#running;
  }
}

let listener: (result: MutantResult) => void = () => undefined;

/** Calls the function with each result, in the process in which Stryker runs with the reporter `tested`. */
export function onTested(call: (result: MutantResult) => void): void {
  listener = call;
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'resident', ResidentRunner),
  declareValuePlugin(PluginKind.Reporter, 'tested', { onMutantTested: (result) => listener(result) }),
];
