import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { genuine } from './harness/cards.ts';
import { english, expectWord } from './harness/screen.ts';
import { test } from './harness/test.ts';

const { words } = english;

/** The name of what has the focus, as a screen reader says it first. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    return (element.labels?.[0] ?? element).textContent?.trim() || element.id;
  });

/** Presses Tab until something of that name has the focus. It must then be seen where it is. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (!(await focused(page)).startsWith(name)) continue;
    const outline = await page.evaluate(() => {
      const element = document.activeElement!;
      const visible = element.closest('label') ?? element;
      const styles = [element, visible].map((each) => getComputedStyle(each));
      const { width, height } = visible.getBoundingClientRect();
      return { isSeen: width >= 24 && height >= 24, isMarked: styles.some((style) => style.outlineStyle !== 'none') };
    });
    return expect({ name, ...outline }).toEqual({ name, isSeen: true, isMarked: true });
  }
  throw new Error(`Tab does not reach ${name}, but ${await focused(page)}`);
}

test('a card is checked, answered, saved and forgotten without a mouse', async ({ open }) => {
  const { page } = await open({ lists: true });
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe(words.skip);
  await page.keyboard.press('Enter');
  await tabTo(page, words.cameraStart);
  await tabTo(page, words.filesChoose);
  await tabTo(page, words.textLabel);
  await page.keyboard.insertText(genuine.text);
  await page.keyboard.press('Enter');
  await expectWord(page, words.verdictApproved);
  expect(await focused(page)).toBe(words.verdictApproved);

  for (const _ of ['name', 'date of birth']) {
    await tabTo(page, words.yes);
    await page.keyboard.press('Space');
  }
  expect(await page.locator('input:checked').count()).toBe(2);
  await tabTo(page, words.downloadJson);
  const coming = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  await coming;
  await tabTo(page, english.library.messages.report.steps);
  await page.keyboard.press('Enter');
  await page.locator('details.more[open]').waitFor();
  await tabTo(page, words.nextPerson);
  await page.keyboard.press('Escape');
  await page.locator('#verdict').waitFor({ state: 'detached' });
  expect(await focused(page)).toBe(words.scanHeading);
});

test('the settings open, keep the focus and close without a mouse', async ({ open }) => {
  const { page } = await open();
  await tabTo(page, words.settings);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: words.settings }).waitFor();
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab');
    const isInside = await page.evaluate(
      () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
    );
    expect(isInside).toBe(true);
  }
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  expect(await focused(page)).toBe(words.settings);
});
