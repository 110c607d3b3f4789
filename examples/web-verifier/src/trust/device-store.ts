import { indexedDbStore, type Store } from 'eehic/registry';
import { parseCertificates } from 'eehic/signers';
import type { Config } from '../config.ts';

/**
 * What is kept in the browser's database. Whatever is signed is verified again when it is read; the list of a Resolver,
 * which nobody signs, is as trustworthy as the connection by which it came, and this database.
 */
export const deviceStore: Store = indexedDbStore('eehic-lists');

/** The names of the values of this page; the library has its own beside them. */
export const SNAPSHOT = 'page-snapshot';
export const BUNDLE = 'page-bundle';

export async function readText(key: string): Promise<string | undefined> {
  try {
    const bytes = await deviceStore.get(key);
    return bytes && new TextDecoder().decode(bytes);
  } catch {
    return undefined;
  }
}

export async function writeText(key: string, text: string): Promise<void> {
  await deviceStore.set(key, new TextEncoder().encode(text));
}

/** The pinned certificates: none where `verifier.json` has none, or what is none. */
export function trustAnchors({ certificate }: Config): readonly Uint8Array[] {
  try {
    return certificate === undefined ? [] : parseCertificates(certificate);
  } catch {
    return [];
  }
}

/** The greatest age of lists in seconds. */
export function maxAgeSeconds({ maxAgeDays }: Config): number {
  return maxAgeDays * 86_400;
}
