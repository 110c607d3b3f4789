import { createPublicKey, X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { concatBytes, hexEncode } from '../codec/bytes.ts';
import { authorityExtensions, demoKey, makeCertificate } from '../crypto/x509/certificates.fixture.ts';
import { parseCertificates } from '../crypto/x509/pem.ts';
import { importInstitutionRepository, toResolverList } from '../registry/import-repository.ts';
import { snapshotRegistry } from '../registry/snapshot.ts';
import type { TrustRegistry } from '../registry/trust-registry.ts';
import { pem } from '../testing/demo-pki.ts';
import { es256, issue, ps256, rs256, verifierWith } from './verify.fixture.ts';

const text = (await issue()).text;
const own = pem('CERTIFICATE', es256.certificate);
const BE = { countryCode: 'BE', officialId: '0120', name: 'CM' };
const accreditationPeriods = [{ portableDocument: 'EHIC', validFrom: '2015-01-01' }];
const listOf = (members: object) => ({ results: [{ ...BE, accreditationPeriods, ...members }] });

async function verify(members: object, scan = text) {
  return reportOf(snapshotRegistry(listOf(members)), scan);
}

async function reportOf(registry: TrustRegistry, scan = text) {
  const report = await verifierWith({ registry }).verify(scan);
  return report.conclusion === 'APPROVED' ? 'APPROVED' : report.failure.code;
}

describe('one certificate with several periods: every period counts', () => {
  const past = { certificatePEM: own, validFrom: '2020-01-01', validUntil: '2021-12-31' };
  const present = { certificate: own, validFrom: '2025-01-01', validUntil: '2026-12-31' };
  const unreadable = { certificate: own, validFrom: 7 };
  const orders = [
    [past, present],
    [present, past],
    [unreadable, past, present],
    [present, past, unreadable],
  ];

  it.each(orders)('in the registry, order %#', async (...certificates) => {
    expect(await verify({ certificates })).toBe('APPROVED');
  });

  it.each(orders)('in an export, in one entry and in one entry each, order %#', async (...certificates) => {
    for (const json of [
      [{ ...BE, accreditationPeriods, certificates }],
      certificates.map((certificate) => ({ ...BE, accreditationPeriods, certificate })),
    ]) {
      const { issuers, rejected } = await importInstitutionRepository(json);
      expect(rejected).toEqual([]);
      expect(issuers[0]!.certificates).toHaveLength(certificates.length);
      expect(await reportOf(snapshotRegistry(toResolverList(issuers)))).toBe('APPROVED');
    }
  });

  it('no period contains the day; no period can be read', async () => {
    expect(await verify({ certificates: [past, unreadable] })).toBe('CERTIFICATE_EXPIRED');
    expect(await verify({ certificates: [unreadable, past] })).toBe('CERTIFICATE_EXPIRED');
    expect(await verify({ certificates: [unreadable, unreadable] })).toBe('KEY_VALIDITY_UNKNOWN');
  });

  it('however many there are', async () => {
    expect(await verify({ certificates: [...new Array(100).fill(past), present] })).toBe('APPROVED');
  });
});

describe('certificate entries of every form', async () => {
  const root = { subject: 'root', key: demoKey('authority') };
  const rootPem = pem('CERTIFICATE', makeCertificate({ ...root, extensions: authorityExtensions() }));
  const leaf = makeCertificate({ subject: 'leaf', key: demoKey('BE:0120'), issuer: root });
  const leafPem = pem('CERTIFICATE', leaf);
  const leafText = (await issue(undefined, { ...es256, certificate: leaf })).text;

  it.each<[string, unknown]>([
    ['an empty certificate beside certificatePEM', { certificate: '', certificatePEM: own }],
    ['an empty certificatePEM beside certificate', { certificate: own, certificatePEM: '' }],
    ['white space beside certificatePEM', { certificate: ' \n', certificatePEM: own }],
    ['null beside certificatePEM', { certificate: null, certificatePEM: own }],
    ['an object beside certificatePEM', { certificate: {}, certificatePEM: own }],
    ['both', { certificate: own, certificatePEM: own }],
    ['a trusted certificate', pem('TRUSTED CERTIFICATE', concatBytes(es256.certificate, Uint8Array.of(0x30, 0)))],
    ['Base64 of DER with a line feed', Buffer.from([...es256.certificate, 10]).toString('base64')],
    ['a length in longer form', pem('CERTIFICATE', withLongLength(es256.certificate))],
  ])('%s', async (_, entry) => {
    expect(await verify({ certificates: [entry] })).toBe('APPROVED');
    const { issuers, rejected } = await importInstitutionRepository([{ ...BE, certificates: [entry] }]);
    expect(rejected).toEqual([]);
    expect(issuers[0]!.certificates).toHaveLength(1);
    expect(snapshotRegistry(listOf({ certificates: [entry] })).leftOut()).toEqual([]);
  });

  it('an export with an empty certificates beside certificate', async () => {
    for (const certificates of ['', [], [''], null]) {
      const { issuers, rejected } = await importInstitutionRepository([{ ...BE, certificates, certificate: own }]);
      expect(rejected).toEqual([]);
      expect(issuers[0]!.certificates).toHaveLength(1);
    }
  });

  it('of a chain in any order the leaf, never the authority', async () => {
    for (const chain of [leafPem + rootPem, rootPem + leafPem]) {
      expect(await verify({ certificates: [chain] }, leafText)).toBe('APPROVED');
      const answer = await snapshotRegistry(listOf({ certificates: [chain] })).find(BE);
      expect(answer.status === 'found' && answer.institution.certificates.map(({ der }) => hexEncode(der))).toEqual([
        hexEncode(leaf),
      ]);
    }
  });

  it('of a chain the certificate whose thumbprint is claimed', async () => {
    const thumbprint = new X509Certificate(leaf).fingerprint256.replaceAll(':', '');
    const claim = { 'x5t#S256': Buffer.from(thumbprint, 'hex').toString('base64url') };
    expect(await verify({ certificates: [{ ...claim, certificate: rootPem + leafPem }] }, leafText)).toBe('APPROVED');
    const wrong = { ...claim, certificate: rootPem + own };
    expect(await verify({ certificates: [wrong] }, leafText)).toBe('REGISTRY_INCONSISTENT');
  });

  it('of two texts of one entry that are no chain each counts', async () => {
    expect(await verify({ certificates: [{ certificate: leafPem, certificatePEM: own }] })).toBe('APPROVED');
    expect(await verify({ certificates: [leafPem + own] }, leafText)).toBe('APPROVED');
  });

  it('omitted entries are reported, with their position', async () => {
    const noise = pem('CERTIFICATE', Uint8Array.of(0x30, 1, 1));
    const certificates = [own, 'x', noise, own + noise, '', null, { certificatePEM: '' }];
    const expected = [1, 2, 3, 4, 5, 6].map((certificate) => ({
      code: 'ERR_EHIC_CERTIFICATE',
      position: 0,
      certificate,
      field: 'certificates',
    }));
    expect(snapshotRegistry(listOf({ certificates })).leftOut()).toEqual(expected);
    const { issuers, rejected } = await importInstitutionRepository([
      { ...BE, certificates: certificates.toSpliced(4, 1, 'x') },
    ]);
    expect(rejected).toEqual(expected);
    expect(issuers[0]!.certificates).toHaveLength(1);
    const broken = snapshotRegistry({ results: [7, { officialId: 'x' }, { ...BE, certificates: own }] });
    expect(broken.leftOut()).toEqual([
      { code: 'FIELD_TYPE', position: 0, field: '' },
      { code: 'FIELD_MISSING', position: 1, field: '' },
      { code: 'FIELD_TYPE', position: 2, field: 'certificates' },
    ]);
  });

  const shared = join(process.env.EEHIC_SHARED ?? '../shared', 'cases');
  it.skipIf(!existsSync(shared))('files of a CA and of OpenSSL', async () => {
    const entries = ['17-trusted-certificate.pem', '18-chain-root-first.pem'].map((file) =>
      readFileSync(join(shared, file), 'utf8'),
    );
    const { issuers, rejected } = await importInstitutionRepository([{ ...BE, certificates: entries }]);
    expect(rejected).toEqual([]);
    // The file of a chain holds two that were issued by themselves; the other file is one of them.
    const [first, second] = parseCertificates(entries[1]!);
    expect(issuers[0]!.certificates.map(({ der }) => hexEncode(der))).toEqual([hexEncode(second!), hexEncode(first!)]);
  });
});

describe('several candidates under one key id: the one that verifies wins', () => {
  const jwkOf = (certificate: Uint8Array, more: object = {}) => ({
    ...createPublicKey(new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'pem' })).export({
      format: 'jwk',
    }),
    'x5t#S256': thumbprintOf(es256.certificate),
    ...more,
  });
  const good = jwkOf(es256.certificate);
  const other = jwkOf(rs256.certificate);
  const certificates = [own];

  it('a certificate, whatever keys stand beside it', async () => {
    for (const publicKeys of [[good], [other], [other, good], [good, other]]) {
      expect(await verify({ certificates, publicKeys })).toBe('APPROVED');
    }
  });

  it('of two keys the one that verifies, in both orders; its validity is not known', async () => {
    for (const publicKeys of [[good], [other, good], [good, other]]) {
      expect(await verify({ publicKeys })).toBe('KEY_VALIDITY_UNKNOWN');
    }
  });

  it('a key whose certificate of the same thumbprint has another', async () => {
    // The card is signed by a key that the registry names beside the certificate, under its thumbprint.
    const scan = (await issue(undefined, rs256)).text;
    const under = { 'x5t#S256': thumbprintOf(rs256.certificate) };
    const named = [jwkOf(es256.certificate, under), jwkOf(rs256.certificate, under)];
    for (const publicKeys of [named, named.toReversed()]) {
      expect(await verify({ publicKeys }, scan)).toBe('KEY_VALIDITY_UNKNOWN');
      expect(await verify({ certificates: [pem('CERTIFICATE', rs256.certificate)], publicKeys }, scan)).toBe(
        'APPROVED',
      );
    }
  });

  it.each<[string, object]>([
    ['without coordinates', { x: undefined, y: undefined }],
    ['with empty coordinates', { x: '', y: '' }],
    ['for encryption', { use: 'enc' }],
    ['for another algorithm', { alg: 'ES384' }],
    ['for an algorithm of another kind of key', { alg: 'PS256' }],
    ['for an invalid algorithm', { alg: 7 }],
    ['for other operations', { key_ops: ['sign', 'deriveKey'] }],
    ['with operations that are no list', { key_ops: 'verify' }],
    ['with its private number', { d: 'AAAA' }],
    ['of an unsupported kind', { kty: 'oct' }],
  ])('a key %s is no candidate', async (_, members) => {
    expect(await verify({ publicKeys: [{ ...good, ...members }] })).toBe('CERTIFICATE_UNKNOWN');
    const issuer = { ...BE, certificates: [], accreditationPeriods };
    const publicKeys = [{ 'x5t#S256': good['x5t#S256'], jwk: { ...good, ...members } }];
    const answer = { status: 'found', institution: { ...issuer, publicKeys }, freshness: { source: 'own' } };
    expect(await reportOf({ find: async () => answer as never })).toBe('CERTIFICATE_UNKNOWN');
    expect(await verify({ publicKeys: [{ ...good, ...members }, good] })).toBe('KEY_VALIDITY_UNKNOWN');
  });

  it.each<[string, object]>([
    ['for signatures', { use: 'sig' }],
    ['for the algorithm', { alg: 'ES256' }],
    ['for verifying', { key_ops: ['verify'] }],
    ['with null for what it does not have', { use: null, alg: null, key_ops: null, d: null }],
  ])('a key %s is one', async (_, members) => {
    expect(await verify({ publicKeys: [{ ...good, ...members }] })).toBe('KEY_VALIDITY_UNKNOWN');
  });

  it('an RSA key for PS256 does not verify RS256, nor the other way', async () => {
    for (const [signer, alg] of [
      [rs256, 'PS256'],
      [ps256, 'RS256'],
    ] as const) {
      const scan = (await issue(undefined, signer)).text;
      const key = jwkOf(signer.certificate, { 'x5t#S256': thumbprintOf(signer.certificate) });
      expect(await verify({ publicKeys: [{ ...key, alg }] }, scan)).toBe('CERTIFICATE_UNKNOWN');
      expect(await verify({ publicKeys: [{ ...key, alg: signer.algorithm }] }, scan)).toBe('KEY_VALIDITY_UNKNOWN');
    }
  });
});

function thumbprintOf(certificate: Uint8Array): string {
  return Buffer.from(new X509Certificate(certificate).fingerprint256.replaceAll(':', ''), 'hex').toString('base64url');
}

/** The same certificate, its length in four bytes. */
function withLongLength(der: Uint8Array): Uint8Array {
  expect(der[1]).toBe(0x82);
  return concatBytes(Uint8Array.of(0x30, 0x84, 0, 0), der.subarray(2));
}
