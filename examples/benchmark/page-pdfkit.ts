import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import type { Item } from '../../src/pdf/layout/items.ts';
import { POINTS_PER_MM, toPage } from '../../src/pdf/layout/page.ts';
import { darkRuns } from '../../src/qr/runs.ts';

const [WIDTH, HEIGHT] = [595.28, 841.89];
const LINE_WIDTH = 0.6;

/** Draws a page with pdfkit, which embeds a subset of the font and compresses what it writes. */
export async function drawWithPdfkit(items: readonly Item[], font: Uint8Array): Promise<Uint8Array> {
  const document = new PDFDocument({ size: [WIDTH, HEIGHT], margin: 0, font: font as unknown as string });
  const bytes = buffer(document);
  document.lineWidth(LINE_WIDTH);
  for (const item of items) draw(document, item);
  document.end();
  return bytes;
}

function draw(document: PDFKit.PDFDocument, item: Item): void {
  if (item.kind === 'text') {
    const { x, y } = corner(item.x, item.y);
    document.fontSize(item.size).text(item.text, x, y, { lineBreak: false, baseline: 'alphabetic' });
  } else if (item.kind === 'box') {
    const { x, y } = corner(item.x, item.y);
    document.rect(x, y, item.width * POINTS_PER_MM, item.height * POINTS_PER_MM).stroke();
  } else if (item.kind === 'rule') {
    const [from, to] = [corner(0, item.y), corner(180, item.y)];
    document.moveTo(from.x, from.y).lineTo(to.x, to.y).stroke();
  } else if (item.kind === 'code') {
    const module = item.side / item.matrix.size;
    for (const { row, column, length } of darkRuns(item.matrix)) {
      const { x, y } = corner(item.x + column * module, item.y + row * module);
      document.rect(x, y, length * module * POINTS_PER_MM, module * POINTS_PER_MM);
    }
    document.fill();
  }
}

/** Returns a place of the content on pdfkit's page, whose origin is the upper left corner. */
function corner(x: number, y: number): { x: number; y: number } {
  const place = toPage(x, y);
  return { x: place.x, y: HEIGHT - place.y };
}
