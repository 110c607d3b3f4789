import { createHash, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { type KeyPair, newKey } from '../src/keys.ts';
import { postForm, postJson } from './demo.fixture.ts';

/** The parameters of the token endpoint for a pre-authorized code. */
export const PRE_AUTHORIZED = 'urn:ietf:params:oauth:grant-type:pre-authorized_code';

/** An offer as a wallet reads it. */
export interface ReadOffer {
  readonly origin: string;
  readonly code: string;
}

export function readOffer(uri: string): ReadOffer {
  const offer = JSON.parse(new URL(uri).searchParams.get('credential_offer')!) as {
    credential_issuer: string;
    grants: Record<string, { 'pre-authorized_code': string } | undefined>;
  };
  return { origin: offer.credential_issuer, code: offer.grants[PRE_AUTHORIZED]?.['pre-authorized_code'] ?? '' };
}

const publicJwk = ({ publicJwk: { kty, crv, x, y } }: KeyPair) => ({ kty, crv, x, y });
export const now = () => Math.floor(Date.now() / 1000);

/** A DPoP proof (RFC 9449 4.2), made by hand. Claims of `more` replace those that are right. */
export function dpopProof(key: KeyPair, url: string, accessToken?: string, more: object = {}): Promise<string> {
  const ath = accessToken === undefined ? {} : { ath: createHash('sha256').update(accessToken).digest('base64url') };
  return new SignJWT({ htm: 'POST', htu: url, iat: now(), jti: randomUUID(), ...ath, ...more })
    .setProtectedHeader({ typ: 'dpop+jwt', alg: 'ES256', jwk: publicJwk(key) })
    .sign(key.privateKey);
}

/** A proof of possession (OpenID4VCI 1.0, F.1), made by hand. */
export function keyProof(key: KeyPair, claims: object, header: object = {}, signer = key): Promise<string> {
  return new SignJWT({ iat: now(), ...claims })
    .setProtectedHeader({ typ: 'openid4vci-proof+jwt', alg: 'ES256', jwk: publicJwk(key), ...header })
    .sign(signer.privateKey);
}

export async function requestToken(origin: string, key: KeyPair, form: Record<string, string>): Promise<Response> {
  const url = `${origin}/token`;
  return postForm(url, form, { dpop: await dpopProof(key, url) });
}

/** A wallet that has its token and asks for the credential. */
export interface RawWallet {
  readonly origin: string;
  readonly dpopKey: KeyPair;
  readonly holderKey: KeyPair;
  readonly accessToken: string;
}

/** Takes an offer with a code as far as the token. */
export async function walletWithToken({ uri, txCode }: { uri: string; txCode?: string }): Promise<RawWallet> {
  const { origin, code } = readOffer(uri);
  const [dpopKey, holderKey] = [await newKey('ES256'), await newKey('ES256')];
  const form = { grant_type: PRE_AUTHORIZED, 'pre-authorized_code': code, tx_code: txCode! };
  const response = await requestToken(origin, dpopKey, form);
  const { access_token: accessToken } = (await response.json()) as { access_token: string };
  return { origin, dpopKey, holderKey, accessToken };
}

export async function fetchNonce(origin: string): Promise<string> {
  const response = await fetch(`${origin}/nonce`, { method: 'POST' });
  return ((await response.json()) as { c_nonce: string }).c_nonce;
}

/** Asks for the credential; what is given replaces what is right. */
export async function requestCredential(
  { origin, dpopKey, holderKey, accessToken }: RawWallet,
  given: { readonly proof?: string; readonly dpop?: string; readonly body?: object; readonly scheme?: string } = {},
): Promise<Response> {
  const url = `${origin}/credential`;
  const proof = given.proof ?? (await keyProof(holderKey, { aud: origin, nonce: await fetchNonce(origin) }));
  const body = given.body ?? { credential_configuration_id: 'ehic', proofs: { jwt: [proof] } };
  return postJson(url, body, {
    authorization: `${given.scheme ?? 'DPoP'} ${accessToken}`,
    dpop: given.dpop ?? (await dpopProof(dpopKey, url, accessToken)),
  });
}

/** The status of an answer and the code of its error. */
export async function codeOf(response: Response): Promise<string> {
  const { error } = (await response.json().catch(() => ({}))) as { error?: string };
  return `${response.status} ${error ?? ''}`.trim();
}
