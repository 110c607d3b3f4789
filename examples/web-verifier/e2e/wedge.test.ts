import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import { genuine } from './harness/cards.ts';
import { checkText, english, expectWord, sentenceOf } from './harness/screen.ts';
import { test } from './harness/test.ts';
import { GERMAN, typeOn, US } from './harness/typing.ts';
import { expected } from './harness/words.ts';

const { words } = english;

describe('a scanner that types', () => {
  test('is heard where nothing has the focus, on a computer with a US keyboard', async ({ open }) => {
    const { page } = await open({ lists: true });
    await typeOn(page, US, genuine.text);
    await page.keyboard.press('Enter');
    await expectWord(page, words.verdictApproved);
  });

  test('is understood on a computer with a German keyboard', async ({ open }) => {
    const { page } = await open({ lists: true });
    const typed = await typeOn(page, GERMAN, genuine.text);
    expect(typed).toMatch(/^EH1Ö/);
    await page.keyboard.press('Enter');
    await expectWord(page, words.verdictApproved);
  });

  test('needs neither Enter nor a free hand: it presses no button that has the focus', async ({ open }) => {
    const { page } = await open({ lists: true });
    await page.getByRole('button', { name: words.settings }).focus();
    await typeOn(page, US, genuine.text);
    await expectWord(page, words.verdictApproved);
    expect(await page.locator('dialog').count()).toBe(0);
  });

  test('types into the field where that has the focus', async ({ open }) => {
    const { page } = await open({ lists: true });
    await page.locator('#code-text').focus();
    await page.keyboard.type(genuine.text);
    await page.keyboard.press('Enter');
    await expectWord(page, words.verdictApproved);
  });

  test('can be used for the next person while a result is shown', async ({ open }) => {
    const { page } = await open({ lists: true });
    await checkText(page, 'https://www.example.org/');
    await expectWord(page, words.verdictRejected);
    await typeOn(page, US, genuine.text);
    await expectWord(page, words.verdictApproved);
  });

  test('is not taken for a person, who types slowly', async ({ open }) => {
    const { page } = await open();
    await page.locator('h1').first().focus();
    await page.keyboard.type('hello you', { delay: 170 });
    await page.waitForTimeout(400);
    expect(await page.locator('#verdict').count()).toBe(0);
  });
});

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const CASE = resolve(ROOT, process.env.EEHIC_SHARED ?? '../shared', 'cases/24-wedge-german-layout.txt');

test.skipIf(!existsSync(CASE))(
  'what a scanner left in a mail, with a German keyboard, is answered as by the library',
  async ({ open }) => {
    const text = readFileSync(CASE, 'utf8');
    const said = await expected(text, english);
    const { page } = await open();
    await checkText(page, text);
    await expect.poll(() => sentenceOf(page)).toBe(said.sentence);
  },
);
