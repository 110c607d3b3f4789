import { base64urlEncode } from '../codec/bytes.ts';
import { findAlgorithm } from '../crypto/algorithms.ts';
import { type SnapshotSigner, signAnchoredJws } from '../crypto/anchored-jws.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import { readSignedSnapshot } from '../registry/signed-snapshot.ts';
import { isBytes, parseClock, requireFunction, requireText, requireWholeNumber, unusable } from '../usage.ts';
import {
  BUNDLE_TYPE,
  BUNDLE_VERSION,
  type BundledCertificateList,
  type BundledList,
  CLOCK_SKEW,
  findProblem,
  formatInstitution,
  LAST_SECOND,
  readInstitution,
} from './bundle-format.ts';

/** What goes into a start bundle. */
export interface StartBundleContent {
  /** The registry: a signed snapshot, as `signSnapshot` makes it. */
  readonly snapshot: string;
  /** The revocation lists, in any order. */
  readonly lists?: readonly BundledList[];
  /** The certificate revocation lists, in any order. */
  readonly certificateLists?: readonly BundledCertificateList[];
}

/** Options of `signStartBundle`. */
export interface SignStartBundleOptions {
  /** Signs the bundle. Each signature is verified with the signer's certificate. */
  readonly signer: SnapshotSigner;
  /**
   * How long the bundle may be used, in seconds from `now`; at most 366 days. Until then its registry counts as
   * fresh. Default 604,800 (7 days).
   */
  readonly validForSeconds?: number;
  /** The certificates (DER) that may have signed the snapshot. Default: that of the signer. */
  readonly trustAnchors?: readonly Uint8Array[];
  /** The time at which the bundle is made, rounded down to whole seconds. Default: the system's. */
  readonly now?: () => Date;
}

const DEFAULT_VALIDITY = 604_800;
const MAX_VALIDITY = 366 * 86_400;

const OPTIONS: OptionNames<SignStartBundleOptions> = {
  signer: true,
  validForSeconds: true,
  trustAnchors: true,
  now: true,
};
const CONTENT: OptionNames<StartBundleContent> = { snapshot: true, lists: true, certificateLists: true };

/**
 * Puts a signed snapshot of the registry, revocation lists and certificate revocation lists into one signed file, for
 * verifiers without a network (spec/start-bundle.md). The snapshot is verified first. The lists are not: fetch them
 * by `revocationLists`, which verifies them. The same content, clock and RS256 key give the same text.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS`; `ERR_EHIC_SNAPSHOT_FORMAT` and `ERR_EHIC_SNAPSHOT_SIGNATURE` for a snapshot
 *   that is not signed by one of `trustAnchors`; `ERR_EHIC_CERTIFICATE`; `ERR_EHIC_KEY_NOT_ALLOWED`.
 * @throws {SignerError} `ERR_EHIC_SIGNER_FAILED`; `ERR_EHIC_SIGNATURE_SELF_CHECK`.
 *
 * @example
 * const snapshot = await signSnapshot(await fetchResolverList({ url }), { signer, issuedAt: new Date(), source: url });
 * const institutions = [{ countryCode: 'BE', officialId: '0120' }];
 * const lists = [{ url: 'https://fund.example/status', institutions, fetchedAt: new Date(), body }];
 * const bundle = await signStartBundle({ snapshot, lists }, { signer });
 */
export async function signStartBundle(content: StartBundleContent, options: SignStartBundleOptions): Promise<string> {
  requireOptions(content, CONTENT, 'content');
  requireOptions(options, OPTIONS);
  const { signer, validForSeconds = DEFAULT_VALIDITY } = options;
  if (!findAlgorithm(signer?.algorithm)) throw unusable('signer', 'it has no known algorithm');
  requireWholeNumber('validForSeconds', validForSeconds, 1, MAX_VALIDITY);
  requireFunction('now', options.now);
  const now = parseClock(options.now);
  const iat = Math.floor(now.getTime() / 1000);
  if (iat < 0 || iat + validForSeconds > LAST_SECOND) throw unusable('now', 'a time after 1970 is needed');
  const { snapshot, lists = [], certificateLists = [] } = content;
  requireText('content.snapshot', snapshot);
  requireLists('content.lists', lists, iat);
  requireLists('content.certificateLists', certificateLists, iat);
  const trustAnchors = options.trustAnchors ?? [signer.certificate];
  await readSignedSnapshot(snapshot, { trustAnchors, now: () => now });
  if (!lists.every(({ institutions }) => Array.isArray(institutions) && institutions.every(isInstitution)))
    throw unusable('content.lists', 'each has institutions with country and id');
  const problem = findProblem(lists, certificateLists);
  if (problem) throw unusable('content', problem);
  const payload = {
    version: BUNDLE_VERSION,
    iat,
    exp: iat + validForSeconds,
    snapshot,
    lists: byAddress(lists).map(({ url, institutions, fetchedAt, body }) => ({
      uri: url,
      institutions: institutions.map(formatInstitution).sort(),
      fetched: seconds(fetchedAt),
      body: base64urlEncode(body),
    })),
    certificateLists: byAddress(certificateLists).map(({ url, fetchedAt, body }) => ({
      uri: url,
      fetched: seconds(fetchedAt),
      body: base64urlEncode(body),
    })),
  };
  return signAnchoredJws(payload, { typ: BUNDLE_TYPE, signer });
}

function requireLists(option: string, lists: readonly BundledCertificateList[], iat: number): void {
  const isList = (list: unknown): boolean => {
    const { url, fetchedAt, body } = (list ?? {}) as Partial<BundledCertificateList>;
    const isTime = fetchedAt instanceof Date && seconds(fetchedAt) >= 0 && seconds(fetchedAt) <= iat + CLOCK_SKEW;
    return typeof url === 'string' && isTime && isBytes(body);
  };
  if (Array.isArray(lists) && lists.every(isList)) return;
  throw unusable(option, 'an array of lists is needed, each with url, body and fetchedAt, which is not after now');
}

function isInstitution(name: BundledList['institutions'][number] | undefined): boolean {
  const { countryCode, officialId } = name ?? {};
  if (typeof countryCode !== 'string' || typeof officialId !== 'string') return false;
  return readInstitution(formatInstitution({ countryCode, officialId })) !== undefined;
}

function byAddress<List extends { readonly url: string }>(lists: readonly List[]): readonly List[] {
  return [...lists].sort((a, b) => (a.url < b.url ? -1 : 1));
}

function seconds(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}
