import { type AnyIterator, closeInput } from './in-order.ts';

/** How values are gathered. */
export interface Gathering<Item> {
  /** The greatest number of items in a batch. */
  readonly size: number;
  /** Whether an item is a batch by itself. */
  readonly goesAlone: (item: Item) => boolean;
}

/**
 * Gathers what `read` makes of the values of an input into batches, in their order. A batch is complete as well when
 * the input has nothing more within this turn of the event loop, so that no value waits for others. An error that the
 * input throws is thrown again after the values before it. The input is closed when the consumer stops early, which does
 * not wait for a value that is being read.
 */
export function inBatches<Value, Item>(
  input: AnyIterator<Value>,
  read: (value: Value) => Item,
  gathering: Gathering<Item>,
): AsyncIterableIterator<readonly Item[], undefined> {
  const reading: Reading<Value> = { isOpen: true, next: undefined };
  const batches = gather(input, read, gathering, reading);
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () => batches.next(),
    async return() {
      // A generator that waits for a value would close the input only after it, which may be never.
      void batches.return(undefined);
      const { isOpen, next } = reading;
      reading.isOpen = false;
      if (isOpen) await closeInput(input, next !== undefined);
      return { value: undefined, done: true };
    },
  };
}

/** How far an input has been read. */
interface Reading<Value> {
  isOpen: boolean;
  /** What was asked for and is not there yet. */
  next: IteratorResult<Value> | Promise<IteratorResult<Value>> | undefined;
}

async function* gather<Value, Item>(
  input: AnyIterator<Value>,
  read: (value: Value) => Item,
  { size, goesAlone }: Gathering<Item>,
  reading: Reading<Value>,
): AsyncGenerator<readonly Item[], undefined> {
  let batch: Item[] = [];
  let endOfTurn: Promise<typeof END_OF_TURN> | undefined;
  try {
    while (reading.isOpen) {
      reading.next ??= input.next();
      const { next } = reading;
      const mayWait = batch.length > 0 && next instanceof Promise;
      if (mayWait) endOfTurn ??= untilEndOfTurn();
      const result = await (mayWait && endOfTurn ? Promise.race([next, endOfTurn]) : next);
      const isThere = result !== END_OF_TURN;
      if (isThere) reading.next = undefined;
      if (isThere && result.done) reading.isOpen = false;
      const item = isThere && !result.done ? { value: read(result.value) } : undefined;
      const isAlone = item !== undefined && goesAlone(item.value);
      if (item && !isAlone) batch.push(item.value);
      if (batch.length < size && item && !isAlone) continue;
      const complete = batch;
      batch = [];
      endOfTurn = undefined;
      if (complete.length > 0) yield complete;
      if (isAlone) yield [item.value];
    }
  } catch (error) {
    reading.isOpen = false;
    if (batch.length > 0) yield batch;
    throw error;
  }
}

const END_OF_TURN = Symbol('the end of a turn of the event loop');

function untilEndOfTurn(): Promise<typeof END_OF_TURN> {
  return new Promise((resolve) => setImmediate(() => resolve(END_OF_TURN)));
}
