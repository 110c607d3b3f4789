import { constants, createPrivateKey, verify as nodeVerify, X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { base64Decode, concatBytes, hexEncode, utf8Encode } from '../codec/bytes.ts';
import { ALGORITHMS, type AlgorithmName } from '../crypto/algorithms.ts';
import { OTHER_KEYS } from '../crypto/other-keys.fixture.ts';
import {
  ED25519_CERTIFICATE,
  P384_CERTIFICATE,
  P384_KEY,
  RSA1024_CERTIFICATE,
  RSA1024_KEY,
} from '../crypto/unfit-keys.fixture.ts';
import { parseCertificates } from '../crypto/x509/pem.ts';
import pki from '../testing/demo-pki.json' with { type: 'json' };
import { demoInstitution, pem } from '../testing/demo-pki.ts';
import { ENCRYPTED_PEM, KEY_FILES } from './key-files.fixture.ts';
import { signerFromKey, signerFromPkcs8 } from './webcrypto.ts';

const CASES = join(process.env.EEHIC_SHARED ?? '../shared', 'cases');

const der = (base64: string) => base64Decode(base64)!;
const keyPem = (label: keyof typeof pki.keys) => pem('PRIVATE KEY', der(pki.keys[label]));
const certificatePem = (key: string) => pem('CERTIFICATE', certificateOf(key));
const certificateOf = (key: string) =>
  der(pki.institutions.flatMap(({ certificates }) => certificates).find((each) => each.key === key)!.der);

const EC = { privateKeyPem: keyPem('BE:0120'), certificatePem: certificatePem('BE:0120') };
const RSA = { privateKeyPem: keyPem('rsa-1'), certificatePem: certificatePem('rsa-1') };
const DATA = utf8Encode('data');
const failing = (code: string) => expect.objectContaining({ name: 'SignerError', code });

/** node:crypto as the other implementation. */
function verifies(algorithm: AlgorithmName, certificate: Uint8Array, signature: Uint8Array): boolean {
  const key = new X509Certificate(certificate).publicKey;
  if (algorithm === 'ES256') return nodeVerify('sha256', DATA, { key, dsaEncoding: 'ieee-p1363' }, signature);
  if (algorithm === 'RS256') return nodeVerify('sha256', DATA, key, signature);
  return nodeVerify('sha256', DATA, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }, signature);
}

describe('signerFromPkcs8: keys and algorithms', () => {
  test('P-256 signs with ES256, raw r || s of 64 bytes (RFC 9053 2.1)', async () => {
    const signer = await signerFromPkcs8(EC);
    expect(signer.algorithm).toBe('ES256');
    expect(signer.certificate).toEqual(certificateOf('BE:0120'));
    expect(signer.chain).toBeUndefined();
    const signature = await signer.sign(DATA);
    expect(signature).toHaveLength(64);
    expect(verifies('ES256', signer.certificate, signature)).toBe(true);
  });

  test('RSA signs with RS256 unless PS256 is requested', async () => {
    for (const algorithm of [undefined, 'RS256', 'PS256'] as const) {
      const signer = await signerFromPkcs8({ ...RSA, ...(algorithm ? { algorithm } : {}) });
      expect(signer.algorithm).toBe(algorithm ?? 'RS256');
      const signature = await signer.sign(DATA);
      expect(signature).toHaveLength(256);
      expect(verifies(signer.algorithm, signer.certificate, signature)).toBe(true);
      expect(verifies(algorithm === 'PS256' ? 'RS256' : 'PS256', signer.certificate, signature)).toBe(false);
    }
  });

  test('the certificate as DER, and with its chain, which is kept in order', async () => {
    expect((await signerFromPkcs8({ ...EC, certificatePem: certificateOf('BE:0120') })).certificate).toEqual(
      certificateOf('BE:0120'),
    );
    const chain = await signerFromPkcs8({
      ...EC,
      certificatePem: EC.certificatePem + RSA.certificatePem + certificatePem('rsa-2'),
    });
    expect(chain.certificate).toEqual(certificateOf('BE:0120'));
    expect(chain.chain?.map(hexEncode)).toEqual([certificateOf('rsa-1'), certificateOf('rsa-2')].map(hexEncode));
  });

  test('key and certificate in one text, with Bag Attributes', async () => {
    const both = `Bag Attributes\n  localKeyID: 01\n${EC.privateKeyPem}Bag Attributes\n${EC.certificatePem}`;
    expect((await signerFromPkcs8({ privateKeyPem: both, certificatePem: both })).algorithm).toBe('ES256');
  });

  test('a key with literal \\n, as environment variables hold it', async () => {
    const privateKeyPem = EC.privateKeyPem.replaceAll('\n', '\\n');
    expect((await signerFromPkcs8({ ...EC, privateKeyPem })).algorithm).toBe('ES256');
  });
});

