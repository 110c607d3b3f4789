import { afterEach, describe, expect, test, vi } from 'vitest';
import { base64Encode, equalBytes, utf8Encode } from '../codec/bytes.ts';
import { encodeDer, readDer, readMembers, TAG } from '../crypto/x509/der.ts';
import { pem } from '../testing/demo-pki.ts';
import { CHAIN, ENCRYPTED_PEM, KEY_FILES, PASSPHRASE } from './key-files.fixture.ts';
import {
  DATA,
  der,
  expectToSign,
  faultOf,
  ISSUER,
  KEY,
  LEAF,
  PKCS8,
  ROOT,
  RSA_CERTIFICATE,
  rsaObject,
} from './pem.fixture.ts';
import { signerFromPem } from './pem.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('keys without a passphrase', () => {
  test.each<[string, string | Uint8Array]>([
    ['PKCS#8 in PEM', KEY],
    ['PKCS#8 in PEM as bytes', utf8Encode(KEY)],
    ['PKCS#8 in PEM, lines of Windows', KEY.replaceAll('\n', '\r\n')],
    ['PKCS#8 in PEM, line breaks as \\n', KEY.replaceAll('\n', '\\n')],
    ['PKCS#8 in DER', PKCS8],
    ['PKCS#8 in Base64', base64Encode(PKCS8)],
    ['SEC 1 in PEM', pem('EC PRIVATE KEY', der(KEY_FILES.sec1))],
    ['SEC 1 in DER', der(KEY_FILES.sec1)],
    [
      'SEC 1 after its curve, as "openssl ecparam -genkey" writes it',
      pem('EC PARAMETERS', DATA) + pem('EC PRIVATE KEY', der(KEY_FILES.sec1)),
    ],
    ['a label that says something else', pem('PRIVATE KEY', der(KEY_FILES.sec1))],
    ['PKCS#8 with attributes', withExtra(0xa0)],
    ['twice the same', KEY + KEY],
  ])('%s', async (_, key) => {
    const signer = await signerFromPem({ key, certificate: LEAF });
    expect(signer.algorithm).toBe('ES256');
    await expectToSign(signer);
  });

  test.each(['pem', 'der'] as const)('PKCS#1 in %s', async (format) => {
    const key = rsaObject.export({ type: 'pkcs1', format: format as 'pem' });
    for (const algorithm of [undefined, 'PS256'] as const) {
      const choice = algorithm ? { algorithm } : {};
      const source = typeof key === 'string' ? key : new Uint8Array(key);
      const signer = await signerFromPem({ key: source, certificate: RSA_CERTIFICATE, ...choice });
      expect(signer.algorithm).toBe(algorithm ?? 'RS256');
      if (!algorithm) await expectToSign(signer);
    }
  });
});

/** PrivateKeyInfo with one more member, an attribute of the kind that Windows writes. */
function withExtra(tag: number): Uint8Array {
  const usage = Uint8Array.of(0x30, 13, 6, 3, 0x55, 0x1d, 15, 0x31, 6, 3, 4, 4, 0x80, 0, 0);
  const members = readMembers(readDer(PKCS8, TAG.sequence)).map(({ bytes }) => bytes);
  return encodeDer(TAG.sequence, ...members, encodeDer(tag, usage));
}

