import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDer, readMembers, TAG } from '../../crypto/x509/der.ts';
import { SIGNERS, signed } from '../cms/signers.fixture.ts';
import { checkDocumentSignature } from './check-document-signature.ts';
import { attribute, ID, makePdf } from './signed.fixture.ts';
import { verifyPdfSignature } from './verify-pdf-signature.ts';

// These tests check signatures and time stamps that OpenSSL makes, not code of this package.
const CONFIG = `
[req]
distinguished_name = name
[name]
[root]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign
[fund]
basicConstraints = critical, CA:FALSE
keyUsage = critical, nonRepudiation
[time_stamps]
extendedKeyUsage = critical, timeStamping
[tsa]
default_tsa = authority
[authority]
serial = ./serial
default_policy = 1.2.3.4
digests = sha256, sha384, sha512
accuracy = secs:1
ess_cert_id_chain = yes
`;
let folder: string;
const openssl = (...command: string[]) => execFileSync('openssl', command, { cwd: folder, stdio: 'pipe' });
const read = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
const KEYS = {
  rsa: ['rsa:2048'],
  p256: ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  p384: ['ec', '-pkeyopt', 'ec_paramgen_curve:P-384'],
  p521: ['ec', '-pkeyopt', 'ec_paramgen_curve:P-521'],
} as const;
type KeyName = keyof typeof KEYS;

function makeRoot(key: KeyName): void {
  const root = ['-extensions', 'root', '-days', '2', '-subj', '/CN=Root', '-keyout', 'root.key', '-out', 'root.pem'];
  openssl('req', '-x509', '-newkey', ...KEYS[key], '-nodes', '-config', 'openssl.cnf', ...root);
  openssl('x509', '-in', 'root.pem', '-outform', 'DER', '-out', 'root.der');
}

function makeBelow(name: 'fund' | 'time_stamps', key: KeyName, hash = 'sha256', ...options: string[]): void {
  const request = ['-subj', `/C=BE/O=Test/CN=${name}`, '-keyout', `${name}.key`, '-out', 'request.pem'];
  openssl('req', '-newkey', ...KEYS[key], '-nodes', '-config', 'openssl.cnf', ...request);
  const issuer = ['-CA', 'root.pem', '-CAkey', 'root.key', '-CAcreateserial', '-days', '2', `-${hash}`, ...options];
  const extensions = ['-extfile', 'openssl.cnf', '-extensions', name];
  openssl('x509', '-req', '-in', 'request.pem', ...issuer, ...extensions, '-out', `${name}.pem`);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'eehic-check-'));
  writeFileSync(join(folder, 'openssl.cnf'), CONFIG);
  writeFileSync(join(folder, 'serial'), '01\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('openssl cms -sign -cades', () => {
  const sign = (...options: string[]) =>
    makePdf((content) => {
      writeFileSync(join(folder, 'content'), content);
      const command = ['-sign', '-cades', '-binary', '-md', 'sha256', '-outform', 'DER', '-in', 'content'];
      openssl('cms', ...command, '-signer', 'fund.pem', '-inkey', 'fund.key', '-out', 'cms', ...options);
      return read('cms');
    });

  test.each<[string, KeyName, KeyName, string[]]>([
    ['ES256', 'p256', 'rsa', []],
    ['ES256', 'p256', 'p521', ['-nosmimecap']],
    ['RS256', 'rsa', 'p384', ['-certfile', 'root.pem']],
    ['RS256', 'rsa', 'p384', ['-keyid']],
    ['PS256', 'rsa', 'rsa', ['-keyopt', 'rsa_padding_mode:pss', '-keyopt', 'rsa_pss_saltlen:digest']],
  ])('%s, key %s under %s %j', async (algorithm, key, rootKey, options) => {
    makeRoot(rootKey);
    makeBelow('fund', key, 'sha512');
    const pdf = sign(...options);
    expect(await checkDocumentSignature(pdf)).toMatchObject({ intact: true, level: 'B-B', algorithm });
    const trusted = { trustAnchors: [read('root.der')] };
    expect(await verifyPdfSignature(pdf, trusted)).toMatchObject({ valid: true, algorithm });
  });

  test('a root that signs with RSASSA-PSS', async () => {
    makeRoot('rsa');
    makeBelow('fund', 'p256', 'sha384', '-sigopt', 'rsa_padding_mode:pss');
    expect(await verifyPdfSignature(sign(), { trustAnchors: [read('root.der')] })).toMatchObject({ valid: true });
  });

  test.each<[string, string, string[]]>([
    ['content inside', 'content present', ['-nodetach']],
    ['no signed attributes', 'no signed attributes', ['-noattr']],
    ['no certificate', 'signing certificate', ['-nocerts']],
  ])('%s', async (_, problem, options) => {
    makeRoot('p256');
    makeBelow('fund', 'p256');
    const withoutCades = options.includes('-noattr') ? makeWithoutAttributes() : sign(...options);
    expect(await checkDocumentSignature(withoutCades)).toEqual({
      intact: false,
      code: 'CMS_INVALID',
      params: { problem },
    });
  });

  const makeWithoutAttributes = () =>
    makePdf((content) => {
      writeFileSync(join(folder, 'content'), content);
      const command = ['-sign', '-noattr', '-binary', '-md', 'sha256', '-outform', 'DER', '-in', 'content'];
      openssl('cms', ...command, '-signer', 'fund.pem', '-inkey', 'fund.key', '-out', 'cms');
      return read('cms');
    });
});

