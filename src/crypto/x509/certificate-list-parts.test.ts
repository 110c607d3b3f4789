import { describe, expect, it } from 'vitest';
import { utf8Encode } from '../../codec/bytes.ts';
import { readCertificate } from './certificate.ts';
import { readCertificateList } from './certificate-list.ts';
import { coversCertificate } from './certificate-list-scope.ts';
import {
  authorityExtensions,
  bits,
  commonName,
  demoKey,
  der,
  ECDSA_SHA256,
  ECDSA_SHA512,
  extension,
  generalizedTime,
  integer,
  makeCertificate,
  NULL,
  oid,
  reasonCode,
  revokedEntry,
  sequence,
  setOf,
} from './certificates.fixture.ts';
import { DerError } from './der.ts';

const TIME = '2025-09-01T00:00:00';
const [NAME, THIS, NEXT] = [
  commonName('x'),
  generalizedTime('2025-09-20T00:00:00'),
  generalizedTime('2025-09-30T00:00:00'),
];

/** A list (RFC 5280 5.1) of these fields; nobody has signed it. */
const listOf = (fields: readonly Uint8Array[], algorithm = ECDSA_SHA256, end: readonly Uint8Array[] = []) =>
  sequence(sequence(...fields), algorithm, bits(Uint8Array.of(1)), ...end);
const HEAD = [integer(1), ECDSA_SHA256, NAME, THIS, NEXT];
const withEntries = (...entries: Uint8Array[]) => readCertificateList(listOf([...HEAD, sequence(...entries)]));
const find = (list: ReturnType<typeof withEntries>, ...serial: number[]) => list.find(Uint8Array.from(serial));

describe('RFC 5280 5.1: the parts of a list', () => {
  it.each<[string, Uint8Array[]]>([
    ['version 2', HEAD],
    ['version 1', HEAD.slice(1)],
    ['no next update', HEAD.slice(0, 4)],
    [
      'times as UTCTime',
      [integer(1), ECDSA_SHA256, NAME, der(0x17, utf8Encode('250920000000Z')), der(0x17, utf8Encode('250930000000Z'))],
    ],
    ['extensions', [...HEAD, der(0xa0, sequence(extension('2.5.29.20', integer(4), false)))]],
  ])('%s is read', (_, fields) => {
    const list = readCertificateList(listOf(fields));
    expect(list.thisUpdate.toISOString()).toBe('2025-09-20T00:00:00.000Z');
    expect(list.nextUpdate?.toISOString()).toBe(
      fields.length === 4 && fields !== HEAD && fields[3] === THIS ? undefined : '2025-09-30T00:00:00.000Z',
    );
    expect(list.find(Uint8Array.of(7))).toEqual([]);
  });

  it.each<[string, Uint8Array]>([
    ['version 3', listOf([integer(2), ...HEAD.slice(1)])],
    ['version 1, which is written', listOf([integer(0), ...HEAD.slice(1)])],
    ['extensions of version 1', listOf([...HEAD.slice(1), der(0xa0, sequence())])],
    ['two algorithms', listOf(HEAD, ECDSA_SHA512)],
    ['no time', listOf(HEAD.slice(0, 3))],
    ['a time that is none', listOf([...HEAD.slice(0, 3), der(0x18, utf8Encode('20251320000000Z'))])],
    ['a next update that is none', listOf([...HEAD.slice(0, 4), der(0x18, utf8Encode('20251320000000Z'))])],
    ['something more', listOf([...HEAD, NULL])],
    ['something after the signature', listOf(HEAD, ECDSA_SHA256, [NULL])],
    ['an extension twice', listOf([...HEAD, der(0xa0, sequence(extension('1.2.3', NULL), extension('1.2.3', NULL)))])],
  ])('%s is refused', (_, bytes) => {
    expect(() => readCertificateList(bytes)).toThrow(DerError);
  });
});

