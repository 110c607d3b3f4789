import { deflateSync } from 'node:zlib';
import { expect } from 'vitest';
import { HOSTILE_PDFS } from '../../../src/scan/hostile-files.fixture.ts';
import { fill } from '../src/words/words.ts';
import { genuine } from './harness/cards.ts';
import { drawCard } from './harness/documents.ts';
import { chooseFiles, english, expectWord, pdfFile, pngFile, sentenceOf } from './harness/screen.ts';
import { test } from './harness/test.ts';

const { words } = english;

/** A PNG that says that it has so many pixels, and holds a few bytes of zeros. */
function hugePng(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Uint8Array) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    // Browsers look at the header before the checksums of the data.
    return Buffer.concat([length, Buffer.from(type), data, crc(Buffer.concat([Buffer.from(type), data]))]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  const data = deflateSync(Buffer.alloc(1_000_000));
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

function crc(data: Uint8Array): Buffer {
  let sum = 0xffffffff;
  for (const byte of data) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(~sum >>> 0);
  return bytes;
}

/** Takes the renderer longer than the worker may take; the others end by themselves. */
const ENDLESS = 'a pattern of tiny tiles';
const QUICK: readonly (keyof typeof HOSTILE_PDFS)[] = [
  'nested forms',
  'nested transparency groups',
  'nested soft masks',
  'a picture of gigabytes',
  'a JBIG2 of gigabytes',
  'arrays in arrays',
];
const FILES = [
  ...[...QUICK, ENDLESS].map((name) => pdfFile(`${name}.pdf`, HOSTILE_PDFS[name as keyof typeof HOSTILE_PDFS])),
  pngFile('a picture of 60000 by 60000.png', hugePng(60_000, 60_000)),
  pngFile('a long strip.png', hugePng(1, 2_000_000)),
  pngFile('no picture.png', Buffer.from('\x89PNG\r\n\x1a\n nothing', 'latin1')),
];

test('files made to harm end as no card, one of them by the end of its worker, and the page reads on', {
  timeout: 120_000,
}, async ({ open }) => {
  const { page } = await open({ lists: true });
  const workers = page.workers().length;
  let ended = 0;
  for (const worker of page.workers()) worker.on('close', () => ended++);
  await chooseFiles(page, [...FILES, pdfFile('genuine.pdf', await drawCard(genuine))]);
  await expectWord(page, fill(words.resultsHeading, { count: FILES.length + 1 }));
  const working = page.locator('.result-row.working');
  await expect.poll(() => working.count(), { timeout: 30_000 }).toBe(FILES.length + 1 - QUICK.length);
  // While the worker is lost in a file, the page answers.
  await page.getByRole('button', { name: words.settings }).click({ timeout: 2_000 });
  await page.getByRole('button', { name: words.close }).click({ timeout: 2_000 });
  expect(ended).toBe(0);
  await expect.poll(() => working.count(), { timeout: 90_000 }).toBe(0);
  await expect.poll(() => ended, { timeout: 10_000 }).toBe(1);
  await expect.poll(() => page.workers().length, { timeout: 10_000 }).toBe(workers);
  const verdicts = await page.locator('.result-row strong').allTextContents();
  expect(verdicts).toEqual([...FILES.map(() => words.verdictUnread), words.verdictApproved]);
  await page.locator('.result-row').nth(QUICK.length).click();
  expect(await sentenceOf(page)).toBe(words.tookTooLong);
});

test('the next person does not wait for a file of the last one', async ({ open }) => {
  const { page } = await open({ lists: true });
  await chooseFiles(page, [pdfFile('endless.pdf', HOSTILE_PDFS[ENDLESS])]);
  await expectWord(page, words.verdictWorking);
  await page.waitForTimeout(500);
  await page.keyboard.press('Escape');
  await chooseFiles(page, [pdfFile('card.pdf', await drawCard(genuine))]);
  await expectWord(page, words.verdictApproved);
});
