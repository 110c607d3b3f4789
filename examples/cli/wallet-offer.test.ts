import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runCli } from './run.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'eehic-wallet-offer-'));
afterAll(() => rmSync(folder, { recursive: true }));

const NOW = ['--now', '2026-12-01T10:00:00Z', '--time-zone', 'UTC'];
const CARD = {
  document: 'EHIC',
  country: 'BE',
  familyName: 'Doe',
  givenNames: 'John',
  birthDate: '2011-11-11',
  personalId: '11111111111',
  institution: { id: '0120', name: 'CM' },
  cardId: '80056012001234567890',
  expiryDate: '2028-11-25',
  revocation: { uri: 'https://fund.example/status/1', index: 412 },
};

function issue(name: string, card: object) {
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(card));
  return runCli(folder, ['issue', `${name}.json`, '-o', `${name}.pdf`, '--wallet-offer', `${name}.offer`, ...NOW]);
}

it('one run makes the page and the offer of the same card, with one day of issue and one status index', async () => {
  expect(await issue('card', CARD)).toMatchObject({ code: 0 });
  const { version, card } = JSON.parse(readFileSync(join(folder, 'card.offer'), 'utf8'));
  expect(version).toBe(1);
  expect(card).toMatchObject({ ...CARD, issuedOn: '2026-12-01' });
  const { out } = await runCli(folder, ['inspect', 'card.pdf']);
  for (const text of [card.cardId, card.revocation.uri, '412']) expect(out).toContain(text);
});

it('an offer that is there already is not overwritten, and nothing is signed', async () => {
  writeFileSync(join(folder, 'second.offer'), 'mine');
  expect(await issue('second', CARD)).toMatchObject({ code: 2, err: expect.stringContaining('--force') });
  expect(existsSync(join(folder, 'second.pdf'))).toBe(false);
});

const { revocation: _, ...irrevocable } = CARD;
const { expiryDate: __, ...certificate } = { ...CARD, document: 'PRC', validFrom: '2026-12-01', validTo: '2027-02-28' };

it.each([
  ['without an index', irrevocable],
  ['with a list of token ids', { ...CARD, revocation: 'https://fund.example/revoked' }],
  ['that is a PRC', certificate],
  ['that is none', null],
])('a card %s gets no offer, and nothing is signed', async (name, card) => {
  const file = name.replaceAll(' ', '-');
  expect(await issue(file, card as object)).toMatchObject({ code: 2, err: expect.stringContaining('--wallet-offer') });
  expect(existsSync(join(folder, `${file}.pdf`))).toBe(false);
  expect(existsSync(join(folder, `${file}.offer`))).toBe(false);
});
