import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CHAIN, KEY_FILES, PASSPHRASE, PKCS12_FILES } from '../../src/signers/key-files.fixture.ts';
import pki from '../../src/testing/demo-pki.json' with { type: 'json' };
import { demoInstitution, pem } from '../../src/testing/demo-pki.ts';
import { createMockRepository } from '../../src/testing/mock-repository.ts';
import { serveMockRepository } from '../../src/testing/serve.ts';
import { runCli } from './run.fixture.ts';

const CLOCK = ['--now', '2026-12-01T10:00:00Z'];
const bytes = (base64: string) => Buffer.from(base64, 'base64');
const certificate = (base64: string) => pem('CERTIFICATE', bytes(base64));
const OWN = demoInstitution('BE').certificates.find(({ key }) => key === 'BE:0120')!.der;
const KEY = pem('PRIVATE KEY', bytes(pki.keys['BE:0120']));

let folder = '';
const write = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);
const eehic = (line: string) => runCli(folder, [...line.split(' '), ...CLOCK]);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eehic-signer-'));
  await write('card.json', (await eehic('sample')).out);
  await write('encrypted.pem', pem('ENCRYPTED PRIVATE KEY', bytes(KEY_FILES.aes256)));
  await write('clear.pem', KEY);
  await write('both.pem', certificate(CHAIN.root) + certificate(CHAIN.issuer) + certificate(CHAIN.leaf) + KEY);
  await write('own.pem', certificate(OWN));
  await write('leaf.pem', certificate(CHAIN.leaf));
  await write('key.p12', bytes(PKCS12_FILES.aes));
  await write('legacy.p12', bytes(PKCS12_FILES.legacy));
  await write('pass', `${PASSPHRASE}\n`);
  await write('pass.windows', `\ufeff${PASSPHRASE}\r\nanother line\r\n`);
  await write('wrong', 'secret-but-wrong');
  await write('empty', '');
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(() => rm(join(folder, 'out.txt'), { force: true }));

describe('the key of a command that signs', () => {
  it.each([
    '--key encrypted.pem --certificate leaf.pem --passphrase-file pass',
    '--key encrypted.pem --certificate leaf.pem --passphrase-file pass.windows',
    '--key clear.pem --certificate leaf.pem',
    '--key both.pem',
    '--pkcs12 key.p12 --passphrase-file pass',
  ])('issue %s', async (flags) => {
    expect(await eehic(`issue card.json -o out.txt ${flags}`)).toMatchObject({
      code: 0,
      err: expect.not.stringContaining('demo'),
    });
    expect(existsSync(join(folder, 'out.txt'))).toBe(true);
  });

  it('revoke, registry fetch and bundle take the same flags', async () => {
    const flags = '--key encrypted.pem --certificate own.pem --passphrase-file pass';
    const revoked = await eehic(
      `revoke list.jws 0b5c7d1e-0000-4000-8000-000000000001 --url https://fund.example/l --institution BE:0120 ${flags}`,
    );
    expect(revoked).toMatchObject({ code: 0 });
    const server = await serveMockRepository(createMockRepository());
    try {
      const p12 = '--pkcs12 key.p12 --passphrase-file pass';
      expect(await eehic(`registry fetch ${server.url} -o snapshot.jws --cache cache ${p12}`)).toMatchObject({
        code: 0,
      });
      const trust = '--trust leaf.pem';
      expect(await eehic(`bundle -o start.eehic --registry snapshot.jws ${trust} --partial ${p12}`)).toMatchObject({
        code: 0,
      });
      expect(await eehic('bundle --inspect start.eehic --trust leaf.pem')).toMatchObject({ code: 0 });
    } finally {
      await server.close();
    }
  });

  it.each<[string, string, RegExp]>([
    [
      'a passphrase that is missing',
      '--key encrypted.pem --certificate leaf.pem',
      /PASSPHRASE.*needed \(--passphrase-file\)/,
    ],
    [
      'a wrong passphrase',
      '--key encrypted.pem --certificate leaf.pem --passphrase-file wrong',
      /PASSPHRASE.*is wrong/,
    ],
    ['a wrong passphrase of PKCS#12', '--pkcs12 key.p12 --passphrase-file wrong', /PASSPHRASE.*is wrong/],
    [
      'a passphrase for a key in clear',
      '--key clear.pem --certificate leaf.pem --passphrase-file pass',
      /PASSPHRASE.*not encrypted/,
    ],
    [
      'an empty passphrase file',
      '--key encrypted.pem --certificate leaf.pem --passphrase-file empty',
      /empty is empty/,
    ],
    ['a passphrase file that is not there', '--key encrypted.pem --passphrase-file no', /cannot read no/],
    ['PKCS#12 without passphrase', '--pkcs12 key.p12', /--passphrase-file/],
    ['PKCS#12 with a key', '--pkcs12 key.p12 --key clear.pem --passphrase-file pass', /leave --key/],
    ['PKCS#12 as key', '--key key.p12 --certificate leaf.pem', /PKCS#12 .*\(--pkcs12\)/],
    ['PKCS#12 of old', '--pkcs12 legacy.p12 --passphrase-file pass', /openssl pkcs12 -legacy/],
    ['PEM as PKCS#12', '--pkcs12 clear.pem --passphrase-file pass', /not a PKCS#12 file.*\(--key\)/],
    ['a certificate alone', '--certificate leaf.pem', /--certificate needs --key/],
    ['a key alone', '--key clear.pem', /no certificate found.*\(--certificate\)/],
    ['a passphrase alone', '--passphrase-file pass', /--passphrase-file is for/],
    ['key and certificate swapped', '--key leaf.pem --certificate clear.pem', /are swapped/],
    ['an algorithm that there is not', '--key both.pem --algorithm ES384', /--algorithm is ES256/],
  ])('%s: exit code 2, one line, and nothing is written', async (_, flags, message) => {
    const { code, err } = await eehic(`issue card.json -o out.txt ${flags}`);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).not.toMatch(/correct-horse|secret-but-wrong/);
    expect(existsSync(join(folder, 'out.txt'))).toBe(false);
  });

  it.each<[string, RegExp]>([
    ['--key encrypted.pem --certificate leaf.pem', /PASSPHRASE.*needed \(--passphrase-file\)/],
    ['--key clear.pem', /no certificate found.*\(--certificate\)/],
  ])('issue-batch %s: the option is named as well', async (flags, message) => {
    await write('members.csv', 'familyName\nDoe\n');
    const { code, err } = await eehic(`issue-batch members.csv --out cards ${flags}`);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(existsSync(join(folder, 'cards'))).toBe(false);
  });

  it('no command takes a passphrase as an argument, which other users of the machine would see', async () => {
    for (const command of ['issue', 'revoke', 'bundle', 'registry fetch']) {
      const { out } = await runCli(folder, [...command.split(' '), '--help']);
      expect(out).toContain('--passphrase-file <file>');
      expect(out).toContain('--pkcs12 <file>');
      expect(out).not.toMatch(/--passphrase[ =<]/);
    }
  });
});
