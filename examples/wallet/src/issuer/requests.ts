import type { RequestLike } from '@openid4vc/oauth2';
import { decodeJwt } from 'jose';
import { Refusal } from '../http/answer.ts';
import type { Call } from '../http/routes.ts';
import { type IssuerState, PROOF_AGE } from './state.ts';

/** The bytes that a body may have at the endpoints of an issuer. */
export const BODY_LIMIT = 32_768;

/** A request in the form that the libraries take. */
export function toRequest({ request, url }: Call): RequestLike {
  const headers = new Headers();
  for (const name of ['authorization', 'dpop', 'oauth-client-attestation', 'oauth-client-attestation-pop']) {
    const value = request.headers[name];
    if (value !== undefined) headers.set(name, String(value));
  }
  return { headers, method: request.method as 'POST', url: url.href };
}

/**
 * Requires what the library does not look at: that a DPoP proof, whose signature was verified, was made now, and that
 * it comes for the first time (RFC 9449 11.1).
 */
export function requireFreshProof<Subject>({ proofs, now }: IssuerState<Subject>, dpop: string): void {
  const { iat, jti } = decodeJwt(dpop);
  const isNow = typeof iat === 'number' && Math.abs(now().getTime() / 1000 - iat) <= PROOF_AGE;
  if (!isNow || typeof jti !== 'string' || jti.length > 256 || !proofs.add(jti, true)) {
    throw new Refusal(400, 'invalid_dpop_proof', 'The DPoP proof was used before, or was not made now.');
  }
}
