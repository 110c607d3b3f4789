import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStatusLists } from 'eehic/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCli } from './run.fixture.ts';

const ID = '0b5c7d1e-0000-4000-8000-000000000001';
const KEY = 'A'.repeat(43);

let folder = '';
let place = { uri: '', index: 0 };
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eehic-hostile-'));
  await eehic('status', 'create', 'status', '--url', 'https://fund.example/status', '--count', '1', '--size', '2^10');
  const lists = await openStatusLists(join(folder, 'status'));
  place = (await lists.allot(1))[0]!;
  await lists.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const eehic = (...args: string[]) => runCli(folder, args);
async function revoke(line: object) {
  await writeFile(join(folder, 'manifest.jsonl'), `${JSON.stringify({ tokenId: ID, keyId: KEY, ...line })}\n`);
  return eehic('revoke', '--status', 'status', '--manifest', 'manifest.jsonl', '--audit', 'audit.jsonl', ID);
}

it('an address that would write on the terminal is refused, and not printed', async () => {
  const { code, out, err } = await revoke({ status: { ...place, uri: `${place.uri}#\u001b[2J\u202e` } });
  expect([code, out]).toEqual([2, '']);
  expect(err).not.toContain('[2J');
});

it('what else a manifest says of a place does not come into the audit log', async () => {
  expect((await revoke({ status: { ...place, familyName: 'Doe' } })).code).toBe(0);
  expect(await readFile(join(folder, 'audit.jsonl'), 'utf8')).not.toContain('Doe');
});

it.each([['a text'], [7], [null], [{ uri: 7, index: 0 }], [{ uri: 'https://fund.example/status/1', index: '0' }]])(
  'a place that is none is refused: %j',
  async (status) => {
    expect((await revoke({ status })).code).toBe(2);
  },
);
