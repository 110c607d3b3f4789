import { EhicError } from '../../errors.ts';
import { type OptionNames, requireOptions } from '../../options.ts';
import { MAX_TIME_LIMIT, requireWholeNumber } from '../../usage.ts';
import type { WebFetch } from '../../web-types.ts';

/**
 * A time stamp authority (RFC 3161): its address, for a query over HTTP, or a function that takes the DER of a
 * TimeStampReq and returns that of a TimeStampResp, for an authority that is reached in another way.
 */
export type TimestampAuthority = TimestampService | ((request: Uint8Array) => Promise<Uint8Array>);

/** A time stamp authority that is queried over HTTP (RFC 3161). */
export interface TimestampService {
  /** The address, http or https, without user information. */
  readonly url: string;
  /** Further headers of the query, such as `authorization`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Sends the query; the platform's `fetch` by default. */
  readonly fetch?: WebFetch;
  /** The time limit of the query in milliseconds; 10,000 by default. */
  readonly timeLimit?: number;
}

/** Milliseconds. */
export const DEFAULT_TIME_LIMIT = 10_000;

const SERVICE: OptionNames<TimestampService> = {
  url: true,
  headers: true,
  fetch: true,
  timeLimit: true,
};

/**
 * Checks the option before anything is signed. Throws `ERR_EHIC_OPTIONS` when it is neither a function nor a service
 * with a usable address.
 */
export function requireTimestampOption(authority: TimestampAuthority): void {
  if (typeof authority === 'function') return;
  requireOptions(authority, SERVICE, 'timestamp');
  const { url, timeLimit = DEFAULT_TIME_LIMIT } = authority as Partial<TimestampService>;
  const parsed = typeof url === 'string' && URL.canParse(url) ? new URL(url) : undefined;
  const isUsable = /^https?:$/.test(parsed?.protocol ?? '') && parsed?.username === '' && parsed.password === '';
  requireWholeNumber('timestamp', timeLimit, 1, MAX_TIME_LIMIT);
  if (isUsable) return;
  const advice = 'a function, or { url } with an http address without user information; credentials go into headers';
  throw new EhicError('ERR_EHIC_OPTIONS', `timestamp takes ${advice}`, { option: 'timestamp' });
}
