import type { JWK } from 'jose';

/** One kind of credential that an issuer issues; `Subject` is what a credential is about. */
export interface CredentialKind<Subject> {
  /** The id of the configuration in the metadata, which is its scope as well. */
  readonly id: string;
  readonly vct: string;
  /** The name that a wallet shows, in English. */
  readonly name: string;
  /** The claims that the holder may keep back or show. */
  readonly claims: readonly string[];
  /** Issues a credential about a subject to the key of a holder. */
  readonly issue: (subject: Subject, holderKey: JWK) => Promise<string>;
}

/** Somebody who can log in at the authorization endpoint of the demo. */
export interface Account<Subject> {
  readonly label: string;
  readonly subject: Subject;
}
