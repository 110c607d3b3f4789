/** Signatures that come out the same every time, and some that no proper signer makes. */
import {
  constants,
  createECDH,
  createHash,
  createHmac,
  createPrivateKey,
  type KeyObject,
  sign as nodeSign,
  privateEncrypt,
} from 'node:crypto';
import { base64Decode, concatBytes, hexDecode, hexEncode } from '../../src/codec/bytes.ts';
import type { AlgorithmName } from '../../src/crypto/algorithms.ts';
import pki from '../../src/testing/demo-pki.json' with { type: 'json' };
import otherKeys from './other-keys.json' with { type: 'json' };

/** A key of the demo registry (`BE:0120`, `BE:0120-old`, `rsa-1`, …), `RSA-2049`, or one that no verifier may accept. */
export type KeyLabel = string;
type UnusableKey = 'RSA-1024' | 'RSA-2047' | 'P-384' | 'Ed25519';
type OtherKey = UnusableKey | 'RSA-2049';

const others: Readonly<Record<OtherKey, { key: string; der: string }>> = otherKeys;
const demoKeys: Readonly<Record<string, string>> = pki.keys;
const demoCertificates = pki.institutions.flatMap((institution) => institution.certificates);

/** The keys that there are. */
export const KEY_LABELS: readonly KeyLabel[] = [
  ...new Set(demoCertificates.map(({ key }) => key)),
  ...Object.keys(otherKeys).filter((name) => name !== 'about'),
];

/** Whether a key is one that no verifier may accept. */
export function isUnusable(label: KeyLabel): label is UnusableKey {
  return label === 'RSA-1024' || label === 'RSA-2047' || label === 'P-384' || label === 'Ed25519';
}

function isOther(label: KeyLabel): label is OtherKey {
  return label === 'RSA-2049' || isUnusable(label);
}

export function certificateOf(label: KeyLabel): Uint8Array {
  return base64Decode(isOther(label) ? others[label].der : demoCertificates.find(({ key }) => key === label)!.der)!;
}

/** The certificates of a key, which differ in their names. */
export function allCertificatesOf(label: KeyLabel): readonly Uint8Array[] {
  if (isOther(label)) return [certificateOf(label)];
  const all = demoCertificates.filter(({ key }) => key === label).map(({ der }) => der);
  return [...new Set(all)].map((der) => base64Decode(der)!);
}

export function privateKeyOf(label: KeyLabel): KeyObject {
  const pkcs8 = base64Decode(isOther(label) ? others[label].key : demoKeys[label]!)!;
  return createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' });
}

export function thumbprintOf(label: KeyLabel): Uint8Array {
  return sha256(certificateOf(label));
}

/** The public key of P-256 that belongs to a small number, as a JWK. */
export function publicJwk(scalar: number) {
  const ecdh = createECDH(CURVES['P-256'].name);
  ecdh.setPrivateKey(Buffer.from(toBytes(BigInt(scalar), 32)));
  const point = ecdh.getPublicKey();
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((bytes) => bytes.toString('base64url'));
  return { kty: 'EC', crv: 'P-256', x: x!, y: y! } as const;
}

/** The private key of P-256 that is a small number. */
export function numberedKey(scalar: number): KeyObject {
  const d = Buffer.from(toBytes(BigInt(scalar), 32)).toString('base64url');
  return createPrivateKey({ key: { ...publicJwk(scalar), d }, format: 'jwk' });
}

export function sha256(data: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(createHash('sha256').update(data).digest());
}

export function sign(algorithm: AlgorithmName, label: KeyLabel, data: Uint8Array): Uint8Array {
  const key = privateKeyOf(label);
  if (algorithm === 'ES256') return ecdsa(key, data);
  if (algorithm === 'PS256') return rsaPss(key, data);
  return Uint8Array.from(nodeSign('sha256', data, key));
}

const CURVES = {
  'P-256': { name: 'prime256v1', n: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n, size: 32 },
  'P-384': {
    name: 'secp384r1',
    n: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
    size: 48,
  },
} as const;

/** Order of P-256. */
export const ORDER = CURVES['P-256'].n;

