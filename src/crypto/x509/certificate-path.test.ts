import { describe, expect, test } from 'vitest';
import { base64Decode } from '../../codec/bytes.ts';
import pki from '../../testing/demo-pki.json' with { type: 'json' };
import { demoInstitutions } from '../../testing/demo-pki.ts';
import { checkPath, isTimestampTrusted } from './certificate-path.ts';
import {
  authorityExtensions,
  bits,
  type CertificatePlan,
  demoKey,
  ECDSA_SHA256,
  ECDSA_SHA512,
  extension,
  integer,
  keyUsage,
  makeCertificate,
  NULL,
  oid,
  RSA_SHA256,
  sequence,
  signWith,
  TRUE,
  timeStamping,
} from './certificates.fixture.ts';

const AT = new Date('2025-09-22T10:00:00Z');
const ROOT = { subject: 'Root', key: demoKey('rsa-2') };
const MIDDLE = { subject: 'Middle', key: demoKey('DE:0170') };
const LOWER = { subject: 'Lower', key: demoKey('AT:0120') };
const FUND = { subject: 'Fund', key: demoKey('BE:0120') };

const root = makeCertificate({ ...ROOT, extensions: authorityExtensions() });
const authority = (plan: Partial<CertificatePlan> = {}) =>
  makeCertificate({ ...MIDDLE, issuer: ROOT, extensions: authorityExtensions(), ...plan });
const fund = (plan: Partial<CertificatePlan> = {}) => makeCertificate({ ...FUND, issuer: MIDDLE, ...plan });
const middle = authority();
const leaf = fund();

const check = (
  certificate: Uint8Array,
  {
    intermediates = [] as Uint8Array[],
    anchors = [root],
    at = AT,
    purpose = 'document',
  }: Partial<Parameters<typeof checkPath>[1]> = {},
) =>
  // Copies are read anew: what was read from an array is remembered.
  checkPath(certificate.slice(), {
    intermediates: intermediates.map((der) => der.slice()),
    anchors: anchors.map((der) => der.slice()),
    at,
    purpose,
  });

describe('RFC 5280 6.1: a path to an anchor', () => {
  test('every certificate of the demo PKI leads to its authority, or is too old', async () => {
    const anchors = [base64Decode(pki.authority)!];
    for (const { der, validUntil } of demoInstitutions.slice(0, 6).flatMap(({ certificates }) => certificates)) {
      const expected = validUntil < '2025' ? 'SIGNER_EXPIRED' : 'TRUSTED';
      expect(await check(base64Decode(der)!, { anchors })).toBe(expected);
    }
  });

  test('through a certificate between, RSA and ECDSA', async () => {
    expect(await check(leaf, { intermediates: [middle] })).toBe('TRUSTED');
    expect(await check(leaf, { intermediates: [root, leaf, middle] })).toBe('TRUSTED');
    expect(await check(leaf)).toBe('SIGNER_UNTRUSTED');
    expect(await check(leaf, { intermediates: [middle], anchors: [] })).toBe('SIGNER_UNTRUSTED');
  });

  test('to an anchor that is itself below another', async () => {
    expect(await check(leaf, { anchors: [middle] })).toBe('TRUSTED');
  });

  test('the certificate itself is an anchor', async () => {
    const own = makeCertificate(FUND);
    expect(await check(own, { anchors: [own] })).toBe('TRUSTED');
    expect(await check(leaf, { anchors: [leaf] })).toBe('TRUSTED');
    expect(await check(own)).toBe('SIGNER_UNTRUSTED');
    expect(await check(own, { anchors: [makeCertificate({ ...FUND, serial: 8 })] })).toBe('SIGNER_UNTRUSTED');
  });

  test('20 certificates that came along are looked at, and not one more', async () => {
    const others = Array.from({ length: 20 }, (_, serial) => makeCertificate({ ...LOWER, serial: serial + 1 }));
    expect(await check(leaf, { intermediates: [...others.slice(1), middle] })).toBe('TRUSTED');
    expect(await check(leaf, { intermediates: [...others, middle] })).toBe('SIGNER_UNTRUSTED');
  });

  test('what cannot be read is passed over, but not an anchor', async () => {
    expect(await check(leaf, { intermediates: [new Uint8Array(0), Uint8Array.of(0x30, 0), middle] })).toBe('TRUSTED');
    expect(await check(new Uint8Array(9))).toBe('SIGNER_UNTRUSTED');
    await expect(check(leaf, { anchors: [new Uint8Array(9)] })).rejects.toMatchObject({ code: 'ERR_EHIC_CERTIFICATE' });
  });
});

