import type { StatusListReference } from '../../card/model.ts';
import { EhicError } from '../../errors.ts';
import { isObject, unusable } from '../../usage.ts';
import { type Catalogue, finderOf } from './catalogue.ts';

/** References in any number, at hand or still to be read. */
export type References = Iterable<StatusListReference> | AsyncIterable<StatusListReference>;

/**
 * Sorts references by list, in 4 bytes each. Throws `ERR_EHIC_STATUS_REFERENCE` for the first that is to none of the
 * lists, or to an index that its list does not have; `position` counts from 1.
 */
export async function sortReferences(
  catalogue: Catalogue,
  references: References,
): Promise<ReadonlyMap<number, Uint32Array>> {
  const find = finderOf(catalogue);
  const sorted = new Map<number, { indices: Uint32Array; count: number }>();
  let position = 0;
  const add = (reference: StatusListReference) => {
    position++;
    const { uri, index } = isObject(reference) ? reference : { uri: undefined, index: undefined };
    const entry = typeof uri === 'string' ? find(uri) : undefined;
    if (!entry) throw unknown(position, 'list', 'the folder has no list at this address');
    if (!Number.isSafeInteger(index) || index! < 0 || index! >= entry.size) {
      throw unknown(position, 'index', 'the list does not have this index');
    }
    const own = sorted.get(entry.number) ?? { indices: new Uint32Array(64), count: 0 };
    sorted.set(entry.number, own);
    if (own.count === own.indices.length) {
      const longer = new Uint32Array(2 * own.count);
      longer.set(own.indices);
      own.indices = longer;
    }
    own.indices[own.count++] = index!;
  };
  if (isAsync(references)) for await (const reference of references) add(reference);
  else if (isSync(references)) for (const reference of references) add(reference);
  else throw unusable('references', 'an array or another iterable is needed');
  return new Map([...sorted].map(([number, { indices, count }]) => [number, indices.subarray(0, count)]));
}

function unknown(position: number, problem: string, message: string): EhicError {
  return new EhicError('ERR_EHIC_STATUS_REFERENCE', `reference ${position}: ${message}`, { position, problem });
}

function isAsync(references: unknown): references is AsyncIterable<StatusListReference> {
  return typeof (references as Partial<AsyncIterable<unknown>> | null)?.[Symbol.asyncIterator] === 'function';
}

function isSync(references: unknown): references is Iterable<StatusListReference> {
  return typeof (references as Partial<Iterable<unknown>> | null)?.[Symbol.iterator] === 'function';
}
