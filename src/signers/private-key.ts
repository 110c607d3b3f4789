import { ALGORITHMS, type Algorithm, MIN_RSA_BITS } from '../crypto/algorithms.ts';
import { readAlgorithm } from '../crypto/hash-algorithms.ts';
import { allowsRsa } from '../crypto/keys.ts';
import { MAX_HASHED_HERE } from '../crypto/node-crypto.ts';
import { findNodeSign } from '../crypto/node-sign.ts';
import { type PssLimits, readPssLimits, toImportableKey } from '../crypto/rsa-pss.ts';
import { type Der, DerCursor, DerError, readDer, TAG } from '../crypto/x509/der.ts';
import { OID } from '../crypto/x509/object-identifiers.ts';
import {
  bitLength,
  curveOf,
  isSafeExponent,
  type PublicKeyInfo,
  readPrivateRsaNumbers,
} from '../crypto/x509/public-key-info.ts';
import { EhicError, SignerError } from '../errors.ts';
import type { Signer } from './signer.ts';

/** A private key before its certificate, and so its algorithm, is known. */
export interface PrivateKey {
  readonly info: PublicKeyInfo;
  /** Opens the key for an algorithm: what signs with it. Throws SignerError `ERR_EHIC_PRIVATE_KEY`. */
  open(algorithm: Algorithm): Promise<Signer['sign']>;
}

/** The private key of a PrivateKeyInfo (RFC 5958, DER). Throws SignerError `ERR_EHIC_PRIVATE_KEY` or `ERR_EHIC_KEY_NOT_ALLOWED`. */
export function privateKeyOf(pkcs8: Uint8Array): PrivateKey {
  const info = readInfo(pkcs8);
  requireAllowed(info, 'private key');
  return {
    info,
    async open(algorithm) {
      const bytes = toImportableKey(pkcs8) as BufferSource;
      let key: CryptoKey;
      try {
        key = await crypto.subtle.importKey('pkcs8', bytes, algorithm.importParams, false, ['sign']);
      } catch {
        throw notReadable();
      }
      return signWith(algorithm, key, pkcs8);
    },
  };
}

/** A private key that is already a WebCrypto key. Throws `ERR_EHIC_OPTIONS` for any other value. */
export function heldKey(key: CryptoKey): PrivateKey {
  const type = { ECDSA: 'EC', 'RSA-PSS': 'RSA', 'RSASSA-PKCS1-v1_5': 'RSA' }[key?.algorithm?.name] ?? 'other';
  if (key?.type !== 'private' || typeof type !== 'string') {
    throw new EhicError('ERR_EHIC_OPTIONS', 'privateKey is a private CryptoKey', { option: 'privateKey' });
  }
  const info = infoOf(key.algorithm as EcKeyAlgorithm & RsaHashedKeyAlgorithm, type);
  requireAllowed(info, 'private key');
  return { info, open: async (algorithm) => signWith(algorithm, key) };
}

/** What signs with a key of WebCrypto; `pkcs8` are its bytes, when they are known. */
function signWith(algorithm: Algorithm, key: CryptoKey, pkcs8?: Uint8Array): Signer['sign'] {
  const nodeSign = findNodeSign(algorithm, key, pkcs8);
  return async (data) =>
    (data.length <= MAX_HASHED_HERE ? nodeSign?.(data) : undefined) ??
    new Uint8Array(await crypto.subtle.sign(algorithm.signParams, key, data as BufferSource));
}

function infoOf({ namedCurve, modulusLength, publicExponent }: EcKeyAlgorithm & RsaHashedKeyAlgorithm, type: string) {
  if (type === 'EC') return { type, curve: namedCurve } as const;
  if (type !== 'RSA') return { type: 'other' } as const;
  return { type, bits: modulusLength, exponentIsSafe: isSafeExponent(publicExponent) } as const;
}

/** Returns whether two keys, of which one may be private, are of one kind and size. */
export function isSameKind(one: PublicKeyInfo, other: PublicKeyInfo): boolean {
  if (one.type === 'EC') return other.type === 'EC' && one.curve === other.curve;
  return one.type === 'RSA' && other.type === 'RSA' && one.bits === other.bits;
}

