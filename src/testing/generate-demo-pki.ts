/**
 * Writes `demo-pki.json`, the keys, certificates and institutions of the demo registry, when `npm run demo-pki` is
 * called. The EC keys are derived from their labels, the RSA keys are taken from the existing file, and the authority
 * signs with RS256, so that every run writes the same bytes. All keys in the file are public: a signature by them
 * proves nothing.
 */
import { createECDH, createHash, createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { BitString, Integer, Null, OctetString, Utf8String } from 'asn1js';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  Extension,
} from 'pkijs';
import { COUNTRIES, type CountryCode } from '../card/countries.ts';
import type { DemoCertificate, DemoInstitution, DemoPki } from './demo-pki.ts';

const FILE = new URL('./demo-pki.json', import.meta.url);
const RSA_LABELS = ['authority', 'rsa-1', 'rsa-2', 'rsa-3'];
const MODERN = ['2020-01-01', '2049-12-31'] as const;
const OLD = ['2015-01-01', '2023-06-30'] as const;
/** The order of the base point of P-256 (SEC 2 2.4.2). */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

const keys: Record<string, string> = {};

function rsaKey(label: string, known: Record<string, string>): void {
  keys[label] =
    known[label] ??
    generateKeyPairSync('rsa', { modulusLength: 2048 })
      .privateKey.export({ type: 'pkcs8', format: 'der' })
      .toString('base64');
}

function ecKey(label: string): void {
  const seed = BigInt(`0x${sha256(`eehic demo key ${label}`).toString('hex')}`);
  const d = Buffer.from(((seed % (ORDER - 1n)) + 1n).toString(16).padStart(64, '0'), 'hex');
  const ecdh = createECDH('prime256v1');
  ecdh.setPrivateKey(d);
  const point = ecdh.getPublicKey();
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    d: d.toString('base64url'),
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  };
  keys[label] = createPrivateKey({ key: jwk, format: 'jwk' })
    .export({ type: 'pkcs8', format: 'der' })
    .toString('base64');
}

async function importPair(label: string): Promise<{ privateKey: CryptoKey; publicKey: CryptoKey }> {
  const isRsa = RSA_LABELS.includes(label);
  const params = isRsa ? { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } : { name: 'ECDSA', namedCurve: 'P-256' };
  const pkcs8 = Buffer.from(keys[label]!, 'base64');
  const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, params, true, ['sign']);
  const {
    d: _d,
    p: _p,
    q: _q,
    dp: _dp,
    dq: _dq,
    qi: _qi,
    key_ops: _ops,
    ...jwk
  } = await crypto.subtle.exportKey('jwk', privateKey);
  return { privateKey, publicKey: await crypto.subtle.importKey('jwk', jwk, params, true, ['verify']) };
}

function name(commonName: string): AttributeTypeAndValue[] {
  return [new AttributeTypeAndValue({ type: '2.5.4.3', value: new Utf8String({ value: commonName }) })];
}

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest();

/** Returns the key identifier of RFC 7093 2: the leftmost 160 bits of the SHA-256 of the public key. */
async function keyIdentifier(label: string): Promise<OctetString> {
  const { publicKey } = await importPair(label);
  const spki = await crypto.subtle.exportKey('spki', publicKey);
  return new OctetString({ valueHex: Uint8Array.from(sha256(new Uint8Array(spki)).subarray(0, 20)).buffer });
}

/** Returns basic constraints, key usage and the two key identifiers (RFC 5280 4.2.1). */
async function extensions(label: string): Promise<Extension[]> {
  const cA = label === 'authority';
  // These are keyCertSign and cRLSign for the authority, and digitalSignature and nonRepudiation for the others.
  const usage = new BitString({ valueHex: Uint8Array.of(cA ? 0x06 : 0xc0).buffer, unusedBits: cA ? 1 : 6 });
  const authority = new AuthorityKeyIdentifier({ keyIdentifier: await keyIdentifier('authority') });
  return [
    new Extension({ extnID: '2.5.29.19', critical: true, extnValue: new BasicConstraints({ cA }).toSchema().toBER() }),
    new Extension({ extnID: '2.5.29.15', critical: true, extnValue: usage.toBER() }),
    new Extension({ extnID: '2.5.29.14', extnValue: (await keyIdentifier(label)).toBER() }),
    new Extension({ extnID: '2.5.29.35', extnValue: authority.toSchema().toBER() }),
  ];
}

