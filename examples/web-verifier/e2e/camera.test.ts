import { describe, expect } from 'vitest';
import { loadSpeech } from '../src/words/languages.ts';
import { genuine, REFUSED } from './harness/cards.ts';
import { writeFilm } from './harness/film.ts';
import { adviceOf, chooseLanguage, english, expectWord, sentenceOf, startCamera, titleOf } from './harness/screen.ts';
import { test } from './harness/test.ts';
import { expected } from './harness/words.ts';

const { words } = english;

describe('a card in the picture of the camera', () => {
  test.for([0, 7, 33, 180])('is approved when it is turned by %i degrees', async (turn, { open }) => {
    const { page } = await open({ film: await writeFilm(genuine.text, { turn }), lists: true });
    await startCamera(page);
    await expectWord(page, words.verdictApproved);
    const card = page.locator('.card-data');
    expect(await card.textContent()).toContain(genuine.card.familyName);
    expect(await card.textContent()).toContain(genuine.card.personalId);
  });

  test('is not looked for while there is none', async ({ open }) => {
    const { page } = await open({ film: await writeFilm(undefined) });
    await startCamera(page);
    await page.locator('.camera-picture[data-status=on]').waitFor();
    await page.waitForTimeout(1_500);
    expect(await page.locator('#verdict').count()).toBe(0);
    await page.getByRole('button', { name: words.cameraStop }).click();
    await page.locator('.camera-picture[data-status=off]').waitFor();
  });

  test('does not bring the last person back when it still lies there, but does when it comes again', async ({
    open,
  }) => {
    const { page } = await open({ film: await writeFilm(genuine.text, {}, { before: 30, after: 120 }), lists: true });
    const seen = () => page.evaluate(() => document.querySelector('video')!.currentTime);
    await startCamera(page);
    await expectWord(page, words.verdictApproved);
    const before = await seen();
    await page.keyboard.press('Escape');
    await page.locator('.camera-picture[data-status=on]').waitFor();
    await expect.poll(seen).toBeGreaterThan(before + 0.5);
    expect(await page.locator('#verdict').count()).toBe(0);
    await expectWord(page, words.verdictApproved);
  });
});

test.for(Object.entries(REFUSED))(
  'in the camera %s is refused with the right words in three languages',
  async ([, { text, code }], { open }) => {
    const german = await loadSpeech('de');
    const { page } = await open({ locale: 'de', film: await writeFilm(text, { turn: -4 }), lists: true });
    await startCamera(page, german.words.cameraStart);
    for (const language of ['de', 'fr', 'el'] as const) {
      const speech = await loadSpeech(language);
      const said = await expected(text, speech);
      expect(said.code).toBe(code);
      if (language !== 'de') await chooseLanguage(page, language);
      await expectWord(page, speech.words.verdictRejected);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await titleOf(page)).toBe(said.title);
      expect(await sentenceOf(page)).toBe(said.sentence);
      expect(await adviceOf(page)).toBe(said.advice);
      expect(await page.locator('.card-data').count()).toBe(0);
    }
  },
);
