import { findAlgorithm } from '../crypto/algorithms.ts';
import { isSelfChecking, markSelfChecking, signChecked } from '../crypto/sign-checked.ts';
import { SignerError } from '../errors.ts';
import { requireObject } from '../usage.ts';
import type { Signer } from './signer.ts';

/** The signer inside each one that `withSelfCheck` made. */
const wrapped = new WeakMap<Signer, Signer>();

/**
 * Wraps a signer so that each signature is verified with the signer's own certificate before it is returned. This
 * detects a wrong key, a DER signature instead of a raw one, or a faulty device before a card is printed. A signer
 * that already does so is returned unchanged. A method `close` is kept. `sign` of the result throws SignerError
 * `ERR_EHIC_SIGNER_FAILED` or `ERR_EHIC_SIGNATURE_SELF_CHECK`, and, before it calls the device, `ERR_EHIC_CERTIFICATE`
 * or `ERR_EHIC_KEY_NOT_ALLOWED`.
 */
export function withSelfCheck(signer: Signer): Signer {
  requireObject('signer', signer);
  if (isSelfChecking(signer)) return signer;
  const algorithm = findAlgorithm(signer.algorithm);
  if (!algorithm) throw new SignerError('ERR_EHIC_KEY_NOT_ALLOWED', 'the algorithm of the signer is not allowed');
  const checked: Signer = markSelfChecking({
    ...describe(signer),
    ...closingOf(signer),
    sign: (data) => signChecked(signer, algorithm, data),
  });
  wrapped.set(checked, signer);
  return checked;
}

/** The signer inside `withSelfCheck`, for an adaptor that converts the signature before it is verified. */
export function withoutSelfCheck(signer: Signer): Signer {
  return wrapped.get(signer) ?? signer;
}

function closingOf(signer: Signer & { readonly close?: unknown }): object {
  const { close } = signer;
  return typeof close === 'function' ? { close: () => close.call(signer) } : {};
}

/** The members of a signer without its `sign`. */
export function describe({ algorithm, certificate, chain }: Omit<Signer, 'sign'>): Omit<Signer, 'sign'> {
  return { algorithm, certificate, ...(chain ? { chain } : {}) };
}
