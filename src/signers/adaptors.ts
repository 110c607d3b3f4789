import { ecdsaSignatureFromDer, P256_COORDINATE } from '../crypto/ecdsa-signature.ts';
import { sha256 } from '../crypto/sha256.ts';
import { callSigner } from '../crypto/sign-checked.ts';
import { SignerError } from '../errors.ts';
import { requireFunction, requireObject } from '../usage.ts';
import { describe, withoutSelfCheck, withSelfCheck } from './self-check.ts';
import type { Signer } from './signer.ts';

/**
 * A signer over a device that signs the SHA-256 of the data, as many HSM and cloud key services do. `signDigest`
 * must return what `Signer.sign` does (raw `r || s` for ES256). When the device returns DER, wrap the result in
 * `fromDerSigner`. PS256 and RS256 devices must do the padding themselves, with SHA-256 as the hash.
 */
export function fromDigestSigner(
  device: Omit<Signer, 'sign'> & { signDigest(digest: Uint8Array): Promise<Uint8Array> },
): Signer {
  requireObject('device', device);
  requireFunction('signDigest', device.signDigest ?? null);
  return withSelfCheck({
    ...describe(device),
    async sign(data) {
      return device.signDigest(await sha256(data));
    },
  });
}

/**
 * A signer over another whose ECDSA signatures are DER (Ecdsa-Sig-Value, RFC 3279 2.2.3): they are converted to raw `r
 * || s`. RSA signatures are passed on unchanged. Its `sign` throws SignerError `ERR_EHIC_SIGNER_FAILED` for an ECDSA
 * signature that is not such DER.
 *
 * @example
 * const signer = fromDerSigner(fromDigestSigner({ algorithm: 'ES256', certificate, signDigest: (digest) => hsm.sign(digest) }));
 */
export function fromDerSigner(signer: Signer): Signer {
  requireObject('signer', signer);
  if (signer.algorithm !== 'ES256') return withSelfCheck(signer);
  return withSelfCheck({
    ...describe(signer),
    async sign(data) {
      const raw = ecdsaSignatureFromDer(await callSigner(withoutSelfCheck(signer), data), P256_COORDINATE);
      if (!raw) throw notDer();
      return raw;
    },
  });
}

function notDer(): SignerError {
  return new SignerError('ERR_EHIC_SIGNER_FAILED', 'the signer did not answer with an ECDSA P-256 signature in DER');
}
