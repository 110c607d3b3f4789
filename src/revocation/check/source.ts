import type { StatusListReference } from '../../card/model.ts';
import type { ReasonCode } from '../../codes.ts';
import type { Params } from '../../errors.ts';
import type { Institution, PrefetchedSource, SourceFreshness } from '../../registry/trust-registry.ts';
import type { WebAbortSignal } from '../../web-types.ts';

/** What is asked about a token whose signature has passed. */
export interface RevocationQuery {
  /** Always there when `reference` is a URI. */
  readonly tokenId?: string;
  /** The URI of a jti list, or an index into a token status list, as the card has it. */
  readonly reference: string | StatusListReference;
  /** The institution that issued the token and must have signed the list. */
  readonly institution: Institution;
}

/** What a revocation source knows of a document; `unavailable` says nothing about it. */
export type RevocationAnswer =
  | {
      /** `valid`, `revoked`, or `unavailable` where the status could not be established. */
      readonly status: 'valid';
      /** Which list was consulted, and how old it is. */
      readonly freshness?: SourceFreshness;
    }
  | {
      /** `valid`, `revoked`, or `unavailable` where the status could not be established. */
      readonly status: 'revoked';
      /** Why the status is not simply valid. */
      readonly code?: ReasonCode;
      /** Facts about the code. */
      readonly params?: Params;
      /** Which list was consulted, and how old it is. */
      readonly freshness?: SourceFreshness;
    }
  | {
      /** `valid`, `revoked`, or `unavailable` where the status could not be established. */
      readonly status: 'unavailable';
      /** Why the status is not simply valid. */
      readonly code: ReasonCode;
      /** Facts about the code. */
      readonly params?: Params;
      /** Which list was consulted, and how old it is. */
      readonly freshness?: SourceFreshness;
    };

/** Tells whether a token was revoked. It is asked only about tokens whose signature has passed. */
export interface RevocationSource {
  /** Resolves with the status of a document. It rejects only with the signal's reason. */
  check(query: RevocationQuery, options?: { readonly signal?: WebAbortSignal }): Promise<RevocationAnswer>;
  /**
   * Fetches the lists that the application named and those seen before. Each list that could not be fetched has a `failure`,
   * and the freshness of what is held, if anything is.
   */
  prefetch?(options?: { readonly signal?: WebAbortSignal }): Promise<readonly PrefetchedSource[]>;
}
