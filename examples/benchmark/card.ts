import { createIssuer } from 'eehic';
import { renderCardPdf } from 'eehic/pdf';
import { create } from 'qrcode';
import { HOLDERS, now } from './holders.ts';
import type { BenchmarkKey } from './keys.ts';
import { interleave, median, oneByOne, rate, sayMicros, sayRate } from './measure.ts';
import { aim, heading, line, table } from './print.ts';
import { turn } from './speed.ts';

const MAX_MICROS = 2500;
const MAX_SIGNATURE_MICROS = 600;
const MAX_BYTES = 80_000;

/**
 * Compares a complete card (token, QR code, page, PAdES B-B) with the work that no implementation can avoid: two
 * signatures, a QR matrix, a hash. The matrix has a fixed mask, so that the floor does not move with the choice of masks.
 */
export async function printCardSpeed(keys: readonly BenchmarkKey[]): Promise<void> {
  heading('6  A complete signed card, against the sum of its floor');
  const rows: string[][] = [];
  const verdicts: (() => void)[] = [];
  for (const { algorithm, signer, sign } of keys) {
    const issuer = createIssuer({ signer, now });
    const issued = await Promise.all(HOLDERS.map((card) => issuer.issue(card)));
    const pages = await Promise.all(issued.map((each) => renderCardPdf(each, { signer: signer, now })));
    const attributes = new Uint8Array(110);
    const timings = await interleave(
      [
        oneByOne('complete card', async (index) =>
          renderCardPdf(await issuer.issue(turn(HOLDERS, index)), { signer: signer, now }),
        ),
        oneByOne('the same, not signed', async (index) =>
          renderCardPdf(await issuer.issue(turn(HOLDERS, index)), { now }),
        ),
        oneByOne('floor', async (index) => {
          const { text, qr, layers } = turn(issued, index);
          create([{ mode: 'alphanumeric', data: text }], {
            version: qr.version,
            errorCorrectionLevel: qr.level,
            maskPattern: 0,
          });
          await sign(layers.claims);
          await crypto.subtle.digest('SHA-256', turn(pages, index) as BufferSource);
          await sign(attributes);
        }),
      ],
      9,
      40 * HOLDERS.length,
    );
    const [complete, unsigned, floor] = timings as [(typeof timings)[0], (typeof timings)[0], (typeof timings)[0]];
    const signature = median(complete.rounds.map((figure, round) => figure - unsigned.rounds[round]!));
    const bytes = Math.max(...pages.map(({ length }) => length));
    for (const { name, median: micros } of timings) {
      rows.push([
        `${algorithm}, ${name}`,
        sayMicros(micros),
        name === 'complete card' ? sayRate(rate(complete, floor)) : '',
      ]);
    }
    verdicts.push(() => {
      const of = `with ${algorithm}`;
      aim(`a complete card ${of} in at most 2.5 ms`, complete.median <= MAX_MICROS, sayMicros(complete.median));
      aim(`its signature ${of} at most 0.6 ms of it`, signature <= MAX_SIGNATURE_MICROS, sayMicros(signature));
      aim(`every card ${of} at most 80 kB`, bytes <= MAX_BYTES, `${(bytes / 1000).toFixed(1)} kB`);
    });
  }
  table(['', 'time', 'against its floor'], rows);
  line(
    'Both signatures of a card are checked before they are used; the floor checks none, and its code has a fixed mask.',
  );
  for (const say of verdicts) say();
}
