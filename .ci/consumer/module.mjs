// Every published subpath, as an ES module and by require; a card from issuing to verifying, also in threads.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createIssuer, createVerifier } from 'eehic';
import { renderCardPdf, verifyPdfSignature } from 'eehic/pdf';
import { scanPdf } from 'eehic/scan';
import { createMockRepository, demoInstitution, demoSigner, sampleCard } from 'eehic/testing';

const require = createRequire(import.meta.url);
const { exports } = JSON.parse(readFileSync('node_modules/eehic/package.json', 'utf8'));
for (const subpath of Object.keys(exports)) {
  if (/\.(json|wasm)$/.test(subpath)) continue;
  const name = subpath.replace('.', 'eehic').replace('*', 'de');
  const module = await import(name);
  if (require(name) === undefined) throw new Error(`require of ${name}`);
  console.log(name, Object.keys(module).join(' '));
}
const registry = createMockRepository().registry();
const signer = await demoSigner(demoInstitution('BE'));
const issuer = createIssuer({ signer, timeZone: 'UTC', registry });
const issued = await issuer.issue(sampleCard('BE', 'EHIC', new Date().toISOString().slice(0, 10)));
const pdf = await renderCardPdf(issued, { signer });
const verifier = createVerifier({ registry, timeZone: 'UTC', requirePdfSignature: true });
const report = await verifier.verify(await scanPdf(pdf));
if (!(await verifyPdfSignature(pdf, { trustAnchors: [signer.certificate] })).valid) throw new Error('signature');
if (report.conclusion !== 'APPROVED') throw new Error(JSON.stringify(report.failure));
for (const { scanPdf: scan } of [await import('eehic/scan'), require('eehic/scan')]) {
  if ((await scan(pdf, { worker: true })).text !== issued.text) throw new Error('scan in a worker');
}
for (const { verifyMany } of [await import('eehic/node'), require('eehic/node')]) {
  for await (const outcome of verifyMany([issued.text, pdf], { registry, timeZone: 'UTC', workers: 1 })) {
    if (!outcome.ok || outcome.report.conclusion !== 'APPROVED') throw new Error('verifyMany');
  }
}
