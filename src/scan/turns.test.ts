import { expect, it } from 'vitest';
import { renderPdfPage } from './render.ts';
import { scanAllImage, scanImage } from './scan-image.ts';
import { scanAllPdf, scanPdf } from './scan-pdf.ts';
import { CARD_TEXT, drawCode, drawPdf, OTHER_CARD_TEXT } from './test-material.ts';
import { scanInTurn } from './turns.ts';

it('runs one after the other, whatever becomes of them', async () => {
  const events: string[] = [];
  const scan = (name: string, fails = false) =>
    scanInTurn(async () => {
      events.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 1));
      events.push(`${name} ends`);
      if (fails) throw new RangeError(name);
      return name;
    });
  const results = await Promise.allSettled([scan('a'), scan('b', true), scan('c')]);
  expect(results).toMatchObject([{ value: 'a' }, { reason: expect.any(RangeError) }, { value: 'c' }]);
  expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});

it('reads the bytes of the time of the call, though they are another file when its turn comes', {
  timeout: 60_000,
}, async () => {
  const pictures = [CARD_TEXT, OTHER_CARD_TEXT].map((text) => drawCode(text).png({ compressionLevel: 0 }).toBuffer());
  const documents = [CARD_TEXT, OTHER_CARD_TEXT].map((text) => drawPdf([{ texts: [text] }]));
  const functions = [
    [documents, [scanPdf, scanAllPdf]],
    [pictures, [scanImage, scanAllImage]],
  ] as const;
  for (const [files, scans] of functions) {
    const [first, second] = await Promise.all(files);
    for (const scan of scans) {
      for (const worker of [false, true]) {
        const buffer = new Uint8Array(Math.max(first!.length, second!.length));
        const read = (file: Uint8Array) => {
          buffer.set(file);
          return scan(buffer.subarray(0, file.length), { worker });
        };
        const found = (await Promise.all([read(first!), read(second!)])).flat().map(({ text }) => text);
        expect(found).toEqual([CARD_TEXT, OTHER_CARD_TEXT]);
      }
    }
  }
  const document = await documents[0]!;
  const buffer = document.slice();
  const drawn = renderPdfPage(buffer, { dpi: 20 });
  buffer.fill(0);
  expect(await drawn).toEqual(await renderPdfPage(document, { dpi: 20 }));
});
