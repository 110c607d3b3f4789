import { describe, expect, it } from 'vitest';
import { chooseOne, looksLikeCard } from './choose.ts';
import { CARD_TEXT, FOREIGN_TEXT, OTHER_CARD_TEXT } from './test-material.ts';

const BARE = 'NCF'.repeat(70);
const findings = (...texts: string[]) => texts.map((text) => ({ text, decoder: 'zxing', page: 1 }) as const);
const chosen = (...texts: string[]) => chooseOne(findings(...texts)).text;
const refused = (...texts: string[]) => expect.objectContaining({ code: texts[0] });

describe('looksLikeCard', () => {
  it.each(['EH1:', 'EH12:A', BARE, BARE.slice(0, 200), `ABC:${BARE}`])('takes %j', (text) => {
    expect(looksLikeCard(text)).toBe(true);
  });
  it.each([
    '',
    'eh1:A',
    'EH:A',
    BARE.slice(0, 199),
    FOREIGN_TEXT,
    `${BARE}\n`,
    BARE.toLowerCase(),
    'https://a.example/',
  ])('leaves %j', (text) => expect(looksLikeCard(text)).toBe(false));
});

describe('chooseOne', () => {
  it('takes the only text, whatever it is', () => {
    expect(chosen('https://a.example/')).toBe('https://a.example/');
    expect(chosen(FOREIGN_TEXT)).toBe(FOREIGN_TEXT);
  });
  it('takes the only one that looks like a card', () => {
    expect(chosen(FOREIGN_TEXT, CARD_TEXT, 'A')).toBe(CARD_TEXT);
    expect(chosen('A', BARE)).toBe(BARE);
  });
  it('refuses no code, two cards, and several codes of which no one is a card', () => {
    expect(() => chosen()).toThrow(refused('ERR_EHIC_SCAN_NO_CODE'));
    expect(() => chosen(CARD_TEXT, OTHER_CARD_TEXT)).toThrow(refused('ERR_EHIC_SCAN_SEVERAL_CODES'));
    expect(() => chosen(CARD_TEXT, BARE)).toThrow(refused('ERR_EHIC_SCAN_SEVERAL_CODES'));
    expect(() => chosen('A', 'B')).toThrow(refused('ERR_EHIC_SCAN_SEVERAL_CODES'));
  });
});
