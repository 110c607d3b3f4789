// A page that Vite bundles: it reads a code out of pixels, as of a frame of a camera, and verifies it.
import { createVerifier } from 'eehic';
import { de } from 'eehic/language/de';
import { snapshotRegistry } from 'eehic/registry';
import { explain } from 'eehic/report/core';
import { scanPixels } from 'eehic/scan/pixels';
import zxingWasm from 'eehic/zxing_reader.wasm?url';
import { frameOf } from '../frame.mjs';

async function verify() {
  const { text, list, now } = await (await fetch('card.json')).json();
  const verifier = createVerifier({ registry: snapshotRegistry(list), timeZone: 'UTC', now: () => new Date(now) });
  const report = await verifier.verify(await scanPixels(frameOf(text), { zxingWasm }));
  return `${report.conclusion}: ${explain(report, de).title}`;
}

const found = await verify().catch(String);
document.querySelector('#result').textContent = found;
// To what tests this page.
await fetch(location.hash.slice(1), { method: 'POST', mode: 'no-cors', body: found });
