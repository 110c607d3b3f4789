import { scanImage, scanPdf } from 'eehic/scan';
import { PDFDocument } from 'pdf-lib';
import sharp, { type Sharp } from 'sharp';
import { random } from '../../src/codec/random-cbor.fixture.ts';
import { startDeadline } from '../../src/scan/deadline.ts';
import { readZxingWasm } from '../../src/scan/packaged.ts';
import { drawTextPicture } from '../../src/scan/test-material.ts';
import { readWithZxing } from '../../src/scan/zxing.ts';
import { interleave, oneByOne } from './measure.ts';
import { toPicture } from './reading/camera.ts';
import type { Benchmark, Row } from './results.ts';

const ROUNDS = 5;
/** Time limit in milliseconds that no scan reaches, however busy the machine is. */
const timeLimit = 60_000;

/** Measures what it costs to find that there is no code, beside what cannot be left out. */
export const noCodeBenchmark: Benchmark = {
  name: 'no-code',
  title: 'Scanning what shows no code: CPU time',
  async run() {
    const rows: Row[] = [];
    const pictures = {
      'text, 640 × 480': sharp(await drawTextPicture(640, 480, 13)),
      'noise, 640 × 480': noise(640, 480),
      'noise, 12 megapixels': noise(4000, 3000),
    };
    for (const [name, picture] of Object.entries(pictures)) {
      const file = await picture.greyscale().png({ compressionLevel: 1 }).toBuffer();
      const pixels = await toPicture(sharp(file));
      const timings = await interleave(
        [
          oneByOne('decoding', () => toPicture(sharp(file))),
          oneByOne('zxing', () => readWithZxing(pixels, startDeadline(timeLimit), readZxingWasm)),
          oneByOne('frame', () => unlessNone(scanImage(file, { effort: 'frame', timeLimit }))),
          oneByOne('photo', () => unlessNone(scanImage(file, { timeLimit }))),
        ],
        ROUNDS,
        1,
      );
      rows.push({ name, values: Object.fromEntries(timings.map(({ name: column, cpu }) => [column, cpu.median])) });
    }
    const page = await PDFDocument.create();
    for (let line = 0, sheet = page.addPage(); line < 50; line++) {
      sheet.drawText('European Health Insurance Card '.repeat(3), { x: 40, y: 790 - 15 * line, size: 11 });
    }
    const file = await page.save();
    const timings = await interleave(
      [
        oneByOne('frame', () => unlessNone(scanPdf(file, { effort: 'frame', timeLimit }))),
        oneByOne('photo', () => unlessNone(scanPdf(file, { timeLimit }))),
      ],
      ROUNDS,
      1,
    );
    const values = Object.fromEntries(timings.map(({ name: column, cpu }) => [column, cpu.median]));
    rows.push({ name: 'a page of text, PDF', values });
    const columns = { decoding: 'µs', zxing: 'µs', frame: 'µs', photo: 'µs' } as const;
    const notes = ['Frame and photo are the effort of a scan, which decodes the picture or draws the page first.'];
    return { tables: [{ columns, rows }], notes };
  },
};

function noise(width: number, height: number): Sharp {
  const next = random(1);
  return sharp(
    Uint8Array.from({ length: width * height }, () => next(256)),
    { raw: { width, height, channels: 1 } },
  );
}

async function unlessNone(scan: Promise<unknown>): Promise<void> {
  const code = await scan.then(
    () => 'a code',
    (error: { code: string }) => error.code,
  );
  if (code !== 'ERR_EHIC_SCAN_NO_CODE') throw new Error(code);
}
