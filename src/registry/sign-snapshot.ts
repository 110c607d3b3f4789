import { findAlgorithm } from '../crypto/algorithms.ts';
import { type SnapshotSigner, signAnchoredJws } from '../crypto/anchored-jws.ts';
import { EhicError } from '../errors.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import { isObject } from '../usage.ts';
import { SNAPSHOT_TYPE } from './snapshot-format.ts';

/** Options of `signSnapshot`. */
export interface SignSnapshotOptions {
  /** Signs the snapshot. Each signature is verified with the signer's certificate. */
  readonly signer: SnapshotSigner;
  /** When the list was fetched, rounded down to whole seconds. The age of the snapshot counts from here. */
  readonly issuedAt: Date;
  /** Where the list comes from, for reports. */
  readonly source?: string;
}

const OPTIONS: OptionNames<SignSnapshotOptions> = {
  signer: true,
  issuedAt: true,
  source: true,
};

/**
 * Signs the Resolver's whole list as a compact JWS (RFC 7515). The header has `alg`, `kid` and the `typ`
 * `eehic-snapshot+jwt`; the payload has `iat`, `source` and `results`.
 *
 * @throws {EhicError} `ERR_EHIC_REGISTRY_DATA` when `list` has no `results`; `ERR_EHIC_OPTIONS`;
 *   `ERR_EHIC_CERTIFICATE`; `ERR_EHIC_KEY_NOT_ALLOWED` when the algorithm does not fit the key of the certificate.
 * @throws {SignerError} `ERR_EHIC_SIGNER_FAILED` when the signer throws; `ERR_EHIC_SIGNATURE_SELF_CHECK` when its
 *   certificate does not verify the signature.
 *
 * @example
 * const list = await fetchResolverList({ url });
 * const snapshot = await signSnapshot(list, { signer, issuedAt: new Date(), source: url });
 */
export async function signSnapshot(
  list: { readonly results: readonly unknown[] },
  options: SignSnapshotOptions,
): Promise<string> {
  requireOptions(options, OPTIONS);
  const { signer, issuedAt, source } = options;
  if (!isObject(list) || !Array.isArray(list.results)) {
    throw new EhicError('ERR_EHIC_REGISTRY_DATA', 'not a list of issuers: no array "results"');
  }
  const iat = issuedAt instanceof Date ? Math.floor(issuedAt.getTime() / 1000) : Number.NaN;
  if (Number.isNaN(iat) || iat < 0) {
    throw new EhicError('ERR_EHIC_OPTIONS', 'issuedAt is a date after 1970', { option: 'issuedAt' });
  }
  if (!findAlgorithm(signer?.algorithm)) {
    throw new EhicError('ERR_EHIC_OPTIONS', 'signer has no known algorithm', { option: 'signer' });
  }
  const payload = { iat, ...(source === undefined ? {} : { source }), results: list.results };
  return signAnchoredJws(payload, { typ: SNAPSHOT_TYPE, signer });
}
