import { createPublicKey, type KeyObject, sign } from 'node:crypto';
import type { EhicCardInput } from '../card/model.ts';
import { base64Encode, base64urlEncode, utf8Encode } from '../codec/bytes.ts';
import { jwsSigningInput } from '../codec/jws.ts';
import { authorityExtensions, demoKey, makeCertificate } from '../crypto/x509/certificates.fixture.ts';
import { demoInstitution, demoSigner } from '../testing/demo-pki.ts';
import { createMockRepository } from '../testing/mock-repository.ts';
import { createWalletIssuer } from './issue.ts';
import { concealClaims, digestOf, type Json } from './sd-jwt.ts';
import { type WalletVerifierOptions, walletVerifier } from './verify.ts';

export const DAY = '2025-09-22';
export const now = () => new Date(`${DAY}T10:00:00Z`);
export const SECONDS = now().getTime() / 1000;
export const AUDIENCE = 'x509_hash:verifier';
export const NONCE = 'n-0S6_WzA2Mj';
export const registry = createMockRepository().registry();
export const institution = demoInstitution('BE');
export const signer = await demoSigner(institution);
export const otherSigner = await demoSigner(demoInstitution('AT'));
export const issuerKey = demoKey('BE:0120');
export const holder = demoKey('FR:0160');
export const otherHolder = demoKey('HR:0130');

export const status = { uri: 'https://fund.example/status/1', index: 412 };
export const card: EhicCardInput = {
  document: 'EHIC',
  country: 'BE',
  familyName: 'Doe',
  givenNames: 'John',
  birthDate: '1961-02-11',
  personalId: '11111111111',
  institution: { id: institution.officialId, name: 'CM' },
  cardId: '80056012001234567890',
  expiryDate: '2027-09-21',
  tokenId: '9b1deb4d-5b1d-47b5-9e3e-2b0e1b123456',
};

export const publicJwk = (key: KeyObject): object => createPublicKey(key).export({ format: 'jwk' });

/** The key in spellings that runtimes import, and that are not those of a JWK (RFC 7518 6.2.1.2). */
export const otherSpellings = <Jwk extends { readonly x: string }>(jwk: Jwk): readonly Jwk[] => {
  const bytes = Buffer.from(jwk.x, 'base64url');
  const spare = String.fromCharCode(jwk.x.charCodeAt(42) + 1);
  const spelled = [`${jwk.x}=`, `${jwk.x} `, `\n${jwk.x}`, bytes.toString('base64'), jwk.x.slice(0, 42) + spare];
  return [...spelled, Buffer.concat([Buffer.alloc(1), bytes]).toString('base64url')].map((x) => ({ ...jwk, x }));
};

export const issuer = createWalletIssuer({ signer, iss: 'https://fund.example', timeZone: 'UTC' });
export const issue = (changes: Partial<EhicCardInput> = {}, key = holder) =>
  issuer.issueCredential({ ...card, ...changes }, { holderKey: publicJwk(key), status, now });
export const issued = await issue();

/** Signs a compact JWS with a key of P-256. */
export function signJws(header: object, payload: object, key: KeyObject): string {
  const input = jwsSigningInput(JSON.stringify(header), JSON.stringify(payload));
  const signature = sign('sha256', utf8Encode(input), { key, dsaEncoding: 'ieee-p1363' });
  return `${input}.${base64urlEncode(new Uint8Array(signature))}`;
}

interface Presenting {
  readonly key?: KeyObject;
  readonly header?: object;
  readonly claims?: object;
}

/** Returns a credential with the proof of its holder, as a wallet presents it. */
export async function present(credential: string, { key = holder, header, claims }: Presenting = {}): Promise<string> {
  const payload = { iat: SECONDS, aud: AUDIENCE, nonce: NONCE, sd_hash: await digestOf(credential), ...claims };
  return credential + signJws({ alg: 'ES256', typ: 'kb+jwt', ...header }, payload, key);
}

export const HEADER = { alg: 'ES256', typ: 'dc+sd-jwt', x5c: [base64Encode(signer.certificate)] };
export const { personal_administrative_number, document_number, ...OPEN } = issued.claims;
export const CONCEALED = { personal_administrative_number, document_number };

interface Building {
  readonly header?: object;
  readonly open?: Json;
  readonly concealed?: Json;
  readonly key?: KeyObject;
}

/** Signs a credential of any content; a member that is `undefined` is left out. */
export async function build({ header, open, concealed = CONCEALED, key = issuerKey }: Building = {}): Promise<string> {
  let count = 0;
  const salt = () => new Uint8Array(16).fill(++count);
  const { payload, disclosures } = await concealClaims({ ...OPEN, ...open }, concealed, salt);
  return [signJws({ ...HEADER, ...header }, payload, key), ...disclosures, ''].join('~');
}

/** Returns a disclosure: its salt is not random. */
export const disclosure = (...content: readonly unknown[]) =>
  base64urlEncode(utf8Encode(JSON.stringify(['c2FsdA', ...content])));

const authority = { subject: 'PID authority', key: demoKey('authority') };
export const pidAnchor = makeCertificate({ ...authority, extensions: authorityExtensions() });
const otherAuthority = { subject: 'PID authority', key: demoKey('rsa-1') };
export const otherPidAnchor = makeCertificate({ ...otherAuthority, extensions: authorityExtensions() });
export const pidKey = demoKey('DE:0170');
export const pidCertificate = makeCertificate({ subject: 'PID provider', key: pidKey, issuer: authority });

export const PERSON = { family_name: 'Doe', given_name: 'John', birthdate: '1961-02-11' };
export const pidWith = (open: Json = {}, header: object = {}, person: Json = PERSON) =>
  build({
    header: { x5c: [base64Encode(pidCertificate)], ...header },
    open: {
      ...Object.fromEntries(Object.keys(OPEN).map((name) => [name, undefined])),
      vct: 'urn:eudi:pid:1',
      iat: SECONDS - 100,
      exp: SECONDS + 1000,
      cnf: { jwk: publicJwk(holder) },
      ...open,
    },
    concealed: { ...person, personal_administrative_number: card.personalId },
    key: pidKey,
  });

export const verifierWith = (options: Partial<WalletVerifierOptions> = {}) =>
  walletVerifier({ registry, audience: AUDIENCE, now, timeZone: 'UTC', pidAnchors: [pidAnchor], ...options });

export const verify = (ehic: string, more: { readonly pid?: string; readonly nonce?: string } = {}) =>
  verifierWith().verify({ ehic, nonce: NONCE, ...more }, { treatmentDate: DAY });
