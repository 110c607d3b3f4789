import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import pki from '../testing/demo-pki.json' with { type: 'json' };
import { demoInstitution, pem } from '../testing/demo-pki.ts';
import { signerFromPem } from './pem.ts';
import { signerFromPkcs12 } from './pkcs12.ts';

// Files of keys as OpenSSL, Java and Firefox (NSS) write them today.
const run = promisify(execFile);
const PASSPHRASE = 'Grüße 🂡';
const KINDS = { ec: 'BE:0120', rsa: 'rsa-1' } as const;
const KEYS = Object.keys(KINDS) as (keyof typeof KINDS)[];
let folder = '';

const openssl = (line: string) => run('openssl', line.split(' '), { cwd: folder, env: { ...process.env, PASSPHRASE } });
const bytesOf = async (file: string) => new Uint8Array(await readFile(join(folder, file)));
const openPem = async (kind: string, passphrase?: string) =>
  signerFromPem({
    key: await bytesOf('key'),
    certificate: await bytesOf(`${kind}.crt`),
    ...(passphrase === undefined ? {} : { passphrase }),
  });
const openPkcs12 = async (passphrase: string) => signerFromPkcs12({ pkcs12: await bytesOf('p12'), passphrase });
const wrong = { code: 'ERR_EHIC_PASSPHRASE', params: { problem: 'WRONG' } };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eehic-keys-'));
  for (const kind of KEYS) {
    const { der } = demoInstitution('BE').certificates.find(({ key }) => key === KINDS[kind])!;
    await writeFile(join(folder, `${kind}.pem`), pem('PRIVATE KEY', Buffer.from(pki.keys[KINDS[kind]], 'base64')));
    await writeFile(join(folder, `${kind}.crt`), pem('CERTIFICATE', Buffer.from(der, 'base64')));
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(KEYS)('OpenSSL, %s', (kind) => {
  const algorithm = kind === 'ec' ? 'ES256' : 'RS256';
  const OUT = `-in ${kind}.pem -out key`;

  it.each([
    `pkcs8 -topk8 -nocrypt ${OUT}`,
    `pkcs8 -topk8 -nocrypt -outform DER ${OUT}`,
    `${kind} ${OUT}`,
    `${kind} -outform DER ${OUT}`,
    ...(kind === 'rsa'
      ? [`rsa -traditional ${OUT}`, `rsa -traditional -outform DER ${OUT}`]
      : [`ec -no_public ${OUT}`]),
  ])('openssl %s', async (line) => {
    await openssl(line);
    expect(await openPem(kind)).toMatchObject({ algorithm });
  });

  it.each([
    `pkcs8 -topk8 ${OUT}`,
    `pkcs8 -topk8 -outform DER ${OUT}`,
    `pkcs8 -topk8 -v2 aes-128-cbc -v2prf hmacWithSHA1 -iter 100000 ${OUT}`,
    `pkcs8 -topk8 -v2 aes-192-cbc -v2prf hmacWithSHA512 ${OUT}`,
    `pkcs8 -topk8 -v2 des3 ${OUT}`,
    `pkcs8 -topk8 -scrypt ${OUT}`,
    `pkcs8 -topk8 -v1 PBE-SHA1-3DES ${OUT}`,
    `pkey -aes256 ${OUT}`,
    `${kind} -aes256 ${OUT}`,
    ...(kind === 'rsa' ? [`rsa -traditional -aes256 ${OUT}`, `rsa -traditional -des3 ${OUT}`] : []),
  ])('openssl %s', async (line) => {
    await openssl(`${line} -passout env:PASSPHRASE`);
    expect(await openPem(kind, PASSPHRASE)).toMatchObject({ algorithm });
    await expect(openPem(kind, `${PASSPHRASE}!`)).rejects.toMatchObject(wrong);
  });

  it.each([
    '',
    '-keypbe AES-256-CBC -certpbe AES-256-CBC',
    '-keypbe AES-128-CBC -certpbe AES-192-CBC -macalg SHA512 -iter 10000',
    '-keypbe AES-256-CBC -certpbe NONE -macalg SHA1',
    '-keypbe NONE -certpbe NONE',
    '-nomac',
  ])('openssl pkcs12 -export %s', async (flags) => {
    const line = `pkcs12 -export -inkey ${kind}.pem -in ${kind}.crt -out p12 ${flags}`.trim();
    await openssl(`${line} -passout env:PASSPHRASE`);
    expect(await openPkcs12(PASSPHRASE)).toMatchObject({ algorithm });
    await expect(openPkcs12(`${PASSPHRASE}!`)).rejects.toMatchObject(wrong);
    await openssl(`${line} -passout pass:`);
    expect(await openPkcs12('')).toMatchObject({ algorithm });
  });

  it('what the message for an old PKCS#12 file advises works, and writes no key in clear', async () => {
    await openssl(`pkcs12 -export -legacy -inkey ${kind}.pem -in ${kind}.crt -out p12 -passout env:PASSPHRASE`);
    const error = (await openPkcs12(PASSPHRASE).catch((thrown: unknown) => thrown)) as Error;
    const advised = /"openssl ([^"]+)"/.exec(error.message)![1]!;
    const line = advised.replace('OLD.p12', 'p12').replace('NEW.pem', 'key');
    await openssl(`${line} -passin env:PASSPHRASE -passout env:PASSPHRASE`);
    expect(await signerFromPem({ key: await bytesOf('key'), passphrase: PASSPHRASE })).toMatchObject({ algorithm });
    expect(await readFile(join(folder, 'key'), 'latin1')).toContain('BEGIN ENCRYPTED PRIVATE KEY');
  });

  it('and so does the one for a key that a runtime cannot decrypt', async () => {
    await openssl(`pkcs8 -topk8 -v1 PBE-SHA1-RC2-40 -provider legacy -provider default ${OUT} -passout env:PASSPHRASE`);
    const error = (await openPem(kind, PASSPHRASE).catch((thrown: unknown) => thrown)) as Error;
    expect(error).toMatchObject({ code: 'ERR_EHIC_PRIVATE_KEY' });
    await openssl(`pkcs8 -topk8 -v2 des3 -in ${kind}.pem -out old -passout env:PASSPHRASE`);
    const line = /"openssl ([^"]+)"/.exec(error.message)![1]!.replace('OLD.pem', 'old').replace('NEW.pem', 'key');
    await openssl(`${line} -passin env:PASSPHRASE -passout env:PASSPHRASE`);
    expect(await openPem(kind, PASSPHRASE)).toMatchObject({ algorithm });
  });
});