describe('signerFromPkcs8: certificate files as they come', () => {
  test.skipIf(!existsSync(CASES))(
    'a chain with its root first: the certificate is the one whose key it is',
    async () => {
      const read = (file: string) => readFileSync(join(CASES, file), 'utf8');
      const source = {
        privateKeyPem: read('18-key-for-chain.p8.pem'),
        certificatePem: read('18-chain-root-first.pem'),
      };
      const signer = await signerFromPkcs8(source);
      const [root, leaf] = parseCertificates(source.certificatePem);
      expect(hexEncode(signer.certificate)).toBe(hexEncode(leaf!));
      expect(signer.chain?.map(hexEncode)).toEqual([hexEncode(root!)]);
      expect(verifies(signer.algorithm, signer.certificate, await signer.sign(DATA))).toBe(true);
    },
  );

  test('in every order, with certificates of other kinds of key, and without naming one twice', async () => {
    const [own, other, rsa] = [EC.certificatePem, certificatePem('BE:0120-old'), RSA.certificatePem];
    for (const text of [own + other + rsa, other + own + rsa, rsa + other + own, own + own + rsa + other]) {
      const signer = await signerFromPkcs8({ ...EC, certificatePem: text });
      expect(signer.algorithm).toBe('ES256');
      expect(signer.certificate).toEqual(certificateOf('BE:0120'));
      expect(signer.chain).toHaveLength(2);
    }
  });

  test.each(['any', 'sha256', 'salt20'] as const)(
    'a key of the kind id-RSASSA-PSS (%s) signs with PS256',
    async (name) => {
      const { key, certificate } = OTHER_KEYS[name];
      const source = {
        privateKeyPem: pem('PRIVATE KEY', der(key)),
        certificatePem: pem('CERTIFICATE', der(certificate)),
      };
      const signer = await signerFromPkcs8(source);
      expect(signer.algorithm).toBe('PS256');
      expect(verifies('PS256', signer.certificate, await signer.sign(DATA))).toBe(true);
      const wrong = signerFromPkcs8({ ...source, algorithm: 'RS256' });
      await expect(wrong).rejects.toEqual(failing('ERR_EHIC_KEY_NOT_ALLOWED'));
      await expect(wrong).rejects.toThrow('RSASSA-PSS 2048 bits');
      await expect(signerFromPkcs8({ ...source, certificatePem: RSA.certificatePem })).rejects.toEqual(
        failing('ERR_EHIC_KEY_MISMATCH'),
      );
    },
  );

  test.each<[string, string, string]>([
    ['parameters of SHA-512', OTHER_KEYS.sha512.key, OTHER_KEYS.sha512.certificate],
    ['explicit curve parameters', OTHER_KEYS.explicitCurve.key, OTHER_KEYS.explicitCurve.certificate],
    ['explicit curve parameters in the certificate only', pki.keys['BE:0120'], OTHER_KEYS.explicitCurve.certificate],
    ['explicit curve parameters in the key only', OTHER_KEYS.explicitCurve.key, '*'],
  ])('%s: the message says what is wrong', async (what, key, certificate) => {
    const source = {
      privateKeyPem: pem('PRIVATE KEY', der(key)),
      certificatePem: base64Decode(certificate) ?? EC.certificatePem,
    };
    const error = (await signerFromPkcs8(source).catch((thrown: unknown) => thrown)) as Error;
    expect(error).toEqual(failing('ERR_EHIC_KEY_NOT_ALLOWED'));
    expect(error.message).not.toContain('object');
    expect(error.message).toContain(what.includes('curve') ? 'named curve' : 'SHA-256');
  });
});

