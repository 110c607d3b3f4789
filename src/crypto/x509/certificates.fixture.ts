import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { concatBytes, utf8Encode } from '../../codec/bytes.ts';
import pki from '../../testing/demo-pki.json' with { type: 'json' };

/** These functions write DER and certificates, and can be made to write them wrongly. */
export function der(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = concatBytes(...parts);
  const size = content.length;
  const digits =
    size < 0x100 ? [size] : size < 0x10000 ? [size >> 8, size & 0xff] : [size >> 16, (size >> 8) & 0xff, size & 0xff];
  const length = size < 0x80 ? digits : [0x80 + digits.length, ...digits];
  if (size > 0xffffff) throw new Error('too long for a fixture');
  return concatBytes(Uint8Array.of(tag, ...length), content);
}

export const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts);
export const octets = (bytes: Uint8Array) => der(0x04, bytes);
export const NULL = der(0x05);
export const TRUE = der(0x01, Uint8Array.of(0xff));
export const integer = (...bytes: readonly number[]) => der(0x02, Uint8Array.of(...bytes));
export const bits = (bytes: Uint8Array, unused = 0) => der(0x03, Uint8Array.of(unused), bytes);

/** Returns a SET OF in DER, or with its members in the given order. */
export function setOf(members: readonly Uint8Array[], { sorted = true, tag = 0x31 } = {}): Uint8Array {
  return der(tag, ...(sorted ? [...members].sort((one, other) => Buffer.compare(one, other)) : members));
}

export function oid(dotted: string): Uint8Array {
  const [first = 0, second = 0, ...others] = dotted.split('.').map(Number);
  const base128 = (value: number): number[] =>
    value < 128 ? [value] : [...base128(Math.floor(value / 128)).map((byte) => byte | 0x80), value % 128];
  return der(0x06, Uint8Array.from([40 * first + second, ...others].flatMap(base128)));
}

export const SHA256 = sequence(oid('2.16.840.1.101.3.4.2.1'), NULL);
export const SHA512 = sequence(oid('2.16.840.1.101.3.4.2.3'), NULL);
export const SHA1 = sequence(oid('1.3.14.3.2.26'), NULL);
export const ECDSA_SHA256 = sequence(oid('1.2.840.10045.4.3.2'));
export const ECDSA_SHA512 = sequence(oid('1.2.840.10045.4.3.4'));
export const RSA_SHA256 = sequence(oid('1.2.840.113549.1.1.11'), NULL);

/** Returns the AlgorithmIdentifier of RSASSA-PSS, usually with one hash for both (RFC 4055 3.1). */
export function pss(hash: Uint8Array, saltLength: number, maskHash = hash): Uint8Array {
  const mask = sequence(oid('1.2.840.113549.1.1.8'), maskHash);
  const parameters = sequence(der(0xa0, hash), der(0xa1, mask), der(0xa2, integer(saltLength)));
  return sequence(oid('1.2.840.113549.1.1.10'), parameters);
}

/** Returns a key of the demo PKI by its label, such as `authority`, `rsa-1` or `BE:0120`. */
export function demoKey(label: string): KeyObject {
  const pkcs8 = Buffer.from((pki.keys as Record<string, string>)[label]!, 'base64');
  return createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
}

/** Signs with PKCS #1 v1.5, or with ECDSA in DER; the hash is SHA-256 by default. */
export function signWith(key: KeyObject, data: Uint8Array, hash = 'sha256'): Uint8Array {
  return new Uint8Array(sign(hash, data, key));
}

export const commonName = (name: string) => sequence(setOf([sequence(oid('2.5.4.3'), der(0x0c, utf8Encode(name)))]));

export const extension = (id: string, value: Uint8Array, critical = true) =>
  sequence(oid(id), ...(critical ? [TRUE] : []), octets(value));

/** Returns the basic constraints of an authority, and its key usage keyCertSign. */
export function authorityExtensions(pathLength?: number): Uint8Array[] {
  const constraints = sequence(TRUE, ...(pathLength === undefined ? [] : [integer(pathLength)]));
  return [extension('2.5.29.19', constraints), keyUsage(0x04, 2)];
}

/** Returns a key usage, whose bits begin at the left: 0x80 digitalSignature, 0x40 nonRepudiation, 0x04 keyCertSign. */
export const keyUsage = (byte: number, unused: number) => extension('2.5.29.15', bits(Uint8Array.of(byte), unused));

