import { base64Decode, base64urlEncode, equalBytes, utf8Encode } from '../codec/bytes.ts';
import { parseStrictJson } from '../codec/strict-json.ts';
import { isObject } from '../usage.ts';
import { type AlgorithmName, findAlgorithm } from './algorithms.ts';
import { certificateThumbprint, certificateX5t, formatKeyId, readKeyId } from './key-id.ts';
import { certificateKey } from './keys.ts';
import { signChecked } from './sign-checked.ts';
import { hasLengthOfModulus } from './signature-length.ts';
import { readCertificate } from './x509/certificate.ts';

const MAX_HEADER = 1024;
/**
 * The last characters of a part whose unused bits are zero: 4 bits when one byte remains after groups of three, 2
 * bits when two remain.
 */
const LAST_OF_TWO = 'AQgw';
const LAST_OF_THREE = 'AEIMQUYcgkosw048';

/**
 * Whether a part of a JWS is canonical Base64url, without padding, white space and spare bits. Only the characters
 * are examined, because a whole list is too long to be decoded, encoded and compared.
 */
export function isCanonicalBase64url(part: string): boolean {
  if (!/^[A-Za-z0-9_-]*$/.test(part)) return false;
  const last = part.at(-1) ?? '';
  if (part.length % 4 === 2) return LAST_OF_TWO.includes(last);
  if (part.length % 4 === 3) return LAST_OF_THREE.includes(last);
  return part.length % 4 === 0;
}

/** The result of opening a JWS: its verified payload, or why it is refused. */
export type AnchoredJws =
  | {
      readonly payload: Uint8Array;
      /** The thumbprint (`x5t#S256`) of the certificate that signed. */
      readonly signedBy: string;
      readonly fault?: undefined;
    }
  | { readonly fault: 'not a canonical compact JWS' | 'header' | 'signature' };

/**
 * Verifies a compact JWS that one of the given certificates (DER) must have signed. The header names the certificate
 * (`kid`), an algorithm of the table that fits its key, and the `typ`. The payload is not parsed. Throws
 * `ERR_EHIC_CERTIFICATE` for a certificate that cannot be read.
 */
export async function openAnchoredJws(
  jws: string,
  { typ, trustAnchors }: { readonly typ: string; readonly trustAnchors: readonly Uint8Array[] },
): Promise<AnchoredJws> {
  const parts = jws.split('.', 4);
  if (parts.length !== 3 || !parts.every(isCanonicalBase64url)) return { fault: 'not a canonical compact JWS' };
  const header = readHeader(parts[0]!);
  const algorithm = typeof header?.alg === 'string' ? findAlgorithm(header.alg) : undefined;
  const keyId = readKeyId(header?.kid);
  // A `crit` member names extensions that must be understood, and this package supports none (RFC 7515 4.1.11).
  if (!header || header.typ !== typ || !algorithm || !keyId?.isCanonical || 'crit' in header) {
    return { fault: 'header' };
  }
  const { compactVerify } = await import('./jose.ts');
  for (const der of trustAnchors) {
    const certificate = readCertificate(der);
    if (!equalBytes(await certificateThumbprint(certificate.der), keyId.thumbprint)) continue;
    try {
      const key = await certificateKey(certificate, algorithm);
      if (!hasLengthOfModulus(key, base64Decode(parts[2]!) ?? new Uint8Array(0))) break;
      const { payload } = await compactVerify(jws, key, { algorithms: [algorithm.name] });
      return { payload, signedBy: base64urlEncode(keyId.thumbprint) };
    } catch {
      break;
    }
  }
  return { fault: 'signature' };
}

/** The part of a `Signer` of `eehic/signers` that signing a snapshot or a start bundle needs. */
export interface SnapshotSigner {
  /** The signature algorithm, which must fit the key of the certificate. */
  readonly algorithm: AlgorithmName;
  /** The signing certificate (DER). */
  readonly certificate: Uint8Array;
  /** Signs `data` (not its hash). ECDSA signatures are raw `r || s` (RFC 7518 3.4). */
  sign(data: Uint8Array): Promise<Uint8Array>;
}

/** Signs a payload as a compact JWS that `openAnchoredJws` reads. Throws what `signChecked` throws. */
export async function signAnchoredJws(
  payload: object,
  { typ, signer }: { readonly typ: string; readonly signer: SnapshotSigner },
): Promise<string> {
  const algorithm = findAlgorithm(signer.algorithm)!;
  const header = { alg: algorithm.name, kid: formatKeyId(await certificateX5t(signer.certificate)), typ };
  const signingInput = [header, payload].map((part) => base64urlEncode(utf8Encode(JSON.stringify(part)))).join('.');
  const signature = await signChecked(signer, algorithm, utf8Encode(signingInput));
  return `${signingInput}.${base64urlEncode(signature)}`;
}

function readHeader(part: string): Readonly<Record<string, unknown>> | undefined {
  const bytes = part.length <= MAX_HEADER ? base64Decode(part) : undefined;
  try {
    const header = bytes && parseStrictJson(bytes);
    return isObject(header) ? header : undefined;
  } catch {
    return undefined;
  }
}
