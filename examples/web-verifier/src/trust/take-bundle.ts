import { EhicError } from 'eehic';
import { revocationLists } from 'eehic/revocation';
import { readStartBundle } from 'eehic/start-bundle';
import type { Config } from '../config.ts';
import { BUNDLE, deviceStore, trustAnchors, writeText } from './device-store.ts';
import type { TakenBundle } from './trust.ts';

/** The key of when the newest bundle was made, in seconds: an older one is refused, also once the newer is gone. */
const NEWEST = 'page-bundle-newest';

/**
 * Takes a start bundle: verifies it, keeps it, and puts its revocation lists beside those on the device, where none
 * replaces a newer one. Throws the errors of `readStartBundle`; `ERR_EHIC_OPTIONS` without a pinned certificate;
 * `ERR_EHIC_SNAPSHOT_STORE` when the browser keeps nothing, or when it cannot be read how new the newest bundle was, as
 * an older one would not be noticed then.
 */
export async function takeBundle(config: Config, text: string): Promise<TakenBundle> {
  const anchors = trustAnchors(config);
  if (anchors.length === 0) throw new EhicError('ERR_EHIC_OPTIONS', 'no certificate is pinned');
  const newest = await readNewest();
  const newestSeen = newest === undefined ? {} : { newestSeen: new Date(newest * 1000) };
  const bundle = await readStartBundle(text, { trustAnchors: anchors, ...newestSeen });
  const { registry, listOptions, issuedAt, expiresAt } = bundle;
  try {
    // The time comes first: a bundle without it would let an older one take its place.
    await writeText(NEWEST, String(Math.max(+issuedAt / 1000, newest ?? 0)));
    await writeText(BUNDLE, text);
  } catch (cause) {
    throw new EhicError('ERR_EHIC_SNAPSHOT_STORE', 'the bundle could not be kept', {}, { cause });
  }
  await revocationLists({ ...listOptions, registry, store: deviceStore }).prefetch();
  return { issuedAt: issuedAt.toISOString(), expiresAt: expiresAt.toISOString() };
}

/** Reads when the newest bundle was made, in seconds; `undefined` where none was ever taken. */
async function readNewest(): Promise<number | undefined> {
  let text: string | undefined;
  try {
    const bytes = await deviceStore.get(NEWEST);
    text = bytes && new TextDecoder().decode(bytes);
  } catch (cause) {
    throw unreadable(cause);
  }
  if (text === undefined) return undefined;
  if (!/^\d{1,12}$/.test(text)) throw unreadable();
  return Number(text);
}

function unreadable(cause?: unknown): EhicError {
  const message = 'when the newest start bundle was made could not be read';
  return new EhicError('ERR_EHIC_SNAPSHOT_STORE', message, {}, { cause });
}
