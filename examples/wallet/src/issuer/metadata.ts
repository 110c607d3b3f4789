import type { AuthorizationServerMetadata } from '@openid4vc/oauth2';
import type { IssuerMetadataResult, Openid4vciIssuer } from '@openid4vc/openid4vci';
import { Openid4vciVersion } from '@openid4vc/openid4vci';
import { ALGORITHM } from '../callbacks.ts';
import type { CredentialKind } from './kind.ts';

/** Returns the metadata of the issuer, which is its own authorization server. */
export function createMetadata(
  issuer: Openid4vciIssuer,
  origin: string,
  { id, vct, name, claims }: CredentialKind<never>,
): IssuerMetadataResult {
  const credentialIssuer = issuer.createCredentialIssuerMetadata({
    credential_issuer: origin,
    credential_endpoint: `${origin}/credential`,
    nonce_endpoint: `${origin}/nonce`,
    display: [{ name: 'Demo, whose keys are public', locale: 'en' }],
    credential_configurations_supported: {
      [id]: {
        format: 'dc+sd-jwt',
        vct,
        scope: id,
        cryptographic_binding_methods_supported: ['jwk'],
        credential_signing_alg_values_supported: [ALGORITHM],
        proof_types_supported: { jwt: { proof_signing_alg_values_supported: [ALGORITHM] } },
        credential_metadata: {
          display: [{ name, locale: 'en' }],
          claims: claims.map((claim) => ({ path: [claim] })),
        },
      },
    },
  });
  const authorizationServer: AuthorizationServerMetadata = {
    issuer: origin,
    authorization_endpoint: `${origin}/authorize`,
    pushed_authorization_request_endpoint: `${origin}/par`,
    require_pushed_authorization_requests: true,
    token_endpoint: `${origin}/token`,
    token_endpoint_auth_methods_supported: ['none'],
    jwks_uri: `${origin}/jwks`,
    response_types_supported: ['code'],
    grant_types_supported: ['authorization_code', 'urn:ietf:params:oauth:grant-type:pre-authorized_code'],
    code_challenge_methods_supported: ['S256'],
    dpop_signing_alg_values_supported: [ALGORITHM],
    scopes_supported: [id],
    authorization_response_iss_parameter_supported: true,
    'pre-authorized_grant_anonymous_access_supported': true,
  };
  return {
    originalDraftVersion: Openid4vciVersion.V1,
    credentialIssuer,
    authorizationServers: [authorizationServer],
    knownCredentialConfigurations: issuer.getKnownCredentialConfigurationsSupported(credentialIssuer),
  };
}
