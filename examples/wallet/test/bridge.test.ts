import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createVerifier } from 'eehic';
import { createStatusLists } from 'eehic/node';
import { revocationLists } from 'eehic/revocation';
import { scanPdf } from 'eehic/scan';
import { createMockRepository, sampleCard } from 'eehic/testing';
import { expect, it } from 'vitest';
import { fetchPublished } from '../src/ehic/lists.ts';
import { readOfferFile } from '../src/ehic/offer-file.ts';
import { demoOfTest, filledWallet, newFolder, reportOf, START, TODAY, wait } from './demo.fixture.ts';

const CLI = new URL('../../../dist/cli.js', import.meta.url).pathname;

/** Runs the command `eehic` in a folder, at the time of the test. */
function commandIn(folder: string) {
  return async (...args: string[]) => {
    const options = { cwd: folder, env: { PATH: process.env.PATH, TZ: 'UTC', LC_ALL: 'C' } };
    return (await promisify(execFile)(process.execPath, [CLI, ...args], options)).stdout;
  };
}

it('one run issues page and credential with one status index, and revoking it has both refused', async () => {
  const folder = newFolder();
  const eehic = commandIn(folder);
  const lists = await createStatusLists({
    directory: join(folder, 'lists'),
    url: 'https://fund.example/status',
    count: 1,
    size: 2 ** 16,
  });
  const [revocation] = await lists.allot(1);
  await lists.close();
  writeFileSync(join(folder, 'card.json'), JSON.stringify({ ...sampleCard('BE', 'EHIC', TODAY), revocation }));
  const publish = () => {
    const now = ['--now', new Date().toISOString()];
    return eehic('status', 'publish', 'lists', '-o', 'published', '--format', 'jwt', '--ttl', '60', ...now);
  };
  const issuing = [
    '-o',
    'card.pdf',
    '--wallet-offer',
    'offer.json',
    '--now',
    START.toISOString(),
    '--time-zone',
    'UTC',
  ];
  await eehic('issue', 'card.json', ...issuing);
  await publish();

  const demo = await demoOfTest({ card: readOfferFile(join(folder, 'offer.json')), lists: join(folder, 'published') });
  const wallet = await filledWallet(demo);
  const registry = createMockRepository().registry();
  const now = () => new Date();
  const fetch = fetchPublished(join(folder, 'published'));
  const revocationSource = revocationLists({ hosts: ['fund.example'], registry, now, fetch });
  const verifier = createVerifier({ registry, revocation: revocationSource, now, timeZone: 'UTC' });
  const page = await scanPdf(readFileSync(join(folder, 'card.pdf')));
  const judgePage = () => verifier.verify(page, { treatmentDate: TODAY });
  expect((await judgePage()).conclusion).toBe('APPROVED');
  expect(await reportOf(demo.desk, wallet)).toMatchObject({ conclusion: 'APPROVED' });

  await eehic('revoke', '--status', 'lists', `1:${revocation!.index}`);
  wait(61);
  await publish();
  expect(await judgePage()).toMatchObject({ conclusion: 'REJECTED', failure: { code: 'REVOKED' } });
  expect(await reportOf(demo.desk, wallet)).toMatchObject({ conclusion: 'REJECTED', card: [] });
});
