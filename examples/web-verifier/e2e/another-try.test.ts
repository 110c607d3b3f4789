import { describe, expect } from 'vitest';
import { daysAgo, genuine, REFUSED } from './harness/cards.ts';
import { onDisk, photograph } from './harness/documents.ts';
import { dropFiles } from './harness/drop.ts';
import { adviceOf, checkText, chooseFiles, english, expectWord, jpegFile } from './harness/screen.ts';
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
