import type { StatusListReference } from '../../card/model.ts';
import type { ReasonCode } from '../../codes.ts';
import type { Params } from '../../errors.ts';
import type { Institution, PrefetchedSource, SourceFreshness } from '../../registry/trust-registry.ts';
import type { WebAbortSignal } from '../../web-types.ts';

/** A query about a token whose signature has been verified. */
export interface RevocationQuery {
  /** The id of the token. It is always present when `reference` is a URI. */
  readonly tokenId?: string;
  /** The reference of the card: the URI of a list of token ids, or an index into a token status list. */
  readonly reference: string | StatusListReference;
  /** The institution that issued the token and must have signed the list. */
  readonly institution: Institution;
}

/** What `check` of a revocation source resolves with. */
export type RevocationAnswer =
  | {
      /** The list says that the token is valid. */
      readonly status: 'valid';
      /** Where the list comes from and how old it is. */
      readonly freshness?: SourceFreshness;
    }
  | {
      /** The list says that the token is not valid, or does not have its index. */
      readonly status: 'revoked';
      /** The reason code. Default `REVOKED`. */
      readonly code?: ReasonCode;
      /** Facts for the sentence about the code. */
      readonly params?: Params;
      /** Where the list comes from and how old it is. */
      readonly freshness?: SourceFreshness;
    }
  | {
      /** The status of the token is not known. */
      readonly status: 'unavailable';
      /** The reason code, listed in spec/codes.md. */
      readonly code: ReasonCode;
      /** Facts for the sentence about the code. */
      readonly params?: Params;
      /** Where a list that cannot be used comes from, and how old it is. */
      readonly freshness?: SourceFreshness;
    };

/** A source that determines whether a token was revoked. */
export interface RevocationSource {
  /** Checks one token. The verifier calls it only for tokens whose signature has been verified. */
  check(query: RevocationQuery, options?: { readonly signal?: WebAbortSignal }): Promise<RevocationAnswer>;
  /**
   * Fetches the lists that the application named and those seen before. Each list that could not be fetched has a
   * `failure`, and the freshness of the held list, if there is one.
   */
  prefetch?(options?: { readonly signal?: WebAbortSignal }): Promise<readonly PrefetchedSource[]>;
}
