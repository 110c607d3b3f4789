/** Signatures at the edges of ECDSA and of RSASSA-PKCS1-v1_5, which are the same for both profiles. */
import { constants, sign as nodeSign, privateEncrypt } from 'node:crypto';
import { concatBytes, hexDecode, hexEncode, utf8Encode } from '../../src/codec/bytes.ts';
import { ORDER, privateKeyOf, rsaPss, sha256, toBytes, toDer } from './signing.ts';

/** Of a genuine ES256 signature a faulty one. */
interface EcFault {
  readonly id: string;
  readonly description: string;
  readonly change: (signature: Uint8Array) => Uint8Array;
}

/** A faulty RS256 signature over data. */
interface RsaFault {
  readonly id: string;
  readonly description: string;
  readonly sign: (data: Uint8Array) => Uint8Array;
  readonly isAcceptable?: boolean;
}

const zero = new Uint8Array(32);
const one = toBytes(1n, 32);
const order = toBytes(ORDER, 32);
const next = toBytes(ORDER + 1n, 32);
const greatest = new Uint8Array(32).fill(0xff);
const rOf = (signature: Uint8Array) => signature.slice(0, 32);
const sOf = (signature: Uint8Array) => signature.slice(32);

const ec = (id: string, change: EcFault['change'], description: string): EcFault => ({ id, description, change });

/** RFC 7518 3.4 and RFC 9053 2.1: r and s of 32 bytes each; both are from 1 to n - 1 (FIPS 186-5 6.4.2). */
export const EC_FAULTS: readonly EcFault[] = [
  ec('empty', () => new Uint8Array(0), 'No byte.'),
  ec('zero', () => concatBytes(zero, zero), 'r and s are 0.'),
  ec('r-zero', (bytes) => concatBytes(zero, sOf(bytes)), 'r is 0.'),
  ec('s-zero', (bytes) => concatBytes(rOf(bytes), zero), 's is 0.'),
  ec('one-one', () => concatBytes(one, one), 'r and s are 1.'),
  ec('r-order', (bytes) => concatBytes(order, sOf(bytes)), 'r is the order of the curve.'),
  ec('order-order', () => concatBytes(order, order), 'r and s are the order of the curve.'),
  ec('63-bytes', (bytes) => bytes.slice(0, 63), 'The last byte is missing.'),
  ec('65-bytes', (bytes) => concatBytes(bytes, Uint8Array.of(0)), 'A zero byte after s.'),
  ec(
    'padded',
    (bytes) => concatBytes(Uint8Array.of(0), rOf(bytes), Uint8Array.of(0), sOf(bytes)),
    'r and s of 33 bytes each.',
  ),
  ec('der', toDer, 'A sound signature in DER in place of r and s.'),
  ec('s-r', (bytes) => concatBytes(sOf(bytes), rOf(bytes)), 's before r.'),
  ec('s-order', (bytes) => concatBytes(rOf(bytes), order), 's is the order of the curve.'),
  ec('r-above-order', (bytes) => concatBytes(next, sOf(bytes)), 'r is the order of the curve and 1.'),
  ec('s-above-order', (bytes) => concatBytes(rOf(bytes), next), 's is the order of the curve and 1.'),
  ec('order-and-one', () => concatBytes(next, next), 'r and s are the order of the curve and 1, which is 1.'),
  ec('r-greatest', (bytes) => concatBytes(greatest, sOf(bytes)), 'r is the greatest number of 32 bytes.'),
  ec('s-greatest', (bytes) => concatBytes(rOf(bytes), greatest), 's is the greatest number of 32 bytes.'),
  ec('r-only', rOf, 'r without s.'),
  ec('twice', (bytes) => concatBytes(bytes, bytes), 'The signature twice.'),
  ec(
    'little-endian',
    (bytes) => concatBytes(rOf(bytes).reverse(), sOf(bytes).reverse()),
    'The least significant byte first.',
  ),
  ec('hexadecimal', (bytes) => utf8Encode(hexEncode(bytes)), 'The hexadecimal digits of the signature.'),
];

const rsa = privateKeyOf('rsa-1');
const SIZE = 256;
const SHA256 = hexDecode('3031300d060960864801650304020105000420');

/** Signs with any block in place of the one that RFC 8017 9.2 makes. */
function signBlock(block: Uint8Array): Uint8Array {
  return Uint8Array.from(privateEncrypt({ key: rsa, padding: constants.RSA_NO_PADDING }, block));
}

