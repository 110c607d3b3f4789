/** Credentials and presentations put together by hand, of which each piece can be wrong. */
import type { KeyObject } from 'node:crypto';
import { base64Encode, base64urlEncode, utf8Encode } from '../../../src/codec/bytes.ts';
import { authorityExtensions, makeCertificate } from '../../../src/crypto/x509/certificates.fixture.ts';
import { EHIC } from '../cards.ts';
import { type Members, signingInput } from '../jws/chain.ts';
import { STATUS_URL } from '../revocation/lists.ts';
import { certificateOf, ecdsa, numberedKey, privateKeyOf, publicJwk, sha256, toDer } from '../signing.ts';

export type { Members };

/** The moment of verification, 2026-11-23T10:00:00Z, and that of signing, three days before, in seconds. */
export const NOW = Date.parse('2026-11-23T10:00:00Z') / 1000;
const SIGNED = Date.parse('2026-11-20T08:00:00Z') / 1000;

export const NONCE = 'nonce-2026-11-23';
export const AUDIENCE = 'x509_hash:desk.example.org';

/** The keys of P-256 that no institution has, by their private number. */
export const KEYS = {
  holder: 101,
  otherHolder: 102,
  provider: 103,
  providerAuthority: 104,
  otherAuthority: 105,
  service: 106,
} as const;

export type Sign = (data: Uint8Array) => Uint8Array;
export const signWith =
  (key: KeyObject): Sign =>
  (data) =>
    ecdsa(key, data);
export const numbered = (name: keyof typeof KEYS): Sign => signWith(numberedKey(KEYS[name]));
export const institution = (label: string): Sign => signWith(privateKeyOf(label));
export const jwkOf = (name: keyof typeof KEYS) => publicJwk(KEYS[name]);

const json = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
/** Returns the Base64url of a value as JSON; a text is JSON already. */
export const encode = (value: unknown) => base64urlEncode(utf8Encode(json(value)));
export const digestOf = (text: string) => base64urlEncode(sha256(utf8Encode(text)));
/** A salt of 16 bytes that is the same every time. */
export const saltOf = (name: string) => base64urlEncode(sha256(utf8Encode(`salt of ${name}`)).subarray(0, 16));
export const disclosureOf = (name: string, value: unknown) => encode([saltOf(name), name, value]);

/** A compact JWS of a header and a payload, each a JSON text or a value; `undefined` leaves a member out. */
export function jws(header: unknown, payload: unknown, sign: Sign): string {
  const input = signingInput(json(header), json(payload));
  return `${new TextDecoder().decode(input)}.${base64urlEncode(sign(input))}`;
}

export const x5cOf = (...certificates: readonly Uint8Array[]) => certificates.map(base64Encode);
export const HEADER = { alg: 'ES256', typ: 'dc+sd-jwt', x5c: x5cOf(certificateOf('BE:0120')) };

export const SOURCE = { id: 'BE:0120', name: EHIC.institution.name };
export const STATUS = { status_list: { idx: 12, uri: STATUS_URL } };
/** What everybody reads of the credential. */
export const OPEN: Members = {
  iss: 'https://fund.example.org',
  iat: SIGNED,
  nbf: SIGNED,
  exp: Date.parse('2028-05-31T23:59:59Z') / 1000,
  vct: 'urn:eudi:ehic:1',
  jti: `urn:uuid:${EHIC.tokenId}`,
  sub: 'urn:uuid:1f0e6c52-7c1b-4a58-8d23-9b6f2f4f7a11',
  cnf: { jwk: jwkOf('holder') },
  status: STATUS,
  issuing_country: 'BE',
  issuing_authority: SOURCE,
  authentic_source: SOURCE,
  date_of_issuance: '2026-11-02',
  date_of_expiry: '2028-05-31',
  starting_date: '2026-11-01',
  ending_date: '2028-05-31',
};
/** What can be kept back. */
export const CONCEALED: Members = {
  personal_administrative_number: EHIC.personalId,
  document_number: EHIC.cardId,
};

