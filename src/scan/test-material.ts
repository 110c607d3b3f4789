import { PDFDocument, rgb } from 'pdf-lib';
import { create } from 'qrcode';
import sharp, { type Sharp } from 'sharp';

/** A text of the alphanumeric mode, as long as a card's, with every character that scanners like to change. */
export const CARD_TEXT = `EH1:${'0A $%*+-./:Z9K'.repeat(20)}`;
export const OTHER_CARD_TEXT = CARD_TEXT.replaceAll('9', '8');
export const FOREIGN_TEXT = `HC1:${'6BFOXN*TS0BI$ZD'.repeat(20)}`;

const QUIET = 4;
const MARGIN = 60;
const A4 = [595, 842] as const;
// Looking over a page without a code takes little time where it is small.
const SMALL = [200, 100] as const;

function modules(text: string, inverted = false): { size: number; dark: (x: number, y: number) => boolean } {
  const symbol = create(text, { errorCorrectionLevel: 'M' }).modules;
  const dark = (x: number, y: number) =>
    x >= 0 && y >= 0 && x < symbol.size && y < symbol.size && symbol.get(y, x) === 1;
  return { size: symbol.size, dark: (x, y) => dark(x, y) !== inverted };
}

/** A QR code as a picture with quiet zone, `scale` pixels a module. */
export function drawCode(text: string, { scale = 4, inverted = false } = {}): Sharp {
  const { size, dark } = modules(text, inverted);
  const side = (size + 2 * QUIET) * scale;
  const grey = new Uint8Array(side * side);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      grey[y * side + x] = dark(Math.floor(x / scale) - QUIET, Math.floor(y / scale) - QUIET) ? 0 : 255;
    }
  }
  return sharp(grey, { raw: { width: side, height: side, channels: 1 } });
}

/** A code without its quiet zone, four pixels a module. */
export async function drawBareCode(inverted = false): Promise<Sharp> {
  const scale = 4;
  const { data, info } = await drawCode(CARD_TEXT, { scale, inverted }).png().toBuffer({ resolveWithObject: true });
  const quiet = QUIET * scale;
  const side = info.width - 2 * quiet;
  return sharp(await sharp(data).extract({ left: quiet, top: quiet, width: side, height: side }).png().toBuffer());
}

/** Codes side by side on one white picture. */
export async function drawCodes(texts: readonly string[], scale = 4): Promise<Uint8Array> {
  const pictures = await Promise.all(texts.map((text) => drawCode(text, { scale }).png().toBuffer()));
  const step = 120 * scale;
  return sharp({ create: { width: step * texts.length, height: step, channels: 3, background: '#fff' } })
    .composite(pictures.map((input, index) => ({ input, left: index * step, top: 0 })))
    .png()
    .toBuffer();
}

export interface PageContent {
  /** The codes on the page, from the top; none leaves the page with a line of text. */
  readonly texts: readonly string[];
  /** Side of the code in points; 24.5 mm unless given. */
  readonly side?: number;
  /** Width and height in points; A4 unless given, but for a page without a code, which is small. */
  readonly pageSize?: readonly [number, number];
}

/** A PDF with codes drawn as vector squares. */
export async function drawPdf(pages: readonly PageContent[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (const { texts, side = 69.4, pageSize = texts.length > 0 ? A4 : SMALL } of pages) {
    const page = document.addPage([pageSize[0], pageSize[1]]);
    if (texts.length === 0) page.drawText('No code on this page', { x: 20, y: pageSize[1] - 40, size: 12 });
    texts.forEach((text, index) => {
      const { size, dark } = modules(text);
      let path = '';
      for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) if (dark(x, y)) path += `M${x} ${y}h1v1h-1z`;
      page.drawSvgPath(path, {
        x: MARGIN,
        y: pageSize[1] - MARGIN - index * (side + MARGIN),
        scale: side / size,
        color: rgb(0, 0, 0),
      });
    });
  }
  return document.save();
}

/** A PDF of given objects, the first of which is the catalogue. */
export function writePdf(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  const xref = `xref\n0 ${count}\n0000000000 65535 f \n${table}`;
  return new TextEncoder().encode(
    `${file}${xref}trailer\n<</Size ${count}/Root 1 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`,
  );
}

/** A PDF of one page, drawn by a content stream and further objects from number 5 on. */
export function writePage(
  content: string,
  { resources = '', mediaBox = '0 0 595 842', objects = [] as string[] } = {},
) {
  return writePdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[${mediaBox}]/Contents 4 0 R/Resources<<${resources}>>>>`,
    writeStream('', content),
    ...objects,
  ]);
}

export function writeStream(dictionary: string, content: string): string {
  return `<<${dictionary}/Length ${content.length}>>\nstream\n${content}\nendstream`;
}

/** The code of the error that a promise ends with. */
export async function codeOf(scan: Promise<unknown>): Promise<string> {
  try {
    await scan;
  } catch (error) {
    const { name, code } = error as { name: string; code: string };
    return name === 'ScanError' ? code : `not a ScanError: ${String(error)}`;
  }
  return 'no error';
}

/** A picture of a text, black on white, in letters of a size in pixels. */
export function drawTextPicture(width: number, height: number, size: number): Promise<Buffer> {
  const lines = Array.from(
    { length: Math.floor(height / (1.4 * size)) },
    (_, line) =>
      `<text x="8" y="${(line + 1) * 1.4 * size}" font-size="${size}">${'European Health Insurance Card '.repeat(9)}</text>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/>${lines.join('')}</svg>`;
  return sharp(Buffer.from(svg)).removeAlpha().png().toBuffer();
}