test('a time stamp is trusted whose authority leads to an anchor, for time stamps, at its own time', async () => {
  const certificate = fund({ extensions: [timeStamping()], until: '2024-12-31' });
  const stamp = { certificate, chain: [middle], time: '2024-06-01T00:00:00.000Z' };
  expect(await isTimestampTrusted(stamp, [root])).toBe(true);
  expect(await isTimestampTrusted(stamp, [])).toBe(false);
  expect(await isTimestampTrusted({ ...stamp, chain: [] }, [root])).toBe(false);
  expect(await isTimestampTrusted({ ...stamp, time: '2025-06-01T00:00:00.000Z' }, [root])).toBe(false);
  const document = fund({ extensions: [extension('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.36')))] });
  expect(await isTimestampTrusted({ ...stamp, certificate: document }, [root])).toBe(false);
});

describe('extended key usage (RFC 5280 4.2.1.12)', () => {
  const PURPOSE = {
    serverAuth: '1.3.6.1.5.5.7.3.1',
    clientAuth: '1.3.6.1.5.5.7.3.2',
    codeSigning: '1.3.6.1.5.5.7.3.3',
    emailProtection: '1.3.6.1.5.5.7.3.4',
    timeStamping: '1.3.6.1.5.5.7.3.8',
    OCSPSigning: '1.3.6.1.5.5.7.3.9',
    documentSigning: '1.3.6.1.5.5.7.3.36',
    any: '2.5.29.37.0',
  } as const;
  type Name = keyof typeof PURPOSE;
  const usage = (names: readonly Name[], critical: boolean) =>
    extension('2.5.29.37', sequence(...names.map((name) => oid(PURPOSE[name]))), critical);

  test.each<[Name[], boolean]>([
    [['documentSigning'], true],
    [['emailProtection'], true],
    [['any'], true],
    [['serverAuth', 'documentSigning'], true],
    [['serverAuth'], false],
    [['clientAuth'], false],
    [['codeSigning'], false],
    [['timeStamping'], false],
    [['OCSPSigning'], false],
    [[], false],
  ])('%j of a leaf or of an authority between: documents are %s', async (names, isMeant) => {
    const verdict = isMeant ? 'TRUSTED' : 'SIGNER_KEY_PURPOSE';
    for (const critical of [true, false]) {
      const own = fund({ extensions: [usage(names, critical)] });
      expect(await check(own, { intermediates: [middle] })).toBe(verdict);
      const between = authority({ extensions: [...authorityExtensions(), usage(names, critical)] });
      expect(await check(leaf, { intermediates: [between] })).toBe(verdict);
    }
  });

  test('of an anchor is not evaluated: the application has chosen it', async () => {
    const limited = makeCertificate({ ...ROOT, extensions: [...authorityExtensions(), usage(['serverAuth'], true)] });
    expect(await check(leaf, { intermediates: [middle], anchors: [limited] })).toBe('TRUSTED');
    const own = fund({ extensions: [usage(['serverAuth'], true)] });
    expect(await check(own, { anchors: [own] })).toBe('TRUSTED');
  });

  test('a time stamp authority and those above it need another', async () => {
    const stamping = fund({ extensions: [usage(['timeStamping'], true)] });
    expect(await check(stamping, { intermediates: [middle], purpose: 'timestamp' })).toBe('TRUSTED');
    const between = authority({ extensions: [...authorityExtensions(), usage(['emailProtection'], true)] });
    expect(await check(stamping, { intermediates: [between], purpose: 'timestamp' })).toBe('SIGNER_KEY_PURPOSE');
  });

  test('one that cannot be read makes the certificate unusable', async () => {
    const broken = fund({ extensions: [extension('2.5.29.37', integer(1))] });
    expect(await check(broken, { intermediates: [middle] })).toBe('SIGNER_UNTRUSTED');
  });

  test('where another path is for documents, that one counts', async () => {
    const limited = authority({ extensions: [...authorityExtensions(), usage(['serverAuth'], true)], serial: 9 });
    expect(await check(leaf, { intermediates: [limited, middle] })).toBe('TRUSTED');
  });
});

