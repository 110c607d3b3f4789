/** The form of vectors of the kind `registry`. */
import type { ReasonCode } from '../../../src/codes.ts';
import type { ErrorCode } from '../../../src/error-codes.ts';
import type { AnyVector } from '../vector.ts';

/** An answer of the Resolver, or none. Status 200 and no content type where they are absent. */
export interface ResolverAnswer {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string;
  /** The body in Base64, where it is no text. */
  readonly base64?: string;
  /** So many spaces after the body. */
  readonly spaces?: number;
  readonly failure?: 'unreachable' | 'timeout';
}

export interface RegistryQuery {
  readonly countryCode: string;
  readonly officialId: string;
  readonly thumbprint?: string;
}

export interface RegistryInput {
  readonly registry?: never;
  readonly file?: never;
  readonly now: string;
  readonly query: RegistryQuery;
  /** Whether the whole list is fetched first. */
  readonly whole?: boolean;
  /** The answers to one request after the other; the last one also to all that follow. */
  readonly answers: readonly ResolverAnswer[];
  /** When the whole list was fetched before, and what was answered then. */
  readonly before?: { readonly now: string; readonly answers: readonly ResolverAnswer[] };
}

/** An institution in the form in which answers are compared: texts as the registry writes them. */
export interface ListedInstitution {
  readonly countryCode: string;
  readonly officialId: string;
  readonly name: string;
  readonly certificates: readonly {
    readonly 'x5t#S256': string;
    readonly validFrom?: string;
    readonly validUntil?: string;
  }[];
  readonly publicKeys: readonly { readonly 'x5t#S256': string; readonly kty: string; readonly alg?: string }[];
  readonly accreditationPeriods: readonly {
    readonly portableDocument: string;
    readonly validFrom: string;
    readonly validUntil?: string;
  }[];
}

/** What a list has that could not be read. */
export interface LeftOut {
  readonly code: ReasonCode | ErrorCode;
  readonly position: number;
  readonly certificate?: number;
  readonly field: string;
}

interface Whole {
  /** How many institutions of the list could be read. */
  readonly size?: number;
  readonly leftOut?: readonly LeftOut[];
  /** Why the list could not be fetched again, where the one held before serves. */
  readonly failure?: ReasonCode;
}

export type RegistryExpected = Whole & { readonly requests: number } & (
    | { readonly conclusion: 'UNDERSTOOD'; readonly institution: ListedInstitution }
    | { readonly conclusion: 'UNKNOWN' }
    | { readonly conclusion: 'REFUSED'; readonly code: ReasonCode }
  );

export interface RegistryVector extends AnyVector {
  readonly kind: 'registry';
  readonly input: RegistryInput;
  readonly expected: RegistryExpected;
}
