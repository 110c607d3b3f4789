import { loadavg } from 'node:os';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { startBrowser } from '../harness/browser.ts';
import { genuine, second } from '../harness/cards.ts';
import { drawCard, merge, onDisk, photograph } from '../harness/documents.ts';
import { writeRawFilm } from '../harness/film.ts';
import { startCamera } from '../harness/screen.ts';
import { serveSite } from '../harness/site.ts';
import { begin, type Observed, observe, observedOf } from './observe.ts';
import { printedPage } from './printed-page.ts';
import { traceLoading } from './trace.ts';
import { writeFigures, writeLoading } from './write-figures.ts';

const RUNS = Number(process.env.RUNS ?? 15);
/** In milliseconds. */
const FRAMES_FOR = 6_000;

type Work = (page: Page) => Promise<void>;

/** Opens the page anew for each run, and returns what it has measured. */
async function run(runs: number, film: string | undefined, work: Work): Promise<readonly Observed[]> {
  const [browser, site] = await Promise.all([startBrowser(film), serveSite()]);
  const all: Observed[] = [];
  // The first run warms the browser up.
  for (let index = 0; index <= runs; index++) {
    const context = await browser.newContext({
      locale: 'en',
      viewport: { width: 1280, height: 800 },
      serviceWorkers: 'block',
    });
    await observe(context);
    const page = await context.newPage();
    await page.goto(site.origin);
    await page.locator('footer .trust:not(.loading)').waitFor();
    await page.waitForTimeout(500);
    await begin(page);
    await work(page);
    if (index > 0) all.push(await observedOf(page));
    await context.close();
  }
  await browser.close();
  await site.close();
  return all;
}

const answersOf = (all: readonly Observed[], kind: string) => all.flatMap(({ answers }) => answers[kind] ?? []);
const longOf = (all: readonly Observed[]) => all.flatMap(({ longTasks }) => longTasks);

test('processor time', async () => {
  const browser = await startBrowser();
  const loads = [];
  // The first load warms the browser up.
  await traceLoading(browser);
  for (let index = 0; index < RUNS; index++) loads.push(await traceLoading(browser));
  await browser.close();
  writeLoading(loads);
});

test('figures', async () => {
  const camera: Work = async (page) => {
    await startCamera(page);
    await page.locator('.verdict').waitFor();
    await page.waitForTimeout(300);
  };
  const withoutCode: Work = async (page) => {
    await startCamera(page);
    await page.waitForTimeout(FRAMES_FOR);
  };
  const files =
    (paths: readonly string[]): Work =>
    async (page) => {
      // From the disk: files that a test holds are put together by a script in the page.
      await page.locator('input[type=file][multiple]').setInputFiles([...paths]);
      await page.locator('.verdict:not(.working), .result-row').first().waitFor();
      await expect.poll(() => page.locator('.working').count(), { timeout: 60_000 }).toBe(0);
      await page.waitForTimeout(300);
    };
  const [one, other] = [await drawCard(genuine), await drawCard(second)];
  const several = await Promise.all([
    onDisk('family.pdf', await merge([one, other])),
    onDisk('photo.jpg', await photograph(genuine.text, { turn: 12 })),
    onDisk('a.pdf', one),
    onDisk('b.pdf', other),
    onDisk('page.jpg', await (await printedPage()).jpeg().toBuffer()),
  ]);

  const read = await run(RUNS, await writeRawFilm(genuine.text, { turn: 7 }), camera);
  const wall = await run(2, await writeRawFilm(undefined), withoutCode);
  const page = await run(2, await writeRawFilm(undefined, {}, { after: 8, wall: await printedPage() }), withoutCode);
  const pdf = await run(5, undefined, files([several[2]!]));
  const many = await run(5, undefined, files(several));

  const row = (name: string, values: readonly number[], goal: string) => ({ name, values, goal });
  const results = read.map(({ result }) => result!);
  writeFigures(
    [
      row('from `play()` to the result, a card turned by 7°', results, 'median < 500'),
      row(
        'of that, to the first picture of the camera',
        read.map(({ picture }) => picture!),
        '',
      ),
      row('a frame with a card, read and judged in the worker', answersOf(read, 'frame'), ''),
      row('a frame without a code, a wall', answersOf(wall, 'frame'), '≤ 40'),
      row('a frame without a code, a printed page', answersOf(page, 'frame'), '≤ 40'),
      row('a PDF, read and judged in the worker', answersOf(pdf, 'file'), ''),
      row('each of five files at once', answersOf(many, 'file'), ''),
    ],
    [
      { name: 'loading the page', longTasks: [...read, ...pdf, ...many].flatMap(({ loading }) => loading) },
      { name: 'camera', longTasks: longOf([...read, ...wall, ...page]) },
      { name: 'a PDF', longTasks: longOf(pdf) },
      { name: 'five files', longTasks: longOf(many) },
    ],
    loadavg()[0]!,
  );
});