describe('an authority of the same names', () => {
  const EVIL = { subject: 'Root', key: demoKey('rsa-3') };
  const evilRoot = makeCertificate({ ...EVIL, extensions: authorityExtensions() });

  test('leads nowhere', async () => {
    const evilMiddle = authority({ key: demoKey('rsa-1'), issuer: EVIL });
    const evilLeaf = fund({ issuer: { subject: 'Middle', key: demoKey('rsa-1') } });
    expect(await check(evilLeaf, { intermediates: [evilMiddle, evilRoot] })).toBe('SIGNER_UNTRUSTED');
    expect(await check(evilLeaf, { intermediates: [middle, evilRoot] })).toBe('SIGNER_UNTRUSTED');
    expect(await check(evilLeaf, { intermediates: [evilMiddle, evilRoot], anchors: [evilRoot] })).toBe('TRUSTED');
  });

  test('does not hide the right one', async () => {
    const other = authority({ key: demoKey('rsa-1'), issuer: EVIL });
    expect(await check(leaf, { intermediates: [other, evilRoot, middle] })).toBe('TRUSTED');
  });

  test('another name with the right key leads nowhere either', async () => {
    const misnamed = fund({ issuer: { subject: 'Middel', key: MIDDLE.key } });
    expect(await check(misnamed, { intermediates: [middle] })).toBe('SIGNER_UNTRUSTED');
  });
});

describe('RFC 5280 6.1.4: who may issue', () => {
  test.each<[string, Uint8Array[]]>([
    ['no basic constraints', [keyUsage(0x04, 2)]],
    ['cA not said', [extension('2.5.29.19', sequence()), keyUsage(0x04, 2)]],
    ['cA false', [extension('2.5.29.19', sequence(Uint8Array.of(1, 1, 0))), keyUsage(0x04, 2)]],
    ['cA neither true nor false (X.690 11.1)', [extension('2.5.29.19', sequence(Uint8Array.of(1, 1, 1)))]],
    ['another key usage', [extension('2.5.29.19', sequence(TRUE)), keyUsage(0x80, 7)]],
    ['an invalid key usage', [extension('2.5.29.19', sequence(TRUE)), extension('2.5.29.15', NULL)]],
    ['a critical extension that is not known', [...authorityExtensions(), extension('1.2.3.4', NULL)]],
    ['name constraints', [...authorityExtensions(), extension('2.5.29.30', sequence())]],
    ['name constraints that are not critical', [...authorityExtensions(), extension('2.5.29.30', sequence(), false)]],
    ['policy constraints', [...authorityExtensions(), extension('2.5.29.36', sequence())]],
    ['an extension twice', [...authorityExtensions(), extension('2.5.29.15', bits(Uint8Array.of(0x04), 2))]],
    ['a negative path length', [extension('2.5.29.19', sequence(TRUE, integer(0xff))), keyUsage(0x04, 2)]],
  ])('%s: leads nowhere', async (_, extensions) => {
    expect(await check(leaf, { intermediates: [authority({ extensions })] })).toBe('SIGNER_UNTRUSTED');
    const anchor = makeCertificate({ ...MIDDLE, extensions });
    const verdict = check(leaf, { anchors: [anchor] });
    await verdict.then(
      (value) => expect(value).toBe('SIGNER_UNTRUSTED'),
      (error) => expect(error).toMatchObject({ code: 'ERR_EHIC_CERTIFICATE' }),
    );
  });

  test.each<[string, Uint8Array[]]>([
    ['no key usage', [extension('2.5.29.19', sequence(TRUE))]],
    ['extensions that are not critical', [...authorityExtensions(), extension('1.2.3.4', NULL, false)]],
    ['critical policies', [...authorityExtensions(), extension('2.5.29.32', sequence())]],
  ])('%s: leads on', async (_, extensions) => {
    expect(await check(leaf, { intermediates: [authority({ extensions })] })).toBe('TRUSTED');
  });

  test('a signer of documents issues nothing', async () => {
    const below = makeCertificate({ subject: 'Below', key: demoKey('rsa-1'), issuer: FUND });
    expect(await check(below, { intermediates: [leaf, middle] })).toBe('SIGNER_UNTRUSTED');
    expect(await check(below, { anchors: [leaf] })).toBe('SIGNER_UNTRUSTED');
  });

  test('a critical extension of the signer that is not known', async () => {
    const strange = fund({ extensions: [extension('1.2.3.4', NULL)] });
    expect(await check(strange, { intermediates: [middle] })).toBe('SIGNER_UNTRUSTED');
    expect(await check(fund({ extensions: [extension('1.2.3.4', NULL, false)] }), { intermediates: [middle] })).toBe(
      'TRUSTED',
    );
  });
});

