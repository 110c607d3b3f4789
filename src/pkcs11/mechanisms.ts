import { concatBytes, hexDecode } from '../codec/bytes.ts';
import type { AlgorithmName } from '../crypto/algorithms.ts';
import { ecdsaSignatureFromDer, P256_COORDINATE } from '../crypto/ecdsa-signature.ts';
import { sha256 } from '../crypto/sha256.ts';
import { SignerError } from '../errors.ts';
import { CK, type Mechanism } from './cryptoki.ts';
import { keyFault } from './faults.ts';

/** The DigestInfo of a SHA-256 up to the digest (RFC 8017 9.2, note 1). */
const SHA256_PREFIX = hexDecode('3031300d060960864801650304020105000420');
const PSS = { type: CK.PARAMS_RSA_PSS, hashAlg: CK.M_SHA256, mgf: CK.G_MGF1_SHA256, saltLen: 32 };

/** A way to make signatures of an algorithm: what the token gets of the data, and with which mechanism. */
export interface SigningMethod {
  readonly mechanism: Mechanism;
  input(data: Uint8Array): Promise<Uint8Array>;
}

/** For each algorithm first the mechanism that takes a digest, then the one that hashes on the token. */
const METHODS: Readonly<Record<AlgorithmName, readonly SigningMethod[]>> = {
  ES256: [
    { mechanism: { mechanism: CK.M_ECDSA }, input: sha256 },
    { mechanism: { mechanism: CK.M_ECDSA_SHA256 }, input: async (data) => data },
  ],
  RS256: [
    {
      mechanism: { mechanism: CK.M_RSA_PKCS },
      input: async (data) => concatBytes(SHA256_PREFIX, await sha256(data)),
    },
    { mechanism: { mechanism: CK.M_SHA256_RSA_PKCS }, input: async (data) => data },
  ],
  PS256: [
    { mechanism: { mechanism: CK.M_RSA_PKCS_PSS, parameter: PSS }, input: sha256 },
    { mechanism: { mechanism: CK.M_SHA256_RSA_PKCS_PSS, parameter: PSS }, input: async (data) => data },
  ],
};

/** Chooses among the mechanisms of a token. Throws SignerError `ERR_EHIC_PKCS11_KEY` when none fits. */
export function chooseMethod(algorithm: AlgorithmName, mechanisms: readonly number[]): SigningMethod {
  const found = METHODS[algorithm].find(({ mechanism: { mechanism } }) => mechanisms.includes(mechanism));
  if (found) return found;
  throw keyFault('NO_MECHANISM', `the token has no mechanism for ${algorithm}`, { algorithm });
}

/**
 * Returns a signature as a signer has to. Most devices answer ECDSA as raw `r || s`, as PKCS#11 says, but some as DER,
 * with lengths in the long form and with numbers that are not minimal: all of these are read.
 */
export function readSignature(algorithm: AlgorithmName, answer: Uint8Array): Uint8Array {
  if (algorithm !== 'ES256' || answer.length === 2 * P256_COORDINATE) return new Uint8Array(answer);
  const raw = ecdsaSignatureFromDer(answer, P256_COORDINATE) ?? readLooseDer(answer);
  if (raw) return raw;
  const message = `the device answered ${answer.length} bytes that are no ECDSA signature for P-256, neither raw nor in DER`;
  throw new SignerError('ERR_EHIC_SIGNER_FAILED', message);
}

/** Reads a sequence of two positive integers whose lengths and leading zeros are as they come (X.690 8.1.3, 8.3). */
function readLooseDer(bytes: Uint8Array): Uint8Array | undefined {
  const sequence = readLoose(bytes, 0x30, 0);
  if (sequence?.end !== bytes.length) return undefined;
  const r = readLoose(bytes, 0x02, sequence.start);
  const s = r && readLoose(bytes, 0x02, r.end);
  if (!r || s?.end !== bytes.length) return undefined;
  const raw = new Uint8Array(2 * P256_COORDINATE);
  for (const [index, { start, end }] of [r, s].entries()) {
    const first = bytes.subarray(start, end).findIndex((byte) => byte !== 0);
    const digits = first < 0 ? new Uint8Array() : bytes.subarray(start + first, end);
    if (digits.length > P256_COORDINATE) return undefined;
    raw.set(digits, (index + 1) * P256_COORDINATE - digits.length);
  }
  return raw;
}

/** The place of the content of what begins at `at`. */
function readLoose(bytes: Uint8Array, tag: number, at: number): { start: number; end: number } | undefined {
  const short = bytes[at + 1];
  if (bytes[at] !== tag || short === undefined) return undefined;
  const count = short < 0x80 ? 0 : short - 0x80;
  if (count > 4 || short === 0x80) return undefined;
  const start = at + 2 + count;
  const length = count === 0 ? short : bytes.subarray(at + 2, start).reduce((sum, byte) => sum * 256 + byte, 0);
  return start + length <= bytes.length ? { start, end: start + length } : undefined;
}
