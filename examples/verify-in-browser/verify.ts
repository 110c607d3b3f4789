// Verifies in the browser: a picture of a code, or its text, with nothing sent anywhere.
// Run: npx esbuild examples/verify-in-browser/verify.ts --bundle --format=esm --loader:.wasm=file '--external:node:*' \
//        --outdir=examples/verify-in-browser --servedir=examples/verify-in-browser --serve=127.0.0.1:8000
// and open http://127.0.0.1:8000/. Nothing is written: esbuild serves the bundle from memory.
//
// A page for daily work is examples/web-verifier: camera, offline use, languages. This file is the least that works.
import { createVerifier } from 'eehic';
import { en } from 'eehic/language/en';
import { cardLines, explain } from 'eehic/report/core';
import { scanPixels } from 'eehic/scan/pixels';
import { createMockRepository } from 'eehic/testing';
import zxingWasm from 'eehic/zxing_reader.wasm'; // its address, by --loader:.wasm=file

// In its place: resolverRegistry({ url }) or readSignedSnapshot(…) of eehic/registry.
const registry = createMockRepository().registry();
const verifier = createVerifier({ registry });

const form = document.querySelector('form')!;
const output = document.querySelector('pre')!;
const day = form.elements.namedItem('day') as HTMLInputElement;
day.value = new Intl.DateTimeFormat('sv-SE').format(new Date()); // YYYY-MM-DD

async function scanPicture(file: File) {
  const picture = await createImageBitmap(file);
  const { width, height } = picture;
  const context = new OffscreenCanvas(width, height).getContext('2d')!;
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  return scanPixels({ width, height, rgba: data }, { zxingWasm, effort: 'photo' }); // in a worker, where it may take long
}

async function verify(entries: FormData): Promise<string> {
  const picture = entries.get('picture') as File;
  const scan = picture.size > 0 ? await scanPicture(picture) : String(entries.get('text'));
  const report = await verifier.verify(scan, { treatmentDate: day.value });
  const { title, sentence, advice } = explain(report, en);
  const lines = report.conclusion === 'APPROVED' ? cardLines(report.card, en) : [];
  const printed = lines.map(({ number = '', caption, value }) => `${number} ${caption}: ${value}`);
  return [title, sentence, advice, ...printed].join('\n');
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void verify(new FormData(form))
    // A picture without a code is an error with a code; whatever a code says leads to a report.
    .catch((error) => String(error.code ?? error))
    .then((text) => {
      output.textContent = text;
    });
});
