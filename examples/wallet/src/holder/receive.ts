import { type Jwk, Oauth2Client } from '@openid4vc/oauth2';
import { type CredentialOfferObject, type IssuerMetadataResult, Openid4vciClient } from '@openid4vc/openid4vci';
import { exportJWK } from 'jose';
import { ALGORITHM, createCallbacks } from '../callbacks.ts';
import { CLIENT_ID } from '../issuer/pushed.ts';
import { type KeyPair, newKey } from '../keys.ts';
import type { Stored } from './folder.ts';
import { listenForCode } from './listen-for-code.ts';
import { loopbackFetch } from './loopback-fetch.ts';

export interface ReceiveOptions {
  /** The transaction code, where the offer asks for one. */
  readonly txCode?: string;
  /** Called with the address at which the holder logs in, where the offer asks for that. */
  readonly onLogin?: (address: string) => void;
}

/** Receives the credential of an offer, bound to a new key. */
export async function receive(offer: string, { txCode, onLogin }: ReceiveOptions = {}): Promise<Stored> {
  const [dpopKey, holderKey] = [await newKey(ALGORITHM), await newKey(ALGORITHM)];
  const callbacks = createCallbacks({ keys: [dpopKey, holderKey], clientId: CLIENT_ID, fetch: loopbackFetch });
  const client = new Openid4vciClient({ callbacks });
  const credentialOffer = await client.resolveCredentialOffer(offer);
  const issuerMetadata = await client.resolveIssuerMetadata(credentialOffer.credential_issuer);
  const dpop = { signer: signerOf(dpopKey) };
  const oauth2 = new Oauth2Client({ callbacks });
  const context: Context = { client, oauth2, credentialOffer, issuerMetadata, dpop };
  const accessToken = credentialOffer.grants?.authorization_code
    ? await tokenByLogin(context, onLogin)
    : await tokenByCode(context, txCode);

  const [credentialConfigurationId = ''] = credentialOffer.credential_configuration_ids;
  const { c_nonce: nonce } = await client.requestNonce({ issuerMetadata });
  const { jwt } = await client.createCredentialRequestJwtProof({
    issuerMetadata,
    credentialConfigurationId,
    signer: signerOf(holderKey),
    nonce,
  });
  const { credentialResponse } = await client.retrieveCredentials({
    issuerMetadata,
    credentialConfigurationId,
    accessToken,
    dpop,
    proofs: { jwt: [jwt] },
  });
  const [first] = credentialResponse.credentials ?? [];
  const credential = typeof first === 'object' ? (first as Record<string, unknown>).credential : first;
  if (typeof credential !== 'string') throw new Error('The issuer has sent no credential.');
  return { credential, privateJwk: await exportJWK(holderKey.privateKey) };
}

interface Context {
  readonly client: Openid4vciClient;
  readonly oauth2: Oauth2Client;
  readonly credentialOffer: CredentialOfferObject;
  readonly issuerMetadata: IssuerMetadataResult;
  readonly dpop: { readonly signer: ReturnType<typeof signerOf> };
}

async function tokenByCode(context: Context, txCode: string | undefined): Promise<string> {
  const { accessTokenResponse } = await context.client.retrievePreAuthorizedCodeAccessTokenFromOffer({
    ...context,
    ...(txCode === undefined ? {} : { txCode }),
  });
  return accessTokenResponse.access_token;
}

async function tokenByLogin(context: Context, onLogin: ReceiveOptions['onLogin']): Promise<string> {
  const { client, oauth2, credentialOffer, issuerMetadata, dpop } = context;
  const listener = await listenForCode();
  try {
    const [id = ''] = credentialOffer.credential_configuration_ids;
    const scope = issuerMetadata.credentialIssuer.credential_configurations_supported[id]?.scope ?? id;
    const state = crypto.randomUUID();
    const redirectUri = listener.redirectUri;
    const authorizationServerMetadata = issuerMetadata.authorizationServers[0]!;
    // The client of OpenID4VCI has no parameter for the state.
    const started = await oauth2.initiateAuthorization({
      authorizationServerMetadata,
      resource: credentialOffer.credential_issuer,
      clientId: CLIENT_ID,
      redirectUri,
      scope,
      state,
      dpop,
    });
    onLogin?.(started.authorizationRequestUrl);
    const url = await listener.answer;
    const answer = client.parseAndVerifyAuthorizationResponseRedirectUrl({
      url,
      authorizationServerMetadata,
    });
    if (answer.state !== state || answer.code === undefined) throw new Error('The login was not answered as asked.');
    const { accessTokenResponse } = await client.retrieveAuthorizationCodeAccessTokenFromOffer({
      ...context,
      authorizationCode: String(answer.code),
      redirectUri,
      ...(started.pkce ? { pkceCodeVerifier: started.pkce.codeVerifier } : {}),
      additionalRequestPayload: { client_id: CLIENT_ID },
    });
    return accessTokenResponse.access_token;
  } finally {
    await listener.close();
  }
}

function signerOf({ publicJwk }: KeyPair) {
  const { kty, crv, x, y } = publicJwk;
  return { method: 'jwk' as const, alg: ALGORITHM, publicJwk: { kty, crv, x, y } as Jwk };
}
