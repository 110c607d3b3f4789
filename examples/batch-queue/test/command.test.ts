import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { verifyPdfSignature } from 'eehic/pdf';
import { demoInstitution, demoKeyPair } from 'eehic/testing';
import { expect, it } from 'vitest';
import { createOpensslAuthority } from '../../../src/pdf/sign/openssl-authority.fixture.ts';
import { readManifest } from '../src/manifest.ts';
import { folderStore } from '../src/store/folder-store.ts';
import { signer } from './members.fixture.ts';
import { isSkipped, useRedis } from './redis.fixture.ts';

const PROGRAM = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const used = useRedis();
// Commands have no clock of their own: a card that is valid for long, and one of another country.
const MEMBERS = `document;country;familyName;givenNames;birthDate;personalId;institution.id;institution.name;cardId;expiryDate
EHIC;BE;Doe;John;2011-11-11;11111111111;0120;CM;80000001200000000001;2035-12-31
EHIC;FR;Roe;Jane;2001-01-01;22222222222;0120;CM;80000001200000000002;2035-12-31
`;

it.skipIf(isSkipped)('cards are looked up in --registry, and their pages have a stamp of --timestamp', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'eehic-command-'));
  const authority = createOpensslAuthority(folder);
  const server = createServer((request, response) => {
    void buffer(request)
      .then((query) => authority.answer(new Uint8Array(query)))
      .then((answer) => response.end(answer));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const start = (...args: readonly string[]) => {
    const env = { ...process.env, REDIS_URL: used.redis.url };
    return spawn(process.execPath, [PROGRAM, ...args, '--store', 'cards'], { cwd: folder, env });
  };
  try {
    const { certificates: all, ...institution } = demoInstitution('BE');
    const own = all.find(({ key }) => key === 'BE:0120')!;
    const { certificatePem: certificatePEM } = demoKeyPair(demoInstitution('BE'));
    const { thumbprint, validFrom, validUntil } = own;
    const certificates = [{ 'x5t#S256': thumbprint, validFrom, validUntil, certificatePEM }];
    const registry = { results: [{ ...institution, certificates }] };
    await writeFile(join(folder, 'registry.json'), JSON.stringify(registry));
    await writeFile(join(folder, 'members.csv'), MEMBERS);
    const producer = start('enqueue', 'members.csv', '--id-key', 'id-key');
    expect(await once(producer, 'close')).toEqual([0, null]);

    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const worker = start('work', '--demo-key', '--registry', 'registry.json', '--timestamp', url);
    const store = await folderStore(join(folder, 'cards'));
    const issued = async () => {
      const lines = [];
      for await (const line of readManifest(store)) lines.push(line);
      return lines;
    };
    const { parked, close } = used.redis.queues('cards');
    const count = async () => [(await issued()).length, await parked.count()];
    await expect.poll(count, { timeout: 50_000 }).toEqual([1, 1]);
    worker.kill('SIGTERM');
    expect(await once(worker, 'close')).toEqual([0, null]);

    expect((await parked.getJobs(['waiting'])).map(({ data }) => data)).toMatchObject([
      { line: 3, violations: [{ field: 'institution.id', code: 'ISSUER_UNKNOWN' }] },
    ]);
    await close();
    const lines = await issued();
    expect(lines).toMatchObject([{ line: 2 }]);
    const page = new Uint8Array(await readFile(join(folder, 'cards', lines[0]!.file)));
    const signature = await verifyPdfSignature(page, {
      trustAnchors: [signer.certificate],
      timestampAnchors: [authority.root],
    });
    expect(signature).toMatchObject({ level: 'B-T', timestamp: { trusted: true } });
  } finally {
    server.close();
    await rm(folder, { recursive: true });
  }
});
