import { describe, expect, test } from 'vitest';
import { concatBytes } from '../codec/bytes.ts';
import { OTHER_KEYS } from '../crypto/other-keys.fixture.ts';
import { ED25519_KEY, P384_KEY, RSA1024_KEY } from '../crypto/unfit-keys.fixture.ts';
import { encodeDer, TAG } from '../crypto/x509/der.ts';
import { EhicError } from '../errors.ts';
import { pem } from '../testing/demo-pki.ts';
import { CHAIN, ENCRYPTED_PEM, KEY_FILES, NOT_PRIVATE, PASSPHRASE, PKCS12_FILES } from './key-files.fixture.ts';
import {
  certificatePem,
  DATA,
  der,
  expectToSign,
  faultOf,
  ISSUER,
  KEY,
  LEAF,
  object,
  PKCS8,
  ROOT,
  RSA_CERTIFICATE,
  RSA_KEY,
} from './pem.fixture.ts';
import { signerFromPem } from './pem.ts';

describe('what cannot be used: each message says what it is', () => {
  const [p384, ed25519, rsa1024] = [P384_KEY, ED25519_KEY, RSA1024_KEY].map((key) => pem('PRIVATE KEY', der(key)));
  const pss = (name: 'any' | 'sha512') => ({
    key: pem('PRIVATE KEY', der(OTHER_KEYS[name].key)),
    certificate: der(OTHER_KEYS[name].certificate),
  });
  const jwk = JSON.stringify(object.export({ format: 'jwk' }));

  test.each<[string, unknown, string, RegExp]>([
    [
      'key and certificate swapped',
      { key: LEAF, certificate: KEY },
      'PRIVATE_KEY',
      /but a certificate; .* are swapped/,
    ],
    ['the certificate twice', { key: LEAF, certificate: LEAF }, 'PRIVATE_KEY', /but a certificate$/],
    [
      'the key twice',
      { key: KEY, certificate: KEY },
      'CERTIFICATE',
      /a private key in what was given as the certificate/,
    ],
    ['no certificate', { key: KEY }, 'CERTIFICATE', /in the file of the key, and none was given/],
    ['a chain without the leaf', { key: KEY, certificate: ROOT + ISSUER }, 'KEY_MISMATCH', /does not belong/],
    [
      'the key of another certificate',
      { key: KEY, certificate: certificatePem('BE:0120-old') },
      'KEY_MISMATCH',
      /does not belong/,
    ],
    [
      'an EC key with an RSA certificate',
      { key: KEY, certificate: RSA_CERTIFICATE },
      'KEY_MISMATCH',
      /key is EC P-256, but .* is RSA 2048 bits/,
    ],
    [
      'an RSA key with an EC certificate',
      { key: RSA_KEY, certificate: LEAF },
      'KEY_MISMATCH',
      /key is RSA 2048 bits, but .* is EC P-256/,
    ],
    ['P-384', { key: p384, certificate: LEAF }, 'KEY_NOT_ALLOWED', /key is EC P-384: .* only P-256/],
    ['ES384', { key: KEY, certificate: LEAF, algorithm: 'ES384' }, 'KEY_NOT_ALLOWED', /none of ES256, PS256, RS256/],
    ['Ed25519', { key: ed25519, certificate: LEAF }, 'KEY_NOT_ALLOWED', /Ed25519.*only P-256 .* and RSA/],
    [
      'RSA of 1024 bits',
      { key: rsa1024, certificate: RSA_CERTIFICATE },
      'KEY_NOT_ALLOWED',
      /RSA 1024 bits: RSA needs 2048/,
    ],
    [
      'RSASSA-PSS with RS256',
      { ...pss('any'), algorithm: 'RS256' },
      'KEY_NOT_ALLOWED',
      /RSASSA-PSS 2048 bits, which is for PS256, not for RS256/,
    ],
    ['RSASSA-PSS with SHA-512', pss('sha512'), 'KEY_NOT_ALLOWED', /SHA-256/],
    [
      'RSA with ES256',
      { key: RSA_KEY, certificate: RSA_CERTIFICATE, algorithm: 'ES256' },
      'KEY_NOT_ALLOWED',
      /for PS256 or RS256, not for ES256/,
    ],
    [
      'EC with RS256',
      { key: KEY, certificate: LEAF, algorithm: 'RS256' },
      'KEY_NOT_ALLOWED',
      /for ES256, not for RS256/,
    ],
    ['an empty file', { key: new Uint8Array(0), certificate: LEAF }, 'PRIVATE_KEY', /but nothing/],
    ['an empty text', { key: ' \n', certificate: LEAF }, 'PRIVATE_KEY', /but nothing/],
    ['an empty certificate', { key: KEY, certificate: '' }, 'CERTIFICATE', /there is nothing in what was given/],
    ['a public key', { key: NOT_PRIVATE.publicKey, certificate: LEAF }, 'PRIVATE_KEY', /but a public key/],
    ['a CSR', { key: NOT_PRIVATE.request, certificate: LEAF }, 'PRIVATE_KEY', /but a certificate request \(CSR\)/],
    [
      'a CSR as certificate',
      { key: KEY, certificate: NOT_PRIVATE.request },
      'CERTIFICATE',
      /certificate request \(CSR\) in/,
    ],
    ['a JWK', { key: jwk, certificate: LEAF }, 'PRIVATE_KEY', /but a JWK; convert it/],
    [
      'PKCS#12',
      { key: der(PKCS12_FILES.aes), certificate: LEAF },
      'PRIVATE_KEY',
      /but a PKCS#12 file, which signerFromPkcs12/,
    ],
    ['PKCS#12 in BER', { key: Uint8Array.of(0x30, 0x80, 2, 1, 3, 0x30), certificate: LEAF }, 'PRIVATE_KEY', /PKCS#12/],
    [
      'OpenSSH',
      { key: pem('OPENSSH PRIVATE KEY', DATA), certificate: LEAF },
      'PRIVATE_KEY',
      /OpenSSH; .*ssh-keygen -p -m PKCS8/,
    ],
    ['PuTTY', { key: 'PuTTY-User-Key-File-3: rsa', certificate: LEAF }, 'PRIVATE_KEY', /PuTTY/],
    ['words', { key: 'my private key!', certificate: LEAF }, 'PRIVATE_KEY', /something else than a key/],
    ['a picture', { key: Uint8Array.of(0x89, 0x50, 0x4e, 0x47), certificate: LEAF }, 'PRIVATE_KEY', /something else/],
    ['two keys', { key: KEY + RSA_KEY, certificate: LEAF }, 'PRIVATE_KEY', /2 private keys/],
    [
      'a key cut short',
      { key: pem('PRIVATE KEY', PKCS8.slice(0, -9)), certificate: LEAF },
      'PRIVATE_KEY',
      /a private key that is damaged/,
    ],
    [
      'SEC 1 with noise',
      { key: encodeDer(TAG.sequence, Uint8Array.of(2, 1, 1, 4, 1, 0)), certificate: LEAF },
      'PRIVATE_KEY',
      /damaged/,
    ],
    ['a certificate with a byte changed', { key: KEY, certificate: broken() }, 'CERTIFICATE', /certificate/],
    ['{}', {}, 'OPTIONS', /^key is not usable/],
    ['{} as key', { key: {}, certificate: LEAF }, 'OPTIONS', /^key is not usable/],
    ['{} as certificate', { key: KEY, certificate: {} }, 'OPTIONS', /^certificate is not usable/],
    [
      'a number as passphrase',
      { key: KEY, certificate: LEAF, passphrase: 1234 },
      'OPTIONS',
      /^passphrase is not usable/,
    ],
    ['a huge file', { key: new Uint8Array(1 << 20), certificate: LEAF }, 'OPTIONS', /more than 262144 bytes/],
  ])('%s', async (_, source, code, message) => {
    const error = await faultOf(source);
    expect(error.code).toBe(`ERR_EHIC_${code}`);
    expect(error.message).toMatch(message);
  });

  function broken(): Uint8Array {
    const bytes = der(CHAIN.leaf).slice();
    bytes[6] = 0x99;
    return bytes;
  }

  test('no message holds anything of the key', async () => {
    const keys = [KEY, jwk, ed25519, ENCRYPTED_PEM, pem('PRIVATE KEY', concatBytes(PKCS8, DATA))];
    for (const key of keys) {
      const error = await faultOf({ key, certificate: RSA_CERTIFICATE });
      expect(error.message.length).toBeLessThan(300);
      expect(JSON.stringify(error) + error.message).not.toContain(key!.slice(40, 56));
    }
  });

  test('each byte of an encrypted key changed: an error with a code, or the same key', async () => {
    const file = der(KEY_FILES.aes128);
    for (let at = 0; at < file.length; at++) {
      const key = file.slice();
      key[at]! ^= 0x01;
      const outcome = await signerFromPem({ key, certificate: LEAF, passphrase: PASSPHRASE }).catch((error) => error);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(EhicError);
      else await expectToSign(outcome);
    }
  });
});
