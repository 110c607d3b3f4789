import { expect, test } from 'vitest';
import { LANGUAGES } from '../language/choose-labels.ts';
import { readPixels } from '../qr/reading.fixture.ts';
import { contentOf, latin1, open, render } from './drawn.fixture.ts';
import { EHIC, PRC, pretendIssued } from './sample.fixture.ts';

test.each([
  ['a certificate', 150, pretendIssued(PRC)],
  ['a card', 150, pretendIssued(EHIC)],
  ['a jws of an RSA key', 200, pretendIssued(PRC, 950, 'L')],
] as const)('%s: at %i dpi the code is read by two readers', async (_, dpi, issued) => {
  const { picture, pages } = await open(await render(issued), dpi);
  expect(pages).toBe(1);
  expect(await readPixels(picture)).toEqual({ jsqr: issued.text, zxing: issued.text });
});

test('the same card makes the same bytes', async () => {
  const issued = pretendIssued(PRC);
  expect(await render(issued)).toEqual(await render(issued));
  const now = () => new Date('2025-09-22T10:00:00Z');
  expect(await render(issued, { now })).toEqual(await render(issued, { now }));
  const card = pretendIssued(EHIC);
  const options = { now, size: 'ID-1', qrLevel: 'L', language: 'bg' } as const;
  expect(await render(card, options)).toEqual(await render(card, options));
});

test('the document has a date only when it is given a clock', async () => {
  const issued = pretendIssued(PRC);
  expect(latin1(await render(issued))).not.toContain('Date');
  const dated = latin1(await render(issued, { now: () => new Date('2025-09-22T10:00:00Z') }));
  expect(dated).toContain('/CreationDate (D:20250922100000Z)');
});

test('metadata names the document and its language, and no person', async () => {
  const pdf = latin1(await render(pretendIssued(EHIC)));
  const title = 'Europäische Krankenversicherungskarte';
  const hex = Array.from(title, (letter) => letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')).join('');
  expect(pdf).toContain(`/Title <FEFF${hex}>`);
  expect(pdf).toContain('/Producer (eehic)');
  expect(pdf).toContain('/Lang (de)');
  for (const value of [EHIC.personalId, EHIC.givenNames, EHIC.cardId!]) expect(pdf).not.toContain(value);
  expect(pdf).toContain('/PrintScaling/None');
});

test.each(LANGUAGES)('$language: a document stays below 70 kB in every script', async ({ language }) => {
  for (const familyName of ['Doe', 'Müller', 'Wąsowicz-Żółkiewska', 'Παπαδόπουλος', 'Йорданова']) {
    const card = { ...EHIC, familyName };
    for (const size of ['A4', 'ID-1'] as const) {
      expect((await render(pretendIssued(card, 420), { language, size })).length).toBeLessThan(70_000);
    }
    expect((await render(pretendIssued({ ...PRC, familyName }, 420), { language })).length).toBeLessThan(70_000);
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
  ['ERR_EHIC_PAGE_SIZE', { size: 'ID-1' }, PRC],
  ['ERR_EHIC_QR_TOO_SMALL', { size: 'ID-1', qrSize: 20 }, EHIC],
  ['ERR_EHIC_QR_TOO_LARGE', { size: 'ID-1', qrSize: 45 }, EHIC],
  ['ERR_EHIC_GLYPH_MISSING', {}, { ...PRC, familyName: '李' }],
  ['ERR_EHIC_TEXT_OVERFLOW', { labels: { holder: 'W'.repeat(200) } }, PRC],
] as const)('%s', async (code, options, card) => {
  await expect(render(pretendIssued(card), options)).rejects.toMatchObject({ name: 'PdfError', code });
});

test('a letter that cannot be drawn is named with its field', async () => {
  const card = { ...PRC, institution: { id: '0120', name: 'FUND R\u0303' } };
  await expect(render(pretendIssued(card))).rejects.toMatchObject({
    code: 'ERR_EHIC_GLYPH_MISSING',
    params: { field: 'institution.name', codePoint: 'U+0303' },
  });
});

test.each([
  'Smith\u2011Jones',
  'Nu\u2010Al',
  'K\u035fhal\u0325\u0304id',
  'C\u0328\u0306a S\u031b\u0304',
  'Nguyễn Thị Hạnh',
  '“A” ‘B’ „C‚ «D» ‹E›',
])('%s is found again in the text, on both pages', async (familyName) => {
  for (const size of ['A4', 'ID-1'] as const) {
    const { text } = await open(
      await render(pretendIssued({ ...EHIC, familyName }, 420), { size, language: 'en' }),
      72,
    );
    expect(text.normalize('NFC')).toContain(familyName);
  }
});

test.each([
  ['size', { size: 'A5' }],
  ['qrLevel', { qrLevel: 'H' }],
  ['qrSize', { qrSize: Number.NaN }],
  ['qrSize', { size: 'ID-1', qrSize: Number.POSITIVE_INFINITY }],
  ['now', { now: new Date() }],
  ['now', { now: null }],
  ['labels', { labels: null }],
  ['sign', { sign: null }],
  ['sign', { sign: {} }],
  ['signer', { signer: {} }],
  ['langauge', { langauge: 'de' }],
])('%s: bad usage is said by name: %j', async (option, options) => {
  const expected = { code: 'ERR_EHIC_OPTIONS', params: { option } };
  await expect(render(pretendIssued(EHIC), options as never)).rejects.toMatchObject(expected);
});

test('in card size the code of an RSA key has level L, unless another level is requested', async () => {
  const large = pretendIssued(EHIC, 800);
  expect(large.qr.level).toBe('M');
  expect(latin1(await render(large, { size: 'ID-1' }))).toContain('/MediaBox');
  for (const asked of [{ qrLevel: 'M' }, { qrSize: 37 }] as const) {
    const options = { size: 'ID-1', ...asked } as const;
    await expect(render(large, options)).rejects.toMatchObject({ code: 'ERR_EHIC_QR_TOO_LARGE' });
  }
});

test.each([
  ['A4', '[0 0 595.276 841.89]'],
  ['ID-1', '[0 0 242.646 153.014]'],
] as const)('the page is %s to a thousandth of a point', async (size, mediaBox) => {
  expect(latin1(await render(pretendIssued(EHIC), { size }))).toContain(`/MediaBox ${mediaBox}`);
});

test('the level of the issuer is drawn in the version of the issuer', async () => {
  const issued = { ...pretendIssued(PRC, 100), qr: { version: 12, level: 'M', size: 65 } } as const;
  for (const options of [{}, { qrLevel: 'M' }] as const) {
    expect(await contentOf(await render(issued, options))).toContain('1 g -4 -4 73 73 re');
  }
});

test.each([
  ['nb', 'no'],
  ['nn-NO', 'no'],
  ['de-AT', 'de'],
])('%s is the language %s', async (asked, language) => {
  expect(latin1(await render(pretendIssued(PRC), { language: asked }))).toContain(`/Lang (${language})`);
});
