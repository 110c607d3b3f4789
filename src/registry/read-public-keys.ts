import { base64Decode, base64urlEncode } from '../codec/bytes.ts';
import { mayVerify } from '../crypto/jwk.ts';
import type { InstitutionPublicKey, PublicJwk } from './trust-registry.ts';

/** The maximum number of keys that are read of one institution. */
const MAX_KEYS = 256;
/** The maximum length of a key's number in characters; that of RSA with 8192 bits has 1366. */
const MAX_NUMBER = 2048;
const SHA256_LENGTH = 32;
/** The curves of JOSE (RFC 7518 6.2.1.1). */
const CURVES: readonly unknown[] = ['P-256', 'P-384', 'P-521'];

/**
 * Reads the `publicKeys` of a Resolver answer: JWKs with the thumbprint of a certificate (spec/registry.md).
 * Entries without a readable thumbprint or key, and keys that are not meant for verifying signatures, are omitted.
 * Two keys with the same thumbprint are both kept, and the one that verifies is used. Only the public members and
 * `alg` are copied.
 */
export function readPublicKeys(value: unknown): InstitutionPublicKey[] {
  if (!Array.isArray(value)) return [];
  const keys = new Map<string, InstitutionPublicKey>();
  for (const entry of value.slice(0, MAX_KEYS)) {
    if (typeof entry !== 'object' || entry === null) continue;
    const thumbprint = canonicalThumbprint(entry['x5t#S256']);
    const jwk = readJwk(entry);
    if (thumbprint && jwk) keys.set(JSON.stringify([thumbprint, jwk]), { 'x5t#S256': thumbprint, jwk });
  }
  return [...keys.values()];
}

/**
 * Converts a thumbprint to Base64url without padding; the registry also writes standard Base64. `undefined` for
 * anything but 32 bytes.
 */
export function canonicalThumbprint(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 64) return undefined;
  const bytes = base64Decode(value);
  return bytes?.length === SHA256_LENGTH ? base64urlEncode(bytes) : undefined;
}

function readJwk(entry: Readonly<Record<string, unknown>>): PublicJwk | undefined {
  if (!mayVerify(entry)) return undefined;
  const { kty, crv, x, y, n, e } = entry;
  const alg = typeof entry.alg === 'string' ? { alg: entry.alg } : {};
  if (kty === 'EC') {
    const [readX, readY] = [readNumber(x), readNumber(y)];
    return CURVES.includes(crv) && readX && readY ? { kty, crv: crv as string, x: readX, y: readY, ...alg } : undefined;
  }
  const [readN, readE] = [readNumber(n), readNumber(e)];
  return readN && readE ? { kty: 'RSA', n: readN, e: readE, ...alg } : undefined;
}

function readNumber(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > MAX_NUMBER) return undefined;
  const bytes = base64Decode(value);
  return bytes && bytes.length > 0 ? base64urlEncode(bytes) : undefined;
}
