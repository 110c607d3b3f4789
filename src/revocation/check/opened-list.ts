import { base64Decode, equalBytes, hexEncode, utf8Decode } from '../../codec/bytes.ts';
import { decodeSign1, HEADER_CRIT } from '../../codec/cose.ts';
import { decodeCompactJws } from '../../codec/jws.ts';
import { type Algorithm, findAlgorithm } from '../../crypto/algorithms.ts';
import { readKeyId } from '../../crypto/key-id.ts';
import { certificateKey } from '../../crypto/keys.ts';
import { hasLengthOfModulus } from '../../crypto/signature-length.ts';
import { verifySignature } from '../../crypto/verify.ts';
import { readCertificate } from '../../crypto/x509/certificate.ts';
import { readX5c } from '../../crypto/x509/x5c.ts';
import { DecodeError } from '../../errors.ts';
import type { InstitutionCertificate } from '../../registry/trust-registry.ts';

/** The COSE header parameter `typ` (RFC 9596). */
export const HEADER_TYP = 16;
/** The maximum number of certificates of one institution that are tried. */
export const MAX_CANDIDATES = 64;
/** The maximum length of the header of a JWS in characters. Most of a genuine one are certificates. */
const MAX_HEADER_LENGTH = 32_768;
/** The minimum length of a COSE kid that is taken for the beginning of a thumbprint: that of the `cose` profile. */
const MIN_KID_BYTES = 8;

/** A signed list that has been decoded. Its payload is not examined before the signature has been verified. */
export interface OpenedList {
  readonly format: 'jwt' | 'cwt';
  readonly typ: unknown;
  readonly payload: Uint8Array;
  readonly algorithm: Algorithm;
  /** Whether the key, which must fit the algorithm, verifies the signature. Rejects or returns false if it does not. */
  readonly verifyWith: (key: CryptoKey) => Promise<boolean>;
  /** The beginning of the thumbprint of the signing certificate in hexadecimal; `''` when the header names none. */
  readonly thumbprintHint: string;
  /** The first certificate of `x5c`, DER, where the header of a JWS has that parameter. */
  readonly leaf?: Uint8Array | undefined;
}

/** Decodes a compact JWS or a COSE_Sign1. Throws `DecodeError` for anything else. */
export function openList(bytes: Uint8Array): OpenedList {
  // A JWS is ASCII, while an array or tag of CBOR begins with a byte above it.
  return (bytes[0] ?? 0) >= 0x80 ? openCwt(bytes) : openJwt(bytes);
}

function openJwt(bytes: Uint8Array): OpenedList {
  // Files often end with a line break, which is not part of the token.
  const text = utf8Decode(bytes)?.replace(/\r?\n$/, '');
  const headerEnd = text?.indexOf('.') ?? -1;
  if (text === undefined || headerEnd < 0 || headerEnd > MAX_HEADER_LENGTH) throw notUnderstood('JWS');
  // Splitting a text of millions of dots would be far more work than finding a third one.
  if (text.indexOf('.', text.indexOf('.', headerEnd + 1) + 1) >= 0) throw notUnderstood('JWS');
  const { header, payload, signature, alg } = decodeCompactJws(text);
  if ('crit' in header) throw notUnderstood('critical header');
  const named = jwtThumbprint(header);
  const certificates = 'x5c' in header ? readX5c(header.x5c) : [];
  if (!certificates) throw notUnderstood('x5c');
  const algorithm = allowed(typeof alg === 'string' ? alg : undefined);
  return {
    format: 'jwt',
    typ: header.typ,
    payload,
    algorithm,
    verifyWith: async (key) => {
      // jose does not check the length of an RSA signature.
      if (!hasLengthOfModulus(key, signature)) return false;
      const { compactVerify } = await import('../../crypto/jose.ts');
      await compactVerify(text, key, { algorithms: [algorithm.name] });
      return true;
    },
    thumbprintHint: named ? hexEncode(named) : '',
    leaf: certificates[0],
  };
}