describe('RFC 5280 5.3: entries', () => {
  it.each([
    [0, 'unspecified'],
    [1, 'keyCompromise'],
    [2, 'cACompromise'],
    [3, 'affiliationChanged'],
    [4, 'superseded'],
    [5, 'cessationOfOperation'],
    [6, 'certificateHold'],
    [9, 'privilegeWithdrawn'],
    [10, 'aACompromise'],
  ])('the reason %i is %s', (code, reason) => {
    for (const critical of [true, false]) {
      expect(find(withEntries(revokedEntry([7], TIME, reasonCode(code, critical))), 7)).toEqual([
        { date: new Date(`${TIME}Z`), reason },
      ]);
    }
  });

  it.each<[string, Uint8Array]>([
    ['the reason 7', revokedEntry([7], TIME, reasonCode(7))],
    ['the reason 8, of delta lists', revokedEntry([7], TIME, reasonCode(8))],
    ['the reason 11', revokedEntry([7], TIME, reasonCode(11))],
    ['a reason of two bytes', revokedEntry([7], TIME, extension('2.5.29.21', der(0x0a, Uint8Array.of(0, 1)), false))],
    ['a reason that is a number', revokedEntry([7], TIME, extension('2.5.29.21', integer(1), false))],
    ['another issuer', revokedEntry([7], TIME, extension('2.5.29.29', sequence(), false))],
    ['something critical', revokedEntry([7], TIME, extension('1.2.3', NULL))],
    [
      'extensions that are a set',
      sequence(integer(7), generalizedTime(TIME), setOf([extension('1.2.3', NULL, false)])),
    ],
    ['no time', sequence(integer(7))],
    ['a time of another form', sequence(integer(7), der(0x16, utf8Encode('20250901000000Z')))],
    ['no serial number', sequence(generalizedTime(TIME))],
    ['an empty serial number', sequence(der(0x02), generalizedTime(TIME))],
    ['a serial number of 65 bytes', revokedEntry(new Array<number>(65).fill(1), TIME)],
    ['a set', setOf([integer(7), generalizedTime(TIME)])],
  ])('%s makes the list unreadable, wherever it stands', (_, entry) => {
    for (const entries of [[entry], [revokedEntry([1], TIME), entry], [entry, revokedEntry([1], TIME)]]) {
      expect(() => withEntries(...entries)).toThrow(DerError);
    }
  });

  it('something that is not critical does not matter, and a long extension is read as well', () => {
    const long = extension('1.2.3', der(0x04, new Uint8Array(100)), false);
    const list = withEntries(revokedEntry([1], TIME, long), revokedEntry([2], TIME, long, reasonCode(4)));
    expect([find(list, 1)[0]?.reason, find(list, 2)[0]?.reason]).toEqual(['unspecified', 'superseded']);
    const bad = extension('1.2.3', der(0x04, new Uint8Array(100)));
    expect(() => withEntries(revokedEntry([1], TIME, long), revokedEntry([2], TIME, bad))).toThrow(DerError);
    expect(() =>
      withEntries(revokedEntry([1], TIME, reasonCode(4)), revokedEntry([2], TIME, extension('1.2', NULL))),
    ).toThrow(DerError);
  });

  it('a serial number is the same with zeros before it and without, and has 64 bytes at most', () => {
    const list = withEntries(revokedEntry([0, 0x80], TIME, reasonCode(1)), revokedEntry([0], TIME, reasonCode(4)));
    expect(find(list, 0x80)).toHaveLength(1);
    expect(find(list, 0, 0, 0x80)).toHaveLength(1);
    expect(find(list, 0)[0]?.reason).toBe('superseded');
    expect(find(list, 0x80, 0)).toEqual([]);
    const serial = new Array<number>(64).fill(1);
    expect(find(withEntries(revokedEntry(serial, TIME)), ...serial)).toHaveLength(1);
  });

  it('all entries of a certificate are found, in their order', () => {
    const entries = [
      revokedEntry([7], TIME, reasonCode(6)),
      revokedEntry([8], TIME),
      revokedEntry([7], TIME, reasonCode(1)),
    ];
    expect(find(withEntries(...entries), 7).map(({ reason }) => reason)).toEqual(['certificateHold', 'keyCompromise']);
  });

  it.each([
    [11, true],
    [12, false],
  ])('a certificate that is named %i times: read is %s', (times, isRead) => {
    const entries = new Array<Uint8Array>(times).fill(revokedEntry([7], TIME));
    if (isRead) expect(find(withEntries(...entries), 7)).toHaveLength(times);
    else expect(() => withEntries(...entries)).toThrow(DerError);
  });

  it.each([
    [1000, true],
    [1001, false],
  ])('%i certificates that are named twice: read is %s', (count, isRead) => {
    const once = Array.from({ length: count }, (_, n) => revokedEntry([1, n >> 8, n & 0xff], TIME));
    const read = () => withEntries(...once, ...once);
    if (isRead) expect(find(read(), 1, 0, 5)).toHaveLength(2);
    else expect(read).toThrow(DerError);
  });
});