export const timeStamping = (critical = true, ...more: readonly string[]) =>
  extension('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.8'), ...more.map(oid)), critical);

export interface CertificatePlan {
  readonly subject: string;
  readonly key: KeyObject;
  /** The issuer; by default the subject itself. */
  readonly issuer?: { readonly subject: string; readonly key: KeyObject };
  readonly from?: string;
  readonly until?: string;
  readonly extensions?: readonly Uint8Array[];
  readonly serial?: number;
  /** The signature algorithm, DER; `innerAlgorithm` is the one inside, by default the same. */
  readonly algorithm?: Uint8Array;
  readonly innerAlgorithm?: Uint8Array;
  readonly signature?: (toBeSigned: Uint8Array) => Uint8Array;
}

/** Returns a certificate (RFC 5280 4.1) by a plan, by default valid from 2020 through 2039. */
export function makeCertificate({ subject, key, extensions = [], serial = 7, ...plan }: CertificatePlan): Uint8Array {
  const issuer = plan.issuer ?? { subject, key };
  const algorithm = plan.algorithm ?? (issuer.key.asymmetricKeyType === 'rsa' ? RSA_SHA256 : ECDSA_SHA256);
  const time = (date: string) => der(0x18, utf8Encode(`${date.replaceAll('-', '')}000000Z`));
  const toBeSigned = sequence(
    der(0xa0, integer(2)),
    integer(serial),
    plan.innerAlgorithm ?? algorithm,
    commonName(issuer.subject),
    sequence(time(plan.from ?? '2020-01-01'), time(plan.until ?? '2040-01-01')),
    commonName(subject),
    new Uint8Array(createPublicKey(key).export({ type: 'spki', format: 'der' })),
    ...(extensions.length > 0 ? [der(0xa3, sequence(...extensions))] : []),
  );
  const signature = plan.signature?.(toBeSigned) ?? signWith(issuer.key, toBeSigned);
  return sequence(toBeSigned, algorithm, bits(signature));
}

export interface ListPlan {
  readonly issuer: { readonly subject: string; readonly key: KeyObject };
  /** The serial numbers, of one byte, or whole entries in DER. */
  readonly revoked?: readonly (number | Uint8Array)[];
  /** The times, ISO 8601. */
  readonly thisUpdate?: string;
  readonly nextUpdate?: string | null;
  /** The extensions inside `[0]`. */
  readonly extensions?: readonly Uint8Array[];
  readonly algorithm?: Uint8Array;
  readonly innerAlgorithm?: Uint8Array;
  readonly signature?: (toBeSigned: Uint8Array) => Uint8Array;
}

/** Returns a GeneralizedTime. */
export const generalizedTime = (iso: string) => der(0x18, utf8Encode(`${iso.slice(0, 19).replace(/[-:T]/g, '')}Z`));

export const revokedEntry = (serial: readonly number[], date: string, ...extensions: readonly Uint8Array[]) =>
  sequence(integer(...serial), generalizedTime(date), ...(extensions.length > 0 ? [sequence(...extensions)] : []));

export const reasonCode = (reason: number, critical = false) =>
  extension('2.5.29.21', der(0x0a, Uint8Array.of(reason)), critical);

/** Returns a certificate revocation list (RFC 5280 5.1) of version 2 by a plan, by default of September 2025. */
export function makeList({ issuer, revoked = [], extensions = [], ...plan }: ListPlan): Uint8Array {
  const algorithm = plan.algorithm ?? (issuer.key.asymmetricKeyType === 'rsa' ? RSA_SHA256 : ECDSA_SHA256);
  const entries = revoked.map((each) =>
    typeof each === 'number' ? revokedEntry([each], '2025-09-01T00:00:00') : each,
  );
  const { thisUpdate = '2025-09-20T00:00:00', nextUpdate = '2025-09-30T00:00:00' } = plan;
  const toBeSigned = sequence(
    integer(1),
    plan.innerAlgorithm ?? algorithm,
    commonName(issuer.subject),
    generalizedTime(thisUpdate),
    ...(nextUpdate === null ? [] : [generalizedTime(nextUpdate)]),
    ...(entries.length > 0 ? [sequence(...entries)] : []),
    ...(extensions.length > 0 ? [der(0xa0, sequence(...extensions))] : []),
  );
  return sequence(toBeSigned, algorithm, bits(plan.signature?.(toBeSigned) ?? signWith(issuer.key, toBeSigned)));
}
