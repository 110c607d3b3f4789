import { expect, test } from 'vitest';
import { COUNTRIES, type CountryCode } from '../card/countries.ts';
import { createIssuer } from '../issue/issuer.ts';
import { demoInstitution, demoSigner } from '../testing/demo-pki.ts';
import { sampleCard } from '../testing/sample-cards.ts';
import { renderCardPdf } from './render.ts';

const now = () => new Date('2025-09-22T10:00:00Z');

test.each(Object.keys(COUNTRIES) as CountryCode[])('%s: a signed page has at most 35 kB', async (country) => {
  const signer = await demoSigner(demoInstitution(country));
  const issuer = createIssuer({ signer, timeZone: 'UTC', now });
  for (const document of ['PRC', 'EHIC'] as const) {
    const issued = await issuer.issue(sampleCard(country, document, '2025-09-22'));
    expect((await renderCardPdf(issued, { signer, now })).length).toBeLessThanOrEqual(35_000);
  }
});
