import { openAnchoredJws } from '../crypto/anchored-jws.ts';
import { EhicError } from '../errors.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import { readSnapshotUntil, type SignedSnapshot } from '../registry/signed-snapshot.ts';
import type { RevocationListsOptions } from '../revocation/check/revocation-lists.ts';
import { isBytes, parseClock, requireFunction, requireWholeNumber, unusable } from '../usage.ts';
import type { WebFetch } from '../web-types.ts';
import {
  BUNDLE_TYPE,
  type BundledCertificateList,
  type BundledList,
  bundleError,
  CLOCK_SKEW,
} from './bundle-format.ts';
import { bundledFetch } from './bundled-fetch.ts';
import { type BundlePayload, readPayload } from './read-payload.ts';

/** Options of `readStartBundle`. */
export interface StartBundleOptions {
  /**
   * The certificates (DER) that may have signed the bundle and the snapshot in it, for example an old and a new one.
   * At least one is needed.
   */
  readonly trustAnchors: readonly Uint8Array[];
  /** The clock by which the bundle is judged. Default: the system's. */
  readonly now?: () => Date;
  /** The `issuedAt` of the newest bundle that was read before. An older bundle is refused. */
  readonly newestSeen?: Date;
  /** The maximum size of the bundle in bytes. Default 192 MiB. */
  readonly maxBytes?: number;
}

/** The start bundle that `readStartBundle` resolves with. */
export interface StartBundle {
  /** When the bundle was made. Keep it as `newestSeen` for the next bundle. */
  readonly issuedAt: Date;
  /** From when on the bundle is refused, and its registry is `REGISTRY_STALE`. */
  readonly expiresAt: Date;
  /** The thumbprint (`x5t#S256`) of the certificate that signed the bundle. */
  readonly signedBy: string;
  /** The signed snapshot, to be kept and read again with `readSignedSnapshot`. */
  readonly snapshot: string;
  /** The registry of the snapshot, for `createVerifier`. It can be used until `expiresAt`. */
  readonly registry: SignedSnapshot;
  /** The revocation lists as they were fetched. */
  readonly lists: readonly BundledList[];
  /** The certificate revocation lists as they were fetched: their bodies are `crls` of `createVerifier`. */
  readonly certificateLists: readonly BundledCertificateList[];
  /**
   * Options for `revocationLists`, which verifies the lists, uses them until `expiresAt`, and with a `store` keeps
   * them: `hosts`, `lists`, `maxLists`, `maxAgeSeconds` and `fetch`.
   */
  readonly listOptions: Required<
    Pick<RevocationListsOptions, 'hosts' | 'lists' | 'maxLists' | 'maxAgeSeconds' | 'fetch'>
  >;
  /**
   * A `fetch` that answers with the lists of the bundle at their addresses, and with 404 at any other; for
   * `revocationLists` and `crlSource`. It never uses a network.
   */
  readonly fetch: WebFetch;
}

const DEFAULT_MAX_LENGTH = 192 << 20;
/** A list may have been made this many seconds before it was bundled. */
const LIST_AGE = 86_400;
/** The number of lists that `revocationLists` keeps in memory by default. */
const DEFAULT_MAX_LISTS = 100;

const OPTIONS: OptionNames<StartBundleOptions> = {
  trustAnchors: true,
  now: true,
  newestSeen: true,
  maxBytes: true,
};

/**
 * Reads a start bundle (spec/start-bundle.md): a registry snapshot and revocation lists in one signed file. Its size is
 * checked first, then the signature, by one of the given certificates and an algorithm that fits its key; only then is
 * the content parsed. The certificates' own validity periods are not checked.
 *
 * @throws {EhicError} `ERR_EHIC_START_BUNDLE_FORMAT`; `ERR_EHIC_START_BUNDLE_SIGNATURE`; `ERR_EHIC_START_BUNDLE_EXPIRED`;
 *   `ERR_EHIC_START_BUNDLE_FROM_FUTURE` when the clock is behind; `ERR_EHIC_START_BUNDLE_OLDER` for a bundle older than
 *   `newestSeen`; `ERR_EHIC_SNAPSHOT_FORMAT` and `ERR_EHIC_SNAPSHOT_SIGNATURE` for the snapshot in it;
 *   `ERR_EHIC_CERTIFICATE`; `ERR_EHIC_OPTIONS`.
 *
 * @example
 * const bundle = await readStartBundle(text, { trustAnchors: [certificate] });
 * const { registry, certificateLists, listOptions } = bundle;
 * const revocation = revocationLists({ ...listOptions, registry });
 * const verifier = createVerifier({ registry, revocation, crls: certificateLists.map(({ body }) => body) });
 */
