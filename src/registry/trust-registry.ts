import type { ReasonCode } from '../codes.ts';
import type { Params } from '../errors.ts';
import type { WebAbortSignal } from '../web-types.ts';

/**
 * A certificate that the registry links to an institution. Dates are as the registry writes them; one that it lists several times,
 * with different dates, is there several times, and each of its periods counts.
 */
export interface InstitutionCertificate {
  /** SHA-256 of `der`, Base64url without padding; recomputed, never taken over from the registry. */
  readonly 'x5t#S256': string;
  readonly der: Uint8Array;
  readonly validFrom?: string;
  readonly validUntil?: string;
}

/** A time for which an institution may issue a portable document. Both ends are included; without `validUntil` it is open. */
export interface AccreditationPeriod {
  readonly portableDocument: string;
  readonly validFrom: string;
  readonly validUntil?: string;
}

/** The members of a public key as JWK (RFC 7518 6.2.1, 6.3.1) and its algorithm where it is named; all others are left out. */
export type PublicJwk = (
  | { readonly kty: 'EC'; readonly crv: string; readonly x: string; readonly y: string }
  | { readonly kty: 'RSA'; readonly n: string; readonly e: string }
) & {
  /** RFC 7517 4.4: the key is used with this algorithm only. */
  readonly alg?: string;
};

/** A key that the registry names without its certificate: nobody can check the thumbprint, and no validity is known. */
export interface InstitutionPublicKey {
  /** As the registry claims it; Base64url without padding. */
  readonly 'x5t#S256': string;
  readonly jwk: PublicJwk;
}

/** A competent institution as the EESSI Institution Repository knows it; its key is country and official id together. */
export interface Institution {
  readonly officialId: string;
  readonly countryCode: string;
  readonly name: string;
  readonly certificates: readonly InstitutionCertificate[];
  readonly accreditationPeriods: readonly AccreditationPeriod[];
  /** Keys of which the registry has no certificate, or another under the same thumbprint; absent when there is none. */
  readonly publicKeys?: readonly InstitutionPublicKey[];
}

/** Where data came from and how old it is. */
export interface SourceFreshness {
  /** Names the source: a URL, a file, or a word of the application. */
  readonly source: string;
  /** When the data was made or fetched, ISO 8601 in UTC; absent when unknown. */
  readonly time?: string;
  /** SHA-256 of the data, hexadecimal. */
  readonly sha256?: string;
}

/** What came of fetching a source ahead of time. */
export interface PrefetchedSource extends SourceFreshness {
  /**
   * Why nothing newer could be fetched, when that failed: what is described is then what is held. Absent after a fetch that
   * succeeded.
   */
  readonly failure?: { readonly code: ReasonCode; readonly params?: Params };
}

export interface InstitutionQuery {
  readonly countryCode: string;
  readonly officialId: string;
  /** `x5t#S256`: only the certificate with this thumbprint. */
  readonly thumbprint?: string;
}

export type RegistryFailure =
  | 'REGISTRY_STALE'
  | 'REGISTRY_UNREACHABLE'
  | 'REGISTRY_TIMEOUT'
  | 'REGISTRY_REDIRECTED'
  | 'REGISTRY_ERROR_STATUS'
  | 'REGISTRY_ERROR_ANSWER'
  | 'REGISTRY_TOO_LARGE'
  | 'REGISTRY_NOT_UNDERSTOOD'
  | 'REGISTRY_INCONSISTENT'
  | 'REGISTRY_AMBIGUOUS';

/** What a registry answers; `failed` says nothing about the institution. */
export type RegistryAnswer =
  | { readonly status: 'found'; readonly institution: Institution; readonly freshness: SourceFreshness }
  | { readonly status: 'unknown'; readonly freshness: SourceFreshness }
  | {
      readonly status: 'failed';
      readonly code: Extract<ReasonCode, RegistryFailure>;
      readonly params?: Params;
      readonly freshness?: SourceFreshness;
    };

/** The institutions that a registry links a certificate to. */
export type InstitutionsAnswer =
  | {
      readonly status: 'found';
      readonly institutions: readonly Pick<Institution, 'countryCode' | 'officialId'>[];
      readonly freshness: SourceFreshness;
    }
  | Extract<RegistryAnswer, { readonly status: 'failed' }>;

/** An institution as a registry holds it in memory, before thumbprints are computed. */
export type PeekedInstitution = Omit<Institution, 'certificates' | 'publicKeys'> & {
  readonly certificates: readonly Omit<InstitutionCertificate, 'x5t#S256'>[];
};

/** Who may issue, with which keys, and when. The only place, with revocation sources, that may use a network. */
export interface TrustRegistry {
  find(query: InstitutionQuery, options?: { readonly signal?: WebAbortSignal }): Promise<RegistryAnswer>;
  /**
   * All institutions that the certificate (DER) is linked to; none is an answer. A verifier with `trustAnchors` needs it: what
   * the registry links to another institution must not count through an anchor.
   */
  institutionsOf?(certificate: Uint8Array, options?: { readonly signal?: WebAbortSignal }): Promise<InstitutionsAnswer>;
  /** What `find` would find, if that is in memory: `null` for an institution that is not there, `undefined` if not known. */
  peek?(query: InstitutionQuery): PeekedInstitution | null | undefined;
  /**
   * Fills caches so that `find` answers without a network. Where nothing can be fetched, but what is held is young enough,
   * it resolves with that and the failure; it rejects where nothing usable is held.
   */
  prefetch?(options?: { readonly signal?: WebAbortSignal }): Promise<PrefetchedSource>;
}
