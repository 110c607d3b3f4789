import type { Browser } from 'playwright-core';
import { serveSite } from '../harness/site.ts';

/** What the main thread did while the page was loading, in milliseconds of processor time. */
export interface Loading {
  /** The longest task, and of all tasks the longest part that was spent in scripts. */
  readonly task: number;
  readonly scripts: number;
  /** All tasks together. */
  readonly all: number;
}

/** An event of Chromium's trace; times in microseconds, `tdur` by the processor. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly data?: { readonly url?: string } };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', '__metadata'];
/** Where a thread compiles and runs scripts; the page has no others than its own. */
const SCRIPTS = [
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
];

/** Loads the page once, in a context of its own, and measures its main thread. */
export async function traceLoading(browser: Browser): Promise<Loading> {
  const site = await serveSite();
  const context = await browser.newContext({
    locale: 'en',
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.goto(site.origin);
  await page.locator('footer .trust:not(.loading)').waitFor();
  await page.waitForTimeout(500);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  await context.close();
  await site.close();
  return measureTasks(traceEvents, site.origin);
}

/** Measures the tasks of the main thread that ran the scripts of this origin. */
export function measureTasks(events: readonly TraceEvent[], origin: string): Loading {
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const mains = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf),
  );
  const isOwn = (event: TraceEvent) => event.args.data?.url?.startsWith(origin) === true && mains.has(threadOf(event));
  const main = events.find(isOwn);
  if (!main) throw new Error('the trace has no script of the page');
  const whole = events.filter((event) => event.ph === 'X' && threadOf(event) === threadOf(main));
  const tasks = whole.filter(({ name }) => name === 'RunTask');
  const scripts = outermost(whole.filter(({ name }) => SCRIPTS.includes(name)));
  const inScripts = tasks.map((task) => sum(scripts.filter((script) => isIn(script, task))));
  return {
    task: Math.max(...tasks.map(timeOf)),
    scripts: Math.max(...inScripts),
    all: sum(tasks),
  };
}

/** Scripts call each other, and each time counts once. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const sorted = [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const found: TraceEvent[] = [];
  for (const event of sorted) {
    const last = found.at(-1);
    if (!last || !isIn(event, last)) found.push(event);
  }
  return found;
}

const isIn = (event: TraceEvent, outer: TraceEvent) => event.ts >= outer.ts && event.ts < outer.ts + (outer.dur ?? 0);
const timeOf = ({ tdur = 0 }: TraceEvent) => tdur / 1000;
const sum = (events: readonly TraceEvent[]) => events.reduce((all, event) => all + timeOf(event), 0);
