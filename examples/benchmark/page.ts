import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createIssuer, type IssuedCard } from 'eehic';
import { renderCardPdf } from 'eehic/pdf';
import { qrMatrix } from 'eehic/qr';
import { PDFDocument, rgb } from 'pdf-lib';
import { chooseLabels } from '../../src/language/choose-labels.ts';
import { layOutA4 } from '../../src/pdf/layout/a4.ts';
import type { Item } from '../../src/pdf/layout/items.ts';
import { POINTS_PER_MM, toPage } from '../../src/pdf/layout/page.ts';
import { chooseQrSize } from '../../src/pdf/layout/qr-size.ts';
import { darkRuns } from '../../src/qr/runs.ts';
import { fontkitForPdfLib } from './fontkit.ts';
import { HOLDERS, now } from './holders.ts';
import { benchmarkKey } from './keys.ts';
import { interleave, oneByOne, rate, turn } from './measure.ts';
import type { Benchmark } from './results.ts';
import { sayRate } from './say.ts';

const FONT = '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf';
const TIMES_FASTER = 20;
/** A naive page takes as long as many of ours. Turns of about the same length are equally warm. */
const SHARE = 20;

/** Compares one page of the library with the same page drawn with pdf-lib's own calls. */
export const pageBenchmark: Benchmark = {
  name: 'page',
  title: 'One page, against the same page drawn naively with pdf-lib',
  async run() {
    const { signer } = await benchmarkKey('ES256');
    const issuer = createIssuer({ signer, now });
    const cards: IssuedCard[] = [];
    for (const card of HOLDERS) cards.push(await issuer.issue(card));
    const font = readFileSync(createRequire(import.meta.url).resolve(FONT));
    const render = (index: number) => renderCardPdf(turn(cards, index));
    const subset = (index: number) => drawNaively(turn(cards, index), font, true);
    const whole = (index: number) => drawNaively(turn(cards, index), font, false);
    const timings = await interleave(
      [
        { ...oneByOne('eehic', render), share: SHARE },
        oneByOne('pdf-lib, font subset', subset),
        oneByOne('pdf-lib, whole font', whole),
      ],
      9,
      HOLDERS.length,
    );
    const pages = [await render(0), await subset(0), await whole(0)];
    const rates = timings.map((timing) => rate(timings[0]!, timing));
    const rows = timings.map(({ name, median, cpu }, index) => ({
      name,
      values: {
        time: median,
        CPU: cpu.median,
        'John Doe': pages[index]!.length,
        ...(index > 0 && { 'eehic is': rates[index]! }),
      },
    }));
    const min = Math.min(...rates.slice(1));
    return {
      tables: [{ columns: { time: 'µs', CPU: 'µs', 'John Doe': 'bytes', 'eehic is': '×' }, rows }],
      notes: [
        'The same lines, boxes and QR squares, with Arimo through fontkit; the QR code itself is made by the same call.',
      ],
      aims: [
        {
          aim: `a page at least ${TIMES_FASTER} times as fast as the naive way`,
          isMet: min >= TIMES_FASTER,
          found: sayRate(min),
        },
      ],
    };
  },
};

/**
 * Draws a page as a first attempt would: the font is embedded anew in each document, and each item is drawn by a call.
 */
async function drawNaively({ card, qr, text }: IssuedCard, font: Uint8Array, subset: boolean): Promise<Uint8Array> {
  const { labels, language } = chooseLabels(card.country, undefined);
  const matrix = qrMatrix(text, qr);
  const items = layOutA4({ card, labels, language, matrix, codeSide: chooseQrSize(matrix.size, undefined) });
  const document = await PDFDocument.create();
  document.registerFontkit(fontkitForPdfLib);
  const embedded = await document.embedFont(font, { subset });
  const page = document.addPage([595.28, 841.89]);
  for (const item of items) draw(page, embedded, item);
  return document.save();
}

type Page = ReturnType<PDFDocument['addPage']>;
type Font = Awaited<ReturnType<PDFDocument['embedFont']>>;

function draw(page: Page, font: Font, item: Item): void {
  const black = rgb(0, 0, 0);
  if (item.kind === 'text')
    page.drawText(item.text, { ...toPage(item.x, item.y), size: item.size, font, color: black });
  else if (item.kind === 'box') {
    const [width, height] = [item.width * POINTS_PER_MM, item.height * POINTS_PER_MM];
    page.drawRectangle({
      ...toPage(item.x, item.y + item.height),
      width,
      height,
      borderColor: black,
      borderWidth: 0.6,
    });
  } else if (item.kind === 'rule') {
    page.drawLine({ start: toPage(0, item.y), end: toPage(180, item.y), thickness: 0.6, color: black });
  } else if (item.kind === 'code') {
    const module = item.side / item.matrix.size;
    for (const { row, column, length } of darkRuns(item.matrix)) {
      const corner = toPage(item.x + column * module, item.y + (row + 1) * module);
      const [width, height] = [length * module * POINTS_PER_MM, module * POINTS_PER_MM];
      page.drawRectangle({ ...corner, width, height, color: black });
    }
  }
}
