import { type Pause, pauses } from '../../async/pauses.ts';
import { normalListUrl } from '../../card/list-url.ts';
import {
  base64Encode,
  base64urlBytes,
  base64urlEncode,
  concatBytes,
  utf8Decode,
  utf8Encode,
} from '../../codec/bytes.ts';
import { type CborMap, encodeCbor } from '../../codec/cbor.ts';
import { encodeProtectedHeader, encodeSign1, HEADER_ALG, HEADER_KID, signatureStructure } from '../../codec/cose.ts';
import { type Algorithm, type AlgorithmName, findAlgorithm } from '../../crypto/algorithms.ts';
import { certificateThumbprint, certificateX5t, formatKeyId } from '../../crypto/key-id.ts';
import { keyFits } from '../../crypto/keys.ts';
import { signChecked } from '../../crypto/sign-checked.ts';
import { readCertificate } from '../../crypto/x509/certificate.ts';
import { isSelfIssued, MAX_X5C, pathOf } from '../../crypto/x509/x5c.ts';
import { EhicError, SignerError } from '../../errors.ts';
import { isBytes, parseClock, requireFunction, requireWholeNumber, unusable } from '../../usage.ts';
import { HEADER_TYP } from '../check/opened-list.ts';
import { DEFAULT_MAX_LENGTH } from '../check/parse-options.ts';

/** The part of a `Signer` of `eehic/signers` that signing a list needs. */
export interface ListSigner {
  /** The signature algorithm, which must fit the key of the certificate. */
  readonly algorithm: AlgorithmName;
  /** The signing certificate (DER). The registry must link it to the institution. */
  readonly certificate: Uint8Array;
  /**
   * The certificates between it and an anchor (DER), nearest issuer first. A status list that is published as a JWT
   * contains them.
   */
  readonly chain?: readonly Uint8Array[];
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
  /**
   * Called with `ERR_EHIC_REVOCATION_TOO_LARGE` when a list that is published has more than 10,000,000 bytes, which
   * verifiers refuse unless they raise their `maxBytes`; `params` has its `size` and the `max`. The list is returned
   * nevertheless. Without this function the error is thrown, because a list that nobody reads revokes nothing.
   */
  readonly onTooLarge?: (error: EhicError) => void;
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
export function requireListOptions({ signer, lifetimeSeconds, onTooLarge }: ListOptions): void {
  if (lifetimeSeconds !== undefined) requireWholeNumber('lifetimeSeconds', lifetimeSeconds, 1);
  requireFunction('onTooLarge', onTooLarge);
  if (typeof signer?.sign !== 'function' || !isBytes(signer.certificate)) {
    throw unusable('signer', 'certificate and sign are needed');
  }
  algorithmOf(signer);
}

/** The times of a list in seconds since 1970. */
export interface Times {
  readonly iat: number;
  readonly exp?: number;
}

/**
 * Returns the times of a list made now, in whole seconds since 1970. Throws `ERR_EHIC_OPTIONS` when the clock does not
 * return a date.
 */
export function timesOf({ now, lifetimeSeconds }: ListOptions): Times {
  const iat = Math.floor(parseClock(now).getTime() / 1000);
  return { iat, ...(lifetimeSeconds === undefined ? {} : { exp: iat + lifetimeSeconds }) };
}

const DOT = utf8Encode('.');

/** The maximum length of all certificates of an `x5c` in bytes: with them a header has fewer characters than are read. */
const MAX_X5C_BYTES = 16_000;

/**
 * Returns the `x5c` of a signer: its certificate and those of its chain, without anchors (OpenID4VC HAIP 1.0). It is
 * `undefined` for a self-signed certificate, for more than 10 certificates, and for more than 16,000 bytes. Throws
 * `ERR_EHIC_OPTIONS` for a chain that is none, and `ERR_EHIC_CERTIFICATE` for a certificate that cannot be read.
 */
export function x5cOf(signer: ListSigner): readonly string[] | undefined {
  const path = pathOf(signer).filter((der) => !isSelfIssued(der));
  const size = path.reduce((sum, { length }) => sum + length, 0);
  const isFitting = path[0] === signer.certificate && path.length <= MAX_X5C && size <= MAX_X5C_BYTES;
  return isFitting ? path.map(base64Encode) : undefined;
}

/** What a JWS is signed with beside its claims. */
interface JwtOptions {
  /** The certificates in the header. */
  readonly x5c?: readonly string[] | undefined;
  readonly pause?: Pause;
}

/** Signs a compact JWS, with a kid as in the PoC. Throws as `signChecked` does. */
export async function signJwt(
  signer: ListSigner,
  typ: string,
  claims: object,
  { x5c, pause = pauses() }: JwtOptions = {},
): Promise<string> {
  const kid = formatKeyId(await certificateX5t(signer.certificate));
  const header = base64urlBytes(utf8Encode(JSON.stringify({ alg: signer.algorithm, kid, typ, x5c })));
  await pause();
  const payload = utf8Encode(JSON.stringify(claims));
  await pause();
  const input = concatBytes(header, DOT, base64urlBytes(payload));
  await pause();
  const signature = base64urlEncode(await signChecked(signer, algorithmOf(signer), input));
  return `${utf8Decode(input)}.${signature}`;
}

/** Signs a CWT with tag 18, with a kid as in the `cose` profile. Throws as `signChecked` does. */
export async function signCwt(signer: ListSigner, typ: string, claims: CborMap): Promise<Uint8Array> {
  const pause = pauses();
  const protectedHeader = new Map<number, number | string | Uint8Array>([
    [HEADER_ALG, algorithmOf(signer).coseId],
    [HEADER_KID, (await certificateThumbprint(signer.certificate)).slice(0, 8)],
    [HEADER_TYP, typ],
  ]);
  const payload = encodeCbor(claims);
  const toBeSigned = signatureStructure(encodeProtectedHeader(protectedHeader), payload);
  await pause();
  const message = encodeSign1({
    protectedHeader,
    payload,
    signature: await signChecked(signer, algorithmOf(signer), toBeSigned),
  });
  return concatBytes(Uint8Array.of(0xd2), message);
}

/**
 * Returns the list. One that verifiers refuse for its size is reported to `onTooLarge`; without that function
 * `ERR_EHIC_REVOCATION_TOO_LARGE` is thrown.
 */
export function reportSize<List extends string | Uint8Array>(list: List, { onTooLarge }: ListOptions): List {
  if (list.length <= DEFAULT_MAX_LENGTH) return list;
  const params = { size: list.length, max: DEFAULT_MAX_LENGTH };
  const error = new EhicError('ERR_EHIC_REVOCATION_TOO_LARGE', 'verifiers refuse a list of this size', params);
  if (!onTooLarge) throw error;
  onTooLarge(error);
  return list;
}

function algorithmOf(signer: ListSigner): Algorithm {
  const algorithm = findAlgorithm(signer.algorithm);
  if (algorithm && keyFits(algorithm, readCertificate(signer.certificate).publicKeyInfo)) return algorithm;
  throw new SignerError('ERR_EHIC_KEY_NOT_ALLOWED', 'algorithm and certificate of the signer do not fit');
}
