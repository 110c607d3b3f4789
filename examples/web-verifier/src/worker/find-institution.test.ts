import { type Card, createIssuer, createVerifier } from 'eehic';
import { createMockRepository, demoInstitution, demoSigner, sampleCard } from 'eehic/testing';
import { expect, it } from 'vitest';
import { findInstitution } from './find-institution.ts';

const now = () => new Date('2026-11-27T10:00:00Z');
const registry = createMockRepository().registry();
const verifier = createVerifier({ registry, now, timeZone: 'UTC' });
const issuedAt = (instant: Date, change: Partial<Card> = {}) =>
  demoSigner(demoInstitution('BE')).then((signer) =>
    createIssuer({ signer, now: () => instant, timeZone: 'UTC' }).issue({
      ...sampleCard('BE', 'PRC', instant.toISOString().slice(0, 10)),
      ...change,
    } as Card),
  );
const expired = await issuedAt(new Date('2026-01-10T10:00:00Z'));
const valid = await issuedAt(now());

it('a card that has expired was signed by the institution of the registry', async () => {
  const report = await verifier.verify(expired.text);
  expect(report).toMatchObject({ conclusion: 'REJECTED', failure: { code: 'AFTER_PERIOD' } });
  const { answer } = { answer: await registry.find({ countryCode: 'BE', officialId: '0120' }) };
  const name = answer.status === 'found' ? answer.institution.name : '';
  expect(await findInstitution(report, registry)).toEqual({ countryCode: 'BE', officialId: '0120', name });
});

it('nobody is named where the signature was not verified, whatever the card says', async () => {
  // Another letter in the text of the signature.
  const forged = expired.text.replace(/.(?=.{9}$)/, (letter) => (letter === 'A' ? 'B' : 'A'));
  for (const text of [forged, 'HC1:ABC', '']) {
    expect(await findInstitution(await verifier.verify(text), registry), text).toBeUndefined();
  }
  // A report that claims more than is so.
  const steps = (await verifier.verify(expired.text)).steps;
  expect(await findInstitution({ ...(await verifier.verify(forged)), steps }, registry)).toBeUndefined();
});

it('the report of a valid card has the institution itself', async () => {
  const report = await verifier.verify(valid.text);
  expect(report.conclusion).toBe('APPROVED');
  expect(await findInstitution(report, registry)).toBeUndefined();
});
