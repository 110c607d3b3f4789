import { createHash } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import { ALGORITHM } from '../callbacks.ts';
import type { Stored } from './folder.ts';

/** For whom a presentation is made. */
export interface Audience {
  readonly aud: string;
  readonly nonce: string;
}

/** Presents a credential with some of its claims, bound to the verifier and the request (RFC 9901 4.3). */
export async function presentSdJwt(
  { credential, privateJwk }: Stored,
  claims: readonly string[],
  { aud, nonce }: Audience,
): Promise<string> {
  const [issued = '', ...disclosures] = credential.split('~').slice(0, -1);
  const shown = disclosures.filter((each) => {
    const [, name] = JSON.parse(Buffer.from(each, 'base64url').toString()) as [string, string, unknown];
    return claims.includes(name);
  });
  const presented = [issued, ...shown, ''].join('~');
  const binding = await new SignJWT({
    iat: Math.floor(Date.now() / 1000),
    aud,
    nonce,
    sd_hash: createHash('sha256').update(presented).digest('base64url'),
  })
    .setProtectedHeader({ alg: ALGORITHM, typ: 'kb+jwt' })
    .sign(await importJWK(privateJwk, ALGORITHM));
  return presented + binding;
}