/** Deterministic ECDSA (RFC 6979 3.2) as raw `r || s`; HMAC always with SHA-256. */
export function ecdsa(key: KeyObject, data: Uint8Array, hash: 'sha256' | 'sha384' = 'sha256'): Uint8Array {
  const { crv, d: scalar } = key.export({ format: 'jwk' });
  const { name, n, size } = CURVES[crv as keyof typeof CURVES];
  const d = BigInt(`0x${Buffer.from(scalar!, 'base64url').toString('hex')}`);
  const z = bigInt(createHash(hash).update(data).digest().subarray(0, size));
  for (const k of nonces(d, z % n, n, size)) {
    const ecdh = createECDH(name);
    ecdh.setPrivateKey(Buffer.from(toBytes(k, size)));
    const r = bigInt(ecdh.getPublicKey().subarray(1, size + 1)) % n;
    const s = (inverse(k, n) * (z + r * d)) % n;
    if (r !== 0n && s !== 0n) return concatBytes(toBytes(r, size), toBytes(s, size));
  }
  throw new Error('no nonce');
}

function* nonces(d: bigint, z: bigint, n: bigint, size: number): Generator<bigint> {
  const seed = concatBytes(toBytes(d, size), toBytes(z, size));
  let key: Uint8Array = new Uint8Array(32);
  let value: Uint8Array = new Uint8Array(32).fill(1);
  const mac = (...parts: Uint8Array[]) =>
    Uint8Array.from(
      createHmac('sha256', key)
        .update(concatBytes(...parts))
        .digest(),
    );
  for (const round of [0, 1]) {
    key = mac(value, Uint8Array.of(round), seed);
    value = mac(value);
  }
  for (;;) {
    let bytes = new Uint8Array(0);
    while (bytes.length < size) {
      value = mac(value);
      bytes = concatBytes(bytes, value);
    }
    const k = bigInt(bytes.subarray(0, size));
    if (k > 0n && k < n) yield k;
    key = mac(value, Uint8Array.of(0));
    value = mac(value);
  }
}

/** RSASSA-PSS with SHA-256 (RFC 8017 8.1.1, 9.1.1); the salt is taken from the data instead of chance. */
export function rsaPss(key: KeyObject, data: Uint8Array, saltLength = 32): Uint8Array {
  const bits = key.asymmetricKeyDetails!.modulusLength! - 1;
  const length = Math.ceil(bits / 8);
  const digest = sha256(data);
  const salt = sha256(concatBytes(digest, Uint8Array.of(1))).subarray(0, saltLength);
  const hash = sha256(concatBytes(new Uint8Array(8), digest, salt));
  const block = new Uint8Array(length - 33);
  block[block.length - saltLength - 1] = 1;
  block.set(salt, block.length - saltLength);
  const mask = mgf1(hash, block.length);
  for (let i = 0; i < block.length; i++) block[i]! ^= mask[i]!;
  block[0]! &= 0xff >> (8 * length - bits);
  const encoded = concatBytes(block, hash, Uint8Array.of(0xbc));
  // A modulus of one bit more than whole bytes is a byte longer than what is encoded.
  const whole = concatBytes(new Uint8Array(Math.ceil((bits + 1) / 8) - length), encoded);
  return Uint8Array.from(privateEncrypt({ key, padding: constants.RSA_NO_PADDING }, whole));
}

function mgf1(seed: Uint8Array, length: number): Uint8Array {
  let mask = new Uint8Array(0);
  for (let counter = 0; mask.length < length; counter++) {
    mask = concatBytes(mask, sha256(concatBytes(seed, Uint8Array.of(0, 0, 0, counter))));
  }
  return mask.subarray(0, length);
}

/** The other signature that verifies wherever `r || s` does: `r || n - s`. */
export function otherS(signature: Uint8Array): Uint8Array {
  return concatBytes(signature.subarray(0, 32), toBytes(ORDER - bigInt(signature.subarray(32)), 32));
}

/** ECDSA P-256 signature as DER (RFC 3279 2.2.3). */
export function toDer(signature: Uint8Array): Uint8Array {
  const integers = [signature.subarray(0, 32), signature.subarray(32)].map((coordinate) => {
    const digits = coordinate.subarray(
      Math.max(
        0,
        coordinate.findIndex((byte) => byte !== 0),
      ),
    );
    const positive = digits[0]! >= 0x80 ? concatBytes(Uint8Array.of(0), digits) : digits;
    return concatBytes(Uint8Array.of(2, positive.length), positive);
  });
  const body = concatBytes(...integers);
  return concatBytes(Uint8Array.of(0x30, body.length), body);
}

export function toBytes(value: bigint, size: number): Uint8Array {
  return hexDecode(value.toString(16).padStart(2 * size, '0'));
}

function bigInt(bytes: Uint8Array): bigint {
  return BigInt(`0x${hexEncode(bytes)}`);
}

function inverse(value: bigint, n: bigint): bigint {
  let [a, b, x, y] = [value % n, n, 1n, 0n];
  while (a > 1n) [a, b, x, y] = [b % a, a, y - (b / a) * x, x];
  return ((x % n) + n) % n;
}