describe('RFC 5280 4.2.1.9: path length', () => {
  const lower = makeCertificate({ ...LOWER, issuer: MIDDLE, extensions: authorityExtensions() });
  const low = makeCertificate({ ...FUND, issuer: LOWER });
  const rootOf = (length: number) => makeCertificate({ ...ROOT, extensions: authorityExtensions(length) });

  test.each([
    [0, 'SIGNER_UNTRUSTED', 'SIGNER_UNTRUSTED'],
    [1, 'TRUSTED', 'SIGNER_UNTRUSTED'],
    [2, 'TRUSTED', 'TRUSTED'],
  ] as const)('an anchor of %i', async (length, one, two) => {
    const anchors = [rootOf(length)];
    expect(await check(leaf, { intermediates: [middle], anchors })).toBe(one);
    expect(await check(low, { intermediates: [lower, middle], anchors })).toBe(two);
  });

  test('of a certificate between', async () => {
    const limited = authority({ extensions: authorityExtensions(0) });
    expect(await check(leaf, { intermediates: [limited] })).toBe('TRUSTED');
    expect(await check(low, { intermediates: [lower, limited] })).toBe('SIGNER_UNTRUSTED');
  });

  test('self-issued certificates do not count', async () => {
    const renewed = makeCertificate({
      ...MIDDLE,
      key: demoKey('rsa-1'),
      issuer: MIDDLE,
      extensions: authorityExtensions(),
    });
    const below = fund({ issuer: { subject: 'Middle', key: demoKey('rsa-1') } });
    const limited = authority({ extensions: authorityExtensions(0) });
    expect(await check(below, { intermediates: [renewed, limited] })).toBe('TRUSTED');
  });
});

