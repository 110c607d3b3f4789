import { type ErrorCorrection, qrMatrix } from 'eehic/qr';
import { scanImage } from 'eehic/scan';
import { test } from 'vitest';
import { sampleText } from '../../../../src/qr/reading.fixture.ts';
import { open, takePicture } from '../../../benchmark/reading/camera.ts';
import { KINDS } from '../../../benchmark/reading/kinds.ts';
import { startBrowser } from '../harness/browser.ts';
import { serveSite } from '../harness/site.ts';
import { keepWorkers, markOf, marksOf } from './worker-of-page.ts';

/** The prints of the benchmark `reading`. */
const PRINTS: readonly [name: string, length: number, level: ErrorCorrection, side: number][] = [
  ['cose 46 mm', 273, 'M', 46],
  ['jws 60 mm', 948, 'L', 60],
  ['cose 24.5 mm', 273, 'M', 24.5],
  ['jws 24.5 mm', 948, 'L', 24.5],
];
const STRENGTHS = [2, 1, 3, 0, 4].slice(0, Number(process.env.STRENGTHS ?? 5));

/** Reads the pictures of the benchmark `reading` in Node, and by the worker of the page in Chromium. */
test('damaged pictures', async () => {
  const [browser, site] = await Promise.all([startBrowser(), serveSite()]);
  const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  await keepWorkers(page);
  await page.goto(site.origin);
  await page.locator('footer .trust:not(.loading)').waitFor();
  let id = 1_000_000;
  for (const [name, length, level, side] of PRINTS) {
    const text = sampleText(length);
    const mark = await markOf(text);
    const matrix = qrMatrix(text, { level });
    const read = { library: 0, page: 0 };
    const others: string[] = [];
    for (const [index, [kind, damages]] of Object.entries(KINDS).entries()) {
      for (const strength of STRENGTHS) {
        const picture = await takePicture(matrix, side, damages[strength]!, 1000 + 10 * index + strength);
        const file = await open(picture).png({ compressionLevel: 1 }).toBuffer();
        const inNode = await scanImage(file, { timeLimit: 60_000 }).catch(() => undefined);
        const byPage = (await marksOf(page, file, ++id)).includes(mark);
        const byLibrary = inNode?.text === text;
        if (byLibrary) read.library++;
        if (byPage) read.page++;
        if (byLibrary !== byPage) others.push(`${kind} ${strength + 1} by the ${byPage ? 'page' : 'library'} alone`);
      }
    }
    const count = Object.keys(KINDS).length * STRENGTHS.length;
    console.log(`${name}: of ${count} the library reads ${read.library}, the page ${read.page}`);
    for (const other of others) console.log(`  ${other}`);
  }
  await browser.close();
  await site.close();
});
