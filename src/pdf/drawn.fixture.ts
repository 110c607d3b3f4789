import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { IssuedCard } from '../issue/issued-card.ts';
import { readBack } from './read-back.fixture.ts';
import { type RenderOptions, renderCardPdf } from './render.ts';

const library = PDFiumLibrary.init();

/** Returns the text of the page and its pixels at `dpi`, as another program sees them. */
export async function open(pdf: Uint8Array, dpi: number) {
  const document = await (await library).loadDocument(pdf);
  const page = document.getPage(0);
  const text = page.getText(); // The text is read first, since rendering closes the page.
  const opened = {
    pages: document.getPageCount(),
    text,
    picture: await page.render({ scale: dpi / 72, render: 'bitmap' }),
  };
  document.destroy();
  return opened;
}

export async function render(issued: IssuedCard, options?: RenderOptions) {
  return renderCardPdf(issued, options);
}

export function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** Returns the content stream of the only page. */
export async function contentOf(pdf: Uint8Array): Promise<string> {
  const file = readBack(pdf);
  const pages = file.follow(file.follow(file.trailer, 'Root'), 'Pages');
  return latin1(file.content(file.follow(file.follow(pages, 'Kids'), 'Contents')));
}
