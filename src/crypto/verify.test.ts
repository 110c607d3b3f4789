import { beforeAll, describe, expect, test } from 'vitest';
import { base64urlEncode, concatBytes, hexDecode, utf8Encode } from '../codec/bytes.ts';
import type { CborValue } from '../codec/cbor.ts';
import { encodeProtectedHeader, encodeSign1, signatureStructure } from '../codec/cose.ts';
import type { Signer } from '../signers/signer.ts';
import { demoInstitution, demoSigner } from '../testing/demo-pki.ts';
import { ALGORITHMS, type AlgorithmName } from './algorithms.ts';
import { verifySign1 } from './verify.ts';
import { readCertificate } from './x509/certificate.ts';

const PAYLOAD = utf8Encode('payload');
const NAMES = ['ES256', 'PS256', 'RS256'] as const;
type Header = readonly [label: number, value: CborValue];

const signers = {} as Record<AlgorithmName, Signer>;

beforeAll(async () => {
  for (const algorithm of NAMES) signers[algorithm] = await demoSigner(demoInstitution('BE'), { algorithm });
});

/** Returns a message with a valid signature, whatever its headers say. */
async function message(
  name: AlgorithmName,
  {
    alg = ALGORITHMS[name].coseId as CborValue,
    more = [] as Header[],
    unprotected = [] as Header[],
    payload = PAYLOAD,
  } = {},
): Promise<Uint8Array> {
  const protectedHeader = new Map<CborValue, CborValue>(alg === undefined ? more : [[1, alg], ...more]);
  const signature = await signers[name].sign(signatureStructure(encodeProtectedHeader(protectedHeader), payload));
  return encodeSign1({
    protectedHeader,
    unprotectedHeader: new Map<CborValue, CborValue>(unprotected),
    payload,
    signature,
  });
}

const certificateOf = (name: AlgorithmName) => signers[name].certificate;
const spkiOf = (name: AlgorithmName) => readCertificate(certificateOf(name)).spki;
const cryptoKeyOf = (name: AlgorithmName, params = ALGORITHMS[name].importParams, usages: KeyUsage[] = ['verify']) =>
  crypto.subtle.importKey('spki', spkiOf(name) as BufferSource, params, true, usages);

function publicKey(x: string, y: string): Promise<CryptoKey> {
  const jwk = { kty: 'EC', crv: 'P-256', x: base64urlEncode(hexDecode(x)), y: base64urlEncode(hexDecode(y)) };
  return crypto.subtle.importKey('jwk', jwk, { name: 'ECDSA', namedCurve: 'P-256' }, true, ['verify']);
}

describe('messages of the RFCs', () => {
  test('RFC 9052 C.2.1: single ECDSA signature', async () => {
    const key = await publicKey(
      'bac5b11cad8f99f9c72b05cf4b9e26d244dc189f745228255a219a86d6a09eff',
      '20138bf82dc1b6d562be0fa54ab7804a3a64b6d72ccfed6b6fb6ed28bbfc117e',
    );
    const bytes = hexDecode(
      'd28443a10126a10442313154546869732069732074686520636f6e74656e742e58408eb33e4ca31d1c465ab05aac34cc6b23d58fef5c08' +
        '3106c4d25a91aef0b0117e2af9a291aa32e14ab834dc56ed2a223444547e01f11d3b0916e5a4c345cacb36',
    );
    expect(await verifySign1(bytes, { publicKey: key })).toBe(true);
    expect(await verifySign1(bytes, { publicKey: await cryptoKeyOf('ES256') })).toBe(false);
  });

  test('RFC 8392 A.3: signed CWT, with tag 18 and as in A.5 with tag 61 around it', async () => {
    const key = await publicKey(
      '143329cce7868e416927599cf65a34f3ce2ffda55a7eca69ed8919a394d42f0f',
      '60f7f1a780d8a783bfb7a2dd6b2796e8128dbbcef9d3d168db9529971a36e7b9',
    );
    const bytes = hexDecode(
      'd28443a10126a104524173796d6d657472696345434453413235365850a70175636f61703a2f2f61732e6578616d706c652e636f6d02' +
        '656572696b77037818636f61703a2f2f6c696768742e6578616d706c652e636f6d041a5612aeb0051a5610d9f0061a5610d9f00742' +
        '0b7158405427c1ff28d23fbad1f29c4c7c6a555e601d6fa29f9179bc3d7438bacaca5acd08c8d4d4f96131680c429a01f85951ecee' +
        '743a52b9b63632c57209120e1c9e30',
    );
    expect(await verifySign1(bytes, { publicKey: key })).toBe(true);
    expect(await verifySign1(concatBytes(Uint8Array.of(0xd8, 61), bytes), { publicKey: key })).toBe(true);
    expect(await verifySign1(bytes.subarray(1), { publicKey: key })).toBe(true);
  });
});

