import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readRevocationList } from '../../src/revocation/publish/create-revocation-list.ts';
import { demoInstitution, demoSigner } from '../../src/testing/demo-pki.ts';
import { UsageError } from './output.ts';
import { type RevokeFlags, revoke as revokeIn } from './revoke.ts';
import { fakeTerminal } from './run.fixture.ts';

const URL_OF_LIST = 'https://fund.example/revoked';
const NEW: RevokeFlags = { url: URL_OF_LIST, institution: 'BE:0120', now: '2025-09-22T10:00:00Z' };
const LATER: RevokeFlags = { now: '2025-09-23T10:00:00Z' };
const [A, B, C] = [1, 2, 3].map((n) => `0b5c7d1e-0000-4000-8000-00000000000${n}`) as [string, string, string];
const certificate = (await demoSigner(demoInstitution('BE'))).certificate;
const issuer = { countryCode: 'BE', officialId: '0120' };

let folder = '';
let file = '';
let said = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eehic-revoke-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(async () => {
  file = join(folder, 'list.jws');
  await rm(file, { force: true });
  said = '';
});

const revoke = async (path: string, ids: readonly string[], flags: RevokeFlags) => {
  const { terminal, written } = fakeTerminal(folder);
  const code = await revokeIn(terminal, path, ids, flags);
  said += written.out + written.err;
  return code;
};

const listed = async (url = URL_OF_LIST) =>
  readRevocationList(await readFile(file, 'utf8'), { trustAnchors: [certificate], issuer, url });

describe('eehic revoke', () => {
  it('says how many ids the list has and which were new', async () => {
    await revoke(file, [A, B], NEW);
    expect(said).toContain(`2 revoked, 2 of them new: ${A}, ${B}`);
    said = '';
    await revoke(file, [B, C.toUpperCase(), `urn:uuid:${C}`], LATER);
    expect(said).toContain(`3 revoked, 1 of them new: ${C}\n`);
    expect(said).toContain('1 of those given was revoked already');
    expect(await listed()).toEqual([A, B, C]);
    said = '';
    await revoke(file, [], LATER);
    expect(said).toContain('3 revoked, 0 of them new\n');
  });

  it('keeps address and institution of a list that is there', async () => {
    await revoke(file, [A], NEW);
    await revoke(file, [B], LATER);
    expect(await listed()).toEqual([A, B]);
    await revoke(file, [C], { ...LATER, url: 'https://FUND.example:443/revoked/', institution: 'BE:0120' });
    const { sub, iss } = JSON.parse(Buffer.from((await readFile(file, 'utf8')).split('.')[1]!, 'base64url').toString());
    expect({ sub, iss }).toEqual({ sub: URL_OF_LIST, iss: 'BE:0120' });
  });

  it.each(['a', '1234', A.slice(1), `${A}0`, '', 'card.json', `${A},${B}`])(
    'refuses %j, which is no UUID',
    async (id) => {
      await expect(revoke(file, [A, id], NEW)).rejects.toThrow(UsageError);
      expect(existsSync(file)).toBe(false);
      await revoke(file, [A], NEW);
      await expect(revoke(file, [B, id], LATER)).rejects.toThrow('no UUID');
      expect(await listed()).toEqual([A]);
    },
  );

  it('a new list needs both', async () => {
    const { url: _url, ...withoutUrl } = NEW;
    const { institution: _institution, ...withoutInstitution } = NEW;
    await expect(revoke(file, [A], withoutUrl)).rejects.toThrow('--url');
    await expect(revoke(file, [A], withoutInstitution)).rejects.toThrow('--institution');
    await expect(revoke(file, [A], { ...NEW, institution: '0120' })).rejects.toThrow('BE:0120');
  });

  it('the list of another address, institution or key, and what is no list, is left alone', async () => {
    await revoke(file, [A], NEW);
    const before = await readFile(file, 'utf8');
    await expect(revoke(file, [B], { ...LATER, url: 'https://other.example/' })).rejects.toMatchObject({
      code: 'ERR_EHIC_REVOCATION_WRONG_SUBJECT',
    });
    await expect(revoke(file, [B], { ...LATER, institution: 'BE:9999' })).rejects.toMatchObject({
      code: 'ERR_EHIC_REVOCATION_WRONG_ISSUER',
    });
    expect(await readFile(file, 'utf8')).toBe(before);
    const [header, , signature] = before.split('.');
    const other = Buffer.from(JSON.stringify({ iss: 'BE:0120', sub: URL_OF_LIST, iat: 1, jti: [] })).toString(
      'base64url',
    );
    await writeFile(file, `${header}.${other}.${signature}`);
    await expect(revoke(file, [B], LATER)).rejects.toMatchObject({ code: 'ERR_EHIC_REVOCATION_SIGNATURE_INVALID' });
    await writeFile(file, '{"document": "PRC"}');
    await expect(revoke(file, [B], LATER)).rejects.toThrow('not a signed revocation list');
  });
});