/** `00 01 ff … ff 00` and the content, filled to the length of the modulus. */
function blockOf(
  content: Uint8Array,
  { type = 1, filler = 0xff, separator = 0, after = new Uint8Array(0) } = {},
): Uint8Array {
  const padding = new Uint8Array(SIZE - 3 - content.length - after.length).fill(filler);
  return concatBytes(Uint8Array.of(0, type), padding, Uint8Array.of(separator), content, after);
}

const info = (data: Uint8Array, prefix = SHA256) => concatBytes(prefix, sha256(data));
const rs = (id: string, sign: RsaFault['sign'], description: string): RsaFault => ({
  id: `rs256-${id}`,
  description,
  sign,
});
const genuine = (data: Uint8Array) => Uint8Array.from(nodeSign('sha256', data, rsa));

/** RFC 8017 8.2.2 and 9.2. */
export const RSA_FAULTS: readonly RsaFault[] = [
  rs(
    'garbage-after',
    (data) => signBlock(shortBlock(info(data))),
    'Eight bytes of padding, and bytes of any value after the digest.',
  ),
  rs(
    'short-padding',
    (data) => signBlock(blockOf(info(data), { after: new Uint8Array(16) })),
    'Zeros after the digest.',
  ),
  rs('block-type-2', (data) => signBlock(blockOf(info(data), { type: 2 })), 'The block type of encryption.'),
  rs(
    'block-type-0',
    (data) => signBlock(blockOf(info(data), { type: 0, filler: 0 })),
    'The block type 0, padded with zeros.',
  ),
  rs('padding-byte', (data) => signBlock(blockOf(info(data)).with(20, 0xfe)), 'A byte of the padding is fe.'),
  rs(
    'no-separator',
    (data) => signBlock(blockOf(info(data), { separator: 0xff })),
    'No zero between padding and digest.',
  ),
  rs('first-byte', (data) => signBlock(blockOf(info(data)).with(0, 1)), 'The first byte of the block is 1.'),
  rs('digest-only', (data) => signBlock(blockOf(sha256(data))), 'The digest without the name of its algorithm.'),
  rs(
    'sha-1-name',
    (data) => signBlock(blockOf(info(data, hexDecode('302d300906052b0e03021a05000420')))),
    'The name of SHA-1 before a SHA-256 digest.',
  ),
  rs(
    'long-length',
    (data) => signBlock(blockOf(info(data, hexDecode('308131300d060960864801650304020105000420')))),
    'A length in DER that takes a byte more than it needs.',
  ),
  rs('digest-cut', (data) => signBlock(blockOf(info(data).slice(0, -1))), 'The last byte of the digest is missing.'),
  rs(
    'other-digest',
    (data) => signBlock(blockOf(info(concatBytes(data, Uint8Array.of(0))))),
    'The digest of the data and a zero byte.',
  ),
  rs(
    'no-padding',
    (data) => signBlock(concatBytes(new Uint8Array(SIZE - 32), sha256(data))),
    'The digest as a number, without padding.',
  ),
  rs('pss', (data) => rsaPss(rsa, data), 'A sound PS256 signature.'),
  rs('sha-384', (data) => Uint8Array.from(nodeSign('sha384', data, rsa)), 'PKCS #1 with SHA-384.'),
  rs('one', () => new Uint8Array(SIZE).with(SIZE - 1, 1), 'The number 1.'),
  rs('modulus', () => modulus(), 'The modulus.'),
  rs('trailing-zero', (data) => concatBytes(genuine(data), Uint8Array.of(0)), 'A zero byte after the signature.'),
  {
    ...rs(
      'no-null',
      (data) => signBlock(blockOf(info(data, hexDecode('302f300b06096086480165030402010420')))),
      'No NULL after the name of SHA-256, which some verifiers accept (RFC 8017 9.2, note 1).',
    ),
    isAcceptable: true,
  },
];

/** What a signature of RSA with the exponent 3 is forged with where only the beginning is looked at. */
function shortBlock(content: Uint8Array): Uint8Array {
  const begin = concatBytes(Uint8Array.of(0, 1), new Uint8Array(8).fill(0xff), Uint8Array.of(0), content);
  return concatBytes(begin, new Uint8Array(SIZE - begin.length).fill(0x5a));
}

export function modulus(): Uint8Array {
  return Uint8Array.from(Buffer.from(rsa.export({ format: 'jwk' }).n!, 'base64url'));
}

/** The same number modulo the modulus, where it has as many bytes; RFC 8017 5.2.2 wants the smaller one. */
export function plusModulus(signature: Uint8Array): Uint8Array | undefined {
  const sum = BigInt(`0x${hexEncode(signature)}`) + BigInt(`0x${hexEncode(modulus())}`);
  return sum < 1n << BigInt(8 * SIZE) ? toBytes(sum, SIZE) : undefined;
}
