import type { ReasonCode } from '../codes.ts';
import type { Params } from '../errors.ts';
import type { WebAbortSignal } from '../web-types.ts';

/**
 * A certificate that the registry links to an institution. Dates are as the registry writes them. A certificate
 * that the registry lists several times with different dates occurs several times here, and each of its periods
 * counts.
 */
export interface InstitutionCertificate {
  /** The SHA-256 of `der` as Base64url without padding. It is computed here, never copied from the registry. */
  readonly 'x5t#S256': string;
  /** The certificate in DER. */
  readonly der: Uint8Array;
  /** The first day of validity as the registry writes it; absent when the registry gives none. */
  readonly validFrom?: string;
  /** The last day of validity as the registry writes it; absent when the registry gives none. */
  readonly validUntil?: string;
}

/** A period in which an institution may issue a portable document (PoC 5.5). Both ends are included. */
export interface AccreditationPeriod {
  /** The portable document, such as `EHIC`. */
  readonly portableDocument: string;
  /** The first day, as the registry writes it. */
  readonly validFrom: string;
  /** The last day, as the registry writes it. Without it the period is open. */
  readonly validUntil?: string;
}

/**
 * A public key as JWK (RFC 7518 6.2.1, 6.3.1): its public members, and its algorithm where the registry names one.
 * All other members are omitted.
 */
export type PublicJwk = (
  | { readonly kty: 'EC'; readonly crv: string; readonly x: string; readonly y: string }
  | { readonly kty: 'RSA'; readonly n: string; readonly e: string }
) & {
  /** The only algorithm with which the key is used (RFC 7517 4.4). */
  readonly alg?: string;
};

/**
 * A key that the registry lists without its certificate. Its thumbprint cannot be checked, and its validity is
 * unknown.
 */
export interface InstitutionPublicKey {
  /** The thumbprint that the registry states, as Base64url without padding. */
  readonly 'x5t#S256': string;
  /** The public key. */
  readonly jwk: PublicJwk;
}

/** A competent institution of the EESSI Institution Repository, identified by country and official id together. */
export interface Institution {
  /** The identification number of the institution, such as `0120`. */
  readonly officialId: string;
  /** The two-letter code of the country, with `GR` for Greece and `UK` for the United Kingdom. */
  readonly countryCode: string;
  /** The name of the institution. */
  readonly name: string;
  /** The certificates that the registry links to the institution. */
  readonly certificates: readonly InstitutionCertificate[];
  /** The periods in which the institution may issue; empty when none is known. */
  readonly accreditationPeriods: readonly AccreditationPeriod[];
  /**
   * Keys whose certificate the registry does not list, or for which it lists a certificate with another key under
   * the same thumbprint. Absent when there are none.
   */
  readonly publicKeys?: readonly InstitutionPublicKey[];
}

/** Where data comes from and how old it is. */
export interface SourceFreshness {
  /** The name of the source: a URL, a file, or a name that the application chose. */
  readonly source: string;
  /** When the data was made or fetched, ISO 8601 in UTC. Absent when unknown. */
  readonly time?: string;
  /** The SHA-256 of the data in hexadecimal. */
  readonly sha256?: string;
}

/** The result of fetching a source ahead of time. */
export interface PrefetchedSource extends SourceFreshness {
  /** Why fetching failed. The other members then describe the data that is held. Absent after a successful fetch. */
  readonly failure?: {
    /** The reason code, listed in spec/codes.md. */
    readonly code: ReasonCode;
    /** Facts about the failure. */
    readonly params?: Params;
  };
}

/** A query for one institution. */
export interface InstitutionQuery {
  /** The two-letter code of the country. */
  readonly countryCode: string;
  /** The identification number of the institution. */
  readonly officialId: string;
  /** A thumbprint (`x5t#S256`). When given, only the certificate or key with it is returned. */
  readonly thumbprint?: string;
}

/** The codes of a registry that cannot be queried, or whose answer cannot be used (spec/codes.md). */
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

/** What `find` of a registry resolves with. `failed` says nothing about whether the institution exists. */
export type RegistryAnswer =
  | {
      /** The registry lists exactly one institution for the query. */
      readonly status: 'found';
      /** The institution, with the certificates and keys that the query selects. */
      readonly institution: Institution;
      /** Where the answer comes from and how old it is. */
      readonly freshness: SourceFreshness;
    }
  | {
      /** The registry does not list the institution. */
      readonly status: 'unknown';
      /** Where the answer comes from and how old it is. */
      readonly freshness: SourceFreshness;
    }
  | {
      /** The registry could not be queried, or its answer cannot be used. */
      readonly status: 'failed';
      /** The reason code, listed in spec/codes.md. */
      readonly code: Extract<ReasonCode, RegistryFailure>;
      /** Facts about the failure. */
      readonly params?: Params;
      /** Where older data that is held comes from, and how old it is. */
      readonly freshness?: SourceFreshness;
    };

/** What `institutionsOf` resolves with: the institutions that a registry links a certificate to. */
export type InstitutionsAnswer =
  | {
      /** The registry could be queried. */
      readonly status: 'found';
      /** The institutions; empty when the certificate is not linked to any. */
      readonly institutions: readonly Pick<Institution, 'countryCode' | 'officialId'>[];
      /** Where the answer comes from and how old it is. */
      readonly freshness: SourceFreshness;
    }
  | Extract<
      RegistryAnswer,
      {
        /** `found` when the registry can tell, `failed` when it cannot. */
        readonly status: 'failed';
      }
    >;

/** An institution as a registry holds it in memory, before thumbprints are computed. */
export type PeekedInstitution = Omit<Institution, 'certificates' | 'publicKeys'> & {
  /** The certificates without their thumbprints. */
  readonly certificates: readonly Omit<InstitutionCertificate, 'x5t#S256'>[];
};

/** The source of trust: which institutions may issue, with which certificates, and in which periods. */
export interface TrustRegistry {
  /** Looks up one institution. Rejects only with the reason of an aborted signal. */
  find(query: InstitutionQuery, options?: { readonly signal?: WebAbortSignal }): Promise<RegistryAnswer>;
  /**
   * Looks up all institutions that the certificate (DER) is linked to; there may be none. A verifier with
   * `trustAnchors` needs this function, because a certificate that the registry links to another institution must
   * not be accepted through an anchor.
   */
  institutionsOf?(certificate: Uint8Array, options?: { readonly signal?: WebAbortSignal }): Promise<InstitutionsAnswer>;
  /**
   * What `find` would find, if that is in memory: `null` for an institution that does not exist, `undefined` when
   * it is not known.
   */
  peek?(query: InstitutionQuery): PeekedInstitution | null | undefined;
  /**
   * Fills caches so that `find` works without a network. When nothing can be fetched, but the held data is not too
   * old, it resolves with that data's freshness and the `failure`. It rejects when no usable data is held.
   */
  prefetch?(options?: { readonly signal?: WebAbortSignal }): Promise<PrefetchedSource>;
}
