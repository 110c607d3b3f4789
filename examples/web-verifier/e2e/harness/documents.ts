import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IssuedCard } from 'eehic';
import { renderCardPdf } from 'eehic/pdf';
import { qrPng } from 'eehic/qr';
import { demoInstitution, demoSigner } from 'eehic/testing';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { daysAgo } from './cards.ts';

/** The card as an insurer sends it: a signed PDF. */
export async function drawCard(issued: IssuedCard): Promise<Uint8Array> {
  const signer = await demoSigner(demoInstitution(issued.card.country));
  return renderCardPdf(issued, { signer, now: () => daysAgo(1) });
}

/** Several PDFs in one, as a family sends its cards. */
export async function merge(pdfs: readonly Uint8Array[]): Promise<Uint8Array> {
  const whole = await PDFDocument.create();
  for (const pdf of pdfs) {
    const part = await PDFDocument.load(pdf);
    for (const page of await whole.copyPages(part, part.getPageIndices())) whole.addPage(page);
  }
  return whole.save();
}

/** A photo of a code on a table. With `orientation` (EXIF, 1 to 8) it lies in the file as the sensor saw it. */
export async function photograph(text: string, { turn = 0, orientation = 1 } = {}): Promise<Uint8Array> {
  const code = await sharp(qrPng(text, { scale: 6 }))
    .rotate(turn, { background: '#fff' })
    .toBuffer({ resolveWithObject: true });
  return sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#6d6a64' } })
    .composite([
      {
        input: code.data,
        left: Math.round((1600 - code.info.width) / 2),
        top: Math.round((1200 - code.info.height) / 2),
      },
    ])
    .withMetadata({ orientation })
    .jpeg({ quality: 85 })
    .toBuffer();
}

/** Writes a file to be dropped, and returns its path. */
export async function onDisk(name: string, content: Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'eehic-e2e-')), name);
  await writeFile(path, content);
  return path;
}
