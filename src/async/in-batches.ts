import type { AnyIterator } from './in-order.ts';

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
 * input throws is thrown again after the values before it. The input is closed when the consumer stops early.
 */
export async function* inBatches<Value, Item>(
  input: AnyIterator<Value>,
  read: (value: Value) => Item,
  { size, goesAlone }: Gathering<Item>,
): AsyncGenerator<readonly Item[]> {
  let batch: Item[] = [];
  let isOpen = true;
  let endOfTurn: Promise<undefined> | undefined;
  let next: IteratorResult<Value> | Promise<IteratorResult<Value>> | undefined;
  try {
    while (isOpen) {
      next ??= input.next();
      const mayWait = batch.length > 0 && next instanceof Promise;
      if (mayWait) endOfTurn ??= untilEndOfTurn();
      const result: IteratorResult<Value> | undefined = await (mayWait ? Promise.race([next, endOfTurn]) : next);
      if (result) next = undefined;
      isOpen = !result?.done;
      const item = result && !result.done ? { value: read(result.value) } : undefined;
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
    isOpen = false;
    if (batch.length > 0) yield batch;
    throw error;
  } finally {
    if (isOpen) await input.return?.();
  }
}

function untilEndOfTurn(): Promise<undefined> {
  return new Promise((resolve) => setImmediate(() => resolve(undefined)));
}
