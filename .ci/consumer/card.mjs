// node card.mjs ROOT: writes what a page verifies: a card as text and PDF, and the registry that knows its institution.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIssuer } from 'eehic';
import { renderCardPdf } from 'eehic/pdf';
import { createMockRepository, demoInstitution, demoSigner, sampleCard } from 'eehic/testing';

const now = '2026-11-27T10:00:00Z';
const signer = await demoSigner(demoInstitution('BE'));
const issuer = createIssuer({ signer, timeZone: 'UTC', now: () => new Date(now) });
const issued = await issuer.issue(sampleCard('BE', 'EHIC', now.slice(0, 10)));
const folder = join(process.argv[2], 'public');
mkdirSync(folder, { recursive: true });
const data = { text: issued.text, list: createMockRepository().resolve(), now };
writeFileSync(join(folder, 'card.json'), JSON.stringify(data));
writeFileSync(join(folder, 'card.pdf'), await renderCardPdf(issued, { signer }));
