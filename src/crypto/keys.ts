import { base64Decode } from '../codec/bytes.ts';
import { EhicError } from '../errors.ts';
import { unusable } from '../usage.ts';
import type { WebCryptoKey } from '../web-types.ts';
import { type Algorithm, MIN_RSA_BITS } from './algorithms.ts';
import { isOnP256 } from './curve-point.ts';
import { allowsPss, type PssLimits, readKeyAlgorithm, readPssLimits, toImportableKey } from './rsa-pss.ts';
import { type Certificate, readCertificate } from './x509/certificate.ts';
import { isSafeExponent, type PublicKeyInfo } from './x509/public-key-info.ts';

/** The parameters of PS256 (RFC 8230 2). */
const PS256 = { hash: 'SHA-256', saltLength: 32 } as const;

/** Returns whether the key is of the type, curve and size that the algorithm table requires. */
export function keyFits(algorithm: Algorithm, key: PublicKeyInfo): boolean {
  if (algorithm.keyType === 'EC') return key.type === 'EC' && key.curve === 'P-256';
  if (key.type !== 'RSA' || key.bits < MIN_RSA_BITS || !key.exponentIsSafe) return false;
  return allowsRsa(algorithm, key.pssLimits);
}

/**
 * Returns whether an RSA key may make signatures of this algorithm. A key of the kind id-RSASSA-PSS only makes
 * signatures of PSS (RFC 4055 1.2), within the limits of its parameters.
 */
export function allowsRsa({ name }: Algorithm, limits: PssLimits | undefined): boolean {
  return name === 'PS256' ? allowsPss(limits, PS256) : limits === undefined;
}

const imported = new WeakMap<Certificate, Map<string, Promise<CryptoKey>>>();

/**
 * Returns the public key of a certificate for one algorithm, which is imported once for each certificate object. Throws
 * `ERR_EHIC_KEY_NOT_ALLOWED` when the key does not fit.
 */
export async function certificateKey(certificate: Certificate, algorithm: Algorithm): Promise<CryptoKey> {
  if (!keyFits(algorithm, certificate.publicKeyInfo)) throw notAllowed(algorithm);
  const keys = imported.get(certificate) ?? new Map<string, Promise<CryptoKey>>();
  imported.set(certificate, keys);
  const key = keys.get(algorithm.name) ?? importSpki(certificate.spki, algorithm);
  keys.set(algorithm.name, key);
  return key;
}

/** A key for verification: either a certificate (DER), or a public key as SubjectPublicKeyInfo (DER) or CryptoKey. */
export type VerificationKey =
  | {
      /** The certificate of the key, DER. */
      readonly certificate: Uint8Array;
      /** The key: a WebCrypto key, or its SubjectPublicKeyInfo in DER. */
      readonly publicKey?: never;
    }
  | {
      /** The key: a WebCrypto key, or its SubjectPublicKeyInfo in DER. */
      readonly publicKey: Uint8Array | WebCryptoKey;
      /** The certificate of the key, DER. */
      readonly certificate?: never;
    };

/**
 * Returns the key for one algorithm. Throws `ERR_EHIC_OPTIONS`, `ERR_EHIC_CERTIFICATE` or `ERR_EHIC_KEY_NOT_ALLOWED`.
 */
export async function resolveKey(source: VerificationKey, algorithm: Algorithm): Promise<CryptoKey> {
  const { certificate, publicKey } = source;
  if (certificate !== undefined) {
    if (publicKey !== undefined) throw unusable('publicKey', 'a certificate or a public key is needed, not both');
    return certificateKey(readCertificate(certificate), algorithm);
  }
  const key = publicKey instanceof Uint8Array ? await importSpki(publicKey, algorithm) : publicKey;
  if (!cryptoKeyFits(key, algorithm)) throw notAllowed(algorithm);
  return key;
}

const importedJwks = new WeakMap<JsonWebKey, { readonly spelled: string; readonly key: CryptoKey }>();

/**
 * Returns the key of a JWK (RFC 7517) for one algorithm, or `undefined` when it is not a key or does not fit. The same
 * object with the same members is imported once.
 */
export async function jwkKey(jwk: JsonWebKey, algorithm: Algorithm): Promise<CryptoKey | undefined> {
  try {
    // Members such as `alg` or `key_ops` are claims of the author of the JWK, so that only the key itself is imported.
    const { kty = '', crv, x, y, n, e } = jwk;
    const bare = kty === 'EC' ? { kty, crv, x, y } : { kty, n, e };
    const spelled = JSON.stringify([algorithm.name, bare]);
    const known = importedJwks.get(jwk);
    if (known?.spelled === spelled) return known.key;
    // Not every runtime compares the curve that is named with that of the algorithm: workerd does not.
    if (kty === 'EC' && (crv !== 'P-256' || !isOnP256(base64Decode(x!)!, base64Decode(y!)!))) return undefined;
    const key = await crypto.subtle.importKey('jwk', bare as JsonWebKey, algorithm.importParams, true, ['verify']);
    if (!cryptoKeyFits(key, algorithm)) return undefined;
    importedJwks.set(jwk, { spelled, key });
    return key;
  } catch {
    return undefined;
  }
}

/** Returns whether a key for verifying is one of an algorithm: of its kind, curve, hash, and large enough. */
export function cryptoKeyFits(key: CryptoKey, algorithm: Algorithm): boolean {
  const own = key.algorithm as EcKeyAlgorithm & RsaHashedKeyAlgorithm;
  if (key.type !== 'public' || !key.usages.includes('verify') || own.name !== algorithm.importParams.name) return false;
  if (algorithm.keyType === 'EC') return own.namedCurve === 'P-256';
  return own.hash.name === 'SHA-256' && own.modulusLength >= MIN_RSA_BITS && isSafeExponent(own.publicExponent);
}

async function importSpki(spki: Uint8Array, algorithm: Algorithm): Promise<CryptoKey> {
  try {
    if (algorithm.keyType === 'RSA' && !allowsRsa(algorithm, readPssLimits(readKeyAlgorithm(spki))))
      throw notAllowed(algorithm);
    if (algorithm.keyType === 'EC' && !hasPoint(spki)) throw notAllowed(algorithm);
    const key = toImportableKey(spki) as BufferSource;
    return await crypto.subtle.importKey('spki', key, algorithm.importParams, true, ['verify']);
  } catch {
    throw notAllowed(algorithm);
  }
}

/**
 * Returns whether the point at the end of a key is one of P-256 that is written in full (SEC 1 2.3.3). The compressed
 * and the hybrid form are optional (RFC 5480 2.2), and not every runtime reads them.
 */
function hasPoint(spki: Uint8Array): boolean {
  return spki.at(-65) === 4 && isOnP256(spki.subarray(-64, -32), spki.subarray(-32));
}

function notAllowed(algorithm: Algorithm): EhicError {
  return new EhicError('ERR_EHIC_KEY_NOT_ALLOWED', `the key does not fit ${algorithm.name}`, {
    algorithm: algorithm.name,
  });
}
