import { PDFiumLibrary } from '@hyzyla/pdfium';
import { expect, test } from 'vitest';
import type { IssuedCard } from '../issue/issued-card.ts';
import { readPixels } from '../qr/reading.fixture.ts';
import { type RenderOptions, renderCardPdf } from './render.ts';
import { EHIC, LONGEST, PRC, pretendIssued } from './sample.fixture.ts';

const library = PDFiumLibrary.init();

/** The text of the page and the pixels of it at `dpi`, as another program sees them. */
async function open(pdf: Uint8Array, dpi: number) {
  const document = await (await library).loadDocument(pdf);
  const page = document.getPage(0);
  const text = page.getText(); // first: rendering closes the page
  const opened = {
    pages: document.getPageCount(),
    text,
    picture: await page.render({ scale: dpi / 72, render: 'bitmap' }),
  };
  document.destroy();
  return opened;
}

async function render(issued: IssuedCard, options?: RenderOptions) {
  return renderCardPdf(issued, options);
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

test.each([
  ['a certificate', 150, pretendIssued(PRC)],
  ['a card', 150, pretendIssued(EHIC)],
  ['the longest values', 150, pretendIssued({ ...PRC, ...LONGEST }, 496)],
  ['an RSA signature', 150, pretendIssued(PRC, 600)],
  ['a jws of an RSA key', 200, pretendIssued(PRC, 950, 'L')],
] as const)('%s: at %i dpi the code is read by two readers', async (_, dpi, issued) => {
  const { picture, pages } = await open(await render(issued), dpi);
  expect(pages).toBe(1);
  expect(await readPixels(picture)).toEqual({ jsqr: issued.text, zxing: issued.text });
});

test('a code of the least size is read by two readers at 300 dpi', async () => {
  const issued = pretendIssued(PRC);
  const { picture } = await open(await render(issued, { qrSize: 24.5 }), 300);
  expect(await readPixels(picture)).toEqual({ jsqr: issued.text, zxing: issued.text });
});

test('the same card makes the same bytes', async () => {
  const issued = pretendIssued(PRC);
  expect(await render(issued)).toEqual(await render(issued));
  const now = () => new Date('2025-09-22T10:00:00Z');
  expect(await render(issued, { now })).toEqual(await render(issued, { now }));
});

test('the document has a date only when it is given a clock', async () => {
  const issued = pretendIssued(PRC);
  expect(latin1(await render(issued))).not.toContain('Date');
  const dated = latin1(await render(issued, { now: () => new Date('2025-09-22T10:00:00Z') }));
  expect(dated).toContain('/CreationDate (D:20250922100000Z)');
});

test('metadata names the document and its language, and nobody', async () => {
  const pdf = latin1(await render(pretendIssued(EHIC)));
  const title = 'Europäische Krankenversicherungskarte';
  const hex = Array.from(title, (letter) => letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')).join('');
  expect(pdf).toContain(`/Title <FEFF${hex}>`);
  expect(pdf).toContain('/Producer (eehic)');
  expect(pdf).toContain('/Lang (de)');
  for (const value of [EHIC.personalId, EHIC.givenNames, EHIC.cardId!]) expect(pdf).not.toContain(value);
});

test('a document stays well below 60 kB in every script', async () => {
  const names = ['Doe', 'Müller', 'Wąsowicz-Żółkiewska', 'Παπαδόπουλος', 'Йорданова'];
  for (const familyName of names) {
    expect((await render(pretendIssued({ ...PRC, familyName }, 420), { language: 'de' })).length).toBeLessThan(52_000);
  }
});

test('values in every script are found again in the text', async () => {
  for (const familyName of [
    'Wąsowicz-Żółkiewska',
    'Ștefănescu',
    'Παπαδόπουλος',
    'Йорданова',
    'Þórðarson',
    'Çağlayan',
  ]) {
    const { text } = await open(await render(pretendIssued({ ...PRC, familyName })), 72);
    expect(text).toContain(`Name: ${familyName}`);
  }
});

test('an institution can word single labels', async () => {
  const { text } = await open(await render(pretendIssued(PRC), { labels: { familyName: 'Nom / Naam' } }), 72);
  expect(text).toContain('Nom / Naam: Doe');
  expect(text).toContain('Given name(s): John');
});

test.each([
  ['ERR_EHIC_QR_TOO_SMALL', { qrSize: 20 }, PRC],
  ['ERR_EHIC_QR_TOO_LARGE', { qrSize: 65 }, PRC],
  ['ERR_EHIC_LANGUAGE', { language: 'tlh' }, PRC],
  ['ERR_EHIC_GLYPH_MISSING', {}, { ...PRC, familyName: '李' }],
  ['ERR_EHIC_TEXT_OVERFLOW', { labels: { holder: 'W'.repeat(200) } }, PRC],
] as const)('%s', async (code, options, card) => {
  await expect(render(pretendIssued(card), options)).rejects.toMatchObject({ name: 'PdfError', code });
});
