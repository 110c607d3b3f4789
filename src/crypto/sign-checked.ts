import { EhicError, SignerError } from '../errors.ts';
import { isBytes } from '../usage.ts';
import type { Algorithm } from './algorithms.ts';
import { certificateKey } from './keys.ts';
import { verifySignature } from './verify.ts';
import { readCertificate } from './x509/certificate.ts';

/** Signers that verify each of their signatures themselves. */
const selfChecking = new WeakSet<object>();

/**
 * Records that a signer verifies each of its signatures itself, so that they are not verified again. The signer is
 * frozen, so that this remains true.
 */
export function markSelfChecking<S extends object>(signer: S): Readonly<S> {
  selfChecking.add(signer);
  return Object.freeze(signer);
}

/** Returns whether a signer verifies each of its signatures itself. */
export function isSelfChecking(signer: object): boolean {
  return selfChecking.has(signer);
}

/** The part of a signer that is needed to sign and to verify its signatures. */
export interface CheckableSigner {
  readonly certificate: Uint8Array;
  sign(data: Uint8Array): Promise<Uint8Array>;
}

/**
 * Signs data and verifies the signature with the certificate of the signer, since a signature that cannot be verified
 * would be found only when the document is in use. The certificate is read before the signer is called, so that an
 * unusable one costs no signature.
 *
 * Throws SignerError `ERR_EHIC_SIGNER_FAILED` or `ERR_EHIC_SIGNATURE_SELF_CHECK`; `ERR_EHIC_CERTIFICATE`;
 * `ERR_EHIC_KEY_NOT_ALLOWED`.
 */
export async function signChecked(
  signer: CheckableSigner,
  algorithm: Algorithm,
  data: Uint8Array,
): Promise<Uint8Array> {
  const key = await certificateKey(readCertificate(signer.certificate), algorithm);
  const signature = await callSigner(signer, data);
  if (isSelfChecking(signer)) return signature;
  if (await verifySignature(algorithm, key, signature, data)) return signature;
  const isDer = algorithm.keyType === 'EC' && signature[0] === 0x30 && signature.length !== 64;
  const advice = isDer ? ': it looks like DER, see fromDerSigner' : '';
  throw new SignerError(
    'ERR_EHIC_SIGNATURE_SELF_CHECK',
    `the certificate of the signer does not verify its signature${advice}`,
  );
}

/**
 * Calls a signer. The signer receives a copy of the data, and its result is copied, so that it can change neither what
 * was signed nor what was verified. An EhicError that it throws is thrown unchanged; any other becomes SignerError
 * `ERR_EHIC_SIGNER_FAILED` with the cause.
 */
export async function callSigner(signer: Pick<CheckableSigner, 'sign'>, data: Uint8Array): Promise<Uint8Array> {
  try {
    const signature = await signer.sign(new Uint8Array(data));
    if (isBytes(signature)) return new Uint8Array(signature);
  } catch (cause) {
    if (cause instanceof EhicError) throw cause;
    throw new SignerError('ERR_EHIC_SIGNER_FAILED', 'the signer failed', {}, { cause });
  }
  throw new SignerError('ERR_EHIC_SIGNER_FAILED', 'the signer did not return bytes');
}
