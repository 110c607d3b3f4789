import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createRevocationList, readRevocationList } from '../../src/revocation/publish/create-revocation-list.ts';
import { demoInstitution, demoSigner } from '../../src/testing/demo-pki.ts';
import { revoke } from './revoke.ts';
import { fakeTerminal } from './run.fixture.ts';

const url = 'https://fund.example/revoked';
const issuer = { countryCode: 'BE', officialId: '0120' };

it('says that verifiers refuse a list of more than 10 MB, and makes it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'eehic-revoke-'));
  const file = join(folder, 'list.jws');
  const signer = await demoSigner(demoInstitution('BE'));
  const tokenIds = Array.from({ length: 7500 }, (_, i) => `${i}`.padStart(1000, 'x'));
  const list = createRevocationList({ signer, issuer, url, tokenIds, onTooLarge: () => {} });
  await writeFile(file, await list.publish());
  const { terminal, written } = fakeTerminal(folder);
  const flags = { now: '2025-09-23T10:00:00Z' };
  expect(await revoke(terminal, file, ['0b5c7d1e-0000-4000-8000-000000000001'], flags)).toBe(0);
  expect(written.err).toMatch(/list\.jws: 10,0\d\d,\d{3} bytes; verifiers refuse more than 10,000,000 unless/);
  const expected = { trustAnchors: [signer.certificate], issuer, url };
  expect(await readRevocationList(await readFile(file, 'utf8'), expected)).toHaveLength(7501);
  await rm(folder, { recursive: true, force: true });
});
