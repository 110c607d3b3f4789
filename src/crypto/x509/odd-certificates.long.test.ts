import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { expect, test } from 'vitest';
import { concatBytes, utf8Encode } from '../../codec/bytes.ts';
import { readCertificate } from './certificate.ts';
import {
  bits,
  commonName,
  demoKey,
  der,
  ECDSA_SHA256,
  extension,
  integer,
  octets,
  oid,
  pss,
  RSA_SHA256,
  SHA256,
  sequence,
  setOf,
} from './certificates.fixture.ts';
import { readWithPkijs, toComparable } from './pkijs.fixture.ts';

const spkiOf = (key: KeyObject) => new Uint8Array(key.export({ type: 'spki', format: 'der' }));
const KEY = spkiOf(createPublicKey(demoKey('BE:0120')));
const pssKey = generateKeyPairSync('rsa-pss', {
  modulusLength: 2048,
  hashAlgorithm: 'sha256',
  mgf1HashAlgorithm: 'sha256',
});
const explicit = generateKeyPairSync('ec', { namedCurve: 'P-256', paramEncoding: 'explicit' });
const ed25519 = generateKeyPairSync('ed25519');

const utc = (text: string) => der(0x17, utf8Encode(text));
const generalized = (text: string) => der(0x18, utf8Encode(text));
const nameOf = (tag: number, value: Uint8Array) => sequence(setOf([sequence(oid('2.5.4.3'), der(tag, value))]));
const bmp = Uint8Array.from(Buffer.from('Ταμείο', 'utf16le').swap16());
const validity = sequence(utc('200101000000Z'), utc('400101000000Z'));

/** Returns a certificate of these parts; only its form matters, and its signature is none. */
function certificate({
  version = [der(0xa0, integer(2))],
  serial = integer(7),
  algorithm = ECDSA_SHA256,
  name = commonName('Fund'),
  time = validity,
  spki = KEY,
  rest = [],
  signature = new Uint8Array(70).fill(1),
}: Partial<Record<'serial' | 'algorithm' | 'name' | 'time' | 'spki' | 'signature', Uint8Array>> & {
  readonly version?: readonly Uint8Array[];
  readonly rest?: readonly Uint8Array[];
}): Uint8Array {
  const toBeSigned = sequence(...version, serial, algorithm, name, time, name, spki, ...rest);
  return sequence(toBeSigned, algorithm, bits(signature));
}

const indefinite = (bytes: Uint8Array) =>
  concatBytes(Uint8Array.of(0x30, 0x80), bytes.subarray(4), Uint8Array.of(0, 0));

test.each<[string, Uint8Array]>([
  ['version 1', certificate({ version: [] })],
  [
    'version 2 with the ids of issuer and subject',
    certificate({
      version: [der(0xa0, integer(1))],
      rest: [der(0x81, Uint8Array.of(0, 1)), der(0x82, Uint8Array.of(0, 2))],
    }),
  ],
  ['without extensions', certificate({})],
  ['a BMPString', certificate({ name: nameOf(0x1e, bmp) })],
  ['a T61String', certificate({ name: nameOf(0x14, Uint8Array.of(0x4d, 0xfc)) })],
  ['an empty name', certificate({ name: sequence() })],
  ['a name of 20,000 bytes', certificate({ name: nameOf(0x0c, new Uint8Array(20_000).fill(0x61)) })],
  ['a negative serial number', certificate({ serial: integer(0x80, 1) })],
  ['the serial number 0', certificate({ serial: integer(0) })],
  ['a serial number of 40 bytes', certificate({ serial: integer(...new Uint8Array(40).fill(0x55)) })],
  ['the years 1950 and 2049', certificate({ time: sequence(utc('500101000000Z'), utc('491231235959Z')) })],
  ['times of two kinds', certificate({ time: sequence(utc('200229120000Z'), generalized('99991231235959Z')) })],
  ['an RSA-PSS signature', certificate({ algorithm: pss(SHA256, 32) })],
  ['an RSA key', certificate({ spki: spkiOf(createPublicKey(demoKey('rsa-1'))), algorithm: RSA_SHA256 })],
  ['an RSA-PSS key with limits', certificate({ spki: spkiOf(pssKey.publicKey) })],
  ['a curve with its parameters in place of its name', certificate({ spki: spkiOf(explicit.publicKey) })],
  ['an Ed25519 key', certificate({ spki: spkiOf(ed25519.publicKey) })],
  ['an extension that nobody knows', certificate({ rest: [der(0xa3, sequence(extension('1.2.3.4', octets(bmp))))] })],
  [
    'an extension of 200,000 bytes',
    certificate({ rest: [der(0xa3, sequence(extension('1.2.3.4', new Uint8Array(200_000), false)))] }),
  ],
])('%s is read as pkijs reads it', (_, bytes) => {
  const { key, ...others } = toComparable(readCertificate(bytes));
  const { key: otherKey, ...theirs } = readWithPkijs(bytes);
  expect(others).toEqual(theirs);
  expect(['other', otherKey]).toContain(key);
});

test.each<[string, Uint8Array]>([
  ['a byte after it', concatBytes(certificate({}), Uint8Array.of(0))],
  ['an indefinite length', indefinite(certificate({}))],
  ['a serial number without a byte', certificate({ serial: integer() })],
  ['no time', certificate({ time: sequence() })],
  ['the 30th of February', certificate({ time: sequence(utc('200230000000Z'), utc('400101000000Z')) })],
  ['a time without seconds', certificate({ time: sequence(utc('2001010000Z'), utc('400101000000Z')) })],
  ['a time with an offset', certificate({ time: sequence(utc('200101000000+0100'), utc('400101000000Z')) })],
  ['a time of 24 hours', certificate({ time: sequence(utc('200101240000Z'), utc('400101000000Z')) })],
  ['fractions of a second', certificate({ time: sequence(generalized('20200101000000.5Z'), utc('400101000000Z')) })],
  ['a signature of half a byte', sequence(sequence(), ECDSA_SHA256, bits(new Uint8Array(70), 4))],
])('%s is refused', (_, bytes) => {
  expect(() => readCertificate(bytes)).toThrow(expect.objectContaining({ code: 'ERR_EHIC_CERTIFICATE' }));
});
