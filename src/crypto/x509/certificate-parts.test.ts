import { createPublicKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { utf8Encode } from '../../codec/bytes.ts';
import { isCertificate, readCertificate } from './certificate.ts';
import { hasKeyUsage, readBasicConstraints, readExtendedKeyUsage, readExtensions } from './certificate-extensions.ts';
import {
  bits,
  commonName,
  demoKey,
  der,
  ECDSA_SHA256,
  extension,
  integer,
  keyUsage,
  makeCertificate,
  NULL,
  octets,
  oid,
  sequence,
  setOf,
  TRUE,
} from './certificates.fixture.ts';
import { areCriticalEvaluated } from './critical-extensions.ts';
import { DerError, readFirstDer } from './der.ts';
import { findCertificates, parseCertificates } from './pem.ts';

const spki = new Uint8Array(createPublicKey(demoKey('BE:0120')).export({ type: 'spki', format: 'der' }));
const time = (tag: number, text: string) => der(tag, utf8Encode(text));
const VALIDITY = [time(0x17, '200101000000Z'), time(0x18, '20600101000000Z')];
const [VERSION, SERIAL, NAME] = [der(0xa0, integer(2)), integer(7), commonName('x')];

interface Parts {
  readonly before?: readonly Uint8Array[];
  readonly issuer?: Uint8Array;
  readonly validity?: readonly Uint8Array[];
  readonly subject?: Uint8Array;
  readonly after?: readonly Uint8Array[];
  readonly end?: readonly Uint8Array[];
}

/** A certificate (RFC 5280 4.1) of these parts; nobody has signed it. */
function certificate({ before = [VERSION, SERIAL], issuer = NAME, ...parts }: Parts = {}): Uint8Array {
  const { validity = VALIDITY, subject = NAME, after = [], end = [] } = parts;
  const fields = [...before, ECDSA_SHA256, issuer, sequence(...validity), subject, spki, ...after];
  return sequence(sequence(...fields), ECDSA_SHA256, bits(Uint8Array.of(1)), ...end);
}
const extensions = (...all: Uint8Array[]) => der(0xa3, sequence(...all));
const name = (...sets: Uint8Array[]) => sequence(...sets);
const attribute = sequence(oid('2.5.4.3'), der(0x0c));

describe('RFC 5280 4.1: the parts of a certificate', () => {
  it.each<[string, Parts]>([
    ['version 3', {}],
    ['version 1, which is omitted', { before: [SERIAL] }],
    ['version 1, which is written', { before: [der(0xa0, integer(0)), SERIAL] }],
    ['unique identifiers', { after: [der(0x81, Uint8Array.of(0)), der(0x82, Uint8Array.of(0))] }],
    ['the second of them', { after: [der(0x82, Uint8Array.of(0))] }],
    ['extensions', { after: [extensions(keyUsage(0x80, 7))] }],
    ['no extension', { after: [extensions()] }],
    ['an empty name', { subject: name(), issuer: name() }],
    ['a name of several attributes', { subject: name(setOf([attribute, attribute]), setOf([attribute])) }],
    ['times of either form', { validity: [time(0x18, '20600101000000Z'), time(0x17, '200101000000Z')] }],
  ])('%s is read', (_, parts) => {
    expect(isCertificate(certificate(parts))).toBe(true);
    expect(readCertificate(certificate(parts)).spki).toEqual(spki);
  });

  it.each<[string, Parts]>([
    ['version 4', { before: [der(0xa0, integer(3)), SERIAL] }],
    ['a version that is no number', { before: [der(0xa0, NULL), SERIAL] }],
    ['extensions of version 1', { before: [SERIAL], after: [extensions(keyUsage(0x80, 7))] }],
    ['extensions of version 2', { before: [der(0xa0, integer(1)), SERIAL], after: [extensions()] }],
    ['no serial number', { before: [VERSION] }],
    ['an empty serial number', { before: [VERSION, der(0x02)] }],
    ['an issuer that is no name', { issuer: name(attribute) }],
    ['a subject that is no name', { subject: name(sequence(attribute)) }],
    ['a name with an empty set', { subject: name(der(0x31)) }],
    ['an attribute that is a set', { subject: name(setOf([setOf([oid('2.5.4.3'), NULL])])) }],
    ['an attribute without a value', { subject: name(setOf([sequence(oid('2.5.4.3'))])) }],
    ['an attribute of two values', { subject: name(setOf([sequence(oid('2.5.4.3'), NULL, NULL)])) }],
    ['an attribute without a type', { subject: name(setOf([sequence(NULL, NULL)])) }],
    ['one time', { validity: VALIDITY.slice(1) }],
    ['three times', { validity: [...VALIDITY, VALIDITY[0]!] }],
    ['a time that is none', { validity: [time(0x17, '201301000000Z'), VALIDITY[1]!] }],
    ['something after the extensions', { after: [extensions(), NULL] }],
    ['unique identifiers in the other order', { after: [der(0x82), der(0x81)] }],
    ['something after the signature', { end: [NULL] }],
  ])('%s is refused', (_, parts) => {
    expect(isCertificate(certificate(parts))).toBe(false);
    expect(() => readCertificate(certificate(parts))).toThrow(
      expect.objectContaining({ code: 'ERR_EHIC_CERTIFICATE' }),
    );
  });
});

describe('RFC 5280 4.2: extensions', () => {
  const read = (...all: Uint8Array[]) => readExtensions(readFirstDer(sequence(...all)));
  const of = (...all: Uint8Array[]) => ({ extensions: read(...all) });

  it('have an identifier, and are critical where that is said', () => {
    expect(readExtensions(undefined).size).toBe(0);
    const found = read(
      extension('1.2.3', NULL),
      extension('1.2.4', NULL, false),
      sequence(oid('1.2.5'), der(0x01, Uint8Array.of(0)), octets(NULL)),
    );
    expect([...found].map(([id, { critical }]) => [id, critical])).toEqual([
      ['1.2.3', true],
      ['1.2.4', false],
      ['1.2.5', false],
    ]);
    expect(found.get('1.2.3')!.value).toEqual(NULL);
  });

  it.each<[string, Uint8Array]>([
    ['a set', setOf([oid('1.2.3'), octets(NULL)], { sorted: false })],
    ['without a value', sequence(oid('1.2.3'))],
    ['with more', sequence(oid('1.2.3'), octets(NULL), NULL)],
    ['without an identifier', sequence(octets(NULL))],
    ['neither critical nor not', sequence(oid('1.2.3'), der(0x01, Uint8Array.of(1)), octets(NULL))],
  ])('that are %s are refused', (_, wrong) => {
    expect(() => read(wrong)).toThrow(DerError);
  });

  it.each([
    [0x80, 7, [true, false, false, false]],
    [0x40, 6, [false, true, false, false]],
    [0x04, 2, [false, false, true, false]],
    [0x02, 1, [false, false, false, true]],
    [0xff, 0, [true, true, true, true]],
    [0x00, 0, [false, false, false, false]],
  ])('key usage %i', (byte, unused, expected) => {
    const own = of(keyUsage(byte, unused));
    const usages = ['digitalSignature', 'nonRepudiation', 'keyCertSign', 'cRLSign'] as const;
    expect(usages.map((usage) => hasKeyUsage(own, usage))).toEqual(expected);
    expect(hasKeyUsage(own, ...usages)).toBe(expected.includes(true));
    expect(usages.every((usage) => hasKeyUsage(of(), usage))).toBe(true);
  });

  it('a key usage of no bits allows nothing, and one that is no BIT STRING cannot be read', () => {
    const usage = (value: Uint8Array) => of(extension('2.5.29.15', value));
    expect(hasKeyUsage(usage(der(0x03, Uint8Array.of(0))), 'digitalSignature')).toBe(false);
    for (const wrong of [der(0x03), der(0x03, Uint8Array.of(8, 0x80)), octets(Uint8Array.of(0, 0x80))]) {
      expect(() => hasKeyUsage(usage(wrong), 'digitalSignature')).toThrow(DerError);
    }
  });

  it('extended key usages are named, or are not limited', () => {
    expect(readExtendedKeyUsage(of())).toBeUndefined();
    expect(readExtendedKeyUsage(of(extension('2.5.29.37', sequence())))).toEqual([]);
    expect(readExtendedKeyUsage(of(extension('2.5.29.37', sequence(oid('1.2.3'), oid('1.2.4')))))).toEqual([
      '1.2.3',
      '1.2.4',
    ]);
    expect(() => readExtendedKeyUsage(of(extension('2.5.29.37', sequence(NULL))))).toThrow(DerError);
  });

  it('basic constraints are those of no authority where there are none', () => {
    const constraints = (...members: Uint8Array[]) =>
      readBasicConstraints(of(extension('2.5.29.19', sequence(...members))));
    expect(readBasicConstraints(of())).toEqual({ cA: false, pathLength: 0 });
    expect(constraints()).toEqual({ cA: false, pathLength: Number.POSITIVE_INFINITY });
    expect(constraints(TRUE)).toEqual({ cA: true, pathLength: Number.POSITIVE_INFINITY });
    expect(constraints(TRUE, integer(3))).toEqual({ cA: true, pathLength: 3 });
    for (const wrong of [
      [TRUE, integer(0x80)],
      [TRUE, NULL],
      [integer(1), TRUE],
    ]) {
      expect(() => constraints(...wrong)).toThrow(DerError);
    }
  });
});

describe('RFC 5280 4.2: critical extensions', () => {
  const isTaken = (id: string, value: Uint8Array, critical = true) =>
    areCriticalEvaluated({ extensions: readExtensions(readFirstDer(sequence(extension(id, value, critical)))) });
  const policies = (...all: Uint8Array[]) => isTaken('2.5.29.32', sequence(...all));
  const qualifier = (id: string) => sequence(oid('1.2.3'), sequence(sequence(oid(id), NULL)));

  it.each([0xa0, 0x81, 0x82, 0xa3, 0xa4, 0xa5, 0x86, 0x87, 0x88])('a name of the form %i', (tag) => {
    expect(isTaken('2.5.29.17', sequence(der(tag)))).toBe(true);
  });

  it.each([0x80, 0xa1, 0xa2, 0x83, 0xa6, 0x89, 0x30])('no name has the form %i', (tag) => {
    expect(isTaken('2.5.29.17', sequence(der(0x81), der(tag)))).toBe(false);
  });

  it('policies have an identifier, each once, and qualifiers that ask for nothing', () => {
    expect(policies(sequence(oid('1.2.3')), sequence(oid('1.2.4')))).toBe(true);
    expect(policies(qualifier('1.3.6.1.5.5.7.2.1'))).toBe(true);
    expect(policies(qualifier('1.3.6.1.5.5.7.2.2'))).toBe(true);
    expect(policies(qualifier('1.3.6.1.5.5.7.2.3'))).toBe(false);
    expect(policies(sequence(oid('1.2.3'), sequence()))).toBe(true);
    expect(policies(sequence(oid('1.2.3')), sequence(oid('1.2.3')))).toBe(false);
    expect(policies(sequence(oid('1.2.3'), NULL))).toBe(false);
    expect(policies(sequence())).toBe(false);
    expect(policies(setOf([oid('1.2.3')]))).toBe(false);
    expect(policies(sequence(oid('1.2.3'), sequence(setOf([oid('1.3.6.1.5.5.7.2.1')]))))).toBe(false);
  });

  it.each(['2.5.29.15', '2.5.29.19', '2.5.29.37'])('%s is evaluated where a path is judged', (id) => {
    expect(isTaken(id, NULL)).toBe(true);
  });

  it('any other makes a certificate unusable, and only where it is critical', () => {
    for (const id of ['1.2.3', '2.5.29.30', '2.5.29.14', '2.5.29.31']) {
      expect(isTaken(id, NULL)).toBe(false);
      expect(isTaken(id, NULL, false)).toBe(true);
    }
  });
});

describe('several certificates in one text (spec/registry.md)', () => {
  const own = makeCertificate({ subject: 'x', key: demoKey('BE:0120') });
  const block = (bytes: Uint8Array, label = 'CERTIFICATE') =>
    `-----BEGIN ${label}-----\n${Buffer.from(bytes).toString('base64')}\n-----END ${label}-----\n`;
  const again = (text: string) => Buffer.from(text).toString('base64');

  it('what cannot be read is counted, and other blocks are not', () => {
    expect(findCertificates(block(own) + block(Uint8Array.of(0x30, 1, 1)))).toMatchObject({ unreadable: 0 });
    expect(findCertificates(block(own) + block(Uint8Array.of(1)))).toMatchObject({ unreadable: 1 });
    expect(findCertificates(block(own) + block(own, 'PUBLIC KEY'))).toMatchObject({
      certificates: [{}],
      unreadable: 0,
    });
    expect(findCertificates(block(own, 'PUBLIC KEY'))).toEqual({ certificates: [], unreadable: 0 });
    expect(findCertificates('x*')).toEqual({ certificates: [], unreadable: 1 });
    expect(findCertificates('')).toEqual({ certificates: [], unreadable: 1 });
  });

  it.each([
    [255, 256],
    [256, 256],
  ])('after %i blocks %i are read', (before, count) => {
    const text = block(own, 'PUBLIC KEY') + block(own).repeat(before + 1);
    expect(findCertificates(text).certificates).toHaveLength(count);
  });

  it('Base64 is undone three times at most', () => {
    const bare = Buffer.from(own).toString('base64');
    expect(parseCertificates(again(again(bare)))).toEqual([own]);
    expect(findCertificates(again(again(again(bare)))).certificates).toEqual([]);
  });

  it.each([
    [262_144, 1],
    [262_145, 0],
  ])('a text of %i characters: %i certificates', (length, count) => {
    expect(findCertificates(block(own).padStart(length)).certificates).toHaveLength(count);
    expect(findCertificates(utf8Encode(block(own).padStart(length))).certificates).toHaveLength(count);
  });

  it('bytes as they were written are kept beside DER that differs', () => {
    const padded = Uint8Array.of(0x30, 0x83, 0, ...own.subarray(2));
    const [found] = findCertificates(padded).certificates;
    expect(found).toEqual({ der: own, written: padded });
    expect(findCertificates(own).certificates).toEqual([{ der: own }]);
    expect(findCertificates(Uint8Array.of(...own, 0x0a)).certificates).toEqual([{ der: own }]);
    const trusted = block(Uint8Array.of(...own, 0x30, 0), 'TRUSTED CERTIFICATE');
    expect(findCertificates(trusted).certificates).toEqual([{ der: own }]);
  });

  it.each([7, null, undefined, [1], {}])('%j is neither a text nor bytes', (input) => {
    expect(() => parseCertificates(input as never)).toThrow(
      expect.objectContaining({ code: 'ERR_EHIC_OPTIONS', params: { option: 'certificate' } }),
    );
  });
});
