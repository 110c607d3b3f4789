import type { EhicError } from '../../errors.ts';
import { isBytes, unusable } from '../../usage.ts';
import type { WebAbortSignal } from '../../web-types.ts';
import { MAX_LIST_LENGTH } from './certificate-list.ts';

/** Most lists that are looked at. */
const MAX_LISTS = 100;

/** Where certificate revocation lists (CRLs, RFC 5280 5) come from while signatures are judged. */
export interface CertificateListSource {
  /**
   * The lists at hand, each in DER. The arrays must not be written to afterwards: a list is read once for each array.
   * One that cannot be read, or is too old, is as good as none.
   */
  lists(options?: { readonly signal?: WebAbortSignal }): Promise<readonly Uint8Array[]>;
}

/**
 * The lists of an option as a source, copied where they are given as bytes; `undefined` for none, also for an empty
 * array. Throws `ERR_EHIC_OPTIONS` for anything else.
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

/** The lists of the source; none where it throws or returns something else. Rejects only with the signal's reason. */
export async function askLists(
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
