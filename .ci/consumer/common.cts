// A CommonJS module: require of an ES module, as Node 20.19 and 22.12 have it.
import type { CardInput } from 'eehic';

import eehic = require('eehic');

import { signerFromKey } from 'eehic/signers';

import pdf = require('eehic/pdf');

export async function issue(privateKey: eehic.WebCryptoKey, certificate: Uint8Array, card: CardInput) {
  const signer = await signerFromKey({ privateKey, certificate });
  const issued = await eehic.createIssuer({ signer }).issue(card);
  // @ts-expect-error no such option
  await pdf.renderCardPdf(issued, { sign: signer });
  return pdf.renderCardPdf(issued, { signer });
}