describe.each(NAMES)('RFC 9052 4.4: %s', (name) => {
  test('a certificate, a public key as SPKI and a CryptoKey verify', async () => {
    const bytes = await message(name);
    expect(await verifySign1(bytes, { certificate: certificateOf(name) })).toBe(true);
    expect(await verifySign1(bytes, { publicKey: spkiOf(name) })).toBe(true);
    expect(await verifySign1(bytes, { publicKey: await cryptoKeyOf(name) })).toBe(true);
  });

  test('untagged, tag 18, tag 61 around 18; nothing else around it', async () => {
    const bytes = await message(name);
    const key = { certificate: certificateOf(name) };
    expect(await verifySign1(concatBytes(Uint8Array.of(0xd2), bytes), key)).toBe(true);
    expect(await verifySign1(concatBytes(Uint8Array.of(0xd8, 61, 0xd2), bytes), key)).toBe(true);
    expect(await verifySign1(concatBytes(Uint8Array.of(0xd8, 61), bytes), key)).toBe(false);
    expect(await verifySign1(concatBytes(Uint8Array.of(0xd1), bytes), key)).toBe(false);
    expect(await verifySign1(concatBytes(bytes, Uint8Array.of(0)), key)).toBe(false);
  });

  test('an empty and a large payload', async () => {
    for (const payload of [new Uint8Array(0), new Uint8Array(70_000).fill(0x5a)]) {
      expect(await verifySign1(await message(name, { payload }), { certificate: certificateOf(name) })).toBe(true);
    }
  });

  test('further parameters do not matter, but the protected ones are signed', async () => {
    const key = { certificate: certificateOf(name) };
    const bytes = await message(name, {
      more: [
        [4, utf8Encode('kid')],
        [3, 60],
      ],
      unprotected: [[33, Uint8Array.of(1)]],
    });
    expect(await verifySign1(bytes, key)).toBe(true);
    const changed = bytes.slice();
    changed[changed.findIndex((byte, i) => byte === 0x6b && bytes[i + 1] === 0x69)]! ^= 1;
    expect(await verifySign1(changed, key)).toBe(false);
  });

  test('every truncation is false', async () => {
    const bytes = await message(name);
    for (let length = 0; length < bytes.length; length++) {
      expect(await verifySign1(bytes.subarray(0, length), { certificate: certificateOf(name) })).toBe(false);
    }
  });

  test('each single bit flipped is false', async () => {
    const bytes = concatBytes(Uint8Array.of(0xd2), await message(name));
    const key = { certificate: certificateOf(name) };
    const verified: number[] = [];
    for (let bit = 0; bit < 8 * bytes.length; bit++) {
      const changed = bytes.slice();
      changed[bit >> 3]! ^= 1 << (bit & 7);
      if (await verifySign1(changed, key)) verified.push(bit);
    }
    expect(verified).toEqual([]);
  });

  test('the key of another institution is false, whatever form it has', async () => {
    const bytes = await message(name);
    const other = (await demoSigner(demoInstitution('AT'), { algorithm: name })).certificate;
    const { spki } = readCertificate(other);
    expect(await verifySign1(bytes, { certificate: other })).toBe(false);
    expect(await verifySign1(bytes, { publicKey: spki })).toBe(false);
  });
});
