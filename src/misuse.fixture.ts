import type { IssuedCard } from './issue/issued-card.ts';
import { renderCardPdf } from './pdf/render.ts';
import { scanPdf } from './scan/scan-pdf.ts';
import type { Scan } from './scan-result.ts';
import type { Signer } from './signers/signer.ts';

/** What is scanned from the signed page of a card. */
export async function readStructuredScan(issued: IssuedCard, sign: Signer, now: () => Date): Promise<Scan> {
  return scanPdf(await renderCardPdf(issued, { signer: sign, now }));
}
