import { readFileSync } from 'node:fs';
import { type CryptoKey, exportJWK, generateKeyPair, importPKCS8, importX509, type JWK } from 'jose';

/** A P-256 key of which this process has both halves. */
export interface KeyPair {
  readonly publicJwk: PublicJwk;
  readonly privateKey: CryptoKey;
}

/** A public P-256 key with a key id. */
export type PublicJwk = JWK & { readonly kty: 'EC'; readonly crv: string; readonly x: string; readonly y: string };

/** A key with its certificate and the chain above it, without the anchor: each is DER in Base64. */
export interface CertifiedKey extends KeyPair {
  readonly x5c: readonly [string, ...string[]];
}

/** Makes a key for signing (`ES256`) or for the encryption of responses (`ECDH-ES`). */
export async function newKey(alg: 'ES256' | 'ECDH-ES'): Promise<KeyPair> {
  const { publicKey, privateKey } = await generateKeyPair(alg, { crv: 'P-256', extractable: true });
  return { publicJwk: { ...((await exportJWK(publicKey)) as PublicJwk), alg, kid: crypto.randomUUID() }, privateKey };
}

/** Reads a key of the demo out of `demo/`. It is public, so that what it signs proves nothing. */
export async function demoKey(name: 'desk' | 'pid' | 'stranger'): Promise<CertifiedKey> {
  const certificate = readDemo(`${name}.pem`);
  const publicKey = await importX509(certificate, 'ES256', { extractable: true });
  return {
    publicJwk: (await exportJWK(publicKey)) as PublicJwk,
    privateKey: await importPKCS8(readDemo(`${name}.key.pem`), 'ES256', { extractable: true }),
    x5c: [toBase64(certificate)],
  };
}

/** The certificate (DER) of the authority of the demo. */
export function demoAuthority(): Uint8Array {
  return Buffer.from(toBase64(readDemo('authority.pem')), 'base64');
}

const toBase64 = (pem: string) => pem.replace(/-----[A-Z ]+-----|\s/g, '');
const readDemo = (file: string) => readFileSync(new URL(`../demo/${file}`, import.meta.url), 'utf8');
