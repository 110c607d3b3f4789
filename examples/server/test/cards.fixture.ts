import { createIssuer, type IssuedCard } from 'eehic';
import { renderCardPdf } from 'eehic/pdf';
import { demoInstitution, demoSigner, sampleCard } from 'eehic/testing';

export const signer = await demoSigner(demoInstitution('BE'));

/** A card of today. Its values are in no log. */
export const card = sampleCard('BE', 'EHIC', new Date().toISOString().slice(0, 10));
export const certificate = sampleCard('BE', 'PRC', new Date().toISOString().slice(0, 10));

const issuer = createIssuer({ signer, timeZone: 'UTC' });
export const issued: IssuedCard = await issuer.issue(card);
export const pdf = await renderCardPdf(issued, { signer });

/** A signed card whose entitlement ended long ago. */
export const expired = await createIssuer({
  signer,
  timeZone: 'UTC',
  now: () => new Date('2021-03-01T12:00:00Z'),
}).issue(sampleCard('BE', 'PRC', '2021-03-01'));
