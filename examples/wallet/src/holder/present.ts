import { Openid4vpClient } from '@openid4vc/openid4vp';
import { createCallbacks, ENCRYPTION } from '../callbacks.ts';
import { findStored } from './folder.ts';
import { loopbackFetch } from './loopback-fetch.ts';
import { presentSdJwt } from './sd-jwt.ts';

/** What a verifier asks for. */
export interface Ask {
  /** The verifier, as it names itself: the hash of its certificate. */
  readonly clientId: string;
  /** The claims that it asks for, by the id of the query. */
  readonly claims: Readonly<Record<string, readonly string[]>>;
}

export interface PresentOptions {
  /** The folder of the wallet. */
  readonly folder: string;
  /** Called before anything is sent; the holder is not asked where it is omitted. */
  readonly consent?: (ask: Ask) => boolean | Promise<boolean>;
}

/** The part of a DCQL query (OpenID4VP 1.0, 6) that this wallet understands. */
interface Query {
  readonly id: string;
  readonly format: string;
  readonly meta?: { readonly vct_values?: readonly string[] };
  readonly claims?: readonly { readonly path: readonly unknown[] }[];
}

const AUDIENCE_OF_REQUESTS = 'https://self-issued.me/v2';

/** Presents what a request asks for. Returns the status with which the verifier has answered. */
export async function present(authorizationRequest: string, { folder, consent }: PresentOptions): Promise<number> {
  const client = new Openid4vpClient({ callbacks: createCallbacks({ fetch: loopbackFetch }) });
  const { params } = client.parseOpenid4vpAuthorizationRequest({ authorizationRequest });
  const {
    authorizationRequestPayload,
    client: verifier,
    jar,
    dcql,
  } = await client.resolveOpenId4vpAuthorizationRequest({
    authorizationRequestPayload: params,
  });
  if (verifier.prefix !== 'x509_hash' || jar?.jwt.payload.aud !== AUDIENCE_OF_REQUESTS) {
    throw new Error('The request is not signed in the way that this wallet knows.');
  }
  if (authorizationRequestPayload.response_mode !== 'direct_post.jwt') {
    throw new Error('The answer would not be encrypted.');
  }
  const queries = readQueries(dcql?.query);
  const ask: Ask = {
    clientId: verifier.effective,
    claims: Object.fromEntries(queries.map((query) => [query.id, claimsOf(query)])),
  };
  if (consent && !(await consent(ask))) throw new Error('The holder has declined.');
  const audience = { aud: verifier.effective, nonce: authorizationRequestPayload.nonce };
  const presentations = await Promise.all(
    queries.map(async (query) => {
      const stored = await findStored(folder, query.meta?.vct_values ?? []);
      if (!stored) throw new Error(`The wallet has nothing for "${query.id}".`);
      return [query.id, [await presentSdJwt(stored, claimsOf(query), audience)]] as const;
    }),
  );
  const created = await client.createOpenid4vpAuthorizationResponse({
    authorizationRequestPayload,
    authorizationResponsePayload: { vp_token: Object.fromEntries(presentations) as Record<string, [string]> },
    jarm: {
      encryption: { nonce: crypto.randomUUID() },
      serverMetadata: {
        authorization_signing_alg_values_supported: [],
        authorization_encryption_alg_values_supported: [ENCRYPTION.alg],
        authorization_encryption_enc_values_supported: [...ENCRYPTION.enc],
      },
    },
  });
  const { response } = await client.submitOpenid4vpAuthorizationResponse({
    authorizationRequestPayload,
    ...created,
  });
  return response.status;
}

function readQueries(query: unknown): readonly Query[] {
  const { credentials } = (query ?? {}) as { readonly credentials?: readonly Query[] };
  if (!credentials?.every(({ format }) => format === 'dc+sd-jwt')) throw new Error('The request is not understood.');
  return credentials;
}

const claimsOf = ({ claims = [] }: Query) => claims.map(({ path }) => String(path[0]));
