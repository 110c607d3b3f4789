import { describe, expect } from 'vitest';
import { fill } from '../src/words/words.ts';
import { daysAgo, genuine, REFUSED, second } from './harness/cards.ts';
import { drawCard, merge, onDisk, photograph } from './harness/documents.ts';
import { dropFiles } from './harness/drop.ts';
import { chooseFiles, english, expectWord, jpegFile, pdfFile, pngFile, sentenceOf } from './harness/screen.ts';
import { test } from './harness/test.ts';

const { words } = english;
const card = await drawCard(genuine);
const family = await merge([card, await drawCard(second)]);

describe('a PDF', () => {
  test('that is dropped on the page is approved', async ({ open }) => {
    const { page } = await open({ lists: true });
    await dropFiles(page, [await onDisk('card.pdf', card)]);
    await expectWord(page, words.verdictApproved);
    expect(await page.locator('.card-data').textContent()).toContain(genuine.card.familyName);
    expect(await page.locator('.verdict-source').textContent()).toBe('card.pdf');
  });

  test('that is chosen is approved, and can be chosen again', async ({ open }) => {
    const { page } = await open({ lists: true });
    for (let time = 0; time < 2; time++) {
      await chooseFiles(page, [pdfFile('card.pdf', card)]);
      await expectWord(page, words.verdictApproved);
      await page.keyboard.press('Escape');
      await page.locator('#verdict').waitFor({ state: 'detached' });
    }
  });

  test('with a line that was added after it was signed is refused', async ({ open }) => {
    const { page } = await open({ lists: true });
    await chooseFiles(page, [pdfFile('card.pdf', Buffer.concat([card, Buffer.from('% added\n')]))]);
    await expectWord(page, words.verdictRejected);
  });

  test('of two cards gives both, each with its page', async ({ open }) => {
    const { page } = await open({ lists: true });
    await chooseFiles(page, [pdfFile('family.pdf', family)]);
    await expectWord(page, fill(words.resultsHeading, { count: 2 }));
    const rows = page.locator('.result-row');
    expect(await rows.count()).toBe(2);
    for (const [index, { card: of }] of [genuine, second].entries()) {
      const row = await rows.nth(index).textContent();
      expect(row).toContain(words.verdictApproved);
      expect(row).toContain(of.familyName);
      expect(row).toContain(fill(english.library.messages.scan.onPage, { page: index + 1 }));
    }
    await rows.nth(1).click();
    await expectWord(page, words.verdictApproved);
    expect(await page.locator('.card-data').textContent()).toContain(second.card.personalId);
    await page.getByRole('button', { name: words.backToResults }).click();
    await expectWord(page, fill(words.resultsHeading, { count: 2 }));
  });
});

test('several files at once get a verdict each, in their order', async ({ open }) => {
  const { page } = await open({ lists: true });
  const files = [
    pdfFile('a.pdf', card),
    jpegFile('b.jpg', await photograph(REFUSED.forged!.text)),
    jpegFile('c.jpg', await photograph(second.text)),
    pdfFile('d.pdf', card.slice(0, 500)),
    { name: 'e.txt', mimeType: 'text/plain', buffer: Buffer.from('no picture') },
  ];
  await chooseFiles(page, files);
  await expectWord(page, fill(words.resultsHeading, { count: files.length }));
  const rows = page.locator('.result-row');
  const { verdictApproved, verdictRejected, verdictUnread, verdictWorking } = words;
  const verdicts = [verdictApproved, verdictRejected, verdictApproved, verdictUnread, verdictUnread];
  await expect.poll(() => rows.getByText(verdictWorking).count(), { timeout: 30_000 }).toBe(0);
  expect(await rows.locator('strong').allTextContents()).toEqual(verdicts);
  expect(await rows.locator('.result-where').allTextContents()).toEqual(files.map(({ name }) => name));
});

test('the treatment date of the last person is not that of the next, who came without being called', async ({
  open,
}) => {
  const { page } = await open({ lists: true });
  const print = (day: Date) => day.toISOString().slice(0, 10).split('-').reverse().join('/');
  await page.locator('#treatment-date').fill(daysAgo(1).toISOString().slice(0, 10));
  await chooseFiles(page, [pdfFile('a.pdf', card)]);
  await expect.poll(() => page.locator('.facts').textContent(), { timeout: 20_000 }).toContain(print(daysAgo(1)));
  await chooseFiles(page, [pdfFile('b.pdf', card)]);
  await expect.poll(() => page.locator('.facts').textContent(), { timeout: 20_000 }).toContain(print(daysAgo(0)));
});

describe('a photo', () => {
  test.for([
    ['upright', {}],
    ['turned by 90 degrees', { turn: 90 }],
    ['askew', { turn: 12 }],
    ['that the phone turns by its orientation', { orientation: 6 }],
    ['that the phone mirrors', { orientation: 2 }],
  ] as const)('%s is approved', async ([, how], { open }) => {
    const { page } = await open({ lists: true });
    await chooseFiles(page, [jpegFile('photo.jpg', await photograph(genuine.text, how))]);
    await expectWord(page, words.verdictApproved);
  });

  test('without a code is told from one that cannot be read', async ({ open }) => {
    const { page } = await open();
    await chooseFiles(page, [jpegFile('photo.jpg', await photograph(genuine.text).then((jpeg) => jpeg.slice(0, 400)))]);
    await expectWord(page, words.verdictUnread);
    const { default: sharp } = await import('sharp');
    const empty = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#888' } })
      .png()
      .toBuffer();
    await chooseFiles(page, [pngFile('photo.png', empty)]);
    await expect.poll(() => sentenceOf(page)).toBe(words.noCode);
  });
});