/**
 * The thumbprint in `kid` (in the form of the PoC) or in `x5t#S256`. A kid of another form does not name a
 * certificate that can be found.
 */
function jwtThumbprint(header: Readonly<Record<string, unknown>>): Uint8Array | undefined {
  const { kid, 'x5t#S256': x5t } = header;
  return readKeyId(kid)?.thumbprint ?? (typeof x5t === 'string' ? base64Decode(x5t) : undefined);
}

function openCwt(bytes: Uint8Array): OpenedList {
  const { protectedHeader, unprotectedHeader, payload, signature, toBeSigned, alg, kid } = decodeSign1(bytes);
  if (payload === null) throw notUnderstood('payload');
  if (protectedHeader.has(HEADER_CRIT) || unprotectedHeader.has(HEADER_CRIT)) throw notUnderstood('critical header');
  const isHint = kid instanceof Uint8Array && kid.length >= MIN_KID_BYTES && kid.length <= 32;
  const algorithm = allowed(typeof alg === 'number' ? alg : undefined);
  return {
    format: 'cwt',
    typ: protectedHeader.get(HEADER_TYP),
    payload,
    algorithm,
    verifyWith: (key) => verifySignature(algorithm, key, signature, toBeSigned),
    thumbprintHint: isHint ? hexEncode(kid) : '',
  };
}

function allowed(id: string | number | undefined): Algorithm {
  const algorithm = findAlgorithm(id);
  if (!algorithm) throw signatureInvalid('algorithm');
  return algorithm;
}

/**
 * Returns the certificates that verify the list: the one that its header names or, when it names none, any of them,
 * if they are at most 64. There is more than one when a key was certified again. A certificate in `x5c` proves nothing:
 * it only names that of the institution which equals it, and the kid must not name another. Throws
 * `REVOCATION_SIGNATURE_INVALID` when there is none.
 */
export async function findSigners(
  list: OpenedList,
  certificates: readonly InstitutionCertificate[],
): Promise<readonly InstitutionCertificate[]> {
  const { thumbprintHint, leaf } = list;
  const named = certificates.filter(
    (certificate) => hexOf(certificate).startsWith(thumbprintHint) && (!leaf || equalBytes(leaf, certificate.der)),
  );
  // A COSE key id may have any form; only the PoC's form of a JWS kid always names a certificate.
  const candidates = named.length === 0 && list.format === 'cwt' ? certificates : named;
  if (candidates.length === 0) throw signatureInvalid('certificate');
  // A certificate that is listed several times, each with another period, is one.
  const different = new Map(candidates.map((candidate) => [candidate['x5t#S256'], candidate]));
  if (different.size > MAX_CANDIDATES) throw signatureInvalid('too many certificates');
  const signers = new Set<string>();
  for (const [thumbprint, candidate] of different) if (await hasSigned(candidate, list)) signers.add(thumbprint);
  if (signers.size === 0) throw signatureInvalid('signature');
  return candidates.filter((candidate) => signers.has(candidate['x5t#S256']));
}

async function hasSigned({ der }: InstitutionCertificate, { algorithm, verifyWith }: OpenedList): Promise<boolean> {
  try {
    return await verifyWith(await certificateKey(readCertificate(der), algorithm));
  } catch {
    return false;
  }
}

function hexOf(certificate: InstitutionCertificate): string {
  return hexEncode(base64Decode(certificate['x5t#S256']) ?? new Uint8Array(0));
}

export function signatureInvalid(problem: string): DecodeError {
  return new DecodeError('REVOCATION_SIGNATURE_INVALID', `the list is not signed as it must be: ${problem}`, {
    problem,
  });
}

export function notUnderstood(problem: string): DecodeError {
  return new DecodeError('REVOCATION_NOT_UNDERSTOOD', `not a revocation list: ${problem}`, { problem });
}
