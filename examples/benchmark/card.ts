import { createIssuer } from 'eehic';
import { renderCardPdf } from 'eehic/pdf';
import { create } from 'qrcode';
import { cardParts } from './card-parts.ts';
import { HOLDERS, now } from './holders.ts';
import { BENCHMARK_ALGORITHMS, type BenchmarkAlgorithm, benchmarkKey } from './keys.ts';
import { interleave, median, oneByOne, rate, turn } from './measure.ts';
import type { Aim, Benchmark, Row } from './results.ts';
import { sayBytes, sayMicros } from './say.ts';

const MAX_MICROS = 2500;
const MAX_SIGNATURE_MICROS = 600;
const MAX_BYTES = 80_000;

/**
 * Compares a complete card (token, QR code, page, PAdES B-B) with the work that no implementation can avoid: two
 * signatures, a QR matrix, a hash. The matrix has a fixed mask, so that the floor does not move with the choice of masks.
 */
export const cardBenchmark: Benchmark = {
  name: 'card',
  title: 'A complete signed card, against the sum of its floor',
  async run() {
    const rows: Row[] = [];
    const aims: Aim[] = [];
    for (const algorithm of BENCHMARK_ALGORITHMS) {
      const measured = await measureCard(algorithm);
      rows.push(...measured.rows);
      aims.push(...measured.aims);
    }
    return {
      tables: [{ columns: { time: 'µs', CPU: 'µs', 'of its floor': '×', 'by CPU': '×' }, rows }, await cardParts()],
      notes: [
        'Both signatures of a card are checked before they are used; the floor checks none, and its code has a fixed mask.',
        'The parts of a card with ES256 are by the time of the processor, each by itself; one after the other they take more,',
        'which is in the rest.',
      ],
      aims,
    };
  },
};

async function measureCard(algorithm: BenchmarkAlgorithm): Promise<{ rows: Row[]; aims: Aim[] }> {
  const { signer, webCrypto } = await benchmarkKey(algorithm);
  const issuer = createIssuer({ signer, now });
  const issued = await Promise.all(HOLDERS.map((card) => issuer.issue(card)));
  const pages = await Promise.all(issued.map((each) => renderCardPdf(each, { signer, now })));
  const attributes = new Uint8Array(110);
  const timings = await interleave(
    [
      oneByOne('complete card', async (index) =>
        renderCardPdf(await issuer.issue(turn(HOLDERS, index)), { signer, now }),
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
        await webCrypto.sign(layers.claims);
        await crypto.subtle.digest('SHA-256', turn(pages, index) as BufferSource);
        await webCrypto.sign(attributes);
      }),
    ],
    15,
    10 * HOLDERS.length,
  );
  const [complete, unsigned, floor] = [timings[0]!, timings[1]!, timings[2]!];
  const signature = median(complete.rounds.map((figure, round) => figure - unsigned.rounds[round]!));
  const bytes = Math.max(...pages.map(({ length }) => length));
  const rows = timings.map((timing) => ({
    name: `${algorithm}, ${timing.name}`,
    values: {
      time: timing.median,
      CPU: timing.cpu.median,
      ...(timing !== floor && { 'of its floor': rate(timing, floor), 'by CPU': rate(timing.cpu, floor.cpu) }),
    },
  }));
  const aim = (wanted: string, isMet: boolean, found: string): Aim => ({ aim: wanted, isMet, found });
  const aims = [
    aim(
      `a complete card with ${algorithm} in at most 2.5 ms`,
      complete.median <= MAX_MICROS,
      sayMicros(complete.median),
    ),
    aim(
      `its signature with ${algorithm} at most 0.6 ms of it`,
      signature <= MAX_SIGNATURE_MICROS,
      sayMicros(signature),
    ),
    aim(`every card with ${algorithm} at most 80 kB`, bytes <= MAX_BYTES, sayBytes(bytes)),
  ];
  return { rows, aims };
}
