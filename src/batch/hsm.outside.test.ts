import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cryptoki, Handle } from '../pkcs11/cryptoki.ts';
import { initialize } from '../pkcs11/open-module.ts';
import { SOFTHSM, SoftHsm } from '../pkcs11/softhsm.fixture.ts';
import pki from '../testing/demo-pki.json' with { type: 'json' };
import { demoInstitution } from '../testing/demo-pki.ts';
import { createMockRepository } from '../testing/mock-repository.ts';
import { createVerifier } from '../verify/verifier.ts';
import { members, now, optionsFor, readManifestOf, temporaryFolder } from './batch.fixture.ts';
import { issueBatch } from './issue-batch.ts';
import type { BatchOptions, BatchProgress } from './options.ts';

// SoftHSM is the device; pkcs11.outside.test.ts says what has to be installed.
const PIN = '12345678';
const bytes = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));
const folder = temporaryFolder();
let hsm: SoftHsm;
beforeAll(() => {
  hsm = new SoftHsm();
  hsm.addToken('fund', PIN);
  const { key, der } = demoInstitution('BE').certificates.find(({ key: name }) => name === 'BE:0120')!;
  hsm.addKey('fund', PIN, bytes((pki.keys as Record<string, string>)[key]!), 'cards', '01');
  hsm.addCertificate('fund', PIN, bytes(der), 'cards', '01');
});
afterAll(() => {
  hsm.remove();
  folder.remove();
});

const signer = { pkcs11: { module: SOFTHSM, token: { label: 'fund' }, pin: PIN, key: { label: 'cards' } } };
/** The cards after which progress is told, as they are written together. */
const UNIT = 1_000;

/** Issues with two workers. */
const issue = (output: string, rows: BatchOptions['members'], others: Partial<BatchOptions> = {}) =>
  issueBatch(optionsFor(output, rows, { signer, workers: 2, kind: 'text', ...others }));

/** Closes all sessions of the process with the token, as other code in it may do. */
function closeAllSessions(): void {
  const { PKCS11 } = createRequire(import.meta.url)('pkcs11js') as {
    PKCS11: new () => Cryptoki & { C_CloseAllSessions(slot: Handle): void };
  };
  const other = new PKCS11();
  other.load(SOFTHSM);
  initialize(other);
  for (const slot of other.C_GetSlotList(true)) other.C_CloseAllSessions(slot);
}

async function requireApproved(output: string, count: number): Promise<void> {
  const verifier = createVerifier({ registry: createMockRepository().registry(), timeZone: 'UTC', now });
  const manifest = readManifestOf(output);
  expect(new Set(manifest.map(({ tokenId }) => tokenId)).size).toBe(count);
  const files = [...new Set(manifest.map(({ file }) => file))];
  const lines = files.flatMap((file) => readFileSync(join(output, file!), 'utf8').trimEnd().split('\n'));
  expect(lines).toHaveLength(count);
  for (const line of lines) {
    const { text } = JSON.parse(line) as { readonly text: string };
    expect((await verifier.verify(text)).conclusion).toBe('APPROVED');
  }
}

describe('a batch that is signed by an HSM', { timeout: 300_000 }, () => {
  it('goes on when all sessions were lost, and all cards verify', async () => {
    const output = folder.next();
    let goOn = () => {};
    const halfIsDone = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const onProgress = ({ issued }: BatchProgress) => {
      if (issued === 2 * UNIT) goOn();
    };
    async function* rows() {
      yield* members(2 * UNIT);
      await halfIsDone;
      closeAllSessions();
      yield* members(2 * UNIT, 2 * UNIT);
    }
    expect(await issue(output, rows(), { onProgress })).toMatchObject({ issued: 4 * UNIT, faulty: 0 });
    await requireApproved(output, 4 * UNIT);
  });

  it.each([
    ['a wrong PIN', { pin: '00000000' }, 'ERR_EHIC_PKCS11_PIN', 'WRONG'],
    ['no such token', { token: { label: 'fond' } }, 'ERR_EHIC_PKCS11_TOKEN', 'NOT_FOUND'],
    ['no such key', { key: { label: 'card' } }, 'ERR_EHIC_PKCS11_KEY', 'NOT_FOUND'],
  ])('%s is named before the first card', async (_, others, code, problem) => {
    const output = folder.next();
    const wrong = { pkcs11: { ...signer.pkcs11, ...others } };
    const issuing = issue(output, members(10), { signer: wrong });
    await expect(issuing).rejects.toMatchObject({ code, params: { problem } });
    expect(existsSync(output)).toBe(false);
  });
});
