import { ALGORITHMS, type Algorithm } from '../crypto/algorithms.ts';
import { readAlgorithm } from '../crypto/hash-algorithms.ts';
import { allowsRsa } from '../crypto/keys.ts';
import { type PssLimits, readKeyAlgorithm, readPssLimits, toImportableKey } from '../crypto/rsa-pss.ts';
import { TAG } from '../crypto/x509/der.ts';
import { OID } from '../crypto/x509/object-identifiers.ts';
import { readPemBlock } from '../crypto/x509/pem.ts';
import type { PublicKeyInfo } from '../crypto/x509/public-key-info.ts';
import { EhicError, SignerError } from '../errors.ts';

/** A private key before its certificate, and so its algorithm, is known. */
export interface PrivateKey {
  readonly type: PublicKeyInfo['type'];
  /** The limits of a key of the kind id-RSASSA-PSS. */
  readonly pssLimits?: PssLimits;
  /** The key as PKCS#8 in DER, when that is known. */
  readonly pkcs8?: Uint8Array;
  /** Imports the key for an algorithm. Throws SignerError `ERR_EHIC_PRIVATE_KEY` or `ERR_EHIC_KEY_NOT_ALLOWED`. */
  load(algorithm: Algorithm): Promise<CryptoKey>;
}

/**
 * Reads a private key in PKCS#8 PEM. Throws SignerError `ERR_EHIC_PRIVATE_KEY` or `ERR_EHIC_KEY_NOT_ALLOWED`, and
 * `ERR_EHIC_OPTIONS` for a value that is not a text.
 */
export function readPkcs8(pem: unknown): PrivateKey {
  if (typeof pem !== 'string') {
    throw new EhicError('ERR_EHIC_OPTIONS', 'privateKeyPem is a text: PKCS#8 in PEM', { option: 'privateKeyPem' });
  }
  const pkcs8 = readPemBlock(pem, ['PRIVATE KEY']);
  if (!pkcs8) {
    const kind = /-----BEGIN ((?:RSA |EC |ENCRYPTED )PRIVATE KEY)-----/.exec(pem)?.[1];
    const advice = kind ? `: found ${kind}; convert it with "openssl pkcs8 -topk8 -nocrypt"` : '';
    throw new SignerError('ERR_EHIC_PRIVATE_KEY', `not a PKCS#8 private key in PEM${advice}`);
  }
  const { type, pssLimits } = readKind(pkcs8);
  return {
    type,
    ...(pssLimits === undefined ? {} : { pssLimits }),
    pkcs8,
    async load(algorithm) {
      const key = toImportableKey(pkcs8) as BufferSource;
      try {
        return await crypto.subtle.importKey('pkcs8', key, algorithm.importParams, false, ['sign']);
      } catch {
        throw new SignerError(
          'ERR_EHIC_PRIVATE_KEY',
          `the private key cannot be read as one for ${algorithm.name}, which the certificate asks for`,
        );
      }
    },
  };
}

/** A private key that is already a WebCrypto key. */
export function heldKey(key: CryptoKey): PrivateKey {
  const type = { ECDSA: 'EC', 'RSA-PSS': 'RSA', 'RSASSA-PKCS1-v1_5': 'RSA' }[key?.algorithm?.name] ?? 'other';
  if (key?.type === 'private' && typeof type === 'string')
    return { type: type as PublicKeyInfo['type'], load: async () => key };
  throw new EhicError('ERR_EHIC_OPTIONS', 'privateKey is a private CryptoKey', { option: 'privateKey' });
}

function readKind(pkcs8: Uint8Array): Pick<PrivateKey, 'type' | 'pssLimits'> {
  let pssLimits: PssLimits | undefined;
  try {
    const identifier = readKeyAlgorithm(pkcs8);
    const { oid, parameters } = readAlgorithm(identifier);
    if (oid === OID.ecPublicKey) {
      if (parameters?.tag === TAG.sequence) throw explicitCurve('private key');
      return { type: 'EC' };
    }
    if (oid !== OID.rsaEncryption && oid !== OID.rsassaPss) return { type: 'other' };
    pssLimits = readPssLimits(identifier);
  } catch (error) {
    if (error instanceof SignerError) throw error;
    return { type: 'other' };
  }
  if (pssLimits !== undefined && !allowsRsa(ALGORITHMS.PS256, pssLimits)) {
    const allowed = 'PS256 needs SHA-256, MGF1 with SHA-256 and a salt of at most 32 bytes, or no parameters';
    throw new SignerError(
      'ERR_EHIC_KEY_NOT_ALLOWED',
      `the private key is for RSASSA-PSS with other parameters: ${allowed}`,
    );
  }
  return { type: 'RSA', ...(pssLimits === undefined ? {} : { pssLimits }) };
}

/**
 * The error for a curve given by its parameters. They may describe any curve, for example P-256 with one number
 * changed, so such keys are refused.
 */
export function explicitCurve(where: string): SignerError {
  const advice =
    'make key and certificate with a named curve ("openssl ecparam -name prime256v1 -param_enc named_curve")';
  return new SignerError(
    'ERR_EHIC_KEY_NOT_ALLOWED',
    `the ${where} has an EC key with explicit curve parameters instead of the name of the curve: ${advice}`,
  );
}
