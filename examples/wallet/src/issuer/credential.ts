import { randomBytes } from 'node:crypto';
import { SupportedAuthenticationScheme } from '@openid4vc/oauth2';
import { decodeJwt, decodeProtectedHeader, type JWK } from 'jose';
import { ALGORITHM } from '../callbacks.ts';
import { type Answer, json, Refusal } from '../http/answer.ts';
import { readObject } from '../http/body.ts';
import type { Call, Route } from '../http/routes.ts';
import { BODY_LIMIT, requireFreshProof, toRequest } from './requests.ts';
import { type IssuerState, PROOF_AGE } from './state.ts';

/** The nonce endpoint. */
export function nonceRoute<Subject>({ issuer, nonces }: IssuerState<Subject>): Route {
  return {
    method: 'POST',
    path: '/nonce',
    handle() {
      const cNonce = randomBytes(32).toString('base64url');
      nonces.add(cNonce, true);
      return json(issuer.createNonceResponse({ cNonce }));
    },
  };
}

/** The credential endpoint: one credential for each token, bound to the key that signs the proof. */
export function credentialRoute<Subject>(state: IssuerState<Subject>): Route {
  return { method: 'POST', path: '/credential', handle: (call) => respond(state, call) };
}

async function respond<Subject>(state: IssuerState<Subject>, call: Call): Promise<Answer> {
  const { issuer, metadata, kind, granted } = state;
  const request = toRequest(call);
  const { tokenPayload } = await state.resourceServer.verifyResourceRequest({
    request,
    resourceServer: state.origin,
    authorizationServers: metadata.authorizationServers,
    allowedAuthenticationSchemes: [SupportedAuthenticationScheme.DPoP],
    now: state.now(),
  });
  requireFreshProof(state, request.headers.get('dpop') ?? '');
  const credentialRequest = await readObject(call.request, BODY_LIMIT);
  const parsed = issuer.parseCredentialRequest({ issuerMetadata: metadata, credentialRequest });
  if (parsed.credentialConfigurationId !== kind.id) {
    throw new Refusal(400, 'unknown_credential_configuration', `The configuration is ${kind.id}.`);
  }
  if (credentialRequest.credential_response_encryption !== undefined) {
    throw new Refusal(400, 'invalid_encryption_parameters', 'Responses are not encrypted.');
  }
  const [proof, ...others] = parsed.proofs?.jwt ?? [];
  if (proof === undefined || others.length > 0) {
    throw new Refusal(400, 'invalid_proof', 'One proof of the type jwt is required.');
  }
  const holderKey = await holderKeyOf(state, proof);
  const { sub = '' } = tokenPayload;
  const subject = granted.take(sub);
  if (subject === undefined) throw new Refusal(400, 'credential_request_denied', 'The token was used or has expired.');
  const credential = await kind.issue(subject, holderKey);
  return json({ credentials: [{ credential }] });
}

/** Returns the key of a proof of possession, whose nonce is used with it. */
async function holderKeyOf<Subject>(state: IssuerState<Subject>, proof: string): Promise<JWK> {
  const { header, nonce, iat } = decodeProof(proof);
  if (typeof nonce !== 'string' || !state.nonces.take(nonce)) {
    throw new Refusal(400, 'invalid_nonce', 'The nonce is not known, was used or has expired.');
  }
  const { jwk, kid, x5c, alg } = header;
  const isPublic = jwk?.kty === 'EC' && jwk.crv === 'P-256' && !('d' in jwk);
  if (!isPublic || kid !== undefined || x5c !== undefined || alg !== ALGORITHM) {
    throw new Refusal(400, 'invalid_proof', 'The header must have a public P-256 key in jwk.');
  }
  if (typeof iat !== 'number' || Math.abs(state.now().getTime() / 1000 - iat) > PROOF_AGE) {
    throw new Refusal(400, 'invalid_proof', 'The proof was not made now.');
  }
  await state.issuer.verifyCredentialRequestJwtProof({
    issuerMetadata: state.metadata,
    expectedNonce: nonce,
    jwt: proof,
    now: state.now(),
  });
  const { kty, crv, x, y } = jwk as Required<JWK>;
  return { kty, crv, x, y };
}

function decodeProof(proof: string) {
  try {
    const { nonce, iat } = decodeJwt(proof);
    return { header: decodeProtectedHeader(proof), nonce, iat };
  } catch {
    throw new Refusal(400, 'invalid_proof', 'The proof is no JWT.');
  }
}
