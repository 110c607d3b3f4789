import { PDFDocument, rgb, StandardFonts } from 'pdf-lib';
import sharp, { type OverlayOptions, type Sharp } from 'sharp';
import { type RgbaPixels, renderPdfPage } from '../../src/scan/render.ts';
import type { GalleryPage, Kind } from './pages.ts';

/** A page with its pixels. */
export interface DrawnPage extends GalleryPage {
  readonly pixels: RgbaPixels;
}

/** A place on the sheet, in pixels. */
interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

const GAP = 8;
const LABEL = 14;
const BLOCKS_PER_ROW = 2;
const GREY = 0xb4;

/** The colours of the sheet: white, greys, black, and the blue and the green of the pages. */
const PALETTE = [0xffffff, (GREY << 16) | (GREY << 8) | GREY, 0x585858, 0x000000, 0x003399, 0x0b6e4f];

/** Places the pages of one language: those of A4 side by side, the small ones in a column of their own. */
function placePages(scale: number) {
  const [width, height] = [Math.round(210 * scale), Math.round(297 * scale)];
  const small = Math.floor((width - GAP) / 2);
  const column = (index: number) => index * (width + GAP);
  const below = LABEL + Math.round((small * 160) / 90) + LABEL + GAP;
  const places: Readonly<Record<Kind, Place>> = {
    'prc-a4': { left: column(0), top: LABEL, width },
    'ehic-a4': { left: column(1), top: LABEL, width },
    'prc-a4-all': { left: column(2), top: LABEL, width },
    'ehic-a4-all': { left: column(3), top: LABEL, width },
    'prc-screen': { left: column(4), top: LABEL, width: small },
    'ehic-screen': { left: column(4) + small + GAP, top: LABEL, width: small },
    'ehic-id1': { left: column(4), top: below, width: Math.floor(((height + LABEL - below) * 85.6) / 53.98) },
  };
  return { places, width: column(5), height: height + LABEL + GAP };
}

/** Composes all pages, those of a language together, as a PNG of few colours. A mm of A4 is `scale` pixels. */
export async function composeSheet(pages: readonly DrawnPage[], scale: number): Promise<Uint8Array> {
  const tags = [...new Set(pages.map(({ tag }) => tag))];
  const block = placePages(scale);
  const blocks: OverlayOptions[] = [];
  for (const [index, tag] of tags.entries()) {
    blocks.push({
      ...(await composeBlock(
        pages.filter((page) => page.tag === tag),
        block,
      )),
      left: GAP + (index % BLOCKS_PER_ROW) * block.width,
      top: GAP + Math.floor(index / BLOCKS_PER_ROW) * block.height,
    });
  }
  const [width, height] = [
    GAP + BLOCKS_PER_ROW * block.width,
    GAP + Math.ceil(tags.length / BLOCKS_PER_ROW) * block.height,
  ];
  const background = { r: GREY, g: GREY, b: GREY };
  const sheet = await sharp({ create: { width, height, channels: 3, background } })
    .composite(blocks)
    .removeAlpha()
    .raw()
    .toBuffer();
  paintInPalette(sheet);
  return sharp(sheet, { raw: { width, height, channels: 3 } })
    .png({ palette: true, colours: 8, dither: 0, effort: 1, compressionLevel: 9 })
    .toBuffer();
}

async function composeBlock(
  pages: readonly DrawnPage[],
  block: ReturnType<typeof placePages>,
): Promise<OverlayOptions> {
  const labels = pages.map(({ tag, kind, names }) => ({ ...block.places[kind], text: `${tag} ${kind}, ${names}` }));
  const thumbnails = pages.map(async ({ kind, pixels }): Promise<OverlayOptions> => {
    const { left, top, width } = block.places[kind];
    return { ...(await inRaw(pictureOf(pixels).resize({ width }))), left, top };
  });
  return inRaw(pictureOf(await drawLabels(labels, block)).composite(await Promise.all(thumbnails)));
}

/** Returns a picture as `composite` takes it. */
async function inRaw(picture: Sharp): Promise<OverlayOptions> {
  const { data, info } = await picture.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { input: data, raw: { width: info.width, height: info.height, channels: 3 } };
}

/** Draws labels with a font of the PDF renderer, so that they do not depend on the fonts of the system. */
async function drawLabels(
  labels: readonly (Place & { readonly text: string })[],
  { width, height }: { readonly width: number; readonly height: number },
): Promise<RgbaPixels> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([width, height]);
  page.drawRectangle({ width, height, color: rgb(GREY / 255, GREY / 255, GREY / 255) });
  for (const { left, top, text } of labels)
    page.drawText(text, { x: left, y: height - top + 3, size: 11, font, color: rgb(0, 0, 0) });
  return renderPdfPage(await document.save(), { dpi: 72 });
}

/** Gives each pixel the colour of the palette that is nearest. */
function paintInPalette(pixels: Uint8Array): void {
  const nearest = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 3) {
    const colour = (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;
    let painted = nearest.get(colour);
    if (painted === undefined) {
      painted = PALETTE.reduce((best, each) => (distance(each, colour) < distance(best, colour) ? each : best));
      nearest.set(colour, painted);
    }
    pixels[at] = painted >> 16;
    pixels[at + 1] = painted >> 8;
    pixels[at + 2] = painted;
  }
}

function distance(one: number, other: number): number {
  const channels = [16, 8, 0].map((shift) => ((one >> shift) & 255) - ((other >> shift) & 255));
  return Math.hypot(...channels);
}

/** Opens pixels with sharp, without their opacity. */
export function pictureOf({ width, height, rgba }: RgbaPixels): Sharp {
  return sharp(rgba, { raw: { width, height, channels: 4 } }).removeAlpha();
}
