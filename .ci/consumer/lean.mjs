// The library without the optional peer dependencies: it issues, draws and verifies, and a scan says what to install.
// How much is installed is bounded.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createIssuer, createVerifier } from 'eehic';
import { verifyMany } from 'eehic/node';
import { renderCardPdf, verifyPdfSignature } from 'eehic/pdf';
import { pkcs11Signer } from 'eehic/pkcs11';
import { qrPng } from 'eehic/qr';
import { toPdfReport } from 'eehic/report';
import { scanImage, scanPdf } from 'eehic/scan';
import { scanPixels } from 'eehic/scan/pixels';
import { createMockRepository, demoInstitution, demoSigner, sampleCard } from 'eehic/testing';
import { frameOf } from './frame.mjs';

const MAX_PACKAGES = 17;
/** The pages say 15. */
const MAX_MEGABYTES = 15.4;

function check(isRight, fault) {
  if (!isRight) throw new Error(fault);
}

const installed = readdirSync('node_modules', { recursive: true, withFileTypes: true });
const isPackage = (folder) => /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/@]+$/.test(folder);
const packages = installed.filter((entry) => entry.name === 'package.json' && isPackage(entry.parentPath));
// What the files take on a disk.
const bytes = installed.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).blocks * 512, 0);
console.log(`${packages.length} packages, ${(bytes / 1e6).toFixed(1)} MB`);
check(packages.length <= MAX_PACKAGES, `more than ${MAX_PACKAGES} packages are installed`);
check(bytes <= MAX_MEGABYTES * 1e6, `more than ${MAX_MEGABYTES} MB are installed`);
for (const absent of ['sharp', '@hyzyla/pdfium', 'pkcs11js', 'commander', '.bin/eehic']) {
  check(!existsSync(`node_modules/${absent}`), `${absent} is installed`);
}

const registry = createMockRepository().registry();
const signer = await demoSigner(demoInstitution('BE'));
const issuer = createIssuer({ signer, timeZone: 'UTC', registry });
const issued = await issuer.issue(sampleCard('BE', 'EHIC', new Date().toISOString().slice(0, 10)));
const pdf = await renderCardPdf(issued, { signer });
check((await verifyPdfSignature(pdf, { trustAnchors: [signer.certificate] })).valid, 'the signature is not valid');
const report = await createVerifier({ registry, timeZone: 'UTC' }).verify(issued.text);
check(report.conclusion === 'APPROVED', `not approved: ${report.failure?.code}`);
check((await toPdfReport(report, { verifier: { name: 'Clinic' } })).length > 1000, 'no report');

const zxingWasm = readFileSync(fileURLToPath(import.meta.resolve('eehic/zxing_reader.wasm')));
check((await scanPixels(frameOf(issued.text), { zxingWasm })).text === issued.text, 'pixels are not read');

const noHsm = await pkcs11Signer({ module: '/nothing.so' }).catch((thrown) => thrown);
check(noHsm.code === 'ERR_EHIC_PKCS11_UNAVAILABLE' && noHsm.message.includes('pkcs11js@2.1.7'), String(noHsm.stack));

const png = qrPng(issued.text);
const SHARP = 'npm install sharp@0.35.5';
const PDFIUM = 'npm install @hyzyla/pdfium@2.1.13';
for (const options of [{}, { worker: true }]) {
  for (const [scan, install] of [
    [() => scanImage(png, options), SHARP],
    [() => scanPdf(pdf, options), PDFIUM],
  ]) {
    const error = await scan().catch((thrown) => thrown);
    check(error.code === 'ERR_EHIC_SCAN_DECODER_UNAVAILABLE' && error.message.endsWith(install), String(error.stack));
  }
}
const outcomes = [];
for await (const outcome of verifyMany([issued.text, png, pdf], { registry, timeZone: 'UTC', workers: 1 })) {
  outcomes.push(outcome.ok ? outcome.report.conclusion : `${outcome.error.code} ${outcome.error.message}`);
}
check(outcomes[0] === 'APPROVED', outcomes[0]);
check(outcomes[1].startsWith('ERR_EHIC_SCAN_DECODER_UNAVAILABLE') && outcomes[1].endsWith(SHARP), outcomes[1]);
check(outcomes[2].startsWith('ERR_EHIC_SCAN_DECODER_UNAVAILABLE') && outcomes[2].endsWith(PDFIUM), outcomes[2]);
