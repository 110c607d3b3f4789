import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMockRepository } from 'eehic/testing';
import { expect, it } from 'vitest';
import { CHAIN, KEY_FILES, PASSPHRASE } from '../../../src/signers/key-files.fixture.ts';
import { openSigning } from '../src/trust/signing.ts';
import { settingsOf } from './server.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'eehic-signing-'));
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const issuerKey = write('key.der', Buffer.from(KEY_FILES.aes256, 'base64'));
const issuerCertificate = write('certificate.der', Buffer.from(CHAIN.leaf, 'base64'));
const open = (passphrase: object) =>
  openSigning(settingsOf({ issuerKey, issuerCertificate, ...passphrase }), createMockRepository().registry());

it('an encrypted key is opened with the first line of the passphrase file', async () => {
  const signing = await open({ issuerPassphraseFile: write('passphrase', `${PASSPHRASE}\r\nmore`) });
  expect(signing?.signer.algorithm).toBe('ES256');
});

it('an encrypted key without its passphrase, or with another, is an error at the start', async () => {
  await expect(open({})).rejects.toMatchObject({ code: 'ERR_EHIC_PASSPHRASE', params: { problem: 'MISSING' } });
  const issuerPassphraseFile = write('wrong', 'wrong');
  await expect(open({ issuerPassphraseFile })).rejects.toMatchObject({ params: { problem: 'WRONG' } });
});

it('a passphrase without a key of a file is refused', () => {
  expect(() => settingsOf({ issuerKey: 'demo', issuerPassphraseFile: '/passphrase' })).toThrow('issuerPassphraseFile');
});
