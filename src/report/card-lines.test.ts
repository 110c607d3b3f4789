import { expect, test } from 'vitest';
import * as core from '../entry/report-core.ts';
import { LANGUAGES } from '../language/choose.ts';
import { fr } from '../language/fr.ts';
import { sampleCard } from '../testing/sample-cards.ts';
import { cardLines } from './card-lines.ts';

const prc = sampleCard('BE', 'PRC', '2025-09-22', 'jws');
const card = sampleCard('EE', 'EHIC', '2025-09-22', 'jws');

const written = (...of: Parameters<typeof cardLines>) =>
  cardLines(...of).map(({ number, caption, value }) => `${number ? `${number} ` : ''}${caption}: ${value}`);

test('a certificate in French, in the order of the form, with its numbers and dates as printed', () => {
  expect(written(prc, 'fr')).toEqual([
    'Type de document: Certificat provisoire de remplacement de la Carte européenne d’assurance maladie',
    '2. État membre émetteur: BE',
    `3. Nom: ${prc.familyName}`,
    `4. Prénom: ${prc.givenNames}`,
    '5. Date de naissance: 11/02/1961',
    `6. Numéro d’identification personnel: ${prc.personalId}`,
    '7. Numéro d’identification de l’institution: 0120 - DEMO BE',
    `8. Numéro d’identification de la carte: ${prc.cardId}`,
    expect.stringMatching(/^9\. Date d’expiration: \d\d\/\d\d\/\d{4}$/),
    '(a). Début de validité: 22/09/2025',
    expect.stringMatching(/^\(b\)\. Fin de validité: \d\d\/\d\d\/\d{4}$/),
    '(c). Date de délivrance du certificat: 22/09/2025',
    `Identifiant du document: ${prc.tokenId}`,
    `Liste de révocation: ${prc.revocation}`,
  ]);
});

test('what a certificate does not have is a dash, a card has no end of the period, and a list may have a place', () => {
  const { cardId, expiryDate, tokenId, ...others } = prc;
  const bare = cardLines({ ...others, revocation: { uri: 'https://example.com/l', index: 7 } } as typeof prc, 'en');
  expect(bare.filter(({ value }) => value === '—').map(({ name }) => name)).toEqual(['cardId', 'expiryDate']);
  expect(bare.some(({ name }) => name === 'tokenId')).toBe(false);
  expect(bare.at(-1)).toMatchObject({ name: 'revocation', value: 'https://example.com/l (7)' });
  expect(cardLines(card, 'en').some(({ name }) => name === 'validTo')).toBe(false);
  expect(cardLines({ ...prc, birthDate: '1961-00-00' }, 'en')).toContainEqual({
    name: 'birthDate',
    number: '5.',
    caption: 'Date of birth',
    value: '00/00/1961',
  });
});

test.each(LANGUAGES)('%s: every line has a caption and a value', (language) => {
  for (const each of [prc, card]) {
    for (const { caption, value } of cardLines(each, language)) {
      expect(caption).toMatch(/\p{L}/u);
      expect(value).not.toBe('');
    }
  }
});

test('the core takes a language, and nothing else', () => {
  expect(core.cardLines(prc, fr)).toEqual(cardLines(prc, 'fr'));
  expect(cardLines(prc, fr)).toEqual(cardLines(prc, 'fr-BE'));
  expect(() => core.cardLines(prc, 'fr' as never)).toThrow(expect.objectContaining({ code: 'ERR_EHIC_LANGUAGE' }));
  expect(() => cardLines(prc, 'tlh')).toThrow(expect.objectContaining({ code: 'ERR_EHIC_LANGUAGE' }));
});

test.each([undefined, 'card', {}, { ...prc, birthDate: 7 }, { ...prc, institution: {} }, { ...prc, document: 'S1' }])(
  'what is not a card is an error without data, %#',
  (wrong) => {
    expect(() => cardLines(wrong as never, 'en')).toThrow(
      expect.objectContaining({ code: 'ERR_EHIC_OPTIONS', message: expect.not.stringContaining(prc.familyName) }),
    );
  },
);
