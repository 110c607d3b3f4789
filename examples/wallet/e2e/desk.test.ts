import { AxeBuilder } from '@axe-core/playwright';
import jsqr from 'jsqr';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { present } from '../src/holder/present.ts';
import { demoOfTest, filledWallet, postForm, type TestDemo, TODAY, wait } from '../test/demo.fixture.ts';

const ARGUMENTS = [
  ...['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  // Whatever the policy of the page lets through, no name is found.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ARGUMENTS });
});

afterAll(() => browser.close());

/** The page of a desk, and what its console has said. */
async function open(demo: TestDemo, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ locale: 'en', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  // Long for a slow machine.
  page.setDefaultTimeout(120_000);
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(demo.desk);
  return { page, problems };
}

async function askForCard(page: Page): Promise<void> {
  await page.getByLabel('Date of treatment').fill(TODAY);
  await page.getByRole('button', { name: 'Ask for the card' }).click();
  await page.getByRole('status').getByText('Waiting for the wallet.').waitFor();
}

/** Reads the code on the screen as a wallet does. */
async function readCode(page: Page): Promise<string> {
  const { width, data } = await page.locator('#code').evaluate((image: HTMLImageElement) => {
    const side = 600;
    const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0, side, side);
    return { width: side, data: Array.from(context.getImageData(0, 0, side, side).data) };
  });
  return jsqr.default(Uint8ClampedArray.from(data), width, width)!.data;
}

async function expectNoViolations(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.setViewportSize({ width: 1280, height: 720 });
}

const shot = (page: Page, name: string) =>
  process.env.SCREENSHOTS === undefined
    ? Promise.resolve()
    : page.screenshot({ path: `${process.env.SCREENSHOTS}/${name}.png`, fullPage: true }).then(() => {});

it('the page shows the request as a QR code, and then the report; axe finds nothing', async () => {
  const demo = await demoOfTest();
  const { page, problems } = await open(demo);
  await expectNoViolations(page);
  await askForCard(page);
  await expectNoViolations(page);
  await shot(page, 'request');
  const uri = await readCode(page);
  expect(uri).toBe(await page.getByRole('link', { name: 'Open it in a wallet on this device' }).getAttribute('href'));
  expect(await present(uri, { folder: await filledWallet(demo) })).toBe(200);
  const report = page.getByRole('region', { name: '✓' });
  await report.waitFor();
  expect(await report.evaluate((element) => element === document.activeElement)).toBe(true);
  await report.getByText(demo.card.familyName).waitFor();
  expect(await page.locator('#request').isVisible()).toBe(false);
  await expectNoViolations(page);
  await shot(page, 'approved');
  expect(problems).toEqual([]);
});

it('a revoked card is refused in the language of the browser, and nothing of it is on the page', async () => {
  const demo = await demoOfTest();
  const folder = await filledWallet(demo);
  demo.revoke();
  wait(61);
  const { page, problems } = await open(demo, { locale: 'de-AT' });
  await askForCard(page);
  await present(await readCode(page), { folder });
  const report = page.getByRole('region', { name: '✗' });
  await report.waitFor();
  expect(await report.getAttribute('lang')).toBe('de');
  expect(await page.content()).not.toContain(demo.card.familyName);
  await expectNoViolations(page);
  await shot(page, 'revoked');
  expect(problems).toEqual([]);
});

it('a wallet that declines, and a time that is over, are said', async () => {
  const demo = await demoOfTest();
  const { page } = await open(demo);
  await askForCard(page);
  const request = new URL(await readCode(page)).searchParams.get('request_uri')!;
  await postForm(request.replace('request-objects', 'responses'), {
    error: 'access_denied',
    state: request.split('/').at(-1)!,
  });
  await page.getByRole('status').getByText('The wallet has declined.').waitFor();
  await askForCard(page);
  wait(301);
  await page.getByRole('status').getByText('The time for an answer is over.').waitFor();
  await expectNoViolations(page);
});

it('a person logs in at the issuer, and the browser leads back to the wallet; axe finds nothing', async () => {
  const demo = await demoOfTest();
  const { receive } = await import('../src/holder/receive.ts');
  const page = await (await browser.newContext()).newPage();
  const { uri } = await demo.issuer.offer(demo.card, { grant: 'authorization_code' });
  const addresses: string[] = [];
  const received = receive(uri, { onLogin: (address) => addresses.push(address) });
  while (addresses.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  await page.goto(addresses[0]!);
  await expectNoViolations(page);
  await shot(page, 'login');
  await page.getByRole('radio').check();
  await page.getByRole('button', { name: 'Hand it out' }).click();
  await page.getByText('The wallet goes on. Close this page.').waitFor();
  expect((await received).credential).toMatch(/^eyJ/);
});
