import { createPrivateKey, createPublicKey, verify } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { base64Decode, utf8Encode } from '../codec/bytes.ts';
import { EhicError } from '../errors.ts';
import pki from '../testing/demo-pki.json' with { type: 'json' };
import { pem } from '../testing/demo-pki.ts';
import { CHAIN, KEY_FILES, PASSPHRASE, PKCS12_FILES } from './key-files.fixture.ts';
import { type SignerFromPkcs12Options, signerFromPkcs12 } from './pkcs12.ts';

const der = (base64: string) => base64Decode(base64)!;
const DATA = utf8Encode('data');
const key = createPublicKey(createPrivateKey(pem('PRIVATE KEY', der(pki.keys['BE:0120']))));

async function faultOf(source: unknown): Promise<EhicError> {
  const error = await signerFromPkcs12(source as SignerFromPkcs12Options).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(EhicError);
  return error as EhicError;
}

const file = (name: keyof typeof PKCS12_FILES) => ({ pkcs12: der(PKCS12_FILES[name]), passphrase: PASSPHRASE });

describe('what is read', () => {
  test.each(['aes', 'withoutMac', 'key3des'] as const)('%s', async (name) => {
    const signer = await signerFromPkcs12(file(name));
    expect(signer).toMatchObject({ algorithm: 'ES256', certificate: der(CHAIN.leaf) });
    expect(verify('sha256', DATA, { key, dsaEncoding: 'ieee-p1363' }, await signer.sign(DATA))).toBe(true);
    expect(signer.chain).toEqual(name === 'aes' ? [der(CHAIN.issuer), der(CHAIN.root)] : undefined);
    for (const passphrase of ['wrong', '']) {
      expect(await faultOf({ ...file(name), passphrase })).toMatchObject({
        code: 'ERR_EHIC_PASSPHRASE',
        params: { problem: 'WRONG' },
      });
    }
  });

  test('a file that nothing protects is read without a passphrase only', async () => {
    expect((await signerFromPkcs12({ ...file('clear'), passphrase: '' })).algorithm).toBe('ES256');
    expect(await faultOf(file('clear'))).toMatchObject({
      code: 'ERR_EHIC_PASSPHRASE',
      params: { problem: 'NOT_ENCRYPTED' },
    });
  });

  test('without a MAC, no wrong passphrase is taken for a damaged file', async () => {
    for (let i = 0; i < 300; i++) {
      const error = await faultOf({ ...file('withoutMac'), passphrase: `secret ${i}` });
      expect(error.code).toBe('ERR_EHIC_PASSPHRASE');
    }
  });
});

describe('what cannot be used: each message says what it is', () => {
  test.each<[string, unknown, string, RegExp]>([
    ['RC2 and 3DES', file('legacy'), 'PRIVATE_KEY', /RC2 or 3DES; convert it with "openssl pkcs12 -legacy -aes256/],
    ['no key', file('withoutKey'), 'PRIVATE_KEY', /no private key in the PKCS#12 file/],
    ['no certificate', file('withoutCertificate'), 'CERTIFICATE', /in the PKCS#12 file/],
    ['RS256', { ...file('aes'), algorithm: 'RS256' }, 'KEY_NOT_ALLOWED', /for ES256, not for RS256/],
    [
      'PEM',
      { ...file('aes'), pkcs12: utf8Encode(pem('X', der(CHAIN.leaf))) },
      'PRIVATE_KEY',
      /but a certificate; .* signerFromPem/,
    ],
    [
      'PKCS#8',
      { ...file('aes'), pkcs12: der(KEY_FILES.aes128) },
      'PRIVATE_KEY',
      /but an encrypted private key; .* signerFromPem/,
    ],
    ['an empty file', { ...file('aes'), pkcs12: new Uint8Array(0) }, 'PRIVATE_KEY', /but nothing/],
    ['half a file', { ...file('aes'), pkcs12: der(PKCS12_FILES.aes).slice(0, 900) }, 'PRIVATE_KEY', /PKCS#12/],
    [
      'BER that ends early',
      { ...file('aes'), pkcs12: Uint8Array.of(0x30, 0x80, 2, 1, 3, 0x30) },
      'PRIVATE_KEY',
      /damaged/,
    ],
    ['{}', {}, 'OPTIONS', /^pkcs12 is not usable/],
    ['a text', { ...file('aes'), pkcs12: PKCS12_FILES.aes }, 'OPTIONS', /^pkcs12 is not usable/],
    ['no passphrase', { pkcs12: der(PKCS12_FILES.aes) }, 'OPTIONS', /^passphrase is not usable/],
    ['a huge file', { ...file('aes'), pkcs12: new Uint8Array(1 << 20) }, 'OPTIONS', /more than 262144 bytes/],
  ])('%s', async (_, source, code, message) => {
    const error = await faultOf(source);
    expect(error.code).toBe(`ERR_EHIC_${code}`);
    expect(error.message).toMatch(message);
  });

  test.each(['aes', 'withoutMac', 'clear'] as const)(
    '%s with a byte changed: an error with a code, or a signer with the certificate of the key',
    async (name) => {
      const source = { ...file(name), passphrase: name === 'clear' ? '' : PASSPHRASE };
      for (let at = 0; at < source.pkcs12.length; at += name === 'aes' ? 7 : 3) {
        const pkcs12 = source.pkcs12.slice();
        pkcs12[at]! ^= 0x11;
        const outcome = await signerFromPkcs12({ ...source, pkcs12 }).catch((error) => error);
        if (outcome instanceof Error) expect(outcome, String(outcome.stack)).toBeInstanceOf(EhicError);
        else expect(outcome.algorithm).toBe('ES256');
      }
    },
  );
});