export async function readStartBundle(text: string, options: StartBundleOptions): Promise<StartBundle> {
  requireOptions(options, OPTIONS);
  requireFunction('now', options.now);
  const { trustAnchors, newestSeen, maxBytes = DEFAULT_MAX_LENGTH } = options;
  requireWholeNumber('maxBytes', maxBytes, 1);
  if (!Array.isArray(trustAnchors) || !trustAnchors.every(isBytes)) {
    throw unusable('trustAnchors', 'certificates in DER are needed');
  }
  if (newestSeen !== undefined && !(newestSeen instanceof Date && Number.isFinite(newestSeen.getTime()))) {
    throw unusable('newestSeen', 'a date is needed');
  }
  const now = parseClock(options.now);
  if (typeof text !== 'string' || text.length > maxBytes) throw bundleError('not a text, or too long');
  const opened = await openAnchoredJws(text, { typ: BUNDLE_TYPE, trustAnchors });
  if (opened.fault === 'signature') {
    throw new EhicError('ERR_EHIC_START_BUNDLE_SIGNATURE', 'the bundle is not signed by a trusted certificate');
  }
  if (opened.fault) throw bundleError(opened.fault);
  const payload = readPayload(opened.payload);
  requireTimely(payload, now, newestSeen);
  const { iat, exp, snapshot, lists, certificateLists } = payload;
  const expiresAt = new Date(exp * 1000);
  const clock = options.now ? { now: options.now } : {};
  const registry = await readSnapshotUntil(snapshot, { trustAnchors, ...clock }, expiresAt);
  if (registry.issuedAt.getTime() / 1000 > iat + CLOCK_SKEW) throw bundleError('the snapshot is newer than the bundle');
  const names = lists.flatMap(({ url, institutions }) => institutions.map((institution) => ({ url, ...institution })));
  const fetch = bundledFetch(lists, certificateLists);
  return {
    issuedAt: new Date(iat * 1000),
    expiresAt,
    signedBy: opened.signedBy,
    snapshot,
    registry,
    lists,
    certificateLists,
    listOptions: {
      hosts: [...new Set(lists.map(({ url }) => new URL(url).host))],
      lists: names,
      maxLists: Math.max(names.length, DEFAULT_MAX_LISTS),
      maxAgeSeconds: exp - iat + LIST_AGE,
      fetch,
    },
    fetch,
  };
}

function requireTimely({ iat, exp }: BundlePayload, now: Date, newestSeen: Date | undefined): void {
  const issuedAt = new Date(iat * 1000).toISOString();
  const expiresAt = new Date(exp * 1000).toISOString();
  const time = now.getTime() / 1000;
  if (newestSeen && iat < Math.floor(newestSeen.getTime() / 1000)) {
    const params = { issuedAt, newest: newestSeen.toISOString() };
    throw new EhicError('ERR_EHIC_START_BUNDLE_OLDER', 'the bundle is older than one that was already seen', params);
  }
  if (iat > time + CLOCK_SKEW) {
    const message = 'the bundle was made after the time that this clock shows';
    throw new EhicError('ERR_EHIC_START_BUNDLE_FROM_FUTURE', message, { issuedAt });
  }
  if (time >= exp) {
    throw new EhicError('ERR_EHIC_START_BUNDLE_EXPIRED', 'the bundle has expired', { issuedAt, expiresAt });
  }
}
