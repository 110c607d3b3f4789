import { describe, expect, test } from 'vitest';
import { isMisencoded } from './misread-text.ts';
import { oddities } from './odd-text.ts';
import { readCard } from './read.ts';
import { isPrintableLatin } from './text.ts';

const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
/** Reads the UTF-8 of a text in another encoding. */
const misread = (text: string, encoding: 'latin1' | 'windows-1250' | 'windows-1252') => {
  const bytes = new TextEncoder().encode(text);
  if (encoding === 'windows-1250') return new TextDecoder(encoding).decode(bytes);
  const isWindows = encoding === 'windows-1252';
  return Array.from(bytes, (byte) =>
    isWindows && byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252[byte - 0x80]! : String.fromCharCode(byte),
  ).join('');
};

const NAMES = [
  'Müller',
  'MÜLLER',
  'Élise',
  'ÉLISE',
  'Ångström',
  'François',
  'FRANÇOIS',
  'João',
  'JOÃO',
  'São',
  'Mãe',
  'MÃE',
  'Gonçalves',
  'Núñez',
  'NÚÑEZ',
  'Łukasiewicz',
  'Żółkiewski',
  'Šimić',
  'ŠIMIĆ',
  'Čapek',
  'ČAPEK',
  'Ďuriš',
  'Ľubica',
  'Ştefănescu',
  'Țăranu',
  'ŢĂRANU',
  'Erdoğan',
  'Güneş',
  'İpek',
  'Őry',
  'Űrhajós',
  'Þórðardóttir',
  'Ħamrun',
  'Ċensu',
  'Ķēniņš',
  'Žemaitė',
  'Õunapuu',
  'Nguyễn',
  'Παπαδόπουλος',
  'Γεώργιος',
  'Димитър',
  'ДИМИТЪР',
  'Øystein',
  'Crêpe',
  'Àlex',
  'Noël',
  'Ætheling',
  'Œuvray',
  'Ñíguez',
  'Ðorđe',
];

describe('TEXT_MISENCODED', () => {
  test.each(NAMES)('%s, and what it becomes when it is read as another encoding', (name) => {
    expect(isMisencoded(name), name).toBe(false);
    expect(isMisencoded(name.toUpperCase()), name).toBe(false);
    for (const encoding of ['latin1', 'windows-1250', 'windows-1252'] as const) {
      const once = misread(name, encoding);
      expect(isMisencoded(once), `${encoding} ${once}`).toBe(true);
      if (encoding === 'windows-1250') continue;
      const twice = misread(once, encoding);
      expect(isMisencoded(twice), `${encoding} ${twice}`).toBe(true);
    }
  });

  test.each([
    'MÃ¼ller',
    'Ã¤Ã¶',
    'â€™',
    'â€',
    'Ð”',
    'Ð”Ð¼Ð¸Ñ‚Ñ€Ð¸Ð¹',
    'MÃƒÂ¼ller',
    'GÃ–DEL',
    'MÃœLLER',
    'Dâ€™Angelo',
    'AnneÂ\u00a0Marie',
    'lÃ\u00a0',
    'SÃ£o',
    'Å\u00a0imon',
    'WaÅ‚Ä™sa',
    'MĂĽller',
    'WaĹ‚Ä™sa',
    'M├╝ller',
    'M√ºller',
    'Ã\u0089lise',
    'â\u0080\u0099',
    'â‚¬',
    'ï»¿Doe',
  ])('%s is remarked', (text) => expect(isMisencoded(text)).toBe(true));

  test.each([
    'JOÃO',
    'MÃE',
    'São João',
    'Ângela',
    'ÂNGELA',
    'GONÇALVES',
    'IRMÃ\u00a0MARIA',
    'MAGALHÃES',
    'Ã',
    'Â',
    'Ñ',
    'ESPAÑA–PORTUGAL',
    'ANDRÉ’S',
    'ANDRÉ–LUC',
    'Weiß–Müller',
    'Weiß’',
    'PERÄ–POHJOLA',
    'DAVÍÐ–JÓN',
    'Å\u00a0Berg',
    'Mª José',
    'Fcº',
    'ÖŽVALDAS',
    'VÄŽNI',
    'KÄŠPER',
    'TĂŞNAD',
    '« Élise »',
    'Saint-Étienne · Nord',
    'D’Angelo',
    '“Ängel”',
    '“DAVÍÐ”',
    '„ÎNCĂ”',
    'Şükrü',
    'ΑΓΓΕΛΟΣ',
    'Ðorđević',
  ])('%s is a name', (text) => expect(isMisencoded(text)).toBe(false));
});

