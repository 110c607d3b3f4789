import type { EhicError } from '../../errors.ts';
import { isBytes, unusable } from '../../usage.ts';
import type { WebAbortSignal } from '../../web-types.ts';
import { MAX_LIST_LENGTH } from './certificate-list.ts';

/** The maximum number of lists that are used. */
const MAX_LISTS = 100;

/** A source of certificate revocation lists (CRLs, RFC 5280 5) for judging signatures. */
export interface CertificateListSource {
  /**
   * Returns the available lists, each in DER. The arrays must not be written to afterwards, since a list is read once
   * for each array. A list that cannot be read, or is too old, has the same effect as no list.
   */
  lists(options?: { readonly signal?: WebAbortSignal }): Promise<readonly Uint8Array[]>;
}

/**
 * Returns the lists of an option as a source. Lists that are given as bytes are copied. Returns `undefined` for no
 * lists, also for an empty array. Throws `ERR_EHIC_OPTIONS` for anything else.
 */
export function bindLists(
  option: string,
  lists: readonly Uint8Array[] | CertificateListSource | undefined,
): CertificateListSource | undefined {
  if (lists === undefined) return undefined;
  if (Array.isArray(lists)) {
    if (lists.length > MAX_LISTS || !lists.every(isList)) throw noLists(option);
    const copies = lists.map((der: Uint8Array) => der.slice());
    return copies.length === 0 ? undefined : { lists: async () => copies };
  }
  if (typeof (lists as Partial<CertificateListSource> | null)?.lists !== 'function') throw noLists(option);
  return lists as CertificateListSource;
}

/**
 * Returns the lists of the source, or none if it throws or returns something else. Rejects only with the signal's
 * reason.
 */
export async function fetchLists(
  source: CertificateListSource,
  signal: AbortSignal | undefined,
): Promise<readonly Uint8Array[]> {
  try {
    const lists: unknown = await source.lists(signal ? { signal } : {});
    return Array.isArray(lists) ? lists.filter(isBytes).slice(0, MAX_LISTS) : [];
  } catch {
    signal?.throwIfAborted();
    return [];
  }
}

function isList(value: unknown): boolean {
  return isBytes(value) && value.length <= MAX_LIST_LENGTH;
}

function noLists(option: string): EhicError {
  const expected = `at most ${MAX_LISTS} certificate revocation lists, each in DER and of at most ${MAX_LIST_LENGTH} bytes, or a source of them`;
  return unusable(option, `it takes ${expected}`);
}
