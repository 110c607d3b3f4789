import { type ErrorCorrection, qrMatrix } from 'eehic/qr';
import { scanImage } from 'eehic/scan';
import { sampleText } from '../../src/qr/reading.fixture.ts';
import { startDeadline } from '../../src/scan/deadline.ts';
import { readZxingWasm } from '../../src/scan/packaged.ts';
import { readWithZxing } from '../../src/scan/zxing.ts';
import { isShort } from './measure.ts';
import { open, takePicture } from './reading/camera.ts';
import { KINDS, STRENGTHS } from './reading/kinds.ts';
import type { Benchmark, Row, Unit } from './results.ts';

interface Print {
  /** Characters of the text, which are those of a usual card. */
  readonly length: number;
  readonly level: ErrorCorrection;
  /** In mm. */
  readonly side: number;
  /** How many of the 250 pictures are to be read. */
  readonly aim: number;
}

const PRINTS: Readonly<Record<string, Print>> = {
  'cose 46 mm': { length: 273, level: 'M', side: 46, aim: 240 },
  'jws 60 mm': { length: 948, level: 'L', side: 60, aim: 215 },
  'cose 24.5 mm': { length: 273, level: 'M', side: 24.5, aim: 190 },
  'jws 24.5 mm': { length: 948, level: 'L', side: 24.5, aim: 100 },
};

/** How many pictures zxing alone reads, in one look at the picture as it is, and how many `scanImage` does. */
interface Counts {
  readonly zxing: number;
  readonly scanImage: number;
}

/**
 * Measures how many damaged pictures are read: every kind of damage in `argument` strengths of five, the middle ones
 * first. Seeds are fixed, so that each run makes the same pictures.
 */
export const readingBenchmark: Benchmark = {
  name: 'reading',
  title: 'Damaged pictures that are read by zxing alone, and by scanImage',
  isLong: true,
  async run(argument = String(STRENGTHS)) {
    const strengths = [2, 1, 3, 0, 4].slice(0, Number(argument));
    const columns: Record<string, Unit> = {};
    const values: Record<string, Record<string, number>> = {};
    const aims = [];
    // A short run takes some kinds of damage only.
    const kinds = Object.keys(KINDS).filter((_, index) => !isShort || index % 10 === 0);
    for (const [name, print] of Object.entries(PRINTS)) {
      const [zxing, ours] = [`${name}: zxing`, `${name}: scanImage`];
      columns[zxing] = 'count';
      columns[ours] = 'count';
      const sum = { zxing: 0, scanImage: 0 };
      for (const [index, kind] of kinds.entries()) {
        const counts = await countRead(print, kind, strengths, 1000 + 10 * index);
        values[kind] = { ...values[kind], [zxing]: counts.zxing, [ours]: counts.scanImage };
        sum.zxing += counts.zxing;
        sum.scanImage += counts.scanImage;
      }
      values.all = { ...values.all, [zxing]: sum.zxing, [ours]: sum.scanImage };
      const isWhole = strengths.length === STRENGTHS;
      const least = isWhole ? Math.max(print.aim, sum.zxing) : sum.zxing;
      const found = `${sum.scanImage}, zxing alone ${sum.zxing}`;
      aims.push({ aim: `${name}: ${least} or more pictures are read`, isMet: sum.scanImage >= least, found });
    }
    const rows: Row[] = Object.entries(values).map(([kind, counts]) => ({ name: kind, values: counts }));
    const notes = [
      `Pictures of ${strengths.length} strengths of each kind, at 130 dpi unless the kind says otherwise.`,
    ];
    return { tables: [{ columns, rows }], notes, aims };
  },
};

async function countRead(
  { length, level, side }: Print,
  kind: string,
  strengths: readonly number[],
  seed: number,
): Promise<Counts> {
  const text = sampleText(length);
  const matrix = qrMatrix(text, { level });
  const counts = { zxing: 0, scanImage: 0 };
  for (const strength of strengths) {
    const picture = await takePicture(matrix, side, KINDS[kind]![strength]!, seed + strength);
    const alone = await readWithZxing(picture, startDeadline(60_000), readZxingWasm);
    if (alone.includes(text)) counts.zxing++;
    const file = await open(picture).png({ compressionLevel: 1 }).toBuffer();
    const scan = await scanImage(file, { timeLimit: 60_000 }).catch(() => undefined);
    if (scan?.text === text) counts.scanImage++;
  }
  return counts;
}
