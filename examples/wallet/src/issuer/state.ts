import { type AuthorizationServerMetadata, Oauth2AuthorizationServer, Oauth2ResourceServer } from '@openid4vc/oauth2';
import { type IssuerMetadataResult, Openid4vciIssuer } from '@openid4vc/openid4vci';
import { createCallbacks } from '../callbacks.ts';
import { ExpiringMap } from '../expiring-map.ts';
import { type KeyPair, newKey } from '../keys.ts';
import type { Account, CredentialKind } from './kind.ts';
import { createMetadata } from './metadata.ts';

/** What a pre-authorized code stands for. */
export interface PreAuthorized<Subject> {
  readonly subject: Subject;
  readonly txCode: string;
  triesLeft: number;
}

/** An authorization request that was pushed. */
export interface Pushed {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly state: string | undefined;
  readonly codeChallenge: string;
  /** The thumbprint of the key to which the token will be bound, where the wallet has named it. */
  readonly dpopThumbprint: string | undefined;
}

/** What an authorization code stands for. */
export interface Authorized<Subject> {
  readonly subject: Subject;
  readonly pushed: Pushed;
}

/** What all endpoints of an issuer share. Everything in it lives for a short time and in memory alone. */
export interface IssuerState<Subject> {
  readonly origin: string;
  readonly kind: CredentialKind<Subject>;
  readonly accounts: ReadonlyMap<string, Account<Subject>>;
  readonly now: () => Date;
  readonly tokenKey: KeyPair;
  readonly issuer: Openid4vciIssuer;
  readonly authorizationServer: Oauth2AuthorizationServer;
  readonly resourceServer: Oauth2ResourceServer;
  readonly metadata: IssuerMetadataResult;
  readonly authorizationServerMetadata: AuthorizationServerMetadata;
  /** The offers by reference, each as the JSON that a wallet fetches. */
  readonly offers: ExpiringMap<object>;
  readonly preAuthorized: ExpiringMap<PreAuthorized<Subject>>;
  readonly pushed: ExpiringMap<Pushed>;
  readonly codes: ExpiringMap<Authorized<Subject>>;
  /** The subjects for whose tokens no credential was issued yet, by the `sub` of the token. */
  readonly granted: ExpiringMap<Subject>;
  readonly nonces: ExpiringMap<true>;
  /** The ids of the DPoP proofs that were seen. */
  readonly proofs: ExpiringMap<true>;
}

export interface IssuerOptions<Subject> {
  readonly origin: string;
  readonly kind: CredentialKind<Subject>;
  /** Who can log in at the authorization endpoint. */
  readonly accounts: readonly Account<Subject>[];
  readonly now: () => Date;
}

/** Seconds for which each kind of entry lives. */
const LIFETIMES = { offer: 600, pushed: 90, code: 60, token: 300, nonce: 120 } as const;
/** Seconds by which the time of a DPoP proof may differ from now. */
export const PROOF_AGE = 300;

export async function createState<Subject>(options: IssuerOptions<Subject>): Promise<IssuerState<Subject>> {
  const { origin, kind, accounts, now } = options;
  const tokenKey = await newKey('ES256');
  const jwks = { keys: [tokenKey.publicJwk] };
  // The only thing that is ever asked for is the issuer's own key set.
  const callbacks = createCallbacks({ keys: [tokenKey], fetch: async () => Response.json(jwks) });
  const issuer = new Openid4vciIssuer({ callbacks });
  const metadata = createMetadata(issuer, origin, kind);
  const map = <Value>(seconds: number) => new ExpiringMap<Value>({ seconds, now });
  return {
    origin,
    kind,
    accounts: new Map(accounts.map((account, position) => [String(position), account])),
    now,
    tokenKey,
    issuer,
    metadata,
    authorizationServer: new Oauth2AuthorizationServer({ callbacks }),
    resourceServer: new Oauth2ResourceServer({ callbacks }),
    authorizationServerMetadata: metadata.authorizationServers[0]!,
    offers: map(LIFETIMES.offer),
    preAuthorized: map(LIFETIMES.offer),
    pushed: map(LIFETIMES.pushed),
    codes: map(LIFETIMES.code),
    granted: map(LIFETIMES.token),
    nonces: map(LIFETIMES.nonce),
    proofs: map(2 * PROOF_AGE),
  };
}
