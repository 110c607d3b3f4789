import { randomUUID } from 'node:crypto';
import {
  authorizationCodeGrantIdentifier,
  type Jwk,
  PkceCodeChallengeMethod,
  preAuthorizedCodeGrantIdentifier,
  type VerifyAccessTokenRequestReturn,
} from '@openid4vc/oauth2';
import { ALGORITHM } from '../callbacks.ts';
import { type Answer, json, Refusal } from '../http/answer.ts';
import { readForm } from '../http/body.ts';
import type { Route } from '../http/routes.ts';
import { BODY_LIMIT, requireFreshProof, toRequest } from './requests.ts';
import type { IssuerState } from './state.ts';

/** The token endpoint: both grants lead to a token that is bound to a key of the wallet (DPoP, RFC 9449). */
export function tokenRoute<Subject>(state: IssuerState<Subject>): Route {
  return {
    method: 'POST',
    path: '/token',
    async handle(call) {
      const accessTokenRequest = await readForm(call.request, BODY_LIMIT);
      const request = toRequest(call);
      const parsed = state.authorizationServer.parseAccessTokenRequest({ accessTokenRequest, request });
      const dpop = parsed.dpop?.jwt;
      if (dpop === undefined) throw new Refusal(400, 'invalid_dpop_proof', 'A DPoP proof is required.');
      const common = {
        authorizationServerMetadata: state.authorizationServerMetadata,
        accessTokenRequest: parsed.accessTokenRequest,
        request,
        now: state.now(),
        dpop: { jwt: dpop, required: true, allowedSigningAlgs: [ALGORITHM] },
      };
      const { grant } = parsed;
      if (grant.grantType === preAuthorizedCodeGrantIdentifier) {
        return tokenFor(state, dpop, await preAuthorizedSubject(state, { ...common, grant }));
      }
      if (grant.grantType === authorizationCodeGrantIdentifier) {
        const codeVerifier = parsed.pkceCodeVerifier;
        return tokenFor(state, dpop, await authorizedSubject(state, { ...common, grant }, codeVerifier));
      }
      throw new Refusal(400, 'unsupported_grant_type', 'The grant type is not supported.');
    },
  };
}

type Server<Subject> = IssuerState<Subject>['authorizationServer'];
type Verified<Subject> = { readonly subject: Subject; readonly verified: VerifyAccessTokenRequestReturn };
type PreAuthorizedRequest<Subject> = Omit<
  Parameters<Server<Subject>['verifyPreAuthorizedCodeAccessTokenRequest']>[0],
  'expectedPreAuthorizedCode' | 'expectedTxCode'
>;
type CodeRequest<Subject> = Omit<
  Parameters<Server<Subject>['verifyAuthorizationCodeAccessTokenRequest']>[0],
  'expectedCode' | 'pkce'
>;

/** A transaction code can be guessed a few times; then the offer has ended, and so it has once it was used. */
async function preAuthorizedSubject<Subject>(
  { preAuthorized, authorizationServer }: IssuerState<Subject>,
  request: PreAuthorizedRequest<Subject>,
): Promise<Verified<Subject>> {
  const { preAuthorizedCode, txCode } = request.grant;
  const offered = preAuthorized.get(preAuthorizedCode);
  if (!offered) throw new Refusal(400, 'invalid_grant', 'The code is not known, was used or has expired.');
  if (txCode === undefined) throw new Refusal(400, 'invalid_request', 'A tx_code is required.');
  if (txCode !== offered.txCode) {
    offered.triesLeft -= 1;
    if (offered.triesLeft === 0) preAuthorized.take(preAuthorizedCode);
    throw new Refusal(400, 'invalid_grant', 'The tx_code is wrong.');
  }
  preAuthorized.take(preAuthorizedCode);
  const verified = await authorizationServer.verifyPreAuthorizedCodeAccessTokenRequest({
    ...request,
    expectedPreAuthorizedCode: preAuthorizedCode,
    expectedTxCode: offered.txCode,
  });
  return { subject: offered.subject, verified };
}

/** A code is used once, also where the request has another fault. */
async function authorizedSubject<Subject>(
  { codes, authorizationServer }: IssuerState<Subject>,
  request: CodeRequest<Subject>,
  codeVerifier: string | undefined,
): Promise<Verified<Subject>> {
  const { code } = request.grant;
  const authorized = codes.take(code);
  const { client_id: clientId, redirect_uri: redirectUri } = request.accessTokenRequest as Record<string, unknown>;
  if (!authorized || authorized.pushed.clientId !== clientId || authorized.pushed.redirectUri !== redirectUri) {
    throw new Refusal(400, 'invalid_grant', 'The code is not known, was used, has expired or is of another request.');
  }
  const { codeChallenge, dpopThumbprint } = authorized.pushed;
  const verified = await authorizationServer.verifyAuthorizationCodeAccessTokenRequest({
    ...request,
    expectedCode: code,
    pkce: {
      codeChallenge,
      codeChallengeMethod: PkceCodeChallengeMethod.S256,
      ...(codeVerifier === undefined ? {} : { codeVerifier }),
    },
    dpop: {
      ...request.dpop,
      ...(dpopThumbprint === undefined ? {} : { expectedJwkThumbprint: dpopThumbprint }),
    },
  });
  return { subject: authorized.subject, verified };
}

async function tokenFor<Subject>(
  state: IssuerState<Subject>,
  dpop: string,
  { subject, verified }: Verified<Subject>,
): Promise<Answer> {
  requireFreshProof(state, dpop);
  const { origin, granted, tokenKey, kind } = state;
  const id = randomUUID();
  granted.add(id, subject);
  const response = await state.authorizationServer.createAccessTokenResponse({
    authorizationServer: origin,
    audience: origin,
    subject: id,
    scope: kind.id,
    expiresInSeconds: granted.seconds,
    signer: { method: 'jwk', alg: ALGORITHM, publicJwk: tokenKey.publicJwk as Jwk },
    dpop: { jwk: verified.dpop!.jwk },
    now: state.now(),
  });
  return json(response);
}
