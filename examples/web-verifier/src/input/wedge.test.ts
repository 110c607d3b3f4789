import { describe, expect, it } from 'vitest';
import { type KeyPress, PAUSE, PAUSE_OF_SCAN, textOf, WedgeBuffer } from './wedge.ts';

const CODE = 'EH1:3RGCSN05VM7FRR4JYB296:65600-Y1ET1-Y0SOO /4F8T%460 GQZ4G-27:4. KS*KP:+DPYH$M';

/** What a US keyboard presses for a character. */
function placeOf(character: string): { readonly code: string; readonly shiftKey: boolean } {
  if (/[A-Z]/.test(character)) return { code: `Key${character}`, shiftKey: true };
  if (/[a-z]/.test(character)) return { code: `Key${character.toUpperCase()}`, shiftKey: false };
  if (/\d/.test(character)) return { code: `Digit${character}`, shiftKey: false };
  const places: Record<string, [string, boolean]> = {
    ':': ['Semicolon', true],
    '-': ['Minus', false],
    ' ': ['Space', false],
    '/': ['Slash', false],
    '%': ['Digit5', true],
    '.': ['Period', false],
    '*': ['Digit8', true],
    '+': ['Equal', true],
    $: ['Digit4', true],
    ']': ['BracketRight', false],
  };
  const [code, shiftKey] = places[character]!;
  return { code, shiftKey };
}

const GERMAN: Readonly<Record<string, string>> = {
  ':': 'Ö',
  '-': 'ß',
  '/': '-',
  Y: 'Z',
  Z: 'Y',
  '*': '(',
  '+': 'Dead',
  ']': '+',
};

function scan(text: string, layout: Readonly<Record<string, string>> = {}, gap = 8): WedgeBuffer {
  const buffer = new WedgeBuffer();
  [...text].forEach((character, index) => {
    buffer.press({ key: layout[character] ?? character, ...placeOf(character), timeStamp: 1000 + index * gap });
  });
  return buffer;
}

describe('a scanner that types', () => {
  it.each([
    ['as it types', CODE, {}],
    ['into a German layout', CODE, GERMAN],
    ['with the prefix of its symbology, into a German layout', `]Q1${CODE}`, GERMAN],
    [
      'while Caps Lock is on',
      CODE,
      Object.fromEntries([...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => [letter, letter.toLowerCase()])),
    ],
  ])('is read %s', (_, text, layout) => {
    expect(textOf(scan(text, layout).take()!)).toBe(text);
  });

  it('whose computer has its own layout is taken by the characters, not by the places of a US keyboard', () => {
    const text = 'EH1:AB-CD/EF';
    const german = [...text].map((key, index): KeyPress => {
      const codes: Record<string, string> = { ':': 'Period', '-': 'Slash', '/': 'Digit7' };
      const code = codes[key] ?? placeOf(key).code;
      return { key, code, shiftKey: key !== '-' && !/\d/.test(key), timeStamp: index * 5 };
    });
    const buffer = new WedgeBuffer();
    for (const key of german) buffer.press(key);
    expect(textOf(buffer.take()!)).toBe(text);
  });

  it('is also one that is slow, when it goes on for long', () => {
    expect(scan(CODE, {}, 100).take()?.text).toBe(CODE);
  });

  it('has another code that is no card: what it is, is said too', () => {
    expect(textOf(scan('4006381333931').take()!)).toBe('4006381333931');
  });
});

describe('a person who types', () => {
  it('is no scanner', () => {
    expect(scan('Meier', {}, 120).take()).toBeUndefined();
    expect(scan('EH').take()).toBeUndefined();
  });

  it('presses no key that is kept from the page', () => {
    expect(scan('Meier', {}, 120).isScan).toBe(false);
    expect(scan('EH1').isScan).toBe(true);
  });
});

it('a gap does not cut a scan in two, and after letters with which no code begins it does', () => {
  const withGap = (text: string, at: number) => {
    const buffer = new WedgeBuffer();
    for (const [index, key] of [...text].entries()) {
      buffer.press({ key, ...placeOf(key), timeStamp: index * 5 + (index < at ? 0 : PAUSE_OF_SCAN - 10) });
    }
    return buffer.take()?.text;
  };
  for (const at of [1, 2, 4, 19, 50]) expect(withGap(CODE, at)).toBe(CODE);
  for (const at of [1, 2, 3, 5]) expect(withGap(`]Q1${CODE}`, at)).toBe(`]Q1${CODE}`);
  expect(withGap(`XY${CODE}`, 2)).toBe(CODE);
});

it('a pause begins anew', () => {
  const buffer = scan('XX');
  for (const [index, key] of [...CODE].entries()) {
    buffer.press({ key, ...placeOf(key), timeStamp: 2000 + PAUSE + index });
  }
  expect(buffer.take()?.text).toBe(CODE);
  expect(buffer.take()).toBeUndefined();
});