describe('encrypted keys', () => {
  const FILES = [
    ['AES-128', pem('ENCRYPTED PRIVATE KEY', der(KEY_FILES.aes128))],
    ['AES-256', pem('ENCRYPTED PRIVATE KEY', der(KEY_FILES.aes256))],
    ['AES-256 in DER', der(KEY_FILES.aes256)],
    ['3DES, by Node', pem('ENCRYPTED PRIVATE KEY', der(KEY_FILES.tripleDes))],
    ['scrypt, by Node', pem('ENCRYPTED PRIVATE KEY', der(KEY_FILES.scrypt))],
    ['PEM with DEK-Info, by Node', ENCRYPTED_PEM],
    ['PEM with DEK-Info, line breaks as \\n, by Node', ENCRYPTED_PEM.replaceAll('\n', '\\n')],
  ] as const;

  test.each(FILES)('%s', async (_, key) => {
    const source = { key, certificate: LEAF };
    await expectToSign(await signerFromPem({ ...source, passphrase: PASSPHRASE }));
    expect(await faultOf({ ...source, passphrase: 'wrong' })).toMatchObject({
      code: 'ERR_EHIC_PASSPHRASE',
      params: { problem: 'WRONG' },
    });
    expect(await faultOf(source)).toMatchObject({ code: 'ERR_EHIC_PASSPHRASE', params: { problem: 'MISSING' } });
  });

  test('no wrong passphrase is taken for a damaged key, and no message has one', async () => {
    for (let i = 0; i < 600; i++) {
      const error = await faultOf({ key: der(KEY_FILES.aes128), certificate: LEAF, passphrase: `secret ${i}` });
      expect(error).toMatchObject({ code: 'ERR_EHIC_PASSPHRASE', params: { problem: 'WRONG' } });
      expect(error.message).not.toContain('secret');
    }
  });

  test('a passphrase for a key that has none: the key lies there in clear, and its owner should know', async () => {
    const error = await faultOf({ key: KEY, certificate: LEAF, passphrase: PASSPHRASE });
    expect(error).toMatchObject({ code: 'ERR_EHIC_PASSPHRASE', params: { problem: 'NOT_ENCRYPTED' } });
    expect(error.message).toContain('openssl pkcs8 -topk8 -v2 aes-256-cbc');
    await expectToSign(await signerFromPem({ key: KEY, certificate: LEAF, passphrase: '' }));
  });

  test.each([
    ['RC2', der(KEY_FILES.rc2)],
    ['3DES where there is no Node', der(KEY_FILES.tripleDes)],
    ['scrypt where there is no Node', der(KEY_FILES.scrypt)],
    ['DEK-Info where there is no Node', ENCRYPTED_PEM],
  ])('%s: the message says how to convert it', async (what, key) => {
    if (/no Node/.test(what)) vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never);
    const error = await faultOf({ key, certificate: LEAF, passphrase: PASSPHRASE });
    expect(error.code).toBe('ERR_EHIC_PRIVATE_KEY');
    expect(error.message).toContain('openssl pkcs8 -topk8 -v2 aes-256-cbc');
  });

  test('what would be hashed for minutes is refused at once', async () => {
    // 2,048 iterations become 2^31 - 1.
    const file = der(KEY_FILES.aes256);
    const at = file.findIndex((_, i) => equalBytes(file.subarray(i, i + 4), Uint8Array.of(2, 2, 8, 0)));
    const [identifier, data] = readMembers(readDer(file, TAG.sequence));
    expect(at).toBeGreaterThan(0);
    const iterations = Uint8Array.of(2, 4, 0x7f, 0xff, 0xff, 0xff);
    const patched = patch(identifier!.bytes, Uint8Array.of(2, 2, 8, 0), iterations);
    const key = encodeDer(TAG.sequence, patched, data!.bytes);
    expect(await faultOf({ key, certificate: LEAF, passphrase: PASSPHRASE })).toMatchObject({
      code: 'ERR_EHIC_PRIVATE_KEY',
      params: { max: 10_000_000 },
    });
  });
});

/** Replaces bytes deep inside of DER, with all lengths around them. */
function patch(bytes: Uint8Array, old: Uint8Array, fresh: Uint8Array): Uint8Array {
  if (equalBytes(bytes, old)) return fresh;
  if (bytes[0] !== TAG.sequence) return bytes;
  const members = readMembers(readDer(bytes, TAG.sequence));
  return encodeDer(TAG.sequence, ...members.map((member) => patch(member.bytes, old, fresh)));
}

describe('certificates', () => {
  test.each([
    ['leaf first', [LEAF, ISSUER, ROOT]],
    ['root first', [ROOT, ISSUER, LEAF]],
    ['leaf in the middle', [ISSUER, LEAF, ROOT]],
  ])('a chain, %s: the leaf is the one with the key, the chain is put in order', async (_, certificates) => {
    for (const source of [
      { key: KEY, certificate: certificates.join('') },
      { key: KEY + certificates.join('') },
      { key: certificates.join('') + KEY },
    ]) {
      const signer = await signerFromPem(source);
      expect(signer.certificate).toEqual(der(CHAIN.leaf));
      expect(signer.chain).toEqual([der(CHAIN.issuer), der(CHAIN.root)]);
    }
  });

  test('the certificate that is given counts, not one beside the key', async () => {
    const signer = await signerFromPem({ key: KEY + ROOT, certificate: LEAF });
    expect(signer.certificate).toEqual(der(CHAIN.leaf));
    expect(signer.chain).toBeUndefined();
  });
});
