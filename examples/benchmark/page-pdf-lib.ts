import { PDFDocument, rgb } from 'pdf-lib';
import type { Item } from '../../src/pdf/layout/items.ts';
import { POINTS_PER_MM, toPage } from '../../src/pdf/layout/page.ts';
import { darkRuns } from '../../src/qr/runs.ts';
import { fontkitForPdfLib } from './fontkit.ts';

/**
 * Draws a page as a first attempt would: the font is embedded anew in each document, and each item is drawn by a call.
 */
export async function drawWithPdfLib(items: readonly Item[], font: Uint8Array, subset: boolean): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.registerFontkit(fontkitForPdfLib);
  const embedded = await document.embedFont(font, { subset });
  const page = document.addPage([595.28, 841.89]);
  for (const item of items) draw(page, embedded, item);
  return document.save();
}

type Page = ReturnType<PDFDocument['addPage']>;
type Font = Awaited<ReturnType<PDFDocument['embedFont']>>;

function draw(page: Page, font: Font, item: Item): void {
  const black = rgb(0, 0, 0);
  if (item.kind === 'text')
    page.drawText(item.text, { ...toPage(item.x, item.y), size: item.size, font, color: black });
  else if (item.kind === 'box') {
    const [width, height] = [item.width * POINTS_PER_MM, item.height * POINTS_PER_MM];
    page.drawRectangle({
      ...toPage(item.x, item.y + item.height),
      width,
      height,
      borderColor: black,
      borderWidth: 0.6,
    });
  } else if (item.kind === 'rule') {
    page.drawLine({ start: toPage(0, item.y), end: toPage(180, item.y), thickness: 0.6, color: black });
  } else if (item.kind === 'code') {
    const module = item.side / item.matrix.size;
    for (const { row, column, length } of darkRuns(item.matrix)) {
      const corner = toPage(item.x + column * module, item.y + (row + 1) * module);
      const [width, height] = [length * module * POINTS_PER_MM, module * POINTS_PER_MM];
      page.drawRectangle({ ...corner, width, height, color: black });
    }
  }
}
