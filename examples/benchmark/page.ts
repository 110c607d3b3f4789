import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createIssuer, type IssuedCard } from 'eehic';
import { renderCardPdf } from 'eehic/pdf';
import { qrMatrix } from 'eehic/qr';
import { chooseLabels } from '../../src/language/choose-labels.ts';
import { layOutA4 } from '../../src/pdf/layout/a4.ts';
import type { Item } from '../../src/pdf/layout/items.ts';
import { chooseQrSize } from '../../src/pdf/layout/qr-size.ts';
import { HOLDERS, now } from './holders.ts';
import { benchmarkKey } from './keys.ts';
import { interleave, oneByOne, rate, turn } from './measure.ts';
import { drawWithPdfLib } from './page-pdf-lib.ts';
import { drawWithPdfkit } from './page-pdfkit.ts';
import type { Benchmark, Row } from './results.ts';
import { sayRate } from './say.ts';

const FONT = '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf';
const TIMES_FASTER = 20;
/** A naive page takes as long as many of ours. Turns of about the same length are equally warm. */
const SHARE = 20;

const NOTES: Readonly<Record<string, string>> = {
  pdfkit:
    'draws the same lines, boxes and QR squares with one regular font, of which it embeds a subset; no tags, PDF/A, attachment',
  'pdf-lib, font subset': 'the same as pdfkit does, with fontkit',
  'pdf-lib, whole font': 'the same, and embeds the font as it is',
};

/** Compares one page of the library with the same page drawn with other libraries, each document anew. */
export const pageBenchmark: Benchmark = {
  name: 'page',
  title: 'One page, against the same page drawn with other libraries',
  async run() {
    const { signer } = await benchmarkKey('ES256');
    const issuer = createIssuer({ signer, now });
    const cards: IssuedCard[] = [];
    for (const card of HOLDERS) cards.push(await issuer.issue(card));
    const font = readFileSync(createRequire(import.meta.url).resolve(FONT));
    const pages: Readonly<Record<string, (card: IssuedCard) => Promise<Uint8Array>>> = {
      eehic: (card) => renderCardPdf(card),
      pdfkit: (card) => drawWithPdfkit(layOut(card), font),
      'pdf-lib, font subset': (card) => drawWithPdfLib(layOut(card), font, true),
      'pdf-lib, whole font': (card) => drawWithPdfLib(layOut(card), font, false),
    };
    const contenders = Object.entries(pages).map(([name, draw]) => ({
      ...oneByOne(name, (index) => draw(turn(cards, index))),
      share: name === 'eehic' ? SHARE : 1,
    }));
    const timings = await interleave(contenders, 7, HOLDERS.length);
    const rows: Row[] = [];
    for (const { name, median, cpu, rounds } of timings) {
      const [size, times] = [(await pages[name]!(cards[0]!)).length, rate(timings[0]!, { rounds })];
      const compared = name === 'eehic' ? {} : { 'eehic is': times, 'by CPU': rate(timings[0]!.cpu, cpu) };
      const note = NOTES[name];
      rows.push({
        name,
        values: { time: median, CPU: cpu.median, 'John Doe': size, ...compared },
        ...(note !== undefined && { note }),
      });
    }
    const naive = timings.filter(({ name }) => name.startsWith('pdf-lib'));
    const min = Math.min(...naive.map((timing) => rate(timings[0]!, timing)));
    const aim = `a page at least ${TIMES_FASTER} times as fast as the naive way with pdf-lib`;
    return {
      tables: [{ columns: { time: 'µs', CPU: 'µs', 'John Doe': 'bytes', 'eehic is': '×', 'by CPU': '×' }, rows }],
      notes: ['The QR code itself is made by the same call in each.'],
      aims: [{ aim, isMet: min >= TIMES_FASTER, found: sayRate(min) }],
    };
  },
};

function layOut({ card, qr, text }: IssuedCard): readonly Item[] {
  const { labels, language } = chooseLabels(card.country, undefined);
  const matrix = qrMatrix(text, qr);
  return layOutA4({ card, labels, language, matrix, codeSide: chooseQrSize(matrix.size, undefined) });
}
