import { SignerError } from '../errors.ts';
import { callSigner, describe, withoutSelfCheck, withSelfCheck } from './self-check.ts';
import type { Signer } from './signer.ts';

/** ES256: r and s of 32 bytes each (RFC 9053 2.1). */
const COORDINATE = 32;

/**
 * A signer over a device that takes the SHA-256 of the data, as many HSM and cloud key services do. `signDigest` answers as
 * `Signer.sign` does (raw `r || s` for ES256); wrap the result in `fromDerSigner` when the device answers DER. PS256 and RS256 devices must
 * do the padding themselves, with SHA-256 as the hash.
 */
export function fromDigestSigner(
  device: Omit<Signer, 'sign'> & { signDigest(digest: Uint8Array): Promise<Uint8Array> },
): Signer {
  return withSelfCheck({
    ...describe(device),
    async sign(data) {
      return device.signDigest(new Uint8Array(await crypto.subtle.digest('SHA-256', data as BufferSource)));
    },
  });
}

/**
 * A signer over one whose ECDSA signatures are DER (Ecdsa-Sig-Value, RFC 3279 2.2.3): they are turned into raw `r || s`.
 * RSA signatures pass as they are. Its `sign` throws SignerError `ERR_EHIC_SIGNER_FAILED` for anything that is no such DER.
 *
 * @example
 * const signer = fromDerSigner(fromDigestSigner({ algorithm: 'ES256', certificate, signDigest: (digest) => hsm.sign(digest) }));
 */
export function fromDerSigner(signer: Signer): Signer {
  if (signer.algorithm !== 'ES256') return withSelfCheck(signer);
  return withSelfCheck({
    ...describe(signer),
    async sign(data) {
      return derToRaw(await callSigner(withoutSelfCheck(signer), data));
    },
  });
}

/** ECDSA P-256 signature from DER to `r || s`. */
function derToRaw(der: Uint8Array): Uint8Array {
  const raw = new Uint8Array(2 * COORDINATE);
  if (der[0] !== 0x30 || der[1] !== der.length - 2) throw notDer();
  const next = readInteger(der, 2, raw.subarray(0, COORDINATE));
  if (readInteger(der, next, raw.subarray(COORDINATE)) !== der.length) throw notDer();
  return raw;
}

/** Reads one positive INTEGER into `target`, right-aligned; answers where the next element begins. */
function readInteger(der: Uint8Array, at: number, target: Uint8Array): number {
  const length = der[at + 1] ?? 0;
  const bytes = der.subarray(at + 2, at + 2 + length);
  const hasSign = bytes[0] === 0;
  const digits = hasSign ? bytes.subarray(1) : bytes;
  const isMinimal = hasSign ? (bytes[1] ?? 0) >= 0x80 : (bytes[0] ?? 0x80) < 0x80;
  if (der[at] !== 0x02 || bytes.length !== length || !isMinimal || digits.length > COORDINATE) throw notDer();
  target.set(digits, COORDINATE - digits.length);
  return at + 2 + length;
}

function notDer(): SignerError {
  return new SignerError('ERR_EHIC_SIGNER_FAILED', 'the signer did not answer with an ECDSA P-256 signature in DER');
}