it('openssl genpkey -aes256', async () => {
  await openssl('genpkey -aes256 -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out key -pass env:PASSPHRASE');
  await openssl('req -x509 -key key -passin env:PASSPHRASE -subj /CN=Test -days 3 -out made.crt');
  expect(await openPem('made', PASSPHRASE)).toMatchObject({ algorithm: 'ES256' });
});

it('keytool of Java', async () => {
  const line = '-genkeypair -alias a -keyalg EC -groupname secp256r1 -dname CN=J -storetype PKCS12 -keystore java.p12';
  await run('keytool', [...line.split(' '), '-storepass', 'changeit'], { cwd: folder });
  const pkcs12 = await bytesOf('java.p12');
  expect(await signerFromPkcs12({ pkcs12, passphrase: 'changeit' })).toMatchObject({ algorithm: 'ES256' });
  await expect(signerFromPkcs12({ pkcs12, passphrase: 'other' })).rejects.toMatchObject(wrong);
});

it('pk12util of Firefox (NSS), which writes BER', { timeout: 60_000 }, async () => {
  await openssl('pkcs12 -export -inkey ec.pem -in ec.crt -name a -out p12 -passout pass:changeit');
  const nss = async (tool: string, line: string) => run(tool, [...line.split(' '), '-d', 'sql:.'], { cwd: folder });
  await nss('certutil', '-N --empty-password');
  await nss('pk12util', '-i p12 -W changeit');
  await nss('pk12util', '-o nss.p12 -n a -W changeit');
  const pkcs12 = await bytesOf('nss.p12');
  expect(pkcs12.subarray(0, 2)).toEqual(Uint8Array.of(0x30, 0x80));
  expect(await signerFromPkcs12({ pkcs12, passphrase: 'changeit' })).toMatchObject({ algorithm: 'ES256' });
});
