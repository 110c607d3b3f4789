import { describe, expect, it } from 'vitest';
import type { Queues } from '../src/queues.ts';
import { formatLine, formatPage, rateOf, withSample } from '../src/status/format-status.ts';
import type { Status } from '../src/status/read-status.ts';
import { showStatus } from '../src/status/show-status.ts';

const sample = (seconds: number, completed: number, others: Partial<Status> = {}): Status => ({
  ...{ waiting: 7_200, delayed: 10, active: 8, failed: 1, parked: 2 },
  completed,
  time: seconds * 1_000,
  ...others,
});

describe('the status', () => {
  it('has the rate of the last half minute, and the time that is left at this rate', () => {
    let samples: readonly Status[] = [];
    for (const [seconds, completed] of [
      [0, 0],
      [1, 9_000],
      [21, 9_100],
      [41, 9_140],
    ] as const)
      samples = withSample(samples, sample(seconds, completed));
    expect(rateOf(samples)).toBe(2);
    expect(formatLine(samples)).toBe(
      'waiting 7,200, active 8, delayed 10, completed 9,140, failed 1, parked 2, rate 2.0 a second, time left 01:00:09',
    );
    expect(formatPage(samples)).toMatch(/^waiting +7,200\nactive +8\n[\s\S]*\ntime left +01:00:09$/);
  });

  it('does not promise a time where none is known', () => {
    expect(formatLine([sample(0, 5)])).toMatch(/rate -, time left -$/);
    expect(formatLine([sample(0, 5), sample(10, 5)])).toMatch(/rate 0\.0 a second, time left -$/);
    // Where Redis has lost its data.
    expect(formatLine([sample(0, 5), sample(10, 0)])).toMatch(/rate 0\.0 a second, time left -$/);
    const done = { waiting: 0, delayed: 0, active: 0 };
    expect(formatLine([sample(0, 5, done)])).toMatch(/time left done$/);
  });
});

const queues = {
  cards: {
    getJobCounts: async () => ({ waiting: 3, delayed: 0, active: 1, failed: 0 }),
    getMetrics: async () => ({ meta: { count: 5 } }),
  },
  parked: { getJobCountByTypes: async () => 2 },
} as unknown as Queues;

/** A screen that ends the showing after so many texts. */
function screenOf(isTTY: boolean, texts: number) {
  const stop = new AbortController();
  const written: string[] = [];
  const write = (text: string) => {
    written.push(text);
    if (written.length === texts) stop.abort();
  };
  return { screen: { isTTY, write }, options: { once: false, signal: stop.signal, interval: 1 }, written };
}

describe('the status page', () => {
  it('is drawn anew on a terminal', async () => {
    const { screen, options, written } = screenOf(true, 3);
    await showStatus(queues, screen, options);
    expect(written[0]).toMatch(/^waiting +3\n/);
    expect(written[1]!.startsWith('\x1b[8A\x1b[0J')).toBe(true);
    expect(written.every((text) => text.split('\n').length === 9)).toBe(true);
  });

  it('is lines without control characters elsewhere, and one line when it is asked for once', async () => {
    const { screen, options, written } = screenOf(false, 20);
    await showStatus(queues, screen, options);
    expect(written.join('')).toMatch(/^(?:waiting 3, active 1, .* parked 2, .*\n){20}$/);
    const once = screenOf(true, 5);
    await showStatus(queues, once.screen, { ...once.options, once: true });
    expect(once.written.join('')).toMatch(/^waiting 3, .*\n$/);
  });
});
