import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { sampleCard } from '../../src/testing/sample-cards.ts';
import { runCli } from './run.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'eehic-wallet-offer-'));
afterAll(() => rmSync(folder, { recursive: true }));

const NOW = ['--now', '2026-12-01T10:00:00Z', '--time-zone', 'UTC'];
const REVOCATION = { uri: 'https://fund.example/status/1', index: 412 };
const CARD = { ...sampleCard('BE', 'EHIC', '2026-12-01'), revocation: REVOCATION };

function issue(name: string, card: object, ...more: readonly string[]) {
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(card));
  return runCli(folder, [
    'issue',
    `${name}.json`,
    '-o',
    `${name}.pdf`,
    '--wallet-offer',
    `${name}.offer`,
    ...NOW,
    ...more,
  ]);
}

it('one run makes the page and the offer of the same card, with one day of issue and one status index', async () => {
  expect(await issue('card', CARD)).toMatchObject({ code: 0 });
  const { version, card } = JSON.parse(readFileSync(join(folder, 'card.offer'), 'utf8'));
  expect(version).toBe(1);
  expect(card).toEqual(CARD);
  const { out } = await runCli(folder, ['inspect', 'card.pdf']);
  for (const text of [card.cardId, card.revocation.uri, '412']) expect(out).toContain(text);
});

it.skipIf(process.platform === 'win32')(
  'nobody else can read the offer, also in place of one that all could',
  async () => {
    writeFileSync(join(folder, 'secret.offer'), 'mine', { mode: 0o644 });
    expect(await issue('secret', CARD, '--force')).toMatchObject({ code: 0 });
    expect(statSync(join(folder, 'secret.offer')).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'secret.pdf')).mode & 0o777).toBe(0o666 & ~process.umask());
  },
);

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
  ['with a short personal number', { ...CARD, personalId: '123' }],
  ['with a short card number', { ...CARD, cardId: ' 123 ' }],
])('a card %s gets no offer, and nothing is signed', async (name, card) => {
  const file = name.replaceAll(' ', '-');
  expect(await issue(file, card as object)).toMatchObject({ code: 2, err: expect.stringContaining('--wallet-offer') });
  expect(existsSync(join(folder, `${file}.pdf`))).toBe(false);
  expect(existsSync(join(folder, `${file}.offer`))).toBe(false);
});