describe('openssl ts -reply', () => {
  const stamp = (hash: string, digest: string, version: string, signature: Uint8Array) => {
    writeFileSync(join(folder, 'signature'), signature);
    writeFileSync(join(folder, 'openssl.cnf'), `${CONFIG}signer_digest = ${digest}\ness_cert_id_alg = ${version}\n`);
    openssl('ts', '-query', '-data', 'signature', `-${hash}`, '-cert', '-out', 'query');
    const chain = ['-signer', 'time_stamps.pem', '-inkey', 'time_stamps.key', '-chain', 'root.pem'];
    openssl('ts', '-reply', '-config', 'openssl.cnf', '-queryfile', 'query', ...chain, '-out', 'reply');
    return readMembers(readDer(read('reply'), TAG.sequence))[1]!.bytes;
  };

  test.each<[KeyName, string, string, string]>([
    ['p256', 'sha256', 'sha256', 'sha256'],
    ['rsa', 'sha512', 'sha256', 'sha256'],
    ['p384', 'sha384', 'sha384', 'sha512'],
    ['p521', 'sha256', 'sha512', 'sha384'],
    // This one has the attribute signing-certificate, version 1.
    ['rsa', 'sha256', 'sha512', 'sha1'],
  ])('key %s, imprint %s, signature %s, certificate %s', async (key, hash, digest, version) => {
    makeRoot('rsa');
    makeBelow('time_stamps', key);
    const pdf = signed({
      unsigned: (signature) => [attribute(ID.timeStamp, stamp(hash, digest, version, signature))],
    });
    expect(await checkDocumentSignature(pdf)).toMatchObject({ intact: true, level: 'B-T' });
    const trusted = { trustAnchors: [SIGNERS.ES256.certificate], timestampAnchors: [read('root.der')] };
    expect(await verifyPdfSignature(pdf, trusted)).toMatchObject({ valid: true, timestamp: { trusted: true } });
  });

  test('over another signature', async () => {
    const pdf = signed({
      unsigned: (signature) => [attribute(ID.timeStamp, stamp('sha256', 'sha256', 'sha256', signature.subarray(1)))],
    });
    const expected = { intact: false, code: 'TIMESTAMP_INVALID', params: { problem: 'imprint' } };
    expect(await checkDocumentSignature(pdf)).toEqual(expected);
  });
});