describe('validity of every certificate', () => {
  const at = (day: string) => new Date(`${day}Z`);
  test.each<[string, string]>([
    ['2019-12-31T23:59:59', 'SIGNER_NOT_YET_VALID'],
    ['2020-01-01T00:00:00', 'TRUSTED'],
    ['2040-01-01T00:00:00', 'TRUSTED'],
    ['2040-01-01T00:00:01', 'SIGNER_EXPIRED'],
  ])('%s', async (day, verdict) => {
    expect(await check(leaf, { intermediates: [middle], at: at(day) })).toBe(verdict);
  });

  test('one of them is enough', async () => {
    const old = { until: '2025-01-01' };
    const young = { from: '2026-01-01' };
    expect(await check(fund(old), { intermediates: [middle] })).toBe('SIGNER_EXPIRED');
    expect(await check(fund(young), { intermediates: [middle] })).toBe('SIGNER_NOT_YET_VALID');
    expect(await check(leaf, { intermediates: [authority(old)] })).toBe('SIGNER_EXPIRED');
    expect(await check(leaf, { intermediates: [authority(young)] })).toBe('SIGNER_NOT_YET_VALID');
    expect(await check(fund(old), { intermediates: [authority(young)] })).toBe('SIGNER_EXPIRED');
    const oldRoot = makeCertificate({ ...ROOT, extensions: authorityExtensions(), ...old });
    expect(await check(leaf, { intermediates: [middle], anchors: [oldRoot] })).toBe('SIGNER_EXPIRED');
    const known = fund(old);
    expect(await check(known, { anchors: [known] })).toBe('SIGNER_EXPIRED');
  });

  test('an old way beside a valid one does not matter', async () => {
    expect(await check(leaf, { intermediates: [authority({ until: '2025-01-01' }), middle] })).toBe('TRUSTED');
  });

  test('an old certificate that leads nowhere is not trusted, whatever its age', async () => {
    expect(await check(fund({ until: '2025-01-01' }))).toBe('SIGNER_UNTRUSTED');
  });

  test('an invalid time', async () => {
    expect(await check(leaf, { intermediates: [middle], at: new Date(Number.NaN) })).not.toBe('TRUSTED');
  });
});

describe('signatures', () => {
  test.each<[string, Partial<CertificatePlan>]>([
    ['one algorithm outside and another inside (RFC 5280 4.1.1.2)', { innerAlgorithm: ECDSA_SHA512 }],
    ['an algorithm of another kind of key', { algorithm: RSA_SHA256 }],
    ['another hash', { algorithm: ECDSA_SHA512 }],
    [
      'SHA-1',
      { algorithm: sequence(oid('1.2.840.10045.4.1')), signature: (data) => signWith(MIDDLE.key, data, 'sha1') },
    ],
    ['empty', { signature: () => new Uint8Array(0) }],
    ['of zeros', { signature: () => sequence(integer(0), integer(0)) }],
    ['over something else', { signature: () => signWith(MIDDLE.key, new Uint8Array(3)) }],
  ])('%s', async (_, plan) => {
    expect(await check(fund({ algorithm: ECDSA_SHA256, ...plan }), { intermediates: [middle] })).toBe(
      'SIGNER_UNTRUSTED',
    );
  });

  test('each bit of the certificate counts', async () => {
    for (let i = 0; i < 8 * leaf.length; i += 13) {
      const changed = leaf.slice();
      changed[i >> 3]! ^= 1 << (i & 7);
      expect(await check(changed, { intermediates: [middle] })).toBe('SIGNER_UNTRUSTED');
    }
  });
});

describe('a bounded search', () => {
  test('ten certificates on a path, and not eleven', async () => {
    const countries = ['DE:0170', 'AT:0120', 'BE:0120', 'CH:0270'];
    const keys = ['rsa-1', 'rsa-3', ...countries, ...countries].map(demoKey);
    const chain = keys.map((key, index) =>
      makeCertificate({
        subject: `Level ${index}`,
        key,
        issuer: index === 0 ? ROOT : { subject: `Level ${index - 1}`, key: keys[index - 1]! },
        extensions: authorityExtensions(),
      }),
    );
    expect(await check(chain[8]!, { intermediates: chain })).toBe('TRUSTED');
    expect(await check(chain[9]!, { intermediates: chain })).toBe('SIGNER_UNTRUSTED');
  });

  test('certificates that all issue each other come to an end', async () => {
    const same = { subject: 'Same', key: demoKey('DE:0170') };
    const many = Array.from({ length: 50 }, (_, serial) =>
      makeCertificate({ ...same, serial, extensions: authorityExtensions() }),
    );
    const start = makeCertificate({ ...FUND, issuer: same });
    expect(await check(start, { intermediates: many })).toBe('SIGNER_UNTRUSTED');
    expect(await check(start, { intermediates: many, anchors: [many[3]!] })).toBe('TRUSTED');
  });
});
