import { createHash, createPrivateKey, createPublicKey, sign as nodeSign, verify as nodeVerify } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { base64Decode, equalBytes, hexDecode, hexEncode, utf8Encode } from '../codec/bytes.ts';
import pki from '../testing/demo-pki.json' with { type: 'json' };
import { demoInstitution, demoSigner } from '../testing/demo-pki.ts';
import { fromDerSigner, fromDigestSigner } from './adaptors.ts';
import type { Signer } from './signer.ts';

const KEY = createPrivateKey({ key: Buffer.from(pki.keys['BE:0120'], 'base64'), format: 'der', type: 'pkcs8' });
const RSA_KEY = createPrivateKey({ key: Buffer.from(pki.keys['rsa-1'], 'base64'), format: 'der', type: 'pkcs8' });
const DATA = utf8Encode('digest signer');
const DIGEST = createHash('sha256').update(DATA).digest('hex');
const failed = expect.objectContaining({ name: 'SignerError', code: 'ERR_EHIC_SIGNER_FAILED' });

/** Signatures of DATA by the demo key, found by trying: r, s or both shorter than 32 bytes. */
const SHORT = {
  r:
    '3044021f584b6e9eb0d6a3033536863c576efd71c3cb005c22f14408781dd6a9dceda3022100dd62a1826b2940' +
    '787e1f78e05e786661bddd7f1a018ce6d7818ec813421c4958',
  s:
    '3044022100c5b210318627e1b992c5d7f71619bd9e43cbd77c2193820b68fd91bd94584eb9021f5e957ecba595' +
    '42427a89ebc2d3ed8a860dd1e9e507b5fb5a9ee38641b1d042',
  'r by two bytes':
    '3043021e4f423d38f02eb25bdc5c2e234975ddd65c6b4779d91d532c5ad5cacd75b902210089430e1b216a8daa' +
    'df8867a444103859e76e843dacad8857568d673fe7bc3865',
  both:
    '3042021f4a13e07b07f24e1797579094ccccba43235c4dfb6ee8a6e54c780268b1202c021f35d3882a4d67f4ec' +
    '3ab55a3bceb67a731e5b36accca1241ba00152c93ee9f0',
};

let ec: Signer;
let rsa: Signer;
beforeAll(async () => {
  ec = await demoSigner(demoInstitution('BE'));
  rsa = await demoSigner(demoInstitution('BE'), { algorithm: 'RS256' });
});

/** A device that takes a digest and answers these bytes. */
const device = (answer: Uint8Array): Signer =>
  fromDerSigner(fromDigestSigner({ algorithm: 'ES256', certificate: ec.certificate, signDigest: async () => answer }));

const verifies = (raw: Uint8Array) =>
  nodeVerify('sha256', DATA, { key: createPublicKey(KEY), dsaEncoding: 'ieee-p1363' }, raw);

describe('fromDigestSigner: a device that takes the SHA-256 of the data', () => {
  test('receives the digest of 32 bytes, and its signature is returned', async () => {
    const asked: string[] = [];
    const signer = fromDigestSigner({
      algorithm: 'ES256',
      certificate: ec.certificate,
      chain: [rsa.certificate],
      async signDigest(digest) {
        asked.push(hexEncode(digest));
        return ec.sign(DATA);
      },
    });
    expect(verifies(await signer.sign(DATA))).toBe(true);
    expect(asked).toEqual([DIGEST]);
    expect(signer).toMatchObject({ algorithm: 'ES256', certificate: ec.certificate, chain: [rsa.certificate] });
  });

  test('RS256 over node:crypto: PKCS#1 v1.5 with the DigestInfo of SHA-256 (RFC 8017 9.2)', async () => {
    const digestInfo = (digest: Uint8Array) =>
      Buffer.concat([Buffer.from('3031300d060960864801650304020105000420', 'hex'), digest]);
    const { privateEncrypt } = await import('node:crypto');
    const signer = fromDerSigner(
      fromDigestSigner({
        algorithm: 'RS256',
        certificate: rsa.certificate,
        signDigest: async (digest) => new Uint8Array(privateEncrypt(RSA_KEY, digestInfo(digest))),
      }),
    );
    expect(nodeVerify('sha256', DATA, createPublicKey(RSA_KEY), await signer.sign(DATA))).toBe(true);
  });
});

