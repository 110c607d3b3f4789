import { relative } from 'node:path';
import { BroadcastChannel } from 'node:worker_threads';
import {
  inject,
  type RunnerTask,
  type RunnerTestCase,
  type RunnerTestFile,
  type RunnerTestSuite,
  TestRunner,
  type TestRunnerConfig,
} from 'vitest';
import { type Answer, type Ask, CHANNEL, type Coverage, type Message } from './messages.ts';

/** What instrumented code looks at and counts in. */
interface Namespace {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: Coverage;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
}
const shared = globalThis as { __stryker__?: Namespace };
shared.__stryker__ ??= {};
const namespace = shared.__stryker__;
const cases = new Map<string, RunnerTestCase>();
const ids = new WeakMap<RunnerTestCase, string>();
let filesRun = 0;

/**
 * What code has remembered while a mutant was switched on, such as a certificate that was read wrongly. Undone after
 * the test, so that it need not be loaded anew.
 */
const remembered: (() => void)[] = [];
const setInWeakMap = WeakMap.prototype.set;
WeakMap.prototype.set = function (key: object, value: unknown) {
  if (namespace.activeMutant !== undefined && typeof key === 'object') {
    const before = this.has(key) ? [this.get(key) as unknown] : undefined;
    remembered.push(() => void (before ? setInWeakMap.call(this, key, before[0]) : this.delete(key)));
  }
  return setInWeakMap.call(this, key, value);
};

function forgetRemembered(): void {
  for (const undo of remembered.splice(0).reverse()) undo();
}

function testsOf(task: RunnerTask): RunnerTestCase[] {
  return task.type === 'test' ? [task] : task.tasks.flatMap(testsOf);
}

function suitesOf(task: RunnerTask): RunnerTestSuite[] {
  return task.type === 'suite' ? [task, ...task.tasks.flatMap(suitesOf)] : [];
}

/** From the file to the suite that the test is in. */
function ancestors(test: RunnerTestCase): RunnerTestSuite[] {
  const found: RunnerTestSuite[] = [];
  for (let suite: RunnerTestSuite | undefined = test.suite; suite; suite = suite.suite) found.unshift(suite);
  return found.includes(test.file) ? found : [test.file, ...found];
}

/** What is cleared away after a failed test may fail as well. */
async function quietly(action: () => unknown): Promise<void> {
  try {
    await action();
  } catch {}
}

/**
 * Runs all tests once, then keeps them loaded and runs those that are asked for, each time with another mutant switched
 * on: loading them anew takes longer than running them. What is made for all tests of a file is therefore kept.
 */
// biome-ignore lint/style/noDefaultExport: vitest looks for the runner there
export default class ResidentTests extends TestRunner {
  /** How often each test reaches a mutant: a hundred times that is an endless loop. */
  #coverage: Coverage = { static: {}, perTest: {} };

  constructor(config: TestRunnerConfig) {
    super(config as never);
  }

  onCollected(files: RunnerTestFile[]): void {
    for (const suite of files.flatMap(suitesOf)) TestRunner.getSuiteHooks(suite).afterAll = [];
    for (const test of files.flatMap(testsOf)) {
      const id = `${relative(process.cwd(), test.file.filepath)}#${test.fullTestName}`;
      const unique = cases.has(id) ? `${id} (${cases.size})` : id;
      cases.set(unique, test);
      ids.set(test, unique);
    }
  }

  override async onBeforeRunTask(test: RunnerTestCase): Promise<void> {
    await super.onBeforeRunTask(test);
    namespace.currentTestId = ids.get(test);
  }

  override onAfterRunTask(test: RunnerTestCase): void {
    super.onAfterRunTask(test);
    namespace.currentTestId = undefined;
  }

  /** The state of snapshots is kept: tests are run again. */
  override onAfterRunFiles(): void {}

  override async onAfterRunSuite(suite: RunnerTestSuite): Promise<void> {
    if (!('filepath' in suite)) return;
    filesRun += 1;
    if (filesRun < inject('testFiles')) return;
    this.#coverage = structuredClone(namespace.mutantCoverage ?? { static: {}, perTest: {} });
    const tests = [];
    for (const [id, test] of cases) {
      if (test.result === undefined || test.mode !== 'run') continue;
      const { state, duration: milliseconds = 0 } = test.result;
      if (state !== 'pass' || (await this.#run(test)) !== undefined) continue;
      tests.push({ id, file: test.file.filepath, name: test.fullTestName, milliseconds });
    }
    await this.#answer({ kind: 'loaded', tests, coverage: this.#coverage });
  }

  /** Answers until it is told to stop. */
  #answer(loaded: Message): Promise<void> {
    const channel = new BroadcastChannel(CHANNEL);
    return new Promise((resolve) => {
      channel.onmessage = ({ data }: { data: unknown }) => {
        const message = data as Message;
        if (message.kind === 'ask') void this.#try(message).then((answer) => channel.postMessage(answer));
        if (message.kind !== 'stop') return;
        channel.close();
        resolve();
      };
      channel.postMessage(loaded);
    });
  }

  async #try({ mutant, tests }: Ask): Promise<Answer> {
    let count = 0;
    let isReached = false;
    for (const id of tests) {
      const test = cases.get(id);
      if (!test) continue;
      count += 1;
      const hitLimit = 1000 + 100 * (this.#coverage.perTest[id]?.[mutant] ?? 0);
      Object.assign(namespace, { activeMutant: mutant, hitCount: 0, hitLimit });
      const message = await this.#run(test);
      const endless = (namespace.hitCount ?? 0) > hitLimit;
      isReached ||= (namespace.hitCount ?? 0) > 0;
      Object.assign(namespace, { activeMutant: undefined, hitCount: undefined });
      forgetRemembered();
      if (message === undefined && !endless) continue;
      const result = (await this.#run(test)) !== undefined ? 'spoilt' : endless ? 'endless' : 'killed';
      return { kind: 'answer', result, killedBy: id, message: message ?? '', tests: count };
    }
    return { kind: 'answer', result: isReached ? 'survived' : 'remembered', tests: count };
  }

  /** The message of the error by which the test fails. */
  async #run(test: RunnerTestCase): Promise<string | undefined> {
    await super.onBeforeRunTask(test);
    const suites = ancestors(test);
    const after: (() => unknown)[] = [];
    try {
      this.onBeforeTryTask(test);
      for (const suite of suites) {
        for (const hook of TestRunner.getSuiteHooks(suite).beforeEach) {
          const clean: unknown = await hook(test.context as never, suite);
          if (typeof clean === 'function') after.push(clean as () => unknown);
        }
      }
      await TestRunner.getTestFn(test)();
      this.onAfterTryTask(test);
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    } finally {
      for (const suite of suites.toReversed()) {
        for (const hook of TestRunner.getSuiteHooks(suite).afterEach) {
          await quietly(() => hook(test.context as never, suite));
        }
      }
      for (const clean of after) await quietly(clean);
    }
  }
}
