import { SingleBar } from 'cli-progress';
import type { BatchProgress } from 'eehic/batch';
import { note } from './output.ts';
import type { Terminal } from './terminal.ts';

/** Milliseconds between two lines where there is no terminal. */
const LINE_EVERY = 5_000;
/** The time over which the rate is measured, in milliseconds. */
const WINDOW = 10_000;

/** What shows how far a batch is, on standard error. */
export interface ProgressDisplay {
  update(progress: BatchProgress): void;
  /** Ends the display; `rows` is how many there were, where all have been read. */
  stop(rows?: number): void;
}

/** Shows a bar in a terminal, and elsewhere a line every few seconds. `total` is the number of rows, if it is known. */
export function showProgress(terminal: Terminal, total: number | undefined): ProgressDisplay {
  const rate = new Rate();
  if (terminal.stderr.isTTY && total !== undefined) {
    const bar = new SingleBar({
      stream: terminal.stderr as NodeJS.WriteStream,
      format: '{bar} {percentage} %  {value} of {total} rows  {rate}',
      hideCursor: true,
    });
    bar.start(total, 0, { rate: '' });
    return {
      update({ rows }) {
        rate.add(rows);
        bar.setTotal(Math.max(total, rows));
        bar.update(rows, { rate: rate.describe(rows, total) });
      },
      stop(rows) {
        if (rows !== undefined) {
          bar.setTotal(rows);
          bar.update(rows, { rate: '' });
        }
        bar.stop();
      },
    };
  }
  let last = performance.now();
  return {
    update({ rows }) {
      rate.add(rows);
      if (performance.now() - last < LINE_EVERY) return;
      last = performance.now();
      const of = total === undefined ? '' : ` of ${Math.max(total, rows)}`;
      note(terminal, `${rows}${of} rows  ${rate.describe(rows, total)}`);
    },
    stop() {},
  };
}

/** Rows a second, over the last seconds. */
class Rate {
  #samples: { readonly time: number; readonly rows: number }[] = [{ time: performance.now(), rows: 0 }];

  add(rows: number): void {
    const time = performance.now();
    this.#samples.push({ time, rows });
    while (this.#samples.length > 2 && time - this.#samples[0]!.time > WINDOW) this.#samples.shift();
  }

  describe(rows: number, total: number | undefined): string {
    const [first] = this.#samples;
    const last = this.#samples.at(-1)!;
    const perSecond = (1000 * (last.rows - first!.rows)) / Math.max(1, last.time - first!.time);
    const left = total === undefined || perSecond === 0 ? '' : `, ${describeTime((total - rows) / perSecond)} left`;
    return `${perSecond < 10 ? perSecond.toFixed(1) : Math.round(perSecond)} a second${left}`;
  }
}

function describeTime(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${whole % 60} s` : `${whole} s`;
}
