import { base64Decode, base64urlEncode } from '../codec/bytes.ts';
import type { IssuerPublicKey, PublicJwk } from './trust-registry.ts';

/** Most keys that are read of one institution. */
const MAX_KEYS = 256;
/** Longest number of a key, in characters: RSA of 8192 bits has 1366. */
const MAX_NUMBER = 2048;
const SHA256_LENGTH = 32;

/**
 * The `publicKeys` of a Resolver answer: JWKs with the thumbprint of a certificate (domain notes). Entries without a readable
 * thumbprint or key are left out; of two with the same thumbprint the first counts. Only the public members are taken over.
 */
export function readPublicKeys(value: unknown): IssuerPublicKey[] {
  if (!Array.isArray(value)) return [];
  const keys = new Map<string, IssuerPublicKey>();
  for (const entry of value.slice(0, MAX_KEYS)) {
    if (typeof entry !== 'object' || entry === null) continue;
    const thumbprint = canonicalThumbprint(entry['x5t#S256']);
    const jwk = readJwk(entry);
    if (thumbprint && jwk && !keys.has(thumbprint)) keys.set(thumbprint, { 'x5t#S256': thumbprint, jwk });
  }
  return [...keys.values()];
}

/** A thumbprint in Base64url without padding; the registry writes standard Base64 too. `undefined` for anything but 32 bytes. */
export function canonicalThumbprint(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 64) return undefined;
  const bytes = base64Decode(value);
  return bytes?.length === SHA256_LENGTH ? base64urlEncode(bytes) : undefined;
}

function readJwk({ kty, crv, x, y, n, e }: Readonly<Record<string, unknown>>): PublicJwk | undefined {
  if (kty === 'EC' && typeof crv === 'string' && /^P-\d{3}$/.test(crv)) {
    const [readX, readY] = [readNumber(x), readNumber(y)];
    return readX && readY ? { kty, crv, x: readX, y: readY } : undefined;
  }
  if (kty !== 'RSA') return undefined;
  const [readN, readE] = [readNumber(n), readNumber(e)];
  return readN && readE ? { kty, n: readN, e: readE } : undefined;
}

function readNumber(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > MAX_NUMBER) return undefined;
  const bytes = base64Decode(value);
  return bytes && bytes.length > 0 ? base64urlEncode(bytes) : undefined;
}
