import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ALL_KINDS, ALL_NAMES, galleryPages, TAGS } from './pages.ts';

// `npm run gallery -- --check`, a part of .ci/run, finds out whether the contact sheet shows the pages of today.

test('every document is drawn in every language, and with every kind of names, with the same code each time', async () => {
  const pages = await galleryPages();
  const pairs = (key: 'tag' | 'names') => new Set(pages.map((page) => `${page.kind} ${page[key]}`)).size;
  expect(TAGS.length).toBeGreaterThanOrEqual(26);
  expect(pairs('tag')).toBe(ALL_KINDS.length * TAGS.length);
  expect(pairs('names')).toBe(ALL_KINDS.length * ALL_NAMES.length);
  const again = await galleryPages();
  expect(again.map(({ issued }) => issued.text)).toEqual(pages.map(({ issued }) => issued.text));
});

test('the contact sheet has at most 1 MB and stands beside a hash', () => {
  const folder = new URL('..', import.meta.url);
  expect(statSync(new URL('gallery.png', folder)).size).toBeLessThanOrEqual(1_000_000);
  expect(readFileSync(new URL('gallery.sha256', folder), 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
});
