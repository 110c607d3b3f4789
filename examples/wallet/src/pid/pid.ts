import { createHash, randomBytes } from 'node:crypto';
import { type JWK, SignJWT } from 'jose';
import { ALGORITHM } from '../callbacks.ts';
import type { CredentialKind } from '../issuer/kind.ts';
import type { CertifiedKey } from '../keys.ts';

/** A person of the demo. */
export interface Person {
  readonly familyName: string;
  readonly givenName: string;
  /** YYYY-MM-DD */
  readonly birthDate: string;
}

export const PID_TYPE = 'urn:eudi:pid:1';
const LIFETIME_DAYS = 90;

/** The identity (PID) of the demo, as an SD-JWT VC. Real ones are issued by states alone. */
export function pidKind(options: {
  readonly origin: string;
  readonly key: CertifiedKey;
  readonly now: () => Date;
}): CredentialKind<Person> {
  return {
    id: 'pid',
    vct: PID_TYPE,
    name: 'Demo identity (PID)',
    claims: ['family_name', 'given_name', 'birthdate'],
    issue: ({ familyName, givenName, birthDate }, holderKey) =>
      issueSdJwt({ family_name: familyName, given_name: givenName, birthdate: birthDate }, holderKey, options),
  };
}

/** Signs claims of which the holder discloses each by itself (RFC 9901). */
async function issueSdJwt(
  claims: Readonly<Record<string, string>>,
  holderKey: JWK,
  { origin, key, now }: { readonly origin: string; readonly key: CertifiedKey; readonly now: () => Date },
): Promise<string> {
  const disclosures = Object.entries(claims).map(([name, value]) =>
    Buffer.from(JSON.stringify([randomBytes(16).toString('base64url'), name, value])).toString('base64url'),
  );
  const iat = Math.floor(now().getTime() / 1000);
  const jwt = await new SignJWT({
    iss: origin,
    iat,
    exp: iat + LIFETIME_DAYS * 86_400,
    vct: PID_TYPE,
    cnf: { jwk: holderKey },
    issuing_authority: 'Demo, whose keys are public',
    issuing_country: 'BE',
    _sd_alg: 'sha-256',
    _sd: disclosures.map((each) => createHash('sha256').update(each).digest('base64url')).sort(),
  })
    .setProtectedHeader({ alg: ALGORITHM, typ: 'dc+sd-jwt', x5c: [...key.x5c] })
    .sign(key.privateKey);
  return [jwt, ...disclosures, ''].join('~');
}
