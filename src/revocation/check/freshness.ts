import { hexEncode } from '../../codec/bytes.ts';
import { sha256 } from '../../crypto/sha256.ts';
import { DecodeError } from '../../errors.ts';
import type { SourceFreshness } from '../../registry/trust-registry.ts';
import type { RevocationList } from './read-list.ts';

/** A list in memory, verified for one institution. */
export interface HeldList {
  readonly url: string;
  /** `nameKey` of the list and the institution it was verified for. */
  readonly key: string;
  readonly list: RevocationList;
  /** As it was fetched, for another institution that refers to it. */
  readonly body: Uint8Array;
  /** Milliseconds since 1970. */
  readonly fetchedAt: number;
  readonly sha256: string;
}

/** Clocks of issuer and verifier may differ by this many seconds. */
const CLOCK_TOLERANCE = 300;
/** A list is not fetched more often than this, in seconds, whatever its `ttl` says. */
const LEAST_TTL = 60;

/**
 * Why the list may not be used at this time: made or fetched longer than `maxAgeSeconds` seconds ago, `exp` reached, or made in the
 * future. `undefined` when it may.
 */
export function ageFault({ list, fetchedAt }: HeldList, now: number, maxAgeSeconds: number): DecodeError | undefined {
  const made = list.iat === undefined ? fetchedAt : list.iat * 1000;
  if (isFromFuture(made, now)) {
    return new DecodeError('REVOCATION_FROM_FUTURE', 'the list was made after the time of this clock');
  }
  if (list.exp !== undefined && now >= list.exp * 1000) {
    return new DecodeError('REVOCATION_STALE', 'the list has expired', { problem: 'exp' });
  }
  // Written so that a clock that tells no time makes it stale.
  if (!(now - Math.min(made, fetchedAt) <= maxAgeSeconds * 1000)) {
    return new DecodeError('REVOCATION_STALE', 'the list is older than allowed', {
      problem: 'age',
      most: maxAgeSeconds,
    });
  }
  return undefined;
}

/** Whether a fresh copy should be had, though this one may still be used. */
export function isDue({ list, fetchedAt }: HeldList, now: number, maxAgeSeconds: number): boolean {
  const age = Math.min(Math.max(list.ttl ?? maxAgeSeconds, LEAST_TTL), maxAgeSeconds) * 1000;
  // A clock that was set back makes a copy of the future, whose age nobody knows.
  return !(Math.abs(now - fetchedAt) < age);
}

/** Whether a time is after that of this clock, by more than clocks differ. Both in milliseconds. */
export function isFromFuture(time: number, now: number): boolean {
  return time > now + CLOCK_TOLERANCE * 1000;
}

/** Whether `next` was made before the newest one seen: someone replays it. An unsigned list is older than any signed one. */
export function isOlder(next: RevocationList, newest: number): boolean {
  return (next.iat ?? 0) < newest;
}

/** What a report says of a list: made when, or fetched when, if that is longer ago or all that is known. */
export function describeList({ url, list, fetchedAt, sha256 }: HeldList): SourceFreshness {
  const time = Math.min(fetchedAt, (list.iat ?? Number.POSITIVE_INFINITY) * 1000);
  return { source: url, time: new Date(time).toISOString(), sha256 };
}

export async function digestOf(body: Uint8Array): Promise<string> {
  return hexEncode(await sha256(body));
}
