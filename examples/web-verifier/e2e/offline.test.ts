import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './harness/browser.ts';
import { genuine, LIST_HOST, REFUSED } from './harness/cards.ts';
import { drawCard, photograph } from './harness/documents.ts';
import { checkText, chooseFiles, english, expectWord, jpegFile, pdfFile } from './harness/screen.ts';
import { makeBundle, type Served, servePage } from './harness/served.ts';
import { damage } from './harness/stores.ts';

/**
 * Tests of the page without a network, in a browser with service workers. The page comes from `eehic serve`, whose
 * process is ended to take the network away.
 */

const { words } = english;
const OFFLINE = { registry: {}, revocationHosts: [] };

let browser: Awaited<ReturnType<typeof startBrowser>>;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** Serves and opens the page; returns what it asked for elsewhere, too, and what its policy forbade. */
async function open(served: Served, options: object = {}) {
  const context = await browser.newContext({ locale: 'en', timezoneId: 'UTC', ...options });
  ends.push(() => context.close());
  const wrong: string[] = [];
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== served.origin && !request.url().startsWith('blob:'))
      wrong.push(request.url());
  });
  context.on('console', (message) => {
    if (/policy|Trusted/i.test(message.text())) wrong.push(message.text());
  });
  const page = await context.newPage();
  await page.goto(served.origin);
  return { context, page, wrong };
}

async function serve(settings: object = {}, ...more: readonly string[]): Promise<Served> {
  const served = await servePage(settings, ...more);
  ends.push(() => served.stop());
  return served;
}

const isOpen = (page: Page) => page.locator('footer .trust:not(.loading)').waitFor();
const footOf = (page: Page) => page.locator('footer').textContent();
/** Waits until the service worker holds the whole page. */
const isKept = (page: Page) => page.evaluate(async () => void (await navigator.serviceWorker.ready));

async function takeBundle(page: Page, text: string): Promise<string | null> {
  await page.getByRole('button', { name: words.dataOpen }).click();
  await page.locator('#bundle-file').setInputFiles({ name: 'start.eehic', mimeType: '', buffer: Buffer.from(text) });
  const said = page.locator('dialog .said');
  await expect.poll(() => said.textContent(), { timeout: 20_000 }).not.toBe('');
  const answer = await said.textContent();
  await page.getByRole('button', { name: words.close }).click();
  return answer;
}

describe('offline after the first load', () => {
  it('opens and checks texts and pictures, with the server ended and the network off, also in another language', async () => {
    const served = await serve();
    const { context, page, wrong } = await open(served);
    await isOpen(page);
    await isKept(page);
    await served.stop();
    await context.setOffline(true);
    await page.reload();
    await isOpen(page);
    expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await checkText(page, genuine.text);
    await expectWord(page, words.verdictApproved);
    await page.keyboard.press('Escape');
    await checkText(page, REFUSED.forged!.text);
    await expectWord(page, words.verdictRejected);
    await page.keyboard.press('Escape');
    await chooseFiles(page, [jpegFile('card.jpg', await photograph(genuine.text))]);
    await expectWord(page, words.verdictApproved);
    await page.keyboard.press('Escape');
    await chooseFiles(page, [pdfFile('card.pdf', await drawCard(genuine))]);
    await expectWord(page, words.verdictApproved);
    await page.locator('#language').selectOption('de');
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('de');
    expect(wrong).toEqual([]);
  });

  it('is installable: a manifest with icons that are there', async () => {
    const served = await serve();
    const { page } = await open(served);
    const href = await page.locator('link[rel=manifest]').getAttribute('href');
    const manifest = await (await fetch(new URL(href!, served.origin))).json();
    expect(manifest).toMatchObject({ display: 'standalone', start_url: './' });
    for (const { src, sizes } of manifest.icons) {
      const response = await fetch(new URL(src, served.origin));
      expect([src, response.status]).toEqual([src, 200]);
      if (sizes !== 'any') {
        const bytes = Buffer.from(await response.arrayBuffer());
        expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
      }
    }
  });
});

