import { findAlgorithm } from '../crypto/algorithms.ts';
import { isSelfChecking, markSelfChecking, signChecked } from '../crypto/sign-checked.ts';
import { SignerError } from '../errors.ts';
import { requireObject } from '../usage.ts';
import type { Signer } from './signer.ts';

/** What the signers that `withSelfCheck` made wrap. */
const wrapped = new WeakMap<Signer, Signer>();

/**
 * The same signer, each of whose signatures is verified with its own certificate before it is given out: a wrong key, a DER
 * signature where a raw one is due, or a faulty device is found before a card is printed. A signer that already does so is
 * answered as it is. Its `sign` throws SignerError `ERR_EHIC_SIGNER_FAILED` or `ERR_EHIC_SIGNATURE_SELF_CHECK`, and
 * `ERR_EHIC_CERTIFICATE` or `ERR_EHIC_KEY_NOT_ALLOWED` before it asks the device.
 */
export function withSelfCheck(signer: Signer): Signer {
  requireObject('signer', signer);
  if (isSelfChecking(signer)) return signer;
  const algorithm = findAlgorithm(signer.algorithm);
  if (!algorithm) throw new SignerError('ERR_EHIC_KEY_NOT_ALLOWED', 'the algorithm of the signer is not allowed');
  const checked: Signer = markSelfChecking({
    ...describe(signer),
    sign: (data) => signChecked(signer, algorithm, data),
  });
  wrapped.set(checked, signer);
  return checked;
}

/** The signer inside `withSelfCheck`, for an adaptor that changes the signature and checks it then. */
export function withoutSelfCheck(signer: Signer): Signer {
  return wrapped.get(signer) ?? signer;
}

/** The facts of a signer without its `sign`. */
export function describe({ algorithm, certificate, chain }: Omit<Signer, 'sign'>): Omit<Signer, 'sign'> {
  return { algorithm, certificate, ...(chain ? { chain } : {}) };
}
