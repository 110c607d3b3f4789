import type { ReasonCode } from '../../codes.ts';
import type { Params } from '../../errors.ts';
import type { Institution, PrefetchedSource, SourceFreshness } from '../../registry/trust-registry.ts';
import type { WebAbortSignal } from '../../web-types.ts';

/** What is asked about a token whose signature has passed. */
export interface RevocationQuery {
  /** Always there when `reference` is a URI. */
  readonly tokenId?: string;
  /** The URI of a jti list, or an index into a token status list, as the card has it. */
  readonly reference: string | { readonly uri: string; readonly index: number };
  /** The institution that issued the token and must have signed the list. */
  readonly institution: Institution;
}

export type RevocationAnswer =
  | { readonly status: 'valid'; readonly freshness?: SourceFreshness }
  | {
      readonly status: 'revoked';
      readonly code?: ReasonCode;
      readonly params?: Params;
      readonly freshness?: SourceFreshness;
    }
  | {
      readonly status: 'unavailable';
      readonly code: ReasonCode;
      readonly params?: Params;
      readonly freshness?: SourceFreshness;
    };

/** Tells whether a token was revoked. It is asked only about tokens whose signature has passed. */
export interface RevocationSource {
  check(query: RevocationQuery, options?: { readonly signal?: WebAbortSignal }): Promise<RevocationAnswer>;
  /**
   * Fetches the lists that the application named and those seen before. Each list that could not be fetched has a `failure`,
   * and the freshness of what is held, if anything is.
   */
  prefetch?(options?: { readonly signal?: WebAbortSignal }): Promise<readonly PrefetchedSource[]>;
}
