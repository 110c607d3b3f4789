import { expect, test } from 'vitest';
import { COUNTRIES, type CountryCode } from '../card/countries.ts';
import { createIssuer } from '../issue/issuer.ts';
import { demoInstitution, demoSigner } from '../testing/demo-pki.ts';
import { sampleCard } from '../testing/sample-cards.ts';
import { renderCardPdf } from './render.ts';

const now = () => new Date('2025-09-22T10:00:00Z');

/** The greatest sizes of a signed page in bytes; letters of Greek and Cyrillic stand beside Latin capitals and names. */
const LATIN = { fast: 32_000, small: 27_000 };
const OTHERS = { fast: 34_500, small: 28_500 };
const bounds = (country: CountryCode) => (['BG', 'CY', 'GR'].includes(country) ? OTHERS : LATIN);

test.each(Object.keys(COUNTRIES) as CountryCode[])(
  '%s: a signed page, fast and small, is not larger',
  async (country) => {
    const signer = await demoSigner(demoInstitution(country));
    const issuer = createIssuer({ signer, timeZone: 'UTC', now });
    for (const document of ['PRC', 'EHIC'] as const) {
      const issued = await issuer.issue(sampleCard(country, document, '2025-09-22'));
      for (const compress of ['fast', 'small'] as const) {
        const { length } = await renderCardPdf(issued, { signer, now, compress });
        expect(length, `${document} ${compress}`).toBeLessThanOrEqual(bounds(country)[compress]);
      }
    }
  },
);
