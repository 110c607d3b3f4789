import { describe, expect, test } from 'vitest';
import { base64Decode, base64Encode, base64urlEncode, concatBytes, utf8Encode } from '../../codec/bytes.ts';
import pki from '../../testing/demo-pki.json' with { type: 'json' };
import { demoInstitution, pem } from '../../testing/demo-pki.ts';
import { decodePemBody, findPemBlocks, parseCertificates } from './pem.ts';

const [FIRST, SECOND, THIRD] = demoInstitution('BE').certificates.map(({ der }) => base64Decode(der)!) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
];
const PEM = pem('CERTIFICATE', FIRST);
const KEY = pem('PRIVATE KEY', base64Decode(pki.keys['BE:0120'])!);
const BASE64 = base64Encode(FIRST);
/** What `openssl x509 -trustout` writes after the certificate. */
const TRUST = Uint8Array.of(0x30, 4, 0x0c, 2, 0x4d, 0x65);
/** Returns the certificate, whose length has two bytes, with another head. */
const withLength = (head: readonly number[]) => concatBytes(Uint8Array.of(0x30, ...head), FIRST.subarray(2));
const base64Of = (text: string) => base64Encode(utf8Encode(text));
const asPem = (text: string) => `-----BEGIN CERTIFICATE-----\n${base64Of(text)}\n-----END CERTIFICATE-----\n`;

describe('RFC 7468, and what repositories hold in its place: one certificate', () => {
  test.each<[string, string | Uint8Array]>([
    ['DER', FIRST],
    ['PEM', PEM],
    ['PEM as bytes', utf8Encode(PEM)],
    ['PEM with CRLF', PEM.replaceAll('\n', '\r\n')],
    ['PEM without a line break at its end', PEM.trimEnd()],
    ['PEM with all of its Base64 on one line', `-----BEGIN CERTIFICATE-----\n${BASE64}\n-----END CERTIFICATE-----`],
    ['PEM on one line', `-----BEGIN CERTIFICATE-----${BASE64}-----END CERTIFICATE-----`],
    ['PEM on one line with spaces', PEM.replaceAll('\n', ' ')],
    ['PEM with a literal \\n for each line break', PEM.replaceAll('\n', '\\n')],
    ['PEM with indentation', PEM.replaceAll('\n', '\n    ')],
    ['PEM with white space around it', `\n\n  ${PEM}\n\n`],
    ['PEM as OpenSSL 0.9 wrote it', pem('X509 CERTIFICATE', FIRST)],
    ['Bag Attributes before it', `Bag Attributes\n    localKeyID: 01 02\nsubject=CN = Test\n\nissuer=CN = T\n\n${PEM}`],
    ['a private key before it', KEY + PEM],
    ['a private key after it', PEM + KEY],
    ['text after it', `${PEM}\nthis is all`],
    ['bare Base64', BASE64],
    ['bare Base64 in lines', BASE64.replace(/.{64}/g, '$&\n')],
    ['bare Base64url', base64urlEncode(FIRST)],
    ['Base64 of PEM', base64Of(PEM)],
    ['Base64 of Base64', base64Of(BASE64)],
    ['PEM in PEM', asPem(PEM)],
    ['PEM of Base64', asPem(BASE64)],
    ['Base64 of PEM in PEM', base64Of(asPem(PEM))],
    ['PEM in PEM on one line', asPem(PEM).replaceAll('\n', '')],
    ['TRUSTED CERTIFICATE without more', pem('TRUSTED CERTIFICATE', FIRST)],
    ['TRUSTED CERTIFICATE with its trust', pem('TRUSTED CERTIFICATE', concatBytes(FIRST, TRUST))],
    ['TRUSTED CERTIFICATE in PEM', asPem(pem('TRUSTED CERTIFICATE', concatBytes(FIRST, TRUST)))],
    ['DER and a line feed', concatBytes(FIRST, utf8Encode('\n'))],
    ['DER and a line break of Windows', concatBytes(FIRST, utf8Encode('\r\n'))],
    ['Base64 of DER and a line feed', base64Encode(concatBytes(FIRST, utf8Encode('\n')))],
    ...[0x83, 0x84, 0x85, 0x89].map((form): [string, Uint8Array] => [
      `a length in ${form - 0x80} bytes`,
      withLength([form, ...new Array(form - 0x82).fill(0)]),
    ]),
    ['PEM with a length in more bytes than it needs', pem('CERTIFICATE', withLength([0x84, 0, 0]))],
    ['an indefinite length', concatBytes(Uint8Array.of(0x30, 0x80), FIRST.subarray(4), Uint8Array.of(0, 0))],
    ['PEM in PEM with text around the inner one', asPem(`Bag Attributes\n${PEM}\nend`)],
  ])('%s', (_, input) => {
    expect(parseCertificates(input)).toEqual([FIRST]);
  });
});

