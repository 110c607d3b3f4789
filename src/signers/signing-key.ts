import { ALGORITHMS, type Algorithm } from '../crypto/algorithms.ts';
import { certificateThumbprint } from '../crypto/key-id.ts';
import { keyFits } from '../crypto/keys.ts';
import { readCertificate } from '../crypto/x509/certificate.ts';
import { EhicError, SignerError } from '../errors.ts';
import { isBytes } from '../usage.ts';
import type { Signer } from './signer.ts';

/** What an issuer needs to know about a signer's key. */
export interface SigningKey {
  readonly algorithm: Algorithm;
  /** The SHA-256 of the certificate's DER. */
  thumbprint(): Promise<Uint8Array>;
  /** The length of a signature in bytes. */
  readonly signatureLength: number;
}

/**
 * The key of a signer, for a profile that allows `algorithms`. Throws `ERR_EHIC_OPTIONS` for a value that is not a
 * signer, `ERR_EHIC_CERTIFICATE`, or SignerError `ERR_EHIC_KEY_NOT_ALLOWED` when algorithm and certificate do not
 * fit.
 */
export function signingKeyOf(signer: Signer | undefined, algorithms: readonly Algorithm[]): SigningKey {
  if (typeof signer?.sign !== 'function' || !isBytes(signer.certificate)) {
    throw new EhicError('ERR_EHIC_OPTIONS', 'not a signer: certificate and sign are needed', { option: 'signer' });
  }
  const algorithm = algorithms.find(({ name }) => name === signer.algorithm);
  if (!algorithm || ALGORITHMS[algorithm.name] !== algorithm) {
    throw new SignerError('ERR_EHIC_KEY_NOT_ALLOWED', 'the profile does not allow the algorithm of the signer');
  }
  const { publicKeyInfo } = readCertificate(signer.certificate);
  if (!keyFits(algorithm, publicKeyInfo)) {
    throw new SignerError('ERR_EHIC_KEY_NOT_ALLOWED', `the key of the certificate does not fit ${algorithm.name}`);
  }
  let digest: Promise<Uint8Array> | undefined;
  return {
    algorithm,
    signatureLength: publicKeyInfo.type === 'RSA' ? Math.ceil(publicKeyInfo.bits / 8) : 64,
    thumbprint() {
      digest ??= certificateThumbprint(signer.certificate);
      return digest;
    },
  };
}
