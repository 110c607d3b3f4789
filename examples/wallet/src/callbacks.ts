import { createHash, randomBytes } from 'node:crypto';
import {
  type CallbackContext,
  clientAuthenticationAnonymous,
  clientAuthenticationNone,
  type Jwk,
  type JwtSigner,
  setGlobalConfig,
} from '@openid4vc/oauth2';
import {
  CompactEncrypt,
  CompactSign,
  compactDecrypt,
  compactVerify,
  decodeProtectedHeader,
  exportJWK,
  importJWK,
  importX509,
  type JWK,
  type JWTHeaderParameters,
} from 'jose';
import type { KeyPair } from './keys.ts';

// The services of this example are on loopback, and loopback has no https.
setGlobalConfig({ allowInsecureUrls: true });

/** The only algorithm of signatures, as HAIP 1.0 has it, and those in which responses are encrypted. */
export const ALGORITHM = 'ES256';
export const ENCRYPTION = { alg: 'ECDH-ES', enc: ['A256GCM', 'A128GCM'] } as const;

export interface CallbackOptions {
  /** The keys with which it signs and decrypts. */
  readonly keys?: readonly KeyPair[];
  /** The id as which it asks an authorization server; it is anonymous without one. */
  readonly clientId?: string;
  /** What fetches; nothing is fetched without one. */
  readonly fetch?: typeof fetch;
}

/** Returns the cryptography that the OpenID libraries ask for, by jose and node:crypto. */
export function createCallbacks({ keys = [], clientId, fetch = fetchNothing }: CallbackOptions): CallbackContext {
  const keyOf = (x: unknown) => {
    const key = keys.find(({ publicJwk }) => publicJwk.x === x);
    if (!key) throw new Error('There is no such key.');
    return key;
  };
  return {
    fetch,
    hash: (data, algorithm) => createHash(algorithm.replace('-', '')).update(data).digest(),
    generateRandom: (length) => randomBytes(length),
    clientAuthentication:
      clientId === undefined ? clientAuthenticationAnonymous() : clientAuthenticationNone({ clientId }),
    async signJwt(signer, { header, payload }) {
      const signerJwk = await publicJwkOf(signer);
      const { privateKey } = keyOf(signerJwk.x);
      const jwt = await new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
        .setProtectedHeader({ ...(header as JWTHeaderParameters), alg: ALGORITHM })
        .sign(privateKey);
      return { jwt, signerJwk };
    },
    async verifyJwt(signer, { compact }) {
      const signerJwk = await publicJwkOf(signer);
      try {
        await compactVerify(compact, await importJWK(signerJwk as JWK, ALGORITHM), { algorithms: [ALGORITHM] });
        return { verified: true, signerJwk };
      } catch {
        return { verified: false };
      }
    },
    async encryptJwe({ publicJwk, alg, enc, apu, apv }, data) {
      const decode = (text: string | undefined) => (text === undefined ? undefined : Buffer.from(text, 'base64url'));
      const [partyU, partyV] = [decode(apu), decode(apv)];
      const jwe = await new CompactEncrypt(new TextEncoder().encode(data))
        .setProtectedHeader({ alg, enc, ...(publicJwk.kid === undefined ? {} : { kid: publicJwk.kid }) })
        .setKeyManagementParameters({ ...(partyU ? { apu: partyU } : {}), ...(partyV ? { apv: partyV } : {}) })
        .encrypt(await importJWK(publicJwk as JWK, alg));
      return { encryptionJwk: publicJwk, jwe };
    },
    async decryptJwe(jwe) {
      try {
        const { kid } = decodeProtectedHeader(jwe);
        const key = keys.find(({ publicJwk }) => publicJwk.kid === kid);
        if (!key) return { decrypted: false };
        const { plaintext } = await compactDecrypt(jwe, key.privateKey, {
          keyManagementAlgorithms: [ENCRYPTION.alg],
          contentEncryptionAlgorithms: [...ENCRYPTION.enc],
          maxDecompressedLength: 0,
        });
        return { decrypted: true, decryptionJwk: key.publicJwk as Jwk, payload: new TextDecoder().decode(plaintext) };
      } catch {
        return { decrypted: false };
      }
    },
    // Only asked for names, which the prefix x509_hash does not have.
    getX509CertificateMetadata: () => ({ sanDnsNames: [], sanUriNames: [] }),
  };
}

/** Returns the key of a signer. Only keys in the header, and those of certificates, are used. */
async function publicJwkOf(signer: JwtSigner): Promise<Jwk> {
  if (signer.method === 'jwk') return signer.publicJwk;
  if (signer.method !== 'x5c') throw new Error('A key or a certificate is needed.');
  const pem = `-----BEGIN CERTIFICATE-----\n${signer.x5c[0]}\n-----END CERTIFICATE-----`;
  return (await exportJWK(await importX509(pem, ALGORITHM, { extractable: true }))) as Jwk;
}

const fetchNothing: typeof fetch = () => Promise.reject(new Error('Nothing is fetched here.'));
