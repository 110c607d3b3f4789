// A page that Vite bundles: it reads a PDF, whose pages PDFium draws, and verifies its code and its signature.

import pdfiumWasm from '@hyzyla/pdfium/pdfium.wasm?url';
import { createVerifier } from 'eehic';
import { snapshotRegistry } from 'eehic/registry';
import { scanPdf } from 'eehic/scan';
import zxingWasm from 'eehic/zxing_reader.wasm?url';

async function verify() {
  const { list, now } = await (await fetch('card.json')).json();
  const pdf = new Uint8Array(await (await fetch('card.pdf')).arrayBuffer());
  const registry = snapshotRegistry(list);
  const verifier = createVerifier({ registry, requirePdfSignature: true, timeZone: 'UTC', now: () => new Date(now) });
  const report = await verifier.verify(await scanPdf(pdf, { zxingWasm, pdfiumWasm }));
  return `${report.conclusion} ${report.failure?.code ?? 'signed'}`;
}

const found = await verify().catch(String);
document.querySelector('#result').textContent = found;
// To what tests this page.
await fetch(location.hash.slice(1), { method: 'POST', mode: 'no-cors', body: found });
