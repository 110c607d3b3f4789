import { createPublicKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readKeyAlgorithm, readPssLimits, readPssParameters, toImportableKey } from './rsa-pss.ts';
import { bits, demoKey, der, integer, NULL, oid, SHA256, sequence } from './x509/certificates.fixture.ts';
import { DerError, readFirstDer } from './x509/der.ts';
import {
  bitLength,
  isSafeExponent,
  readPrivateRsaNumbers,
  readPublicKeyInfo,
  readRsaNumbers,
} from './x509/public-key-info.ts';

const spkiOf = (name: string) => new Uint8Array(createPublicKey(demoKey(name)).export({ type: 'spki', format: 'der' }));
const MGF1 = sequence(oid('1.2.840.113549.1.1.8'), SHA256);

describe('RFC 8017 A.1: the numbers of an RSA key', () => {
  const read = (...numbers: Uint8Array[]) => readRsaNumbers(sequence(...numbers));

  it('are positive, without the zero that only makes them so', () => {
    expect(read(integer(0, 0x80), integer(3))).toEqual({ modulus: Uint8Array.of(0x80), exponent: Uint8Array.of(3) });
    expect(read(integer(0x7f, 0xff), integer(1, 0, 1)).modulus).toEqual(Uint8Array.of(0x7f, 0xff));
    for (const wrong of [integer(0), integer(0x80), integer(0, 0x7f), integer(0, 0, 0x80), der(0x02), NULL]) {
      expect(() => read(wrong, integer(3))).toThrow(DerError);
      expect(() => read(integer(3), wrong)).toThrow(DerError);
    }
    expect(() => read(integer(3))).toThrow(DerError);
    expect(() => read(integer(3), integer(3), integer(3))).toThrow(DerError);
    const own = readPrivateRsaNumbers(sequence(integer(0), integer(7), integer(3), integer(9)));
    expect(own).toEqual({ modulus: Uint8Array.of(7), exponent: Uint8Array.of(3) });
    expect(() => readPrivateRsaNumbers(sequence(NULL, integer(7), integer(3)))).toThrow(DerError);
  });

  it.each([
    [[], 0],
    [[0], 0],
    [[1], 1],
    [[0, 1], 1],
    [[2], 2],
    [[0x7f], 7],
    [[0x80], 8],
    [[1, 0], 9],
    [[0x80, 0], 16],
  ])('%j has %i bits', (bytes, expected) => {
    expect(bitLength(Uint8Array.from(bytes))).toBe(expected);
  });

  it.each([
    [[3], true],
    [[1, 0, 1], true],
    [[0, 3], true],
    [[1], false],
    [[0, 1], false],
    [[2], false],
    [[1, 0], false],
    [[0], false],
    [[], false],
  ])('the exponent %j is safe: %s', (bytes, expected) => {
    expect(isSafeExponent(Uint8Array.from(bytes))).toBe(expected);
  });
});

