import { normalListUrl } from '../../card/list-url.ts';
import { base64urlEncode, concatBytes, utf8Encode } from '../../codec/bytes.ts';
import { type CborMap, encodeCbor } from '../../codec/cbor.ts';
import { encodeProtectedHeader, encodeSign1, HEADER_ALG, HEADER_KID, signatureStructure } from '../../codec/cose.ts';
import { jwsSigningInput } from '../../codec/jws.ts';
import { type Algorithm, type AlgorithmName, findAlgorithm } from '../../crypto/algorithms.ts';
import { certificateThumbprint, certificateX5t, formatKeyId } from '../../crypto/key-id.ts';
import { keyFits } from '../../crypto/keys.ts';
import { signChecked } from '../../crypto/sign-checked.ts';
import { readCertificate } from '../../crypto/x509/certificate.ts';
import { SignerError } from '../../errors.ts';
import { isBytes, parseClock, requireWholeNumber, unusable } from '../../usage.ts';
import { HEADER_TYP } from '../check/opened-list.ts';

/** The part of a `Signer` of `eehic/signers` that signing a list needs. */
export interface ListSigner {
  /** The signature algorithm, which must fit the key of the certificate. */
  readonly algorithm: AlgorithmName;
  /** The signing certificate (DER). The registry must link it to the institution. */
  readonly certificate: Uint8Array;
  /** Signs `data` (not its hash). ECDSA signatures are raw `r || s` (RFC 9053 2.1). */
  sign(data: Uint8Array): Promise<Uint8Array>;
}

/** The options that both kinds of lists share. */
export interface ListOptions {
  /** The signer of the list. Each signature is verified with its certificate. */
  readonly signer: ListSigner;
  /**
   * The https address at which the list will be published. The list names it in its normal form, in which cards
   * name it too.
   */
  readonly url: string;
  /** The clock for `iat`; by default that of the system. */
  readonly now?: () => Date;
  /**
   * The number of seconds after which the list must no longer be used (`exp`); without it there is no `exp`. Verifiers
   * do not use lists older than 24 hours in any case.
   */
  readonly lifetimeSeconds?: number;
}

/** Returns the institution as a list names it, `BE:0120`. Throws `ERR_EHIC_OPTIONS`. */
export function parseIssuer(issuer: { readonly countryCode: string; readonly officialId: string }): string {
  const { countryCode, officialId } = issuer ?? {};
  if (!/^[A-Z]{2}$/.test(countryCode) || typeof officialId !== 'string' || officialId === '') {
    throw unusable('issuer', 'a country of two letters and an id');
  }
  return `${countryCode}:${officialId}`;
}

/**
 * Returns the address of the list in its normal form, in which cards name it. Throws `ERR_EHIC_OPTIONS` for an address
 * from which no verifier would fetch.
 */
export function parseListUrl(url: string): string {
  const normal = typeof url === 'string' ? normalListUrl(url) : undefined;
  if (normal !== undefined) return normal;
  throw unusable('url', 'https, a host name, no user information, at most 2,048 characters');
}

/**
 * Validates the shared options. Throws `ERR_EHIC_OPTIONS`, `ERR_EHIC_CERTIFICATE`, or SignerError
 * `ERR_EHIC_KEY_NOT_ALLOWED`.
 */
export function requireListOptions({ signer, lifetimeSeconds }: ListOptions): void {
  if (lifetimeSeconds !== undefined) requireWholeNumber('lifetimeSeconds', lifetimeSeconds, 1);
  if (typeof signer?.sign !== 'function' || !isBytes(signer.certificate)) {
    throw unusable('signer', 'certificate and sign are needed');
  }
  algorithmOf(signer);
}

/**
 * Returns the times of a list made now, in whole seconds since 1970. Throws `ERR_EHIC_OPTIONS` when the clock does not
 * return a date.
 */
export function timesOf({ now, lifetimeSeconds }: ListOptions): { readonly iat: number; readonly exp?: number } {
  const iat = Math.floor(parseClock(now).getTime() / 1000);
  return { iat, ...(lifetimeSeconds === undefined ? {} : { exp: iat + lifetimeSeconds }) };
}

/** Signs a compact JWS, with a kid as in the PoC. Throws as `signChecked` does. */
export async function signJwt(signer: ListSigner, typ: string, claims: object): Promise<string> {
  const kid = formatKeyId(await certificateX5t(signer.certificate));
  const input = jwsSigningInput(JSON.stringify({ alg: signer.algorithm, kid, typ }), JSON.stringify(claims));
  return `${input}.${base64urlEncode(await signChecked(signer, algorithmOf(signer), utf8Encode(input)))}`;
}

/** Signs a CWT with tag 18, with a kid as in the `cose` profile. Throws as `signChecked` does. */
export async function signCwt(signer: ListSigner, typ: string, claims: CborMap): Promise<Uint8Array> {
  const protectedHeader = new Map<number, number | string | Uint8Array>([
    [HEADER_ALG, algorithmOf(signer).coseId],
    [HEADER_KID, (await certificateThumbprint(signer.certificate)).slice(0, 8)],
    [HEADER_TYP, typ],
  ]);
  const payload = encodeCbor(claims);
  const toBeSigned = signatureStructure(encodeProtectedHeader(protectedHeader), payload);
  const message = encodeSign1({
    protectedHeader,
    payload,
    signature: await signChecked(signer, algorithmOf(signer), toBeSigned),
  });
  return concatBytes(Uint8Array.of(0xd2), message);
}

function algorithmOf(signer: ListSigner): Algorithm {
  const algorithm = findAlgorithm(signer.algorithm);
  if (algorithm && keyFits(algorithm, readCertificate(signer.certificate).publicKeyInfo)) return algorithm;
  throw new SignerError('ERR_EHIC_KEY_NOT_ALLOWED', 'algorithm and certificate of the signer do not fit');
}
