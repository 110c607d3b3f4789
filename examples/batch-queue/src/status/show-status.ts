import { setTimeout } from 'node:timers/promises';
import type { Queues } from '../queues.ts';
import { formatLine, formatPage, withSample } from './format-status.ts';
import { readStatus, type Status } from './read-status.ts';

/** Where the status is shown. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface ShowStatusOptions {
  readonly once: boolean;
  readonly signal: AbortSignal;
  /** Milliseconds from one look to the next; by default a second on a terminal, and five for lines. */
  readonly interval?: number;
}

/** Shows how far the work is, until the signal: on a terminal a page that is drawn anew, otherwise lines. */
export async function showStatus(queues: Queues, screen: Screen, options: ShowStatusOptions): Promise<void> {
  const isPage = screen.isTTY === true && !options.once;
  const interval = options.interval ?? (isPage ? 1_000 : 5_000);
  let samples: readonly Status[] = [];
  let height = 0;
  while (!options.signal.aborted) {
    samples = withSample(samples, await readStatus(queues));
    if (isPage) {
      const page = formatPage(samples);
      screen.write(`${height === 0 ? '' : `\x1b[${height}A\x1b[0J`}${page}\n`);
      height = page.split('\n').length;
    } else {
      screen.write(`${formatLine(samples)}\n`);
    }
    if (options.once) return;
    // It ends early when the signal is aborted.
    await setTimeout(interval, undefined, { signal: options.signal }).catch(() => {});
  }
}