describe('RFC 5280 6.3.3 b: the certificates that a list covers', () => {
  const point = (name: string) => der(0xa0, der(0x86, utf8Encode(name)));
  const places = (...points: Uint8Array[]) => extension('2.5.29.31', sequence(...points), false);
  const [here, there] = [der(0xa0, point('http://ca.example/1.crl')), der(0xa0, point('http://ca.example/2.crl'))];
  const plan = { subject: 'x', key: demoKey('BE:0120') };
  const user = (...extensions: Uint8Array[]) => readCertificate(makeCertificate({ ...plan, extensions }));
  const authority = readCertificate(makeCertificate({ ...plan, extensions: authorityExtensions() }));
  const covers = (certificate: typeof authority, ...extensions: Uint8Array[]) =>
    coversCertificate(readCertificateList(listOf([...HEAD, der(0xa0, sequence(...extensions))])), certificate);
  const scope = (...members: Uint8Array[]) => extension('2.5.29.28', sequence(...members));
  const flag = (tag: number, value = 0xff) => der(tag, Uint8Array.of(value));

  it.each<[string, Uint8Array, boolean, boolean]>([
    ['all', scope(), true, true],
    ['users', scope(flag(0x81)), true, false],
    ['authorities', scope(flag(0x82)), false, true],
    ['flags that are false', scope(flag(0x81, 0), flag(0x82, 0), flag(0x84, 0), flag(0x85, 0)), true, true],
    ['some reasons', scope(der(0x83, Uint8Array.of(1, 2))), false, false],
    ['other issuers', scope(flag(0x84)), false, false],
    ['attribute certificates', scope(flag(0x85)), false, false],
    ['a delta', extension('2.5.29.27', integer(1), false), false, false],
    ['something critical', extension('1.2.3', NULL), false, false],
    ['something that is not critical', extension('1.2.3', NULL, false), true, true],
  ])('%s', (_, one, ofUser, ofAuthority) => {
    expect([covers(user(), one), covers(authority, one)]).toEqual([ofUser, ofAuthority]);
  });

  it.each<[string, Uint8Array[], boolean]>([
    ['a certificate that names the place', [places(sequence(here))], true],
    ['among others', [places(sequence(there), sequence(here))], true],
    [
      'among the names of one place',
      [
        places(
          sequence(der(0xa0, der(0xa0, der(0x86, utf8Encode('x')), der(0x86, utf8Encode('http://ca.example/1.crl'))))),
        ),
      ],
      true,
    ],
    ['another place', [places(sequence(there))], false],
    ['no place', [], false],
    ['the place for some reasons', [places(sequence(here, der(0x81, Uint8Array.of(1, 2))))], false],
    ['the place of another issuer', [places(sequence(here, der(0xa2, NAME)))], false],
    ['an issuer alone', [places(sequence(der(0xa2, NAME)))], false],
    ['a place that is named by its issuer', [places(sequence(der(0xa0, der(0xa1, oid('2.5.4.3')))))], false],
  ])('with a place: %s', (_, extensions, expected) => {
    expect(covers(user(...extensions), scope(here))).toBe(expected);
    expect(covers(user(...extensions), scope())).toBe(true);
  });

  it('a place that is named relative to its issuer is no place', () => {
    const relative = der(0xa0, der(0xa1, oid('2.5.4.3')));
    expect(covers(user(places(sequence(relative))), scope(relative))).toBe(false);
    const two = der(0xa0, point('http://ca.example/1.crl'), point('http://ca.example/1.crl'));
    expect(covers(user(places(sequence(here))), scope(two))).toBe(false);
  });

  it.each<[string, Uint8Array]>([
    ['a flag that is neither', scope(flag(0x81, 1))],
    ['something more', scope(NULL)],
    ['no sequence', extension('2.5.29.28', NULL)],
  ])('a scope with %s cannot be read', (_, one) => {
    expect(() => covers(user(), one)).toThrow(DerError);
  });
});
