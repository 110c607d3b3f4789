import type { Result } from '../result/result.ts';
import { toEntry } from './entry.ts';
import type { Log } from './log.ts';

/** Writes the checks of the page into the log. Both functions reject where the browser writes nothing. */
export interface Logbook {
  /** Writes down what was checked, at once: nothing is lost when the page is closed before a question is answered. */
  write(results: readonly Result[]): Promise<void>;
  /** Adds what was answered about the identity document to the entry of a check that was written down. */
  complete(result: Result): Promise<void>;
}

export function createLogbook(log: Log): Logbook {
  /** The number of the entry of each report, or when it will be known. A report is forgotten with its person. */
  const numbers = new WeakMap<object, Promise<number>>();
  return {
    async write(results) {
      for (const { report, answers } of results) {
        if (!report) continue;
        const adding = log.add(toEntry(report, answers));
        numbers.set(report, adding);
        await adding;
      }
    },
    async complete({ report, answers }) {
      const number = report && (await numbers.get(report));
      if (number !== undefined) await log.replace(number, toEntry(report!, answers));
    },
  };
}
