import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type LanguageCode, loadSpeech } from '../../src/words/languages.ts';

export const english = await loadSpeech('en');

// What is to be read on a result.
export const titleOf = (page: Page) => page.locator('.verdict-title').textContent();
export const sentenceOf = (page: Page) => page.locator('.verdict-sentence').textContent();
export const adviceOf = (page: Page) => page.locator('.advice > p').first().textContent();

/** Waits until the large word is the one given. */
export async function expectWord(page: Page, word: string, timeout = 20_000): Promise<void> {
  await expect.poll(() => page.locator('#verdict').textContent({ timeout }), { timeout }).toBe(word);
}

export async function startCamera(page: Page, caption = english.words.cameraStart): Promise<void> {
  await page.getByRole('button', { name: caption }).click();
}

export async function checkText(page: Page, text: string, caption = english.words.textCheck): Promise<void> {
  await page.locator('#code-text').fill(text);
  await page.getByRole('button', { name: caption, exact: true }).click();
}

export async function chooseLanguage(page: Page, code: LanguageCode): Promise<void> {
  await page.locator('#language').selectOption(code);
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(code);
}

export interface File {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export async function chooseFiles(page: Page, files: readonly File[]): Promise<void> {
  await page.locator('input[type=file][multiple]').setInputFiles([...files]);
}

export const pdfFile = (name: string, bytes: Uint8Array): File => toFile(name, 'application/pdf', bytes);
export const pngFile = (name: string, bytes: Uint8Array): File => toFile(name, 'image/png', bytes);
export const jpegFile = (name: string, bytes: Uint8Array): File => toFile(name, 'image/jpeg', bytes);

function toFile(name: string, mimeType: string, bytes: Uint8Array): File {
  return { name, mimeType, buffer: Buffer.from(bytes) };
}
