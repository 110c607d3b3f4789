import { inTime, inTurn } from '../async/in-turn.ts';
import { utf8Decode, utf8Encode } from '../codec/bytes.ts';
import { EhicError } from '../errors.ts';
import { STORE_TIME_LIMIT } from '../store/guarded-store.ts';
import type { Store } from '../store/store.ts';

/** Where the time of the newest snapshot is kept. */
export interface NewestSnapshot {
  readonly store: Store | undefined;
  readonly key: string;
  readonly newestSeen: Date | undefined;
  readonly onStoreFailure: ((error: EhicError) => void) | undefined;
}

/**
 * Compares the `iat` of a snapshot (seconds) with that of the newest one seen, and stores it when it is newer.
 * Calls run one after the other, so that of two at once the newer one is stored. Throws `ERR_EHIC_SNAPSHOT_OLDER`,
 * and `ERR_EHIC_SNAPSHOT_STORE` when the store fails and there is no `onStoreFailure`.
 */
export async function refuseOlder(
  iat: number,
  { store, key, newestSeen, onStoreFailure }: NewestSnapshot,
): Promise<void> {
  const given = newestSeen ? Math.floor(newestSeen.getTime() / 1000) : 0;
  let seen = 0;
  if (store) {
    try {
      seen = await inTurn(store, key, () => inTime(STORE_TIME_LIMIT, remember(store, key, iat, given), notAnswered));
    } catch (cause) {
      const error = new EhicError(
        'ERR_EHIC_SNAPSHOT_STORE',
        'the newest snapshot seen could not be read or written: an older one would not be noticed',
        {},
        { cause },
      );
      if (!onStoreFailure) throw error;
      onStoreFailure(error);
    }
  }
  const newest = Math.max(seen, given);
  if (iat < newest) {
    throw new EhicError('ERR_EHIC_SNAPSHOT_OLDER', 'the snapshot is older than one that was already seen', {
      newest: new Date(newest * 1000).toISOString(),
    });
  }
}

/** Returns the newest time seen so far, in seconds, and stores `iat` when that is newer. */
async function remember(store: Store, key: string, iat: number, given: number): Promise<number> {
  const compareAndWrite = async () => {
    const value = await store.get(key);
    const seen = value === undefined ? undefined : readTime(value);
    if (iat >= given && (seen === undefined || iat > seen)) await store.set(key, utf8Encode(String(iat)));
    return seen ?? 0;
  };
  return store.lock ? store.lock(key, compareAndWrite) : compareAndWrite();
}

function readTime(value: unknown): number {
  const text = value instanceof Uint8Array ? utf8Decode(value) : undefined;
  if (text !== undefined && /^\d{1,12}$/.test(text)) return Number(text);
  throw new Error('the store holds something else');
}

function notAnswered(): Error {
  return new Error('the store did not answer in time');
}
