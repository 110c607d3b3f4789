import type { Page } from 'playwright-core';
import { genuine, REFUSED, second } from './cards.ts';
import { drawCard, merge } from './documents.ts';
import { writeFilm } from './film.ts';
import { checkText, chooseFiles, english, expectWord, pdfFile, startCamera } from './screen.ts';
import type { OpenOptions } from './test.ts';

const { words } = english;

/** A screen of the page: how it is opened, and what leads to it. */
export interface Screen {
  readonly name: string;
  readonly options?: OpenOptions;
  readonly show: (page: Page) => Promise<void>;
}

const openSettings = (page: Page) => page.getByRole('button', { name: words.settings }).click();
const openLists = (page: Page) => page.getByRole('button', { name: words.dataOpen }).click();

/** All screens, in English. */
export const SCREENS: readonly Screen[] = [
  { name: 'start', show: async () => {} },
  {
    name: 'approved',
    options: { lists: true },
    async show(page) {
      await checkText(page, genuine.text);
      await expectWord(page, words.verdictApproved);
      await page.locator('details.more summary').click();
    },
  },
  {
    name: 'another person',
    options: { lists: true },
    async show(page) {
      await checkText(page, genuine.text);
      await expectWord(page, words.verdictApproved);
      await page.locator('.identity fieldset').first().getByText(words.no, { exact: true }).click();
      await expectWord(page, words.verdictIdentity);
    },
  },
  {
    name: 'refused',
    async show(page) {
      await checkText(page, REFUSED.forged!.text);
      await expectWord(page, words.verdictRejected);
      await page.locator('details.more summary').click();
    },
  },
  {
    name: 'not checked',
    options: { resolver: { error: 'down for maintenance' } },
    async show(page) {
      await checkText(page, genuine.text);
      await expectWord(page, words.verdictUnchecked);
    },
  },
  {
    name: 'no card found',
    async show(page) {
      await chooseFiles(page, [pdfFile('letter.pdf', Buffer.from('%PDF-1.7\n'))]);
      await expectWord(page, words.verdictUnread);
    },
  },
  {
    name: 'several',
    options: { lists: true },
    async show(page) {
      const family = await merge([await drawCard(genuine), await drawCard(second)]);
      await chooseFiles(page, [pdfFile('family.pdf', family), pdfFile('letter.pdf', Buffer.from('%PDF-1.7\n'))]);
      await expectWord(page, words.resultsHeading.replace('{count}', '3'));
    },
  },
  { name: 'settings', show: openSettings },
  { name: 'lists', show: openLists },
  {
    name: 'old lists',
    async show(page) {
      await page.clock.setFixedTime(Date.now() + 3 * 86_400_000);
      await openLists(page);
      await page.locator('dialog .remark').waitFor();
    },
  },
  {
    name: 'log',
    async show(page) {
      await openSettings(page);
      await page.getByLabel(words.logOn).check();
      await page.getByRole('button', { name: words.close }).click();
      await checkText(page, REFUSED.forged!.text);
      await expectWord(page, words.verdictRejected);
      await page.keyboard.press('Escape');
      await openSettings(page);
      await page.getByRole('button', { name: words.logExportCsv }).waitFor();
    },
  },
];

/** The camera needs a browser of its own. */
export const CAMERA: Screen = {
  name: 'camera',
  options: { film: await writeFilm(undefined) },
  async show(page) {
    await startCamera(page);
    await page.locator('.camera-picture[data-status=on]').waitFor();
  },
};
