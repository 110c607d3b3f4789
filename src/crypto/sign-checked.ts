import { EhicError, SignerError } from '../errors.ts';
import { isBytes } from '../usage.ts';
import type { Algorithm } from './algorithms.ts';
import { certificateKey } from './keys.ts';
import { verifySignature } from './verify.ts';
import { readCertificate } from './x509/certificate.ts';

/** Signers that verify each of their signatures themselves. */
const selfChecking = new WeakSet<object>();

/**
 * Notes that a signer verifies each of its signatures itself, so that they are not verified again. The signer is
 * frozen: what is noted of it stays true.
 */
export function markSelfChecking<S extends object>(signer: S): Readonly<S> {
  selfChecking.add(signer);
  return Object.freeze(signer);
}

/** Whether a signer verifies each of its signatures itself. */
export function isSelfChecking(signer: object): boolean {
  return selfChecking.has(signer);
}

/** What is needed of a signer to sign and to check what it has signed. */
export interface CheckableSigner {
  readonly certificate: Uint8Array;
  sign(data: Uint8Array): Promise<Uint8Array>;
}

/**
 * A signature that the certificate of the signer verifies over exactly this data: a signature that cannot be verified
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
 * Calls a signer. It gets a copy of the data, and what it returns is copied: whatever it does with either array
 * afterwards, what was signed and what was checked stay what they are. What it throws becomes SignerError
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
