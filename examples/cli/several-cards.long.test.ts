import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIssuer } from '../../src/issue/issuer.ts';
import { renderCardPdf } from '../../src/pdf/render.ts';
import { demoInstitution, demoSigner } from '../../src/testing/demo-pki.ts';
import { sampleCard } from '../../src/testing/sample-cards.ts';
import { runCli } from './run.fixture.ts';

const now = () => new Date('2025-09-22T10:00:00Z');
const card = sampleCard('BE', 'PRC', '2025-09-22', 'jws');
const tokenId = 'e7b3a1de-0f0e-4c55-9d5c-1b2f6f1c2d3e';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eehic-cli-several-'));
  const issuer = createIssuer({ signer: await demoSigner(demoInstitution('BE')), now, timeZone: 'UTC' });
  const mother = await renderCardPdf(await issuer.issue(card), { now });
  const child = await renderCardPdf(await issuer.issue({ ...card, givenNames: 'Lou', tokenId }), { now });
  const stranger = createIssuer({ signer: await demoSigner(demoInstitution('AT')), now, timeZone: 'UTC' });
  const forged = await renderCardPdf(await stranger.issue({ ...card, givenNames: 'Nobody', tokenId }), { now });
  await writeFile(join(folder, 'family.pdf'), await merge(mother, child));
  await writeFile(join(folder, 'mixed.pdf'), await merge(mother, forged));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function merge(...files: Uint8Array[]): Promise<Uint8Array> {
  const all = await PDFDocument.create();
  for (const file of files) {
    const one = await PDFDocument.load(file);
    for (const page of await all.copyPages(one, one.getPageIndices())) all.addPage(page);
  }
  return all.save();
}

const verify = (...args: string[]) =>
  runCli(folder, ['verify', ...args, '--demo', '--now', now().toISOString(), '--treatment-date', '2025-09-22']);

describe('several cards in one file', { timeout: 60_000 }, () => {
  it('each have a report under their page, and each report a file', async () => {
    const { code, out } = await verify('family.pdf', '--report', 'out.json');
    expect(code).toBe(0);
    expect(out).toMatch(
      /Code on page 1\n[\s\S]*Document approved[\s\S]*Code on page 2\n[\s\S]*Document approved[\s\S]*Lou/,
    );
    for (const [file, name] of [
      ['out-1.json', card.givenNames],
      ['out-2.json', 'Lou'],
    ] as const) {
      expect(await readFile(join(folder, file), 'utf8')).toContain(name);
    }
    const again = await verify('family.pdf', '--report', 'out.json');
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('out-1.json is there already') });
  });

  it('are rejected with exit code 1 where one of them is, in JSON too', async () => {
    const { code, out } = await verify('mixed.pdf');
    expect(code).toBe(1);
    expect(out).toMatch(/Code on page 1\n[\s\S]*Document approved[\s\S]*Code on page 2\n[\s\S]*Document rejected/);
    const json = await verify('mixed.pdf', '--json');
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out)).toMatchObject({
      outcome: 'REJECTED',
      exitCode: 1,
      results: [
        { page: 1, report: { conclusion: { result: 'APPROVED' } } },
        { page: 2, report: { conclusion: { result: 'REJECTED' } } },
      ],
    });
  });

  it('are all inspected', async () => {
    const { out } = await runCli(folder, ['inspect', 'family.pdf']);
    expect(out).toMatch(/Code on page 1[\s\S]*UNVERIFIED[\s\S]*Code on page 2[\s\S]*Lou/);
    expect(JSON.parse((await runCli(folder, ['inspect', 'family.pdf', '--json'])).out)).toHaveLength(2);
  });
});
