import { describe, expect, it } from 'vitest';
import { fileKind } from './kind.ts';
import { scanAllImage, scanImage } from './scan-image.ts';
import { scanAllPdf, scanPdf } from './scan-pdf.ts';
import { CARD_TEXT, codeOf, drawCode, drawPdf } from './test-material.ts';

const pdf = await drawPdf([{ texts: [CARD_TEXT] }]);
const code = drawCode(CARD_TEXT).toColourspace('srgb');
const jpeg = new Uint8Array(await code.clone().jpeg().toBuffer());
const POLYGLOT = 'ERR_EHIC_SCAN_POLYGLOT';

const join = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
/** A comment segment behind the first marker of a JPEG. */
const withComment = (content: Uint8Array) =>
  join(
    jpeg.subarray(0, 2),
    Uint8Array.of(0xff, 0xfe, (content.length + 2) >> 8, (content.length + 2) & 255),
    content,
    jpeg.subarray(2),
  );
const text = (content: string) => new TextEncoder().encode(content);

describe('a picture that holds a PDF', () => {
  it('is refused by every function, whatever it is called', async () => {
    const file = withComment(pdf);
    expect(fileKind(file)).toBe('jpeg');
    for (const scan of [scanImage, scanAllImage, scanPdf, scanAllPdf]) expect(await codeOf(scan(file))).toBe(POLYGLOT);
  });

  it.each(['png', 'webp', 'gif', 'avif', 'tiff'] as const)('%s', async (format) => {
    const picture = new Uint8Array(await code.clone().toFormat(format).toBuffer());
    const at = format === 'tiff' ? 8 : picture.length;
    const room = Math.max(16, at);
    const file = room < 900 ? join(picture.subarray(0, room), pdf) : picture.slice();
    if (room >= 900) file.set(text('%PDF-1.7'), 600);
    expect(fileKind(file)).toBe(format);
    expect(await codeOf(scanImage(file))).toBe(POLYGLOT);
  });

  it('also one of a kind that is not read', async () => {
    const heic = join(Uint8Array.of(0, 0, 0, 24), text('ftypheic\0\0\0\0mif1heic%PDF-1.7'));
    expect(await codeOf(scanImage(heic))).toBe(POLYGLOT);
  });

  it.each(['%PDF-1.7', '%PDF', '%!PS-Adobe-3.0 PDF-1.4'])(
    'a beginning is any that a reader takes: %s',
    async (begin) => {
      expect(await codeOf(scanImage(withComment(text(begin))))).toBe(POLYGLOT);
    },
  );

  it('where a reader looks for one, and not behind', async () => {
    const at = (offset: number) => withComment(text(`${' '.repeat(offset - 6)}%PDF-1.7`));
    expect(await codeOf(scanImage(at(1019)))).toBe(POLYGLOT);
    expect((await scanImage(at(1025))).text).toBe(CARD_TEXT);
  });
});

it('a PDF that holds a picture is a PDF', async () => {
  for (const before of ['', '\n', 'Received: by mail\r\n']) {
    const file = join(text(before), pdf, jpeg);
    expect((await scanPdf(file)).source).toBe('pdf');
  }
  expect((await scanPdf(join(text('%'), jpeg.subarray(0, 200), pdf))).source).toBe('pdf');
});