/** What a credential has that is other than in the plain one. */
export interface Plan {
  readonly header?: Members | string;
  readonly open?: Members;
  /** The claims that can be kept back, in the order in which they are disclosed. */
  readonly concealed?: Members;
  /** The names of those that are not disclosed. */
  readonly withheld?: readonly string[];
  /** Disclosures after those; each has its digest. */
  readonly more?: readonly string[];
  /** Digests of disclosures that are not there. */
  readonly decoys?: readonly string[];
  /** Changes the payload, or replaces it with a JSON text. */
  readonly payload?: (payload: Members & { readonly _sd: readonly string[] }) => unknown;
  readonly sign?: Sign;
}

/** An SD-JWT without key binding, which ends with a tilde. */
export function credential(plan: Plan = {}): string {
  const { concealed = CONCEALED, withheld = [], more = [], decoys = [], sign = institution('BE:0120') } = plan;
  const named = Object.entries(concealed).map(([name, value]) => [name, disclosureOf(name, value)] as const);
  const all = [...named.map(([, text]) => text), ...more];
  const payload = { ...OPEN, ...plan.open, _sd: [...all.map(digestOf), ...decoys].sort(), _sd_alg: 'sha-256' };
  const header = typeof plan.header === 'string' ? plan.header : { ...HEADER, ...plan.header };
  const shown = [...named.flatMap(([name, text]) => (withheld.includes(name) ? [] : [text])), ...more];
  return [jws(header, plan.payload?.(payload) ?? payload, sign), ...shown, ''].join('~');
}

/** What a proof of the holder has that is other than in the plain one. */
export interface Proof {
  readonly header?: Members;
  readonly claims?: Members;
  readonly sign?: Sign;
}

/** The JWT by which a holder proves the possession of the key. */
export function proofOf(issued: string, { header, claims, sign = numbered('holder') }: Proof = {}): string {
  const payload = { iat: NOW, aud: AUDIENCE, nonce: NONCE, sd_hash: digestOf(issued), ...claims };
  return jws({ alg: 'ES256', typ: 'kb+jwt', ...header }, payload, sign);
}

/** A credential with that proof, as a wallet presents it. */
export const present = (issued: string, proof: Proof = {}) => issued + proofOf(issued, proof);
export const presented = (plan: Plan = {}, proof: Proof = {}) => present(credential(plan), proof);

/** A certificate whose signature is the same every time. */
export function certificate(
  subject: string,
  key: keyof typeof KEYS,
  issuer: keyof typeof KEYS,
  plan: Partial<Parameters<typeof makeCertificate>[0]> = {},
): Uint8Array {
  return makeCertificate({
    subject,
    key: numberedKey(KEYS[key]),
    issuer: { subject: 'TEST identity authority', key: numberedKey(KEYS[issuer]) },
    signature: (toBeSigned) => toDer(numbered(issuer)(toBeSigned)),
    ...plan,
  });
}

const authority = (key: keyof typeof KEYS) =>
  certificate('TEST identity authority', key, key, { extensions: authorityExtensions() });
/** The anchor of identities, and another one of the same name. */
export const PID_ANCHOR = authority('providerAuthority');
export const OTHER_ANCHOR = authority('otherAuthority');
export const PROVIDER = certificate('TEST identity provider', 'provider', 'providerAuthority');

/** What an identity discloses. */
export const PERSON: Members = {
  family_name: EHIC.familyName,
  given_name: EHIC.givenNames,
  birthdate: EHIC.birthDate,
  personal_administrative_number: EHIC.personalId,
};

/** An identity (PID) without key binding. */
export function identity(plan: Plan = {}): string {
  const cleared = Object.fromEntries(Object.keys(OPEN).map((name) => [name, undefined]));
  return credential({
    concealed: PERSON,
    sign: numbered('provider'),
    ...plan,
    header: typeof plan.header === 'string' ? plan.header : { x5c: x5cOf(PROVIDER), ...plan.header },
    open: {
      ...cleared,
      iss: 'https://identity.example.org',
      vct: 'urn:eudi:pid:1',
      iat: SIGNED,
      exp: NOW + 86_400,
      cnf: OPEN.cnf,
      ...plan.open,
    },
  });
}
