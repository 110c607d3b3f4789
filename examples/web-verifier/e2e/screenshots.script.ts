import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { expect } from 'vitest';
import { genuine, REFUSED } from './harness/cards.ts';
import { takeFrame, writeFilm } from './harness/film.ts';
import { checkText, english, expectWord, startCamera } from './harness/screen.ts';
import { SCREENS } from './harness/screens.ts';
import { type OpenOptions, test } from './harness/test.ts';

const { words } = english;
const FOLDER = fileURLToPath(new URL('./screenshots/', import.meta.url));
const CARD = fileURLToPath(new URL('../../card-id1.png', import.meta.url));
const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};
const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };

const approve = async (page: Page) => {
  await checkText(page, genuine.text);
  await expectWord(page, words.verdictApproved);
};
const refuse = async (page: Page) => {
  await checkText(page, REFUSED.expired!.text);
  await expectWord(page, words.verdictRejected);
};
const film = async (page: Page) => {
  await startCamera(page);
  await page.locator('.camera-picture[data-status=on]').waitFor();
  await page.waitForTimeout(500);
};

/** A card that is still too far away, and not yet sharp, to be read. */
async function filmOfCard(): Promise<string> {
  const card = await sharp(CARD).resize(430).rotate(-5, { background: '#8a8f94' }).blur(2.2).toBuffer();
  return writeFilm(undefined, {}, { wall: (await takeFrame()).composite([{ input: card }]) });
}

const several = SCREENS.find(({ name }) => name === 'several')!;
const SHOTS: readonly [name: string, options: OpenOptions, show: (page: Page) => Promise<void>][] = [
  ['start-desk', DESK, async () => {}],
  ['camera-phone', { ...PHONE, film: await filmOfCard() }, film],
  ['approved-desk', { ...DESK, lists: true }, approve],
  ['approved-phone', { ...PHONE, lists: true }, approve],
  ['refused-desk', { ...DESK, lists: true }, refuse],
  ['refused-phone', { ...PHONE, lists: true, colorScheme: 'dark' }, refuse],
  ['several-phone', { ...PHONE, ...several.options }, several.show],
];

/** What a picture in this repository may weigh. */
const MOST_BYTES = 150_000;

test.for(SHOTS)('%s', async ([name, options, show], { open }) => {
  const { page } = await open({ reducedMotion: 'reduce', ...options });
  await show(page);
  await page.waitForTimeout(300);
  const picture = await sharp(await page.screenshot())
    .png({ palette: true, colours: 64, effort: 10, compressionLevel: 9 })
    .toBuffer();
  expect(picture.length).toBeLessThan(MOST_BYTES);
  await mkdir(FOLDER, { recursive: true });
  await writeFile(`${FOLDER}${name}.png`, picture);
});
