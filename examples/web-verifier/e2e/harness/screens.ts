import { signSnapshot } from 'eehic/registry';
import { createMockRepository, demoInstitution, demoSigner } from 'eehic/testing';
import type { Page } from 'playwright-core';
import { daysAgo, genuine, REFUSED, second } from './cards.ts';
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

/** The registry as it was three days ago. */
const OLD_SNAPSHOT = {
  'demo-registry.jws': await signSnapshot(createMockRepository().resolve(), {
    signer: await demoSigner(demoInstitution('BE')),
    issuedAt: daysAgo(3),
    source: 'demo',
  }),
};

/** Words up to their first value in braces. */
const beginningOf = (text: string) => text.split('{')[0]!;

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
    options: { settings: { maxAgeDays: 2 }, files: OLD_SNAPSHOT },
    async show(page) {
      await page.getByText(beginningOf(words.registryTooOld)).waitFor();
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
  {
    name: 'stale',
    options: { files: OLD_SNAPSHOT },
    show: (page) => page.getByText(beginningOf(words.registryStale)).waitFor(),
  },
  {
    name: 'old lists',
    options: { files: OLD_SNAPSHOT },
    async show(page) {
      await openLists(page);
      await page.getByRole('dialog').getByText(beginningOf(words.registryStale)).waitFor();
    },
  },
  { name: 'settings', show: openSettings },
  { name: 'lists', show: openLists },
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
