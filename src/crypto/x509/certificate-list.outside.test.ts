import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readCertificate } from './certificate.ts';
import { evaluateNamedCertificate, openCertificateList } from './certificate-revocation.ts';
import { demoKey, makeList, reasonCode, revokedEntry } from './certificates.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'eehic-crl-'));
afterAll(() => rmSync(folder, { recursive: true }));
const openssl = (...args: string[]) =>
  execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });

test('openssl reads our lists', () => {
  const entry = revokedEntry([7], '2025-09-01T01:02:03', reasonCode(1));
  writeFileSync(
    join(folder, 'ours.crl'),
    makeList({ issuer: { subject: 'A', key: demoKey('rsa-2') }, revoked: [entry] }),
  );
  const text = openssl('crl', '-inform', 'DER', '-in', 'ours.crl', '-noout', '-text').toString();
  expect(text).toMatch(/Serial Number: 07[\s\S]*Sep {2}1 01:02:03 2025[\s\S]*Key Compromise/);
});

test('lists that openssl makes are read, and decide which certificates are revoked', async () => {
  writeFileSync(
    join(folder, 'ca.cnf'),
    `[ca]
default_ca=d
[d]
database=index.txt
crlnumber=number
default_md=sha256
default_crl_days=9
unique_subject=no
crl_extensions=x
[x]
authorityKeyIdentifier=keyid
[req]
distinguished_name=n
[n]
[v]
basicConstraints=critical,CA:TRUE
keyUsage=critical,keyCertSign,cRLSign
subjectKeyIdentifier=hash
`,
  );
  writeFileSync(join(folder, 'index.txt'), '');
  writeFileSync(join(folder, 'number'), '01\n');
  const key = (name: string) => [
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-keyout',
    `${name}.key`,
  ];
  openssl(
    'req',
    '-x509',
    ...key('ca'),
    '-out',
    'ca.pem',
    '-subj',
    '/CN=CA',
    '-days',
    '9',
    '-config',
    'ca.cnf',
    '-extensions',
    'v',
  );
  openssl('req', ...key('leaf'), '-out', 'leaf.csr', '-subj', '/CN=Leaf', '-config', 'ca.cnf');
  const signing = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-days', '5', '-set_serial', '0xf00dfeed12345678'];
  openssl('x509', '-req', '-in', 'leaf.csr', ...signing, '-out', 'leaf.pem');
  const certificateOf = (name: string) => new Uint8Array(openssl('x509', '-in', `${name}.pem`, '-outform', 'DER'));
  const list = () => {
    openssl('ca', '-gencrl', '-config', 'ca.cnf', '-keyfile', 'ca.key', '-cert', 'ca.pem', '-out', 'list.pem');
    openssl('crl', '-in', 'list.pem', '-outform', 'DER', '-out', 'list.crl');
    return new Uint8Array(readFileSync(join(folder, 'list.crl')));
  };
  const [ca, leaf] = [certificateOf('ca'), certificateOf('leaf')];
  const judge = (der: Uint8Array) =>
    evaluateNamedCertificate(leaf, [ca], { lists: [der], now: openCertificateList(der)!.thisUpdate });
  expect(readCertificate(leaf).publicKeyInfo.type).toBe('EC');
  expect(await judge(list())).toBeUndefined();
  const revoke = ['-revoke', 'leaf.pem', '-crl_reason', 'superseded'];
  openssl('ca', ...revoke, '-config', 'ca.cnf', '-keyfile', 'ca.key', '-cert', 'ca.pem');
  expect(await judge(list())).toEqual({ code: 'SIGNER_REVOKED', params: { reason: 'superseded' } });
});