describe('a start bundle', () => {
  it('from a file is all that a page needs that was never online; its revocation lists count', async () => {
    const served = await serve(OFFLINE);
    const { context, page, wrong } = await open(served);
    await isOpen(page);
    expect(await footOf(page)).toContain(words.registryMissing);
    await checkText(page, genuine.text);
    await expectWord(page, words.verdictUnchecked);
    await page.keyboard.press('Escape');
    expect(await takeBundle(page, `${await makeBundle()}\n`)).toMatch(/^The start bundle of .* is in use now/);
    await expect.poll(() => footOf(page)).not.toContain(words.registryMissing);
    await checkText(page, genuine.text);
    await expectWord(page, words.verdictApproved);
    await page.keyboard.press('Escape');
    await isKept(page);
    await served.stop();
    await context.setOffline(true);
    await page.reload();
    await isOpen(page);
    await checkText(page, REFUSED.revoked!.text);
    await expectWord(page, words.verdictRejected);
    expect(wrong).toEqual([]);
  });

  it('by eehic serve --bundle, and the newer one that lies there later', async () => {
    const served = await serve({ ...OFFLINE, refreshMinutes: 1 }, '--bundle', 'start.eehic').catch(() => undefined);
    // The command refuses a file that is not there.
    expect(served).toBeUndefined();
    const { folder } = await serve(OFFLINE);
    const file = join(folder, 'start.eehic');
    await writeFile(file, await makeBundle({ daysOld: 3 }));
    const bundled = await serve(OFFLINE, '--bundle', file);
    const { page } = await open(bundled);
    await isOpen(page);
    await expect.poll(() => footOf(page)).toContain('3 days old');
    await checkText(page, REFUSED.revoked!.text);
    await expectWord(page, words.verdictRejected);
    await page.keyboard.press('Escape');
    await writeFile(file, await makeBundle());
    await page.getByRole('button', { name: words.dataOpen }).click();
    await page.getByRole('button', { name: words.dataRefresh }).click();
    await expect.poll(() => page.locator('dialog .said').textContent(), { timeout: 20_000 }).toBe(words.dataRefreshed);
    await expect.poll(() => footOf(page)).not.toContain('days old');
  });

  it('that revokes a card counts for the next scan, also where nobody ever calls the next person', async () => {
    const { folder } = await serve(OFFLINE);
    const file = join(folder, 'start.eehic');
    await writeFile(file, await makeBundle({ daysOld: 1 }));
    const { page } = await open(await serve(OFFLINE, '--bundle', file));
    await isOpen(page);
    await checkText(page, genuine.text);
    await expectWord(page, words.verdictApproved);
    await writeFile(file, await makeBundle({ revoked: [7, 8] }));
    await page.getByRole('button', { name: words.dataOpen }).click();
    await page.getByRole('button', { name: words.dataRefresh }).click();
    await expect.poll(() => page.locator('dialog .said').textContent(), { timeout: 20_000 }).toBe(words.dataRefreshed);
    await page.getByRole('button', { name: words.close }).click();
    await chooseFiles(page, [jpegFile('card.jpg', await photograph(genuine.text))]);
    await expectWord(page, words.verdictRejected);
  });

  it('is refused with words when it is forged, older, expired, damaged or no bundle at all', async () => {
    const served = await serve(OFFLINE);
    const { page } = await open(served);
    await isOpen(page);
    const newest = await makeBundle();
    expect(await takeBundle(page, await makeBundle({ isForged: true }))).toBe(words.bundleForged);
    expect(await takeBundle(page, newest.replace(/.{4}$/, 'AAAA'))).toBe(words.bundleForged);
    expect(await takeBundle(page, await makeBundle({ daysOld: 8 }))).toBe(words.bundleExpired);
    expect(await takeBundle(page, await makeBundle({ daysOld: -2 }))).toBe(words.bundleClock);
    expect(await takeBundle(page, newest.slice(0, 1000))).toBe(words.bundleWrong);
    expect(await takeBundle(page, '%PDF-1.7')).toBe(words.bundleWrong);
    expect(await footOf(page)).toContain(words.registryMissing);
    expect(await takeBundle(page, newest)).toMatch(/is in use now/);
    expect(await takeBundle(page, await makeBundle({ daysOld: 1 }))).toBe(words.bundleOlder);
    expect(await footOf(page)).not.toContain('old.');
  });
});

describe('what the page has kept', () => {
  it('is not put aside where it cannot be read how new the newest start bundle was: none is taken, with words', async () => {
    const served = await serve(OFFLINE);
    const { page } = await open(served);
    await isOpen(page);
    expect(await takeBundle(page, await makeBundle({ daysOld: 1 }))).toMatch(/is in use now/);
    expect(await damage(page, 'page-bundle-newest')).toBe(1);
    expect(await takeBundle(page, await makeBundle())).toBe(words.bundleNotKept);
    // What was there stays in use.
    await checkText(page, genuine.text);
    await expectWord(page, words.verdictApproved);
  });
});

