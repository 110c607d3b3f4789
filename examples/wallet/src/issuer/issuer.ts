import { json } from '../http/answer.ts';
import type { Route } from '../http/routes.ts';
import { authorizeRoutes } from './authorize.ts';
import { credentialRoute, nonceRoute } from './credential.ts';
import { createOffer, type Offer, type OfferOptions, offerRoute } from './offer.ts';
import { pushedRoute } from './pushed.ts';
import { createState, type IssuerOptions } from './state.ts';
import { tokenRoute } from './token.ts';

/** An OpenID4VCI issuer and its authorization server. */
export interface Issuer<Subject> {
  readonly routes: readonly Route[];
  /** Offers a credential about a subject; with the grant `authorization_code` to whoever logs in. */
  offer(subject: Subject, options?: OfferOptions): Promise<Offer>;
}

/** Creates an issuer of one kind of credential. */
export async function createIssuer<Subject>(options: IssuerOptions<Subject>): Promise<Issuer<Subject>> {
  const state = await createState(options);
  const document = (path: string, body: unknown): Route => ({ method: 'GET', path, handle: () => json(body) });
  return {
    routes: [
      document('/.well-known/openid-credential-issuer', state.metadata.credentialIssuer),
      document('/.well-known/oauth-authorization-server', state.authorizationServerMetadata),
      document('/jwks', { keys: [state.tokenKey.publicJwk] }),
      offerRoute(state),
      pushedRoute(state),
      ...authorizeRoutes(state),
      tokenRoute(state),
      nonceRoute(state),
      credentialRoute(state),
    ],
    offer: (subject, offerOptions) => createOffer(state, subject, offerOptions),
  };
}
