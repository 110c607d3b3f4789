import { createIssuer } from 'eehic';
import { renderCardPdf } from 'eehic/pdf';
import { qrMatrix } from 'eehic/qr';
import { create } from 'qrcode';
import { chooseLabels } from '../../src/language/choose-labels.ts';
import { layOutA4 } from '../../src/pdf/layout/a4.ts';
import { layOutId1 } from '../../src/pdf/layout/id1.ts';
import { chooseQrSize } from '../../src/pdf/layout/qr-size.ts';
import { signDocument } from '../../src/pdf/sign/sign-document.ts';
import { writeContentStream } from '../../src/pdf/write/content-stream.ts';
import { buildDocument } from '../../src/pdf/write/document.ts';
import { HOLDERS, now } from './holders.ts';
import { benchmarkKey } from './keys.ts';
import { layerTable } from './layers.ts';
import { interleave, oneByOne, synchronous, turn } from './measure.ts';
import type { Table } from './results.ts';

/** Returns the table of where the time of the processor goes that a complete card with ES256 takes. */
export async function cardParts(): Promise<Table> {
  const { signer } = await benchmarkKey('ES256');
  const issuer = createIssuer({ signer, now });
  const cards = await Promise.all(
    HOLDERS.map(async (holder) => {
      const { card, text, qr } = await issuer.issue(holder);
      const wording = chooseLabels(card.country);
      const matrix = qrMatrix(text, qr);
      const content = { card, ...wording, matrix, codeSide: chooseQrSize(matrix.size, undefined) };
      const layOut = () => layOutA4(content, card.document === 'EHIC' ? layOutId1(content) : undefined);
      const items = layOut();
      const { language, labels } = wording;
      const info = { title: 'A card', language, signatureField: labels.signature, isAccessible: true };
      return { text, qr, layOut, items, stream: writeContentStream(items), info, labels };
    }),
  );
  const timings = await interleave(
    [
      oneByOne('all of it', async (index) => renderCardPdf(await issuer.issue(turn(HOLDERS, index)), { signer, now })),
      oneByOne('issue to text', (index) => issuer.issue(turn(HOLDERS, index))),
      synchronous('QR matrix', (index) => qrMatrix(turn(cards, index).text, turn(cards, index).qr)),
      synchronous('- by qrcode with a fixed mask', (index) => {
        const { text, qr } = turn(cards, index);
        const options = { version: qr.version, errorCorrectionLevel: qr.level, maskPattern: 0 } as const;
        create([{ mode: 'alphanumeric', data: text }], options);
      }),
      synchronous('layout', (index) => turn(cards, index).layOut()),
      synchronous('content stream, compressed', (index) => writeContentStream(turn(cards, index).items)),
      oneByOne('document, written and signed', (index) => {
        const { stream, info, text, labels } = turn(cards, index);
        const document = buildDocument(stream, { ...info, attachment: { text, description: labels.qrCode } });
        return signDocument(document, { signer, signedAt: now() });
      }),
    ],
    9,
    20 * HOLDERS.length,
  );
  // By the time of the processor, since the parts must add up on a busy machine too.
  return layerTable(
    'card',
    timings.map(({ cpu, ...timing }) => ({ ...timing, cpu, median: cpu.median })),
  );
}
