import { hexEncode } from '../../codec/bytes.ts';
import { sha256 } from '../../crypto/sha256.ts';
import { DecodeError } from '../../errors.ts';
import type { SourceFreshness } from '../../registry/trust-registry.ts';
import type { RevocationList } from './read-list.ts';

/** A list in memory, verified for one institution. */
export interface HeldList {
  readonly url: string;
  /** The `nameKey` of the list and of the institution for which it was verified. */
  readonly key: string;
  readonly list: RevocationList;
  /** The bytes as they were fetched, to be verified for another institution that refers to the same list. */
  readonly body: Uint8Array;
  /** When the list was fetched, or the server last said that it is still right, in milliseconds since 1970. */
  readonly fetchedAt: number;
  /** What the server calls this list, if it says so (`ETag`). */
  readonly etag?: string | undefined;
  readonly sha256: string;
}

/** How many seconds the clocks of issuer and verifier may differ. */
const CLOCK_TOLERANCE = 300;
/** The minimum number of seconds between two fetches of a list, whatever its `ttl` is. */
const MIN_TTL = 60;

/**
 * Why a list may not be used at this time: it was made or fetched more than `maxAgeSeconds` seconds ago, its `exp`
 * has been reached, or it was made in the future. `undefined` when it may be used.
 */
export function ageFault({ list, fetchedAt }: HeldList, now: number, maxAgeSeconds: number): DecodeError | undefined {
  const made = list.iat === undefined ? fetchedAt : list.iat * 1000;
  if (isFromFuture(made, now)) {
    return new DecodeError('REVOCATION_FROM_FUTURE', 'the list was made after the time of this clock');
  }
  if (list.exp !== undefined && now >= list.exp * 1000) {
    return new DecodeError('REVOCATION_STALE', 'the list has expired', { problem: 'exp' });
  }
  // The comparison is negated so that an invalid `now` makes the list stale.
  if (!(now - Math.min(made, fetchedAt) <= maxAgeSeconds * 1000)) {
    return new DecodeError('REVOCATION_STALE', 'the list is older than allowed', {
      problem: 'age',
      max: maxAgeSeconds,
    });
  }
  return undefined;
}

/** Whether the list should be fetched again, though this copy may still be used. */
export function isDue({ list, fetchedAt }: HeldList, now: number, maxAgeSeconds: number): boolean {
  const age = Math.min(Math.max(list.ttl ?? maxAgeSeconds, MIN_TTL), maxAgeSeconds) * 1000;
  // When the clock was set back, the copy lies in the future and its age is unknown.
  return !(Math.abs(now - fetchedAt) < age);
}

/** Whether a time is later than that of this clock by more than the tolerance. Both are in milliseconds. */
export function isFromFuture(time: number, now: number): boolean {
  return time > now + CLOCK_TOLERANCE * 1000;
}

/**
 * Whether `next` was made before the newest list seen, as a replayed list is. An unsigned list counts as older than
 * any signed one.
 */
export function isOlder(next: RevocationList, newest: number): boolean {
  return (next.iat ?? 0) < newest;
}

export function olderFault(origin: 'fetched' | 'held'): DecodeError {
  return new DecodeError(
    'REVOCATION_OLDER',
    `the list that ${origin === 'held' ? 'is held' : 'was fetched'} is older than one seen before`,
  );
}

/**
 * What a report shows about a list. `time` is when it was made or when it was fetched, whichever is earlier or
 * known.
 */
export function describeList({ url, list, fetchedAt, sha256 }: HeldList): SourceFreshness {
  const time = Math.min(fetchedAt, (list.iat ?? Number.POSITIVE_INFINITY) * 1000);
  return { source: url, time: new Date(time).toISOString(), sha256 };
}

export async function digestOf(body: Uint8Array): Promise<string> {
  return hexEncode(await sha256(body));
}