describe('signerFromPkcs8: ERR_EHIC_KEY_MISMATCH', () => {
  test.each<[string, { privateKeyPem: string; certificatePem: string; algorithm?: AlgorithmName }]>([
    ['another EC key', { ...EC, privateKeyPem: keyPem('BE:0120-old') }],
    ['an RSA key for an EC certificate', { ...EC, privateKeyPem: RSA.privateKeyPem }],
    ['an EC key for an RSA certificate', { ...RSA, privateKeyPem: EC.privateKeyPem }],
    ['another RSA key', { ...RSA, privateKeyPem: keyPem('rsa-2') }],
    ['another RSA key for PS256', { ...RSA, privateKeyPem: keyPem('rsa-2'), algorithm: 'PS256' }],
    ['no certificate of the chain', { ...EC, certificatePem: certificatePem('BE:0120-old') + RSA.certificatePem }],
  ])('%s', async (_, source) => {
    await expect(signerFromPkcs8(source)).rejects.toEqual(failing('ERR_EHIC_KEY_MISMATCH'));
  });
});

describe('signerFromPkcs8: ERR_EHIC_KEY_NOT_ALLOWED', () => {
  test.each<[string, { privateKeyPem: string; certificatePem: string | Uint8Array; algorithm?: AlgorithmName }]>([
    ['ES256 with an RSA certificate', { ...RSA, algorithm: 'ES256' }],
    ['RS256 with an EC certificate', { ...EC, algorithm: 'RS256' }],
    ['PS256 with an EC certificate', { ...EC, algorithm: 'PS256' }],
    ['P-384', { privateKeyPem: pem('PRIVATE KEY', der(P384_KEY)), certificatePem: der(P384_CERTIFICATE) }],
    [
      'RSA of 1024 bits',
      { privateKeyPem: pem('PRIVATE KEY', der(RSA1024_KEY)), certificatePem: der(RSA1024_CERTIFICATE) },
    ],
    ['a P-384 key for a P-256 certificate', { ...EC, privateKeyPem: pem('PRIVATE KEY', der(P384_KEY)) }],
    ['Ed25519', { ...EC, certificatePem: der(ED25519_CERTIFICATE) }],
    ['an algorithm that is not in the table', { ...EC, algorithm: 'HS256' as AlgorithmName }],
  ])('%s', async (_, source) => {
    await expect(signerFromPkcs8(source)).rejects.toEqual(failing('ERR_EHIC_KEY_NOT_ALLOWED'));
  });
});

