import { expect, it } from 'vitest';
import { HOSTILE_PDFS } from '../hostile-files.fixture.ts';
import { scanAllImage, scanImage } from '../scan-image.ts';
import { scanAllPdf, scanPdf } from '../scan-pdf.ts';
import { CARD_TEXT, codeOf, drawCode, drawCodes, drawPdf, OTHER_CARD_TEXT } from '../test-material.ts';
import { toError, toOutcome, withOwnBytes } from './messages.ts';

const worker = true;
const card = await drawPdf([{ texts: [CARD_TEXT] }]);

it('reads in a worker what is read without one', { timeout: 30_000 }, async () => {
  expect(await scanPdf(card, { worker })).toEqual(await scanPdf(card));
  expect(await scanAllPdf(card, { worker })).toEqual(await scanAllPdf(card));
  const picture = new Uint8Array(await drawCode(CARD_TEXT).png().toBuffer());
  expect(await scanImage(picture, { worker })).toEqual(await scanImage(picture));
  const two = await drawCodes([CARD_TEXT, OTHER_CARD_TEXT]);
  expect((await scanAllImage(two, { worker })).map(({ text }) => text)).toEqual([CARD_TEXT, OTHER_CARD_TEXT]);
});

it('errors keep their class, code and facts', { timeout: 30_000 }, async () => {
  const text = new TextEncoder().encode('no picture');
  expect(await codeOf(scanImage(text, { worker }))).toBe('ERR_EHIC_SCAN_NOT_AN_IMAGE');
  expect(await codeOf(scanPdf(text, { worker }))).toBe('ERR_EHIC_SCAN_NOT_A_PDF');
  expect(await codeOf(scanPdf('text' as never, { worker }))).toBe('ERR_EHIC_OPTIONS');
  expect(await codeOf(scanPdf(text, { worker, timeLimit: -1 }))).toBe('ERR_EHIC_OPTIONS');
  expect(await codeOf(scanPdf(text, { worker, maxPages: -1 }))).toBe('ERR_EHIC_OPTIONS');
  expect(await codeOf(scanPdf(text, { worker, pdfiumWasm: (() => {}) as never }))).toBe('ERR_EHIC_OPTIONS');
  const error = await scanPdf(card, { worker, maxBytes: 100 }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'ERR_EHIC_SCAN_FILE_TOO_LARGE', params: { maxBytes: 100 } });
});

it('the thread of the caller continues while a PDF blocks the worker, and the next document is read', {
  timeout: 60_000,
}, async () => {
  await scanPdf(card, { worker });
  let ticks = 0;
  const timer = setInterval(() => ticks++, 10);
  const code = await codeOf(scanPdf(HOSTILE_PDFS['a pattern of tiny tiles'], { worker, timeLimit: 1000 }));
  clearInterval(timer);
  expect(code).toBe('ERR_EHIC_SCAN_TIMEOUT');
  // Nothing else would let a timer run before the end.
  expect(ticks).toBeGreaterThan(5);
  expect((await scanPdf(card, { worker })).text).toBe(CARD_TEXT);
});

it('the bytes of the caller are neither taken away nor looked at later', { timeout: 30_000 }, async () => {
  const bytes = card.slice();
  const scan = scanPdf(bytes, { worker });
  bytes.fill(0);
  expect((await scan).text).toBe(CARD_TEXT);
  expect(bytes.length).toBe(card.length);
});

it('an error without a code stays what it is, and parts of a buffer travel alone', () => {
  const fault = new RangeError('x');
  expect(toOutcome(fault)).toEqual({ error: fault });
  expect(toError({ name: 'EhicError', code: 'ERR_EHIC_X', message: 'm', params: {} }).name).toBe('EhicError');
  const [part] = withOwnBytes([new Uint8Array(1000).subarray(10, 12)]) as [Uint8Array];
  expect(part.buffer.byteLength).toBe(2);
});
