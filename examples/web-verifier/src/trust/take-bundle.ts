import { EhicError } from 'eehic';
import { revocationLists } from 'eehic/revocation';
import { readStartBundle } from 'eehic/start-bundle';
import type { Config } from '../config.ts';
import { BUNDLE, deviceStore, readText, trustAnchors, writeText } from './device-store.ts';
import type { TakenBundle } from './trust.ts';

/** The key of when the newest bundle was made, in seconds: an older one is refused, also once the newer is gone. */
const NEWEST = 'page-bundle-newest';

/**
 * Takes a start bundle: verifies it, keeps it, and puts its revocation lists beside those on the device, where none
 * replaces a newer one. Throws the errors of `readStartBundle`; `ERR_EHIC_OPTIONS` without a pinned certificate;
 * `ERR_EHIC_SNAPSHOT_STORE` when the browser keeps nothing.
 */
export async function takeBundle(config: Config, text: string): Promise<TakenBundle> {
  const anchors = trustAnchors(config);
  if (anchors.length === 0) throw new EhicError('ERR_EHIC_OPTIONS', 'no certificate is pinned');
  const newest = Number(await readText(NEWEST));
  const newestSeen = Number.isSafeInteger(newest) ? new Date(newest * 1000) : undefined;
  const bundle = await readStartBundle(text, { trustAnchors: anchors, ...(newestSeen ? { newestSeen } : {}) });
  const { registry, listOptions, issuedAt, expiresAt } = bundle;
  try {
    // The time comes first: a bundle without it would let an older one take its place.
    await writeText(NEWEST, String(Math.max(+issuedAt / 1000, newestSeen ? newest : 0)));
    await writeText(BUNDLE, text);
  } catch (cause) {
    throw new EhicError('ERR_EHIC_SNAPSHOT_STORE', 'the bundle could not be kept', {}, { cause });
  }
  await revocationLists({ ...listOptions, registry, store: deviceStore }).prefetch();
  return { issuedAt: issuedAt.toISOString(), expiresAt: expiresAt.toISOString() };
}
