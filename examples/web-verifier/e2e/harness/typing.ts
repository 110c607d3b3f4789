import type { Page } from 'playwright-core';

/** A key as a scanner presses it, and the character that the computer makes of it. */
interface Key {
  readonly code: string;
  readonly shift: boolean;
  readonly key: string;
}
type Keyboard = (character: string) => Key;

const SHIFTED_DIGITS = { us: ')!@#$%^&*(', german: '=!"§$%&/()' };
const PLACES: Readonly<Record<string, readonly [code: string, shift: boolean, german: string]>> = {
  ' ': ['Space', false, ' '],
  '+': ['Equal', true, '`'],
  '-': ['Minus', false, 'ß'],
  '.': ['Period', false, '.'],
  '/': ['Slash', false, '-'],
  ':': ['Semicolon', true, 'Ö'],
};

/** Scanners press the keys of a US keyboard. */
function press(character: string, isGerman: boolean): Key {
  const place = PLACES[character];
  if (place) return { code: place[0], shift: place[1], key: isGerman ? place[2] : character };
  if (/[A-Z]/.test(character)) {
    const swapped = isGerman ? ({ Y: 'Z', Z: 'Y' }[character] ?? character) : character;
    return { code: `Key${character}`, shift: true, key: swapped };
  }
  const shifted = SHIFTED_DIGITS.us.indexOf(character);
  if (shifted < 0) return { code: `Digit${character}`, shift: false, key: character };
  return { code: `Digit${shifted}`, shift: true, key: isGerman ? SHIFTED_DIGITS.german[shifted]! : character };
}

export const US: Keyboard = (character) => press(character, false);
export const GERMAN: Keyboard = (character) => press(character, true);

/** Types as a scanner does, without a pause, and returns what a text field would hold. */
export async function typeOn(page: Page, keyboard: Keyboard, text: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const SHIFT = 8;
  const keys = [...text].map(keyboard);
  const sent = keys.flatMap(({ code, shift, key }) => {
    const modifiers = shift ? SHIFT : 0;
    // The accent of a German keyboard waits for a letter.
    const down = key === '`' ? { key: 'Dead' } : { key, text: key };
    return [
      session.send('Input.dispatchKeyEvent', { type: 'keyDown', code, modifiers, ...down }),
      session.send('Input.dispatchKeyEvent', { type: 'keyUp', code, modifiers, key: down.key }),
    ];
  });
  await Promise.all(sent);
  await session.detach();
  return keys.map(({ key }) => key).join('');
}