async function certificate(
  label: string,
  commonName: string,
  [from, until]: readonly [string, string],
): Promise<string> {
  const cert = new Certificate();
  cert.version = 2;
  const serial = sha256(`${label} ${commonName} ${from}`).subarray(0, 12);
  serial[0] = (serial[0]! & 0x3f) | 0x40;
  cert.serialNumber = new Integer({ valueHex: Uint8Array.from(serial).buffer });
  cert.issuer.typesAndValues.push(...name('DEMO authority - proves nothing'));
  cert.subject.typesAndValues.push(...name(commonName));
  cert.notBefore.value = new Date(`${from}T00:00:00Z`);
  cert.notAfter.value = new Date(`${until}T23:59:59Z`);
  const { publicKey } = await importPair(label);
  await cert.subjectPublicKeyInfo.importKey(publicKey);
  cert.extensions = await extensions(label);
  // The parameters of sha256WithRSAEncryption are NULL (RFC 4055 5), which the library omits when it signs.
  cert.signature = new AlgorithmIdentifier({ algorithmId: '1.2.840.113549.1.1.11', algorithmParams: new Null() });
  cert.signatureAlgorithm = cert.signature;
  cert.tbsView = new Uint8Array(cert.encodeTBS().toBER());
  const { privateKey } = await importPair('authority');
  const signature = await crypto.subtle.sign('RSASSA-PKCS1-v1_5', privateKey, cert.tbsView as BufferSource);
  cert.signatureValue = new BitString({ valueHex: signature });
  return Buffer.from(cert.toSchema(true).toBER()).toString('base64');
}

async function demoCertificate(
  key: string,
  subject: string,
  validity: readonly [string, string],
): Promise<DemoCertificate> {
  const der = await certificate(key, `DEMO ${subject} - proves nothing`, validity);
  const thumbprint = sha256(Buffer.from(der, 'base64')).toString('base64url');
  return {
    key,
    der,
    thumbprint,
    validFrom: `${validity[0]}T00:00:00+01:00`,
    validUntil: `${validity[1]}T23:59:59+01:00`,
  };
}

/**
 * Returns the three institutions of a country: one with a current, an expired and an RSA certificate; one that shares
 * the RSA certificate; one that is closed.
 */
async function institutionsOf(country: CountryCode, position: number): Promise<DemoInstitution[]> {
  const label = (id: string, age = '') => `${country}:${id}${age}`;
  const first = String(120 + 10 * Math.floor(position / 2)).padStart(4, '0');
  const second = `Kv${country}${position + 10}`;
  const third = `${country.toLowerCase()}-${1000 + position}x`;
  for (const each of [label(first), label(first, '-old'), label(second), label(third)]) ecKey(each);
  const rsa = await demoCertificate(`rsa-${(position % 3) + 1}`, `${country} shared`, MODERN);
  const current = await demoCertificate(label(first), `${country} ${first}`, MODERN);
  const old = await demoCertificate(label(first, '-old'), `${country} ${first}`, OLD);
  const { name: countryName } = COUNTRIES[country];
  return [
    {
      countryCode: country,
      officialId: first,
      name: `Demo National Health Insurance Fund of ${countryName}`,
      certificates: [old, current, rsa],
      accreditationPeriods: [{ portableDocument: 'EHIC', validFrom: '2015-01-01T00:00:00+01:00' }],
    },
    {
      countryCode: country,
      officialId: second,
      name: `Demo Regional Sickness Fund of ${countryName}, second district`,
      certificates: [await demoCertificate(label(second), `${country} ${second}`, MODERN), rsa],
      accreditationPeriods: [
        { portableDocument: 'EHIC', validFrom: '2018-01-01T00:00:00+01:00', validUntil: '2022-12-31T23:59:59+01:00' },
        { portableDocument: 'S1', validFrom: '2018-01-01T00:00:00+01:00' },
        { portableDocument: 'EHIC', validFrom: '2024-07-01T00:00:00+02:00' },
      ],
    },
    {
      countryCode: country,
      officialId: third,
      name: `Demo Mutual of ${countryName} (closed)`,
      certificates: [await demoCertificate(label(third), `${country} ${third}`, MODERN)],
      accreditationPeriods: [
        { portableDocument: 'EHIC', validFrom: '2015-01-01T00:00:00+01:00', validUntil: '2023-12-31T23:59:59+01:00' },
      ],
    },
  ];
}

export async function generateDemoPki(known: Record<string, string>): Promise<DemoPki> {
  for (const label of RSA_LABELS) rsaKey(label, known);
  const authority = await certificate('authority', 'DEMO authority - proves nothing', MODERN);
  const institutions: DemoInstitution[] = [];
  // BE is first, so that BE:0120 of the worked example is an institution here too.
  const codes = (Object.keys(COUNTRIES) as CountryCode[]).sort((a, b) => Number(b === 'BE') - Number(a === 'BE'));
  for (const [position, country] of codes.entries()) institutions.push(...(await institutionsOf(country, position)));
  return { about: 'TEST KEYS. Public, for demonstrations and tests only.', authority, institutions, keys };
}

if (process.argv[1]?.endsWith('generate-demo-pki.ts')) {
  let known: Record<string, string> = {};
  try {
    known = (JSON.parse(readFileSync(FILE, 'utf8')) as DemoPki).keys;
  } catch {
    // At the first run there is no file.
  }
  writeFileSync(FILE, `${JSON.stringify(await generateDemoPki(known), undefined, 1)}\n`);
}