describe('the age of what is there', () => {
  it('is that of the clinic again when a start bundle expires that gave its lists more time', async () => {
    const served = await serve({ revocationHosts: [], maxAgeDays: 1, requireRevocation: true });
    const { page } = await open(served);
    await isOpen(page);
    const left = 12;
    const taken = Date.now();
    await takeBundle(page, await makeBundle({ daysOld: 2, days: 2 + left / 86_400 }));
    await checkText(page, genuine.text);
    await expectWord(page, words.verdictApproved);
    await page.keyboard.press('Escape');
    await new Promise((resolve) => setTimeout(resolve, taken + (left + 2) * 1_000 - Date.now()));
    await checkText(page, genuine.text);
    await expectWord(page, words.verdictUnchecked);
  });

  it('is said in words: old but usable, then too old; the data with all ages is one click away', async () => {
    const served = await serve(OFFLINE);
    const { page } = await open(served);
    await isOpen(page);
    await takeBundle(page, await makeBundle({ daysOld: 4 }));
    const foot = await footOf(page);
    expect(foot).toContain('The registry of institutions is 4 days old. Cards are still checked with it.');
    expect(foot).toContain('A revocation list is 4 days old.');
    await checkText(page, genuine.text);
    await expectWord(page, words.verdictApproved);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: words.dataOpen }).click();
    const data = (await page.locator('dialog').textContent()) ?? '';
    for (const part of [words.dataInstitutions, words.dataRevocation, words.dataBundle, words.dataPage, '4 days old']) {
      expect(data).toContain(part);
    }
    expect(data).toContain(`https://${LIST_HOST}/status`);
  });

  it('once it is too old, no card is approved, and the page says why', async () => {
    const served = await serve(OFFLINE);
    const { page } = await open(served);
    await isOpen(page);
    // It expires while it is in use.
    await takeBundle(page, await makeBundle({ daysOld: 1, days: 1 + 8 / 86_400 }));
    await new Promise((resolve) => setTimeout(resolve, 9_000));
    await page.reload();
    await isOpen(page);
    await expect.poll(() => footOf(page)).toContain('which is too old, so that no card can be checked');
    await checkText(page, genuine.text);
    await expectWord(page, words.verdictUnchecked);
  });
});

describe('refreshing', () => {
  it('that fails, or does not end, keeps no card waiting', async () => {
    const served = await serve();
    const { context, page } = await open(served, { serviceWorkers: 'block' });
    await isOpen(page);
    await context.route('**/demo-registry.jws', () => {});
    await page.getByRole('button', { name: words.dataOpen }).click();
    await page.getByRole('button', { name: words.dataRefresh }).click();
    await page.getByRole('button', { name: words.close }).click();
    await checkText(page, genuine.text);
    await expectWord(page, words.verdictApproved);
    await context.unroute('**/demo-registry.jws');
    await context.route('**/demo-registry.jws', (route) => route.fulfill({ status: 500 }));
    await page.keyboard.press('Escape');
    await page.reload();
    await isOpen(page);
    await checkText(page, genuine.text);
    await expectWord(page, words.verdictApproved);
  });
});

describe('a new version of the page', () => {
  it('waits until it is asked for, and interrupts nobody', async () => {
    const served = await serve();
    const { context, page } = await open(served);
    await isOpen(page);
    await isKept(page);
    await page.reload();
    await isOpen(page);
    const other = await context.newPage();
    await other.goto(served.origin);
    await isOpen(other);
    const settings = JSON.parse(await (await fetch(new URL('verifier.json', served.origin))).text());
    await writeFile(join(served.folder, 'verifier.json'), JSON.stringify({ ...settings, clinic: 'Another clinic' }));
    await served.stop();
    await served.start();
    await checkText(page, genuine.text);
    await expectWord(page, words.verdictApproved);
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
    await expect.poll(() => footOf(page), { timeout: 20_000 }).toContain(words.updateReady);
    // The result is still there.
    await expectWord(page, words.verdictApproved);
    await checkText(other, genuine.text);
    await expectWord(other, words.verdictApproved);
    const headOf = (of: Page) => of.locator('header.head').textContent();
    await page.getByRole('button', { name: words.updateUse }).click();
    await expect.poll(() => headOf(page), { timeout: 20_000 }).toContain('Another clinic');
    // So is that of another window, until its next person comes.
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    await expectWord(other, words.verdictApproved);
    await other.keyboard.press('Escape');
    await expect.poll(() => headOf(other), { timeout: 20_000 }).toContain('Another clinic');
  });
});
