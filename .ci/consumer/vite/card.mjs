// Writes what the page verifies: the text of a card, and the registry that knows its institution.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createIssuer } from 'eehic';
import { createMockRepository, demoInstitution, demoSigner, sampleCard } from 'eehic/testing';

const now = '2026-11-27T10:00:00Z';
const issuer = createIssuer({
  signer: await demoSigner(demoInstitution('BE')),
  timeZone: 'UTC',
  now: () => new Date(now),
});
const { text } = await issuer.issue(sampleCard('BE', 'EHIC', now.slice(0, 10)));
mkdirSync('vite/public', { recursive: true });
writeFileSync('vite/public/card.json', JSON.stringify({ text, list: createMockRepository().resolve(), now }));