describe('RFC 5280 4.1: a SubjectPublicKeyInfo', () => {
  const info = (identifier: Uint8Array, key: Uint8Array = Uint8Array.of(4)) =>
    readPublicKeyInfo(readFirstDer(sequence(identifier, bits(key))));
  const ec = (...parameters: Uint8Array[]) => sequence(oid('1.2.840.10045.2.1'), ...parameters);

  it.each<[string, Uint8Array, object]>([
    ['P-256', ec(oid('1.2.840.10045.3.1.7')), { type: 'EC', curve: 'P-256' }],
    ['P-384', ec(oid('1.3.132.0.34')), { type: 'EC', curve: 'P-384' }],
    ['P-521', ec(oid('1.3.132.0.35')), { type: 'EC', curve: 'P-521' }],
    ['another curve', ec(oid('1.3.132.0.10')), { type: 'EC', curve: '1.3.132.0.10' }],
    ['a curve that is written out', ec(sequence()), { type: 'EC', curve: 'explicit' }],
    ['no curve', ec(), { type: 'EC', curve: 'explicit' }],
    ['Ed25519', sequence(oid('1.3.101.112')), { type: 'other' }],
    ['PSS with SHA-1', sequence(oid('1.2.840.113549.1.1.10'), sequence()), { type: 'other' }],
    ['rsaEncryption with other parameters', sequence(oid('1.2.840.113549.1.1.1'), integer(1)), { type: 'other' }],
  ])('of %s', (_, identifier, expected) => {
    expect(info(identifier)).toEqual(expected);
  });

  it('of RSA has its numbers, and without them is refused', () => {
    const rsa = sequence(oid('1.2.840.113549.1.1.1'), NULL);
    const key = sequence(integer(0, ...new Array<number>(256).fill(0xff)), integer(1, 0, 1));
    expect(info(rsa, key)).toEqual({ type: 'RSA', bits: 2048, exponentIsSafe: true });
    expect(info(sequence(oid('1.2.840.113549.1.1.10')), key)).toMatchObject({ pssLimits: 'any' });
    expect(() => info(rsa)).toThrow(DerError);
    for (const wrong of [
      sequence(rsa),
      sequence(sequence(), bits(key)),
      sequence(rsa, bits(key), NULL),
      sequence(rsa, NULL),
    ]) {
      expect(() => readPublicKeyInfo(readFirstDer(wrong))).toThrow(DerError);
    }
  });
});

describe('RFC 4055 3.1: parameters of RSASSA-PSS', () => {
  const parameters = (...members: Uint8Array[]) => readPssParameters(readFirstDer(sequence(...members)));
  const [hash, mask] = [der(0xa0, SHA256), der(0xa1, MGF1)];

  it('have a salt of 512 bytes at most, 20 where it is absent, and the trailer 1 or none', () => {
    expect(parameters(hash, mask)).toEqual({ hash: 'SHA-256', saltLength: 20 });
    expect(parameters(hash, mask, der(0xa2, integer(0)))).toEqual({ hash: 'SHA-256', saltLength: 0 });
    expect(parameters(hash, mask, der(0xa2, integer(2, 0)))).toEqual({ hash: 'SHA-256', saltLength: 512 });
    expect(parameters(hash, mask, der(0xa2, integer(2, 1)))).toBeUndefined();
    expect(parameters(hash, mask, der(0xa3, integer(1)))).toMatchObject({ saltLength: 20 });
    expect(parameters(hash, mask, der(0xa3, integer(2)))).toBeUndefined();
    expect(parameters(hash, mask, der(0xa3, integer(0)))).toBeUndefined();
  });

  it('name one hash and MGF1 with the same', () => {
    const other = sequence(oid('1.2.840.113549.1.1.9'), SHA256);
    expect(parameters(hash, der(0xa1, other))).toBeUndefined();
    expect(parameters(der(0xa0, sequence(oid('1.3.14.3.2.26'), NULL)), mask)).toBeUndefined();
    for (const wrong of [
      [hash],
      [mask],
      [hash, mask, NULL],
      [hash, der(0xa1, sequence(oid('1.2.840.113549.1.1.8'), SHA256, NULL))],
    ]) {
      expect(() => parameters(...wrong)).toThrow(DerError);
    }
  });

  it('a key of another kind stays as it is, and what is no key has no algorithm', () => {
    const spki = spkiOf('rsa-1');
    expect(toImportableKey(spki)).toBe(spki);
    for (const bytes of [new Uint8Array(0), Uint8Array.of(1), sequence(), sequence(integer(0))]) {
      expect(toImportableKey(bytes)).toBe(bytes);
      expect(() => readKeyAlgorithm(bytes)).toThrow(DerError);
    }
    const limited = sequence(integer(0), sequence(oid('1.2.840.113549.1.1.10')), bits(Uint8Array.of(1)));
    const plain = sequence(integer(0), sequence(oid('1.2.840.113549.1.1.1'), NULL), bits(Uint8Array.of(1)));
    expect(toImportableKey(limited)).toEqual(plain);
    expect(readPssLimits(readKeyAlgorithm(limited))).toBe('any');
  });
});