describe('chains', () => {
  const chain = [FIRST, SECOND, THIRD];

  test('PEM after PEM, in their order', () => {
    const text = chain.map((der) => pem('CERTIFICATE', der)).join('');
    expect(parseCertificates(text)).toEqual(chain);
    expect(parseCertificates(utf8Encode(text))).toEqual(chain);
    expect(parseCertificates(text.replaceAll('\n', ''))).toEqual(chain);
    expect(parseCertificates(text.replaceAll('\n', '\\n'))).toEqual(chain);
    expect(parseCertificates(base64Of(text))).toEqual(chain);
    expect(parseCertificates(asPem(text))).toEqual(chain);
  });

  test('with Bag Attributes before each and the key among them', () => {
    const text = chain.map((der) => `Bag Attributes\n  x: 1\n${pem('CERTIFICATE', der)}${KEY}`).join('\n');
    expect(parseCertificates(text)).toEqual(chain);
  });
});

describe('no certificate: ERR_EHIC_CERTIFICATE', () => {
  test.each<[string, string | Uint8Array]>([
    ['an empty text', ''],
    ['no bytes', new Uint8Array(0)],
    ['white space', ' \n\t'],
    ['words', 'not a certificate at all!'],
    ['words that look like Base64', 'certificate'],
    ['bytes that are not text', Uint8Array.of(0xff, 0xfe, 0x30)],
    ['a private key alone', KEY],
    ['a public key alone', pem('PUBLIC KEY', FIRST)],
    ['an empty block', '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----'],
    ['a block without end', `-----BEGIN CERTIFICATE-----\n${BASE64}`],
    ['a block of words', '-----BEGIN CERTIFICATE-----\nno Base64 here!\n-----END CERTIFICATE-----'],
    ['a block of another name', pem('CERTIFICATE REQUEST', FIRST)],
    ['lower case', PEM.toLowerCase()],
    ['wrapped too often', asPem(asPem(asPem(asPem(PEM))))],
    [
      'a trusted certificate with malformed trust settings',
      pem('TRUSTED CERTIFICATE', concatBytes(FIRST, utf8Encode('x'))),
    ],
    ['a certificate with trust under another name', pem('CERTIFICATE', concatBytes(FIRST, TRUST))],
    ['DER and a byte that is no white space', concatBytes(FIRST, Uint8Array.of(0))],
    ['a length beyond the end', withLength([0x83, 1])],
    ['a length of 17 bytes', withLength([0x91, ...new Array(15).fill(0)])],
    ['an indefinite length without its end', concatBytes(Uint8Array.of(0x30, 0x80), FIRST.subarray(4))],
    ['huge text', 'A'.repeat(1_000_000)],
    ['a huge block', `-----BEGIN CERTIFICATE-----\n${'MIIC'.repeat(500_000)}\n-----END CERTIFICATE-----`],
    ['huge DER', concatBytes(FIRST, new Uint8Array(1_000_000))],
    ['huge bytes of text', utf8Encode(' '.repeat(1_000_000))],
    ['many beginnings', '-----BEGIN CERTIFICATE-----'.repeat(9000)],
  ])('%s', (_, input) => {
    expect(() => parseCertificates(input)).toThrow(expect.objectContaining({ code: 'ERR_EHIC_CERTIFICATE' }));
  });
});

describe('findPemBlocks', () => {
  test('returns the blocks of a text in their order, whatever stands around them', () => {
    const blocks = [...findPemBlocks(`Bag Attributes\n${PEM}text ${KEY}-----BEGIN X-----\nAA`)];
    expect(blocks.map(({ label }) => label)).toEqual(['CERTIFICATE', 'PRIVATE KEY']);
    expect(decodePemBody(blocks[0]!.text)).toEqual(FIRST);
    expect(decodePemBody(blocks[1]!.text)).toEqual(base64Decode(pki.keys['BE:0120']));
  });

  test('a block whose line breaks are written as \\n', () => {
    const [block] = [...findPemBlocks(KEY.replaceAll('\n', '\\n'))];
    expect(decodePemBody(block!.text)).toEqual(base64Decode(pki.keys['BE:0120']));
  });

  test('a beginning without an end is no block', () => {
    expect([...findPemBlocks('-----BEGIN PRIVATE KEY-----'.repeat(9000))]).toEqual([]);
    expect([...findPemBlocks(KEY.split('-----END')[0]!)]).toEqual([]);
  });
});