/** Returns the kind of a key in words. */
export function describeKind(info: PublicKeyInfo): string {
  if (info.type === 'EC') return `EC ${info.curve}`;
  if (info.type === 'RSA') return `RSA${info.pssLimits === undefined ? '' : 'SSA-PSS'} ${info.bits} bits`;
  return 'neither RSA nor ECDSA (perhaps Ed25519)';
}

/** Throws SignerError `ERR_EHIC_KEY_NOT_ALLOWED` for a key that fits no algorithm. */
export function requireAllowed(info: PublicKeyInfo, where: 'private key' | 'certificate'): void {
  const is =
    where === 'private key'
      ? `the private key is ${describeKind(info)}`
      : `the certificate has a key that is ${describeKind(info)}`;
  const refuse = (advice: string) => new SignerError('ERR_EHIC_KEY_NOT_ALLOWED', `${is}: ${advice}`);
  if (info.type === 'EC') {
    if (info.curve === 'explicit') throw explicitCurve(where);
    if (info.curve !== 'P-256') throw refuse('of the curves only P-256 is allowed, for ES256');
    return;
  }
  if (info.type !== 'RSA') throw refuse('only P-256 (ES256) and RSA (RS256, PS256) are allowed');
  if (info.bits < MIN_RSA_BITS) throw refuse(`RSA needs ${MIN_RSA_BITS} bits or more`);
  if (!info.exponentIsSafe) throw refuse('its public exponent is 1, or even');
  if (info.pssLimits === undefined || allowsRsa(ALGORITHMS.PS256, info.pssLimits)) return;
  throw refuse(
    'of its kind only keys for PS256 are allowed: SHA-256, MGF1 with SHA-256 and a salt of at most 32 bytes, or no parameters',
  );
}

/** Reads the kind of a key. Throws SignerError. */
function readInfo(pkcs8: Uint8Array): PublicKeyInfo {
  let identifier: Der;
  let key: Uint8Array;
  try {
    const cursor = new DerCursor(readDer(pkcs8, TAG.sequence));
    cursor.next(TAG.integer);
    identifier = cursor.next(TAG.sequence);
    key = cursor.next(TAG.octetString).content;
    const { oid, parameters } = readAlgorithm(identifier);
    if (oid === OID.ecPublicKey) return { type: 'EC', curve: curveOf(parameters) };
    if (oid !== OID.rsaEncryption && oid !== OID.rsassaPss) return { type: 'other' };
    const { modulus, exponent } = readPrivateRsaNumbers(key);
    const pssLimits = readLimits(identifier);
    return {
      type: 'RSA',
      bits: bitLength(modulus),
      exponentIsSafe: isSafeExponent(exponent),
      ...(pssLimits === undefined ? {} : { pssLimits }),
    };
  } catch (error) {
    throw error instanceof DerError ? notReadable() : error;
  }
}

function readLimits(identifier: Der): PssLimits | undefined {
  try {
    return readPssLimits(identifier);
  } catch {
    const allowed = 'PS256 needs SHA-256, MGF1 with SHA-256 and a salt of at most 32 bytes, or no parameters';
    throw new SignerError(
      'ERR_EHIC_KEY_NOT_ALLOWED',
      `the private key is for RSASSA-PSS with other parameters: ${allowed}`,
    );
  }
}

function notReadable(): SignerError {
  return new SignerError(
    'ERR_EHIC_PRIVATE_KEY',
    'the private key is damaged: it has the form of one, but cannot be read',
  );
}

/**
 * The error for a curve given by its parameters. They may describe any curve, for example P-256 with one number
 * changed, so such keys are refused.
 */
function explicitCurve(where: string): SignerError {
  const advice =
    'make key and certificate with a named curve ("openssl ecparam -name prime256v1 -param_enc named_curve")';
  return new SignerError(
    'ERR_EHIC_KEY_NOT_ALLOWED',
    `the ${where} has an EC key with explicit curve parameters instead of the name of the curve: ${advice}`,
  );
}
