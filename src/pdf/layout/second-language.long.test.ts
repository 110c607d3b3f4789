import { expect, test } from 'vitest';
import { chooseLabels, LANGUAGES } from '../../language/choose-labels.ts';
import { qrMatrix } from '../../qr/matrix.ts';
import { sampleText } from '../../qr/reading.fixture.ts';
import { type Extent, extentOf, overlaps } from '../overlap.fixture.ts';
import { EHIC, LONGEST, PRC } from '../sample.fixture.ts';
import { layOutA4 } from './a4.ts';
import { capitals } from './capitals.ts';
import type { Contact, LogoDrawing } from './content.ts';
import { flatten, type Item } from './items.ts';

const matrix = qrMatrix(sampleText(294), { level: 'M' });
const contact: Contact = {
  name: 'Caisse nationale de l’assurance maladie',
  address: '26–50, avenue du Professeur André Lemierre\n75986 Paris Cedex 20\nFrance',
  telephone: '+33 811 70 36 46',
  url: 'https://www.example.org/international/european-health-insurance-card',
};
const logo: LogoDrawing = { width: 4, height: 1, content: { shapes: [] }, description: 'Fund' };

function layOut(card: typeof PRC | typeof EHIC, language: string, secondLanguage?: string): Item[] {
  const { labels } = chooseLabels(card.country, language);
  const second = secondLanguage === undefined ? undefined : chooseLabels(card.country, secondLanguage);
  return layOutA4({ card, labels, language, second, matrix, codeSide: 46, contact, logo });
}

test.each(LANGUAGES)(
  '$language beside every other language, with logo and contact: nothing overlaps',
  ({ language }) => {
    for (const { language: second } of [{ language: undefined }, ...LANGUAGES]) {
      for (const card of [
        { ...PRC, ...LONGEST },
        { ...EHIC, ...LONGEST, validFrom: '2025-10-01' },
      ]) {
        const items = layOut(card, language, second);
        expect(overlaps(items)).toEqual([]);
        const outside = ({ left, right, top, bottom }: Extent) =>
          left < -1e-6 || right > 180.001 || top <= -12 || bottom >= 272;
        expect(
          flatten(items)
            .filter((item) => item.kind === 'text')
            .map(extentOf)
            .filter(outside),
        ).toEqual([]);
      }
    }
  },
);

test('the form has titles, legal lines, captions and notes of both languages, and the guidance of the first', () => {
  const items = layOut(PRC, 'fr', 'en');
  const read = items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])).join(' ');
  const [fr, en] = ['fr', 'en'].map((language) => chooseLabels('BE', language).labels);
  for (const labels of [fr!, en!]) {
    expect(read).toContain(capitals(labels.prcTitle.join(' '), 'en'));
    expect(read).toContain(labels.prcLegal.join(' '));
    expect(read).toContain(labels.prcNotes);
  }
  expect(read).toContain(`${fr!.familyName} / ${en!.familyName}:`);
  expect(read).toContain(fr!.guidance.join(' '));
  expect(read).not.toContain(en!.guidance[1]);
});
