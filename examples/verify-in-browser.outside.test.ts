import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIssuer } from 'eehic';
import { qrPng } from 'eehic/qr';
import { demoInstitution, demoSigner, sampleCard } from 'eehic/testing';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

/** These tests start the example with the command of its first lines, and use its page as a person would. */

const root = join(import.meta.dirname, '..');
const source = await readFile(join(import.meta.dirname, 'verify-in-browser/verify.ts'), 'utf8');
const today = new Date().toISOString().slice(0, 10);
const issuer = createIssuer({ signer: await demoSigner(demoInstitution('BE')), timeZone: 'UTC' });
const { text } = await issuer.issue(sampleCard('BE', 'EHIC', today));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const port = await freePort();
const address = `http://127.0.0.1:${port}/`;
const command = /^\/\/ Run: (npx [\s\S]*?--serve=\S+)$/m
  .exec(source)![1]!
  .replace(/\\\n\/\/\s+/g, '')
  .replace(/:8000$/, `:${port}`);
const server = spawn(command.replace(/^npx /, 'exec node_modules/.bin/'), {
  cwd: root,
  shell: true,
  stdio: ['pipe', 'ignore', 'ignore'],
});
const folder = await mkdtemp(join(tmpdir(), 'eehic-page-'));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
const page = await browser.newPage();
const faults: string[] = [];
const requests: string[] = [];

beforeAll(async () => {
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => requests.push(request.url()));
  await vi.waitFor(async () => expect((await fetch(`${address}verify.js`)).status).toBe(200), { timeout: 30_000 });
  await page.goto(address);
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.kill();
  await rm(folder, { recursive: true, force: true });
});

async function verify(): Promise<string> {
  await page.locator('pre').evaluate((element) => {
    element.textContent = '';
  });
  await page.getByRole('button', { name: 'Verify' }).click();
  await expect.poll(() => page.locator('pre').textContent(), { timeout: 20_000 }).not.toBe('');
  return (await page.locator('pre').textContent())!;
}

test('a picture of a code is read and approved, with the data of the card', async () => {
  await writeFile(join(folder, 'code.png'), qrPng(text));
  await page.getByLabel('Picture of a code').setInputFiles(join(folder, 'code.png'));
  const said = await verify();
  expect(said).toMatch(/Vandenbossche/);
  expect(said).toMatch(/5\. Date of birth: \d\d\/\d\d\/\d{4}/);
});

test('the text of a code is approved, a changed one is not, and shows no data', async () => {
  await page.getByLabel('Picture of a code').setInputFiles([]);
  await page.getByLabel('or its text').fill(text);
  expect(await verify()).toMatch(/Vandenbossche/);
  await page.getByLabel('or its text').fill(text.replace(/.{9}$/, 'AAAAAAAAA'));
  const said = await verify();
  expect(said).not.toMatch(/Vandenbossche/);
  expect(said.length).toBeGreaterThan(10);
});

test('a picture without a code is said to be one', async () => {
  const blank = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';
  await writeFile(join(folder, 'blank.png'), Buffer.from(blank, 'base64'));
  await page.getByLabel('Picture of a code').setInputFiles(join(folder, 'blank.png'));
  expect(await verify()).toBe('ERR_EHIC_SCAN_NO_CODE');
});

test('nothing was asked of another server, and nothing was refused by the policy', () => {
  expect(requests.length).toBeGreaterThan(1);
  expect(requests.filter((url) => !url.startsWith(address) && !url.startsWith('data:'))).toEqual([]);
  expect(faults.filter((fault) => !/favicon/.test(fault))).toEqual([]);
});