describe('signerFromPkcs8: ERR_EHIC_PRIVATE_KEY', () => {
  const PKCS8 = der(pki.keys['BE:0120']);

  const sec1 = createPrivateKey({ key: Buffer.from(PKCS8), format: 'der', type: 'pkcs8' });
  const pkcs1 = createPrivateKey({ key: Buffer.from(der(pki.keys['rsa-1'])), format: 'der', type: 'pkcs8' });

  test.each([
    ['SEC1', sec1.export({ type: 'sec1', format: 'pem' }) as string],
    ['PKCS1', pkcs1.export({ type: 'pkcs1', format: 'pem' }) as string],
    ['ENCRYPTED_PKCS8', pem('ENCRYPTED PRIVATE KEY', der(KEY_FILES.aes256))],
    ['ENCRYPTED_PEM', ENCRYPTED_PEM],
  ])('%s is for signerFromPem, and the message says so', async (found, privateKeyPem) => {
    const error = await signerFromPkcs8({ ...EC, privateKeyPem }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'SignerError', code: 'ERR_EHIC_PRIVATE_KEY', params: { found } });
    expect((error as Error).message).toContain('signerFromPem');
  });

  test.each<[string, string]>([
    ['an empty text', ''],
    ['words', 'my private key!'],
    ['a certificate', EC.certificatePem],
    ['a truncated key', pem('PRIVATE KEY', PKCS8.slice(0, -5))],
    ['noise in the block', pem('PRIVATE KEY', concatBytes(Uint8Array.of(0x30, 4), DATA))],
    ['a block without end', EC.privateKeyPem.split('-----END')[0]!],
  ])('%s', async (_, privateKeyPem) => {
    await expect(signerFromPkcs8({ ...EC, privateKeyPem })).rejects.toEqual(failing('ERR_EHIC_PRIVATE_KEY'));
  });

  test('no message holds the key', async () => {
    for (const privateKeyPem of [
      pem('PRIVATE KEY', PKCS8.slice(0, -1)),
      pem('PRIVATE KEY', PKCS8.slice(1)),
      keyPem('BE:0120-old'),
    ]) {
      const error = (await signerFromPkcs8({ ...EC, privateKeyPem }).catch((thrown: unknown) => thrown)) as Error;
      expect(error.message.length).toBeLessThan(200);
      expect(JSON.stringify(error)).not.toContain(privateKeyPem.split('\n')[1]!.slice(0, 20));
    }
  });
});

describe('signerFromPkcs8: ERR_EHIC_CERTIFICATE', () => {
  test.each<[string, string | Uint8Array]>([
    ['none', ''],
    ['the key', EC.privateKeyPem],
    ['noise', pem('CERTIFICATE', Uint8Array.of(0x30, 1, 1))],
    ['bytes after it', concatBytes(certificateOf('BE:0120'), Uint8Array.of(0))],
  ])('%s', async (_, source) => {
    await expect(signerFromPkcs8({ ...EC, certificatePem: source })).rejects.toMatchObject({
      code: 'ERR_EHIC_CERTIFICATE',
    });
  });
});

describe('signerFromKey', () => {
  const importKey = (label: keyof typeof pki.keys, name: AlgorithmName) =>
    crypto.subtle.importKey('pkcs8', der(pki.keys[label]) as BufferSource, ALGORITHMS[name].importParams, false, [
      'sign',
    ]);

  test('a key that cannot be extracted', async () => {
    const signer = await signerFromKey({
      privateKey: await importKey('BE:0120', 'ES256'),
      certificate: EC.certificatePem,
    });
    expect(verifies('ES256', signer.certificate, await signer.sign(DATA))).toBe(true);
  });

  test('a key imported for another algorithm of its type cannot sign', async () => {
    const privateKey = await importKey('rsa-1', 'PS256');
    await expect(signerFromKey({ privateKey, certificate: RSA.certificatePem })).rejects.toEqual(
      failing('ERR_EHIC_PRIVATE_KEY'),
    );
    const signer = await signerFromKey({ privateKey, certificate: RSA.certificatePem, algorithm: 'PS256' });
    expect(verifies('PS256', signer.certificate, await signer.sign(DATA))).toBe(true);
  });

  test('a key of another certificate', async () => {
    const privateKey = await importKey('BE:0120', 'ES256');
    const certificate = certificatePem('BE:0120-old');
    await expect(signerFromKey({ privateKey, certificate })).rejects.toEqual(failing('ERR_EHIC_KEY_MISMATCH'));
  });
});

test('the demo institution that these tests use', () => {
  expect(demoInstitution('BE').certificates.map(({ key }) => key)).toEqual(['BE:0120-old', 'BE:0120', 'rsa-1']);
});
