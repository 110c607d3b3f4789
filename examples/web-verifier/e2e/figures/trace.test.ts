import { expect, it } from 'vitest';
import { measureTasks } from './trace.ts';

const ORIGIN = 'http://localhost:1';
const event = (name: string, ts: number, dur: number, tdur: number, more: object = {}) => ({
  ...{ name, ph: 'X', pid: 1, tid: 1, ts, dur, tdur, args: {} },
  ...more,
});
const thread = (tid: number, name: string) => event('thread_name', 0, 0, 0, { ph: 'M', tid, args: { name } });
const own = { args: { data: { url: `${ORIGIN}/a.js` } } };

it('tasks count by the processor, scripts within scripts once, and only on the main thread of the page', () => {
  const events = [
    thread(1, 'CrRendererMain'),
    thread(2, 'DedicatedWorker thread'),
    event('RunTask', 0, 90_000, 20_000),
    event('FunctionCall', 1_000, 50_000, 9_000, own),
    event('v8.compile', 2_000, 10_000, 4_000),
    event('RunMicrotasks', 60_000, 10_000, 2_000),
    event('RunTask', 100_000, 30_000, 25_000),
    event('FunctionCall', 101_000, 5_000, 5_000, own),
    event('RunTask', 0, 400_000, 300_000, { tid: 2 }),
    event('FunctionCall', 1_000, 300_000, 300_000, { tid: 2, ...own }),
  ];
  expect(measureTasks(events, ORIGIN)).toEqual({ task: 25, scripts: 11, all: 45 });
});

it('a trace without a script of the page measures nothing, which is an error', () => {
  expect(() => measureTasks([thread(1, 'CrRendererMain')], ORIGIN)).toThrow('no script');
});
