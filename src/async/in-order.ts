import { abortable } from './abortable.ts';

export type AnyIterator<Value> = Iterator<Value> | AsyncIterator<Value>;

type Event<Value, Result> =
  | { readonly result: Result }
  | { readonly input: IteratorResult<Value> }
  | { readonly failure: unknown };

/**
 * Runs `work` for the values of an input, at most `ahead` at a time, and yields the results in the order of the input.
 * It reads at most that many values ahead of its consumer, so that an endless input needs the memory of a few. An error
 * that the input throws is thrown again after the results of the values before it. `work` must not reject. The input is
 * closed when the consumer stops early and on abort, which rejects with the signal's reason; neither waits for work or
 * for a value that is being read.
 */
export async function* inOrder<Value, Result>(
  input: AnyIterator<Value>,
  work: (value: Value, index: number) => Promise<Result>,
  ahead: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<Result> {
  const pending: Promise<Event<Value, Result>>[] = [];
  let next: Promise<Event<Value, Result>> | undefined;
  let isOpen = true;
  let fault: { readonly cause: unknown } | undefined;
  let index = 0;
  const start = async (value: Value) => ({ result: await work(value, index++) });
  try {
    while (isOpen || pending.length > 0) {
      if (isOpen && !next && pending.length < ahead) next = take(input);
      // The input comes first in the race, so that work is kept in progress as long as the input is quick. What lives
      // as long as the run, such as the signal, has no part in it: a race leaves something behind at each promise.
      const events = [...(next ? [next] : []), ...pending.slice(0, 1)];
      const event = await abortable(Promise.race(events), signal);
      if ('result' in event) {
        void pending.shift();
        yield event.result;
        continue;
      }
      next = undefined;
      if ('failure' in event) fault = { cause: event.failure };
      isOpen = 'input' in event && !event.input.done;
      if ('input' in event && !event.input.done) pending.push(start(event.input.value));
    }
  } finally {
    if (isOpen) await closeInput(input, next !== undefined);
  }
  if (fault) throw fault.cause;
}

/** Closes an input. A generator that is being read is closed once it has answered, which may be never. */
export async function closeInput(input: AnyIterator<unknown>, isBeingRead: boolean): Promise<void> {
  const closed = input.return?.();
  if (isBeingRead) Promise.resolve(closed).catch(() => {});
  else await closed;
}

async function take<Value, Result>(input: AnyIterator<Value>): Promise<Event<Value, Result>> {
  try {
    return { input: await input.next() };
  } catch (failure) {
    return { failure };
  }
}

/** The iterator of a value; `undefined` for what cannot be iterated. */
export function iteratorOf<Value>(values: unknown): AnyIterator<Value> | undefined {
  const source = values as Partial<Iterable<Value> & AsyncIterable<Value>> | null | undefined;
  return source?.[Symbol.asyncIterator]?.() ?? source?.[Symbol.iterator]?.();
}
