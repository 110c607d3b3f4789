import { randomBytes } from 'node:crypto';
import { pushedAuthorizationRequestUriPrefix } from '@openid4vc/oauth2';
import { ALGORITHM } from '../callbacks.ts';
import { json, Refusal } from '../http/answer.ts';
import { readForm } from '../http/body.ts';
import type { Route } from '../http/routes.ts';
import { BODY_LIMIT, requireFreshProof, toRequest } from './requests.ts';
import type { IssuerState } from './state.ts';

/** The only client that is registered: the holder's wallet of this example. */
export const CLIENT_ID = 'demo-wallet';

/** Pushed authorization requests (RFC 9126), without which there is no authorization. */
export function pushedRoute<Subject>(state: IssuerState<Subject>): Route {
  const { authorizationServer, authorizationServerMetadata, kind } = state;
  return {
    method: 'POST',
    path: '/par',
    async handle(call) {
      const form = await readForm(call.request, BODY_LIMIT);
      // A request object by reference would make this service fetch what the caller names.
      if (form.request !== undefined || form.request_uri !== undefined) {
        throw new Refusal(400, 'request_not_supported', 'Request objects are not read.');
      }
      const request = toRequest(call);
      const { authorizationRequest, dpop } = await authorizationServer.parsePushedAuthorizationRequest({
        authorizationRequest: form,
        request,
      });
      const { dpop: verified } = await authorizationServer.verifyPushedAuthorizationRequest({
        authorizationServerMetadata,
        authorizationRequest,
        request,
        now: state.now(),
        ...(dpop ? { dpop: { ...dpop, allowedSigningAlgs: [ALGORITHM] } } : {}),
      });
      if (dpop?.jwt !== undefined) requireFreshProof(state, dpop.jwt);
      const { client_id: clientId, redirect_uri: redirectUri, code_challenge: codeChallenge } = authorizationRequest;
      if (clientId !== CLIENT_ID) throw new Refusal(401, 'invalid_client', 'There is no such client.');
      if (redirectUri === undefined || !isRegistered(redirectUri)) {
        throw new Refusal(400, 'invalid_request', 'The redirect_uri is not one of the client.');
      }
      if (authorizationRequest.response_type !== 'code') {
        throw new Refusal(400, 'unsupported_response_type', 'The response_type must be code.');
      }
      if (authorizationRequest.code_challenge_method !== 'S256' || !/^[\w-]{43}$/.test(codeChallenge ?? '')) {
        throw new Refusal(400, 'invalid_request', 'PKCE with S256 is required.');
      }
      if (authorizationRequest.scope !== kind.id) throw new Refusal(400, 'invalid_scope', `The scope is ${kind.id}.`);
      const id = randomBytes(32).toString('base64url');
      state.pushed.add(id, {
        clientId,
        redirectUri,
        state: authorizationRequest.state,
        codeChallenge: codeChallenge!,
        dpopThumbprint: verified?.jwkThumbprint,
      });
      const { pushedAuthorizationResponse } = authorizationServer.createPushedAuthorizationResponse({
        requestUri: pushedAuthorizationRequestUriPrefix + id,
        expiresInSeconds: state.pushed.seconds,
      });
      return json(pushedAuthorizationResponse, 201);
    },
  };
}

/** A wallet on this machine takes any free port (RFC 8252 7.3). */
function isRegistered(redirectUri: string): boolean {
  return /^http:\/\/127\.0\.0\.1:\d{1,5}\/callback$/.test(redirectUri);
}
