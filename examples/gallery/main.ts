import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type RenderOptions, renderCardPdf } from '../../src/pdf/render.ts';
import { renderPdfPage } from '../../src/scan/render.ts';
import { sampleCard } from '../../src/testing/sample-cards.ts';
import { type GalleryPage, galleryPages, ISSUED_ON, issue } from './pages.ts';
import { composeSheet, type DrawnPage, pictureOf } from './sheet.ts';

/**
 * `npm run gallery` draws every document in every language into a folder, as PDFs and as a large contact sheet, and
 * draws the pictures of this repository anew: the contact sheet, with the hash of what it shows, and those of the
 * README. With `--check` the pictures of the repository stay as they are, those drawn go into the folder as well, and
 * the command fails when what they show has changed.
 */
const { values, positionals } = parseArgs({ options: { check: { type: 'boolean' } }, allowPositionals: true });
const folder = positionals[0] ?? 'gallery';
const repository = join(import.meta.dirname, '..');
const pictures = values.check ? folder : repository;

const HASH = 'gallery.sha256';
/** The pixels at this resolution are what the hash is of. */
const DPI = 100;
/** Pixels of a mm: the sheet of the repository has at most 1 MB, and on the large one the text can be read. */
const [SHEET_SCALE, LARGE_SCALE] = [1.4, 2.4];

const hash = createHash('sha256');

await mkdir(folder, { recursive: true });
const drawn: DrawnPage[] = [];
for (const page of await galleryPages()) drawn.push(await draw(page));
await writeReadmePicture('card.png', 'PRC', {}, { dpi: 75, colours: 16 });
await writeReadmePicture('card-id1.png', 'EHIC', { size: 'ID-1' }, { dpi: 220, colours: 64 });
await writeFile(join(pictures, 'gallery.png'), await composeSheet(drawn, SHEET_SCALE));
await writeFile(join(folder, 'gallery-large.png'), await composeSheet(drawn, LARGE_SCALE));

const digest = hash.digest('hex');
if (values.check && (await readFile(join(repository, HASH), 'utf8')).trim() !== digest) {
  console.error(
    'The pages are no longer those that examples/gallery.png shows: run npm run gallery, look, and commit.',
  );
  process.exitCode = 1;
}
await writeFile(join(pictures, HASH), `${digest}\n`);
console.log(`${drawn.length} documents are in ${folder}; look at ${join(folder, 'gallery-large.png')}.`);

async function draw(page: GalleryPage): Promise<DrawnPage> {
  const pdf = await renderCardPdf(page.issued, page.options);
  await writeFile(join(folder, `${page.tag}-${page.kind}.pdf`), pdf);
  return { ...page, pixels: await renderHashed(pdf, DPI) };
}

/** Draws a document in English as a picture. */
async function writeReadmePicture(
  file: string,
  document: 'EHIC' | 'PRC',
  options: Pick<RenderOptions, 'size'>,
  { dpi, colours }: { readonly dpi: number; readonly colours: number },
): Promise<void> {
  const issued = await issue(sampleCard('BE', document, ISSUED_ON));
  const pixels = await renderHashed(await renderCardPdf(issued, { language: 'en', ...options }), dpi);
  await pictureOf(pixels).png({ palette: true, colours, dither: 0, compressionLevel: 9 }).toFile(join(pictures, file));
}

async function renderHashed(pdf: Uint8Array, dpi: number) {
  const pixels = await renderPdfPage(pdf, { dpi });
  hash.update(`${pixels.width} ${pixels.height} `).update(pixels.rgba);
  return pixels;
}