describe('fromDerSigner: RFC 3279 2.2.3 to RFC 9053 2.1', () => {
  test('over node:crypto, whose ECDSA signatures are DER', async () => {
    const signer = fromDerSigner({
      algorithm: 'ES256',
      certificate: ec.certificate,
      sign: async (data) => new Uint8Array(nodeSign('sha256', data, KEY)),
    });
    for (let i = 0; i < 50; i++) {
      const data = utf8Encode(`data ${i}`);
      const raw = await signer.sign(data);
      expect(raw).toHaveLength(64);
      expect(nodeVerify('sha256', data, { key: createPublicKey(KEY), dsaEncoding: 'ieee-p1363' }, raw)).toBe(true);
    }
  });

  test.each(Object.entries(SHORT))('%s shorter than 32 bytes: zeros stand before', async (_, hex) => {
    const raw = await device(hexDecode(hex)).sign(DATA);
    expect(raw).toHaveLength(64);
    expect(raw[0] === 0 || raw[32] === 0).toBe(true);
    expect(verifies(raw)).toBe(true);
  });

  test('a Buffer is accepted as a signature', async () => {
    expect(verifies(await device(Buffer.from(SHORT.both, 'hex')).sign(DATA))).toBe(true);
  });

  test('an RSA signature passes unchanged', async () => {
    const signature = await fromDerSigner(rsa).sign(DATA);
    expect(equalBytes(signature, await rsa.sign(DATA))).toBe(true);
  });
});

describe('X.690: what is no Ecdsa-Sig-Value in DER', () => {
  const integer = (hex: string) => `02${(hex.length / 2).toString(16).padStart(2, '0')}${hex}`;
  const sequence = (content: string) => `30${(content.length / 2).toString(16).padStart(2, '0')}${content}`;
  const R = '584b6e9eb0d6a3033536863c576efd71c3cb005c22f14408781dd6a9dceda3';
  const S = '00dd62a1826b2940787e1f78e05e786661bddd7f1a018ce6d7818ec813421c4958';

  test('the helpers of this test write the good one', () => {
    expect(sequence(integer(R) + integer(S))).toBe(SHORT.r);
  });

  test.each([
    ['nothing', ''],
    ['a tag alone', '30'],
    ['an empty sequence', '3000'],
    ['raw r || s', `00${R}${S.slice(2)}`],
    ['a set', SHORT.r.replace(/^30/, '31')],
    ['r not minimal', sequence(integer(`00${R}`) + integer(S))],
    ['r not minimal by two bytes', sequence(integer(`0000${R}`) + integer(S))],
    ['s not minimal', sequence(integer(R) + integer(`00${S}`))],
    ['s negative', sequence(integer(R) + integer(S.slice(2)))],
    ['r negative', sequence(integer(`ff${R}`) + integer(S))],
    ['r of length zero', sequence(integer('') + integer(S))],
    ['s of length zero', sequence(integer(R) + integer(''))],
    ['r zero', sequence(integer('00') + integer(S))],
    ['s zero', sequence(integer(R) + integer('00'))],
    ['r of 33 bytes', sequence(integer(`01${'00'.repeat(32)}`) + integer(S))],
    ['s of 33 bytes', sequence(integer(R) + integer(`7f${'11'.repeat(32)}`))],
    ['s of 34 bytes with a sign', sequence(integer(R) + integer(`00${'81'.repeat(33)}`))],
    ['as for P-384', sequence(integer('11'.repeat(48)) + integer('22'.repeat(48)))],
    ['r alone', sequence(integer(R))],
    ['three integers', sequence(integer(R) + integer(S) + integer('01'))],
    ['a byte after it', `${SHORT.r}00`],
    ['a byte after s in the sequence', sequence(`${integer(R) + integer(S)}00`)],
    ['a byte missing', SHORT.r.slice(0, -2)],
    ['a sequence longer than it is', SHORT.r.replace(/^3044/, '3045')],
    ['a sequence shorter than it is', SHORT.r.replace(/^3044/, '3043')],
    ['r reaching over s', SHORT.r.replace('021f58', '024258')],
    ['r reaching beyond the end', SHORT.r.replace('021f58', '027f58')],
    ['a length in the long form', SHORT.r.replace(/^3044/, '308144')],
    ['an indefinite length', `3080${SHORT.r.slice(4)}0000`],
    ['an integer with a length in the long form', sequence(`02811f${R}${integer(S)}`)],
    ['octet strings', sequence((integer(R) + integer(S)).replace(/^02/, '04'))],
    ['r with another tag', sequence(integer(R).replace(/^02/, '42') + integer(S))],
    ['wrapped in a sequence', sequence(SHORT.r)],
  ])('%s', async (_, hex) => {
    await expect(device(hexDecode(hex)).sign(DATA)).rejects.toEqual(failed);
  });

  test('each bit of it changed is refused, one way or another', async () => {
    const der = hexDecode(SHORT.r);
    for (let bit = 0; bit < 8 * der.length; bit++) {
      const changed = der.slice();
      changed[bit >> 3]! ^= 1 << (bit & 7);
      await expect(device(changed).sign(DATA)).rejects.toMatchObject({ name: 'SignerError' });
    }
  });

  test('a signature that is already raw', async () => {
    await expect(fromDerSigner(ec).sign(DATA)).rejects.toEqual(failed);
  });

  test('a signature that is not bytes', async () => {
    for (const answer of [undefined, null, 'text', SHORT.r, [0x30], {}, base64Decode('MEQ=')!.buffer]) {
      await expect(device(answer as unknown as Uint8Array).sign(DATA)).rejects.toEqual(failed);
    }
  });
});
