import { describe, expect } from 'vitest';
import { printDay } from '../src/day.ts';
import { LANGUAGE_NAMES, type LanguageCode } from '../src/words/languages.ts';
import { daysAgo, genuine, REFUSED } from './harness/cards.ts';
import { onDisk, photograph } from './harness/documents.ts';
import { dropFiles } from './harness/drop.ts';
import { adviceOf, checkText, chooseFiles, chooseLanguage, english, expectWord, jpegFile } from './harness/screen.ts';
import { makeBundle } from './harness/served.ts';
import { test } from './harness/test.ts';

const { words } = english;
const dayOf = (date: Date) => date.toISOString().slice(0, 10);

test('where nothing was read, the button says to try again, as the person is still there', async ({ open }) => {
  const { page } = await open({ lists: true });
  await chooseFiles(page, [jpegFile('photo.jpg', Buffer.from('no picture'))]);
  await expectWord(page, words.verdictUnread);
  expect(await page.getByRole('button', { name: words.nextPerson }).count()).toBe(0);
  await page.getByRole('button', { name: words.tryAgain }).click();
  await chooseFiles(page, [jpegFile('photo.jpg', await photograph(genuine.text))]);
  await expectWord(page, words.verdictApproved);
  await page.getByRole('button', { name: words.nextPerson }).waitFor();
});

describe('a card that had expired on the treatment date', () => {
  test.for(['text', 'photo'])('as a %s is checked with another day at once', async (kind, { open }) => {
    const { page } = await open({ lists: true });
    const { text } = REFUSED.expired!;
    if (kind === 'text') await checkText(page, text);
    else await chooseFiles(page, [jpegFile('photo.jpg', await photograph(text))]);
    await expectWord(page, words.verdictRejected);
    const panel = page.locator('.other-day');
    expect(await panel.locator('input').inputValue()).toBe(dayOf(new Date()));
    await panel.locator('input').fill(dayOf(daysAgo(-3)));
    await panel.getByRole('button', { name: words.textCheck }).click();
    await panel.getByText(words.dateInvalid).waitFor();
    await panel.locator('input').fill(dayOf(daysAgo(150)));
    await panel.getByRole('button', { name: words.textCheck }).click();
    await expectWord(page, words.verdictApproved);
    expect(await page.locator('.verdict-sentence').textContent()).toContain(
      dayOf(daysAgo(150)).split('-').reverse().join('/'),
    );
    await page.keyboard.press('Escape');
    // The next person's day is today again.
    expect(await page.locator('#treatment-date').inputValue()).toBe(dayOf(new Date()));
    await checkText(page, text);
    await expectWord(page, words.verdictRejected);
  });

  test('is not offered another day where it is forged as well', async ({ open }) => {
    const { page } = await open({ lists: true });
    await checkText(page, REFUSED.forged!.text);
    await expectWord(page, words.verdictRejected);
    expect(await page.locator('.other-day').count()).toBe(0);
  });
});

test('a start bundle that is dropped on the page is taken, and its age stands beside a valid card', async ({
  open,
}) => {
  const { page } = await open({ settings: { registry: {}, revocationHosts: [] } });
  await checkText(page, genuine.text);
  await expectWord(page, words.verdictUnchecked);
  expect(await page.locator('.result .remark').allTextContents()).toEqual([words.registryMissing]);
  // This page can only be helped by a start bundle, and the button leads to where it is taken.
  expect(await adviceOf(page)).toBe(words.adviceBundle);
  await page.locator('.advice').getByRole('button', { name: words.dataOpen }).click();
  await page.getByText(words.bundleHint).waitFor();
  await page.getByRole('button', { name: words.close }).click();
  await page.keyboard.press('Escape');
  const bundle = await makeBundle({ daysOld: 4 });
  await dropFiles(page, [await onDisk('start.eehic', Buffer.from(bundle))]);
  await expect.poll(() => page.locator('dialog .said').textContent(), { timeout: 20_000 }).toContain('is in use now');
  await page.getByRole('button', { name: words.close }).click();
  await checkText(page, genuine.text);
  await expectWord(page, words.verdictApproved);
  const remarks = await page.locator('.result .remark').allTextContents();
  expect(remarks.map((text) => text.includes('4 days old'))).toEqual([true, true]);
  await page.keyboard.press('Escape');
  await checkText(page, REFUSED.revoked!.text);
  await expectWord(page, words.verdictRejected);
  expect(await page.locator('.result .remark').count()).toBe(0);
});

test('who answers that both agree is told that revocation was not checked, if it was not', async ({ open }) => {
  const { page } = await open();
  await checkText(page, genuine.text);
  await expectWord(page, words.verdictApproved);
  for (const question of await page.locator('.identity fieldset').all()) {
    await question.getByText(words.yes, { exact: true }).click();
  }
  await expect.poll(() => adviceOf(page)).toBe(english.library.messages.advice['decide-without-revocation']);
});

test.for(['expired', 'revoked'])(
  'the institution of a card that is %s is named, as the registry knows it',
  async (kind, { open }) => {
    const { page } = await open({ lists: true });
    await checkText(page, REFUSED[kind]!.text);
    await expectWord(page, words.verdictRejected);
    const { institution, country } = genuine.card;
    expect(await page.locator('.advice .issuer dd').textContent()).toContain(`(${country}:${institution.id})`);
    expect(await page.locator('.advice .issuer dt').textContent()).toBe(english.library.messages.report.issuer);
  },
);

test('nobody is named as the institution of a forged card', async ({ open }) => {
  const { page } = await open({ lists: true });
  await checkText(page, REFUSED.forged!.text);
  await expectWord(page, words.verdictRejected);
  expect(await page.locator('.issuer').count()).toBe(0);
  expect(await page.locator('main').textContent()).not.toContain(genuine.card.institution.name);
});

test('the treatment date is also written with the name of its month, in the language of the page', async ({ open }) => {
  const { page } = await open();
  const said = (id: string) => page.locator(`#${id}-read`).textContent();
  const day = dayOf(daysAgo(3));
  for (const code of Object.keys(LANGUAGE_NAMES) as LanguageCode[]) {
    await chooseLanguage(page, code);
    // Chromium does not have all 26 languages.
    const isKnown = await page.evaluate((tag) => Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0, code);
    expect(await said('treatment-date'), code).toBe(printDay(dayOf(new Date()), isKnown ? code : 'xx'));
  }
  await chooseLanguage(page, 'en');
  const field = page.getByLabel(english.library.messages.report.treatmentDate);
  await field.fill(day);
  await expect.poll(() => said('treatment-date')).toBe(printDay(day, 'en'));
  expect(await field.getAttribute('aria-describedby')).toContain('treatment-date-read');
  // A day that is none is not read.
  await field.fill(dayOf(daysAgo(-3)));
  await field.blur();
  await expect.poll(() => said('treatment-date')).toBe('');
});