describe('TEXT_HTML_ENTITY', () => {
  test.each([
    'D&#39;Angelo',
    'D&#039;Angelo',
    'D&#x27;Angelo',
    'D&#39Angelo'.replace('Angelo', ' Angelo'),
    'Smith &amp; Co',
    'Smith &amp Co',
    'Andr&eacute;',
    'M&uuml;ller',
    'D&apos;Angelo',
    'D&amp;#39;Angelo',
    'a&nbsp;b',
  ])('%s is remarked', (text) => expect(oddities(text, false)).toEqual(['TEXT_HTML_ENTITY']));

  test.each(['A & B', 'R&D', 'M&S; Co', 'AT&T', "D'Angelo", 'No. #39', 'A&B;C'])('%s is not', (text) => {
    expect(oddities(text, false)).toEqual([]);
  });
});

describe('TEXT_SPREADSHEET_NUMBER', () => {
  test.each(['6.00101E+10', '6,00101E+10', '1,23E+10', '1.0E+05', '6E+10', '6.00101e10', '8.00000010142E+19', '####'])(
    '%s is remarked in any text',
    (text) => expect([oddities(text, true), oddities(text, false)]).toEqual(Array(2).fill(['TEXT_SPREADSHEET_NUMBER'])),
  );

  test.each(['60010112345.0', '60010112345,00', '120.0'])('%s is remarked in a number', (text) => {
    expect(oddities(text, true)).toEqual(['TEXT_SPREADSHEET_NUMBER']);
  });

  test.each(['60010112345', '12E34', '0120E5', 'E+10', 'A1.0', '60.01.01-123.45', '1.234.567', 'AB12.5', '#'])(
    '%s is an id',
    (text) => expect(oddities(text, true)).toEqual([]),
  );
});

describe('readCard names the field', () => {
  const card = {
    document: 'PRC',
    country: 'BE',
    familyName: 'MÃ¼ller',
    givenNames: 'D&#39;Angelo',
    birthDate: '1980-05-17',
    personalId: '6.00101E+10',
    institution: { id: '0120', name: 'CaisseÂ\u00a0A' },
    validFrom: '2025-09-01',
    validTo: '2025-12-01',
    issuedOn: '2025-09-22',
  };
  test('each text of its own', () => {
    const { card: read, remarks } = readCard(card);
    expect(read).toBeDefined();
    expect(remarks).toEqual([
      { code: 'TEXT_MISENCODED', field: 'familyName' },
      { code: 'TEXT_HTML_ENTITY', field: 'givenNames' },
      { code: 'TEXT_SPREADSHEET_NUMBER', field: 'personalId' },
      { code: 'TEXT_MISENCODED', field: 'institution.name' },
    ]);
  });
});

test('Romanian letters with a comma below are Latin (ISO 8859-16; ISO 8859-2 has them with a cedilla)', () => {
  for (const letter of 'ȘșȚțŞşŢţ') expect(isPrintableLatin(letter), letter).toBe(true);
});

test('TEXT_SPREADSHEET_NUMBER: white space at the edges hides nothing', () => {
  expect(oddities(' 1.2E+10 ', false)).toEqual(['TEXT_SPREADSHEET_NUMBER']);
  expect(oddities(' 120.0 ', true)).toEqual(['TEXT_SPREADSHEET_NUMBER']);
  expect(oddities('### ', true)).toEqual(['TEXT_SPREADSHEET_NUMBER']);
});
