import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TextItem } from '../layout/items.ts';
import { writeContentStream } from '../write/content-stream.ts';
import { buildDocument, writeDocument } from '../write/document.ts';
import { DIN_EXTENDED, DIN_LETTERS, DIN_OTHERS, DIN_SEQUENCES } from './din-91379.mjs';

// These tests need poppler and mupdf, and a missing one is a failure.
const run = promisify(execFile);
const FACES = ['regular', 'bold', 'italic'] as const;
const TYPESET = [...'\u2010\u2011–—‘’‚“”„«»‹›…'];
const letters = [...new Set([...DIN_LETTERS, ...DIN_SEQUENCES, ...DIN_OTHERS, ...DIN_EXTENDED, ...TYPESET])].filter(
  (letter) => letter.trim() !== '',
);
let folder = '';
let path = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eehic-letters-'));
  path = join(folder, 'letters.pdf');
  const pages = FACES.map((face) =>
    letters.map(
      (text, index): TextItem => ({
        kind: 'text',
        role: 'field',
        face,
        size: 7,
        x: (index % 24) * 7,
        y: 2 + Math.floor(index / 24) * 7,
        text,
      }),
    ),
  );
  const [first, ...others] = pages.map((page) => writeContentStream(page));
  const document = buildDocument(first!, { title: 'Letters', language: 'en', part: 3 }, others);
  await writeFile(path, await writeDocument(document));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(FACES)('%s: pdftotext reads every letter of DIN 91379 exactly', async (face) => {
  const page = String(FACES.indexOf(face) + 1);
  const { stdout } = await run('pdftotext', ['-raw', '-f', page, '-l', page, path, '-']);
  expect(stdout.trim().split(/\s+/)).toEqual(letters);
});

test.each(FACES)('%s: so does mutool', async (face) => {
  const { stdout } = await run('mutool', ['draw', '-F', 'txt', path, String(FACES.indexOf(face) + 1)]);
  const read = stdout.trim().split(/\s+/);
  expect(letters.filter((letter) => !read.includes(letter))).toEqual([]);
});
