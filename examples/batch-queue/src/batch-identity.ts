import { createHmac } from 'node:crypto';
import type { CardKind, CardProfile } from './queues.ts';
import type { ObjectStore } from './store/object-store.ts';

const KEY = 'batch.json';

/**
 * Keeps in the store what must be the same for all of its cards: with another id key members would get other token ids,
 * with another kind other keys, so that they would be issued twice, and with another profile two forms. Throws for a store
 * with others.
 */
export async function requireSameBatch(
  store: ObjectStore,
  {
    kind,
    idKey,
    profile = 'cose',
  }: { readonly kind: CardKind; readonly idKey: Uint8Array; readonly profile?: CardProfile | undefined },
): Promise<void> {
  const check = createHmac('sha256', idKey).update('eehic batch-queue id key check 1').digest('hex').slice(0, 32);
  const own = JSON.stringify({ version: 1, kind, ...(profile === 'jws' && { profile }), idKey: check });
  if (await store.putNew(KEY, new Uint8Array(Buffer.from(own)), {})) return;
  const found = Buffer.from((await store.get(KEY))?.content ?? []).toString();
  if (found !== own)
    throw new Error('the store has cards of another kind or profile, or with token ids of another id key');
}

/** Whether cards are put into this store: a worker with another one would issue what is issued elsewhere. */
export async function hasBatch(store: ObjectStore): Promise<boolean> {
  return (await store.head(KEY)) !== undefined;
}
