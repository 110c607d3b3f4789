import { MIN_RSA_BITS } from '../algorithms.ts';
import { ecdsaSignatureFromDer } from '../ecdsa-signature.ts';
import { type HashName, isNullOrAbsent, readAlgorithm } from '../hash-algorithms.ts';
import { allowsPss, readPssParameters, toImportableKey } from '../rsa-pss.ts';
import { hasLengthOfModulus } from '../signature-length.ts';
import type { Certificate } from './certificate.ts';
import type { Der } from './der.ts';
import { OID } from './object-identifiers.ts';
import type { PublicKeyInfo } from './public-key-info.ts';

/** A signature scheme with its names in WebCrypto. RSA-PSS has MGF1 over the same hash. */
export type SignatureScheme =
  | { readonly name: 'RSASSA-PKCS1-v1_5'; readonly hash: HashName }
  | { readonly name: 'RSA-PSS'; readonly hash: HashName; readonly saltLength: number }
  | { readonly name: 'ECDSA'; readonly hash: HashName };

/**
 * The signature algorithms of certificates and time stamps by object identifier (RFC 4055 5, RFC 5758 3.2). The
 * algorithms with which an institution signs are in another and shorter table (`algorithms.ts`).
 */
const SCHEMES: Readonly<Record<string, SignatureScheme>> = {
  [OID.sha256WithRsa]: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  '1.2.840.113549.1.1.12': { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-384' },
  '1.2.840.113549.1.1.13': { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-512' },
  [OID.ecdsaWithSha256]: { name: 'ECDSA', hash: 'SHA-256' },
  '1.2.840.10045.4.3.3': { name: 'ECDSA', hash: 'SHA-384' },
  '1.2.840.10045.4.3.4': { name: 'ECDSA', hash: 'SHA-512' },
};

const COORDINATES: Readonly<Record<string, number>> = { 'P-256': 32, 'P-384': 48, 'P-521': 66 };
/** The sizes of RSA keys that are accepted, in bits. Larger keys are not in use, and take long to verify with. */
const RSA_BITS = { min: MIN_RSA_BITS, greatest: 8192 } as const;

/**
 * Returns the scheme of an AlgorithmIdentifier (DER), or `undefined` when it is not in the table. `digest` is the hash
 * that CMS states beside it. Throws `DerError`.
 */
export function readScheme(identifier: Der, digest?: HashName): SignatureScheme | undefined {
  const { oid, parameters } = readAlgorithm(identifier);
  if (oid === OID.rsassaPss) {
    const pss = parameters && readPssParameters(parameters);
    return pss && { name: 'RSA-PSS', ...pss };
  }
  // In CMS the hash may be stated beside the algorithm instead of in it (RFC 3370 3.2).
  if (oid === OID.rsaEncryption && digest && isNullOrAbsent(parameters)) {
    return { name: 'RSASSA-PKCS1-v1_5', hash: digest };
  }
  const scheme = Object.hasOwn(SCHEMES, oid) ? SCHEMES[oid]! : undefined;
  // ECDSA has no parameters (RFC 5758 3.2); for RSA they are NULL, which some writers omit (RFC 4055 5).
  return (scheme?.name === 'ECDSA' ? parameters === undefined : isNullOrAbsent(parameters)) ? scheme : undefined;
}

/**
 * Returns whether `signature` over `data` is that of the certificate's key. Returns false when the key does not fit.
 */
export async function verifyWithScheme(
  scheme: SignatureScheme,
  { publicKeyInfo, spki }: Certificate,
  signature: Uint8Array,
  data: Uint8Array,
): Promise<boolean> {
  const { name, hash } = scheme;
  try {
    if (!keyFitsScheme(scheme, publicKeyInfo)) return false;
    const curve = publicKeyInfo.type === 'EC' ? publicKeyInfo.curve : '';
    const value = name === 'ECDSA' ? ecdsaSignatureFromDer(signature, COORDINATES[curve]!) : signature;
    if (!value) return false;
    const importParams = name === 'ECDSA' ? { name, namedCurve: curve } : { name, hash };
    const key = await crypto.subtle.importKey('spki', toImportableKey(spki) as BufferSource, importParams, false, [
      'verify',
    ]);
    if (!hasLengthOfModulus(key, value)) return false;
    return await crypto.subtle.verify(scheme, key, value as BufferSource, data as BufferSource);
  } catch {
    return false;
  }
}

function keyFitsScheme(scheme: SignatureScheme, key: PublicKeyInfo): boolean {
  if (scheme.name === 'ECDSA') return key.type === 'EC' && Object.hasOwn(COORDINATES, key.curve);
  if (key.type !== 'RSA' || key.bits < RSA_BITS.min || key.bits > RSA_BITS.greatest || !key.exponentIsSafe)
    return false;
  return scheme.name === 'RSA-PSS' ? allowsPss(key.pssLimits, scheme) : key.pssLimits === undefined;
}
