import type { Jwk } from '@openid4vc/oauth2';
import { calculateX509HashClientIdPrefixValue, Openid4vpVerifier } from '@openid4vc/openid4vp';
import { ALGORITHM, createCallbacks, ENCRYPTION } from '../callbacks.ts';
import type { CertifiedKey } from '../keys.ts';
import { DCQL_QUERY } from './query.ts';
import type { Session } from './sessions.ts';

/** The audience of a signed request to a wallet whose metadata is not known (OpenID4VP 1.0, 5.8). */
const AUDIENCE = 'https://self-issued.me/v2';

/** Returns the client id of a desk: the hash of its certificate, with its prefix (OpenID4VP 1.0, 5.9.3). */
export async function clientIdOf({ x5c }: CertifiedKey): Promise<string> {
  const { hash } = createCallbacks({});
  return `x509_hash:${await calculateX509HashClientIdPrefixValue({ hash, x509Certificate: x5c[0] })}`;
}

/** The parameters of a request, which an answer is compared with. */
export function parametersOf(session: Session, { origin, clientId }: { origin: string; clientId: string }) {
  const { kty, crv, x, y, kid } = session.key.publicJwk;
  return {
    response_type: 'vp_token' as const,
    response_mode: 'direct_post.jwt' as const,
    client_id: clientId,
    response_uri: `${origin}/responses/${session.requestId}`,
    nonce: session.nonce,
    state: session.requestId,
    dcql_query: DCQL_QUERY,
    client_metadata: {
      jwks: { keys: [{ kty, crv, x, y, kid, use: 'enc', alg: ENCRYPTION.alg } as Jwk] },
      encrypted_response_enc_values_supported: [...ENCRYPTION.enc],
      vp_formats_supported: {
        'dc+sd-jwt': {
          'sd-jwt_alg_values': [ALGORITHM] as [string],
          'kb-jwt_alg_values': [ALGORITHM] as [string],
        },
      },
    },
  };
}

/** A request as a wallet gets it. */
export interface SignedRequest {
  /** The link that a wallet opens, as text of a QR code. */
  readonly uri: string;
  /** The signed request object that the link leads to. */
  readonly jwt: string;
}

/** Signs the request of a session. */
export async function signRequest(
  session: Session,
  desk: { readonly origin: string; readonly clientId: string; readonly key: CertifiedKey; readonly seconds: number },
): Promise<SignedRequest> {
  const verifier = new Openid4vpVerifier({ callbacks: createCallbacks({ keys: [desk.key] }) });
  const { authorizationRequest, jar } = await verifier.createOpenId4vpAuthorizationRequest({
    authorizationRequestPayload: parametersOf(session, desk),
    jar: {
      requestUri: `${desk.origin}/request-objects/${session.requestId}`,
      jwtSigner: { method: 'x5c', alg: ALGORITHM, x5c: [...desk.key.x5c] },
      expiresInSeconds: desk.seconds,
      additionalJwtPayload: { aud: AUDIENCE },
    },
  });
  return { uri: authorizationRequest, jwt: jar!.authorizationRequestJwt };
}
