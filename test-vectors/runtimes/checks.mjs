// What is checked in every runtime, against the installed package: a module of its own that uses nothing of Node.
import { createIssuer, createVerifier } from 'eehic';
import { base45Decode, base45Encode } from 'eehic/codec';
import { fr } from 'eehic/language/fr';
import { renderCardPdf, verifyPdfSignature } from 'eehic/pdf';
import { qrPng } from 'eehic/qr';
import { snapshotRegistry } from 'eehic/registry';
import { explainSteps, toPdfReport } from 'eehic/report';
import { explain } from 'eehic/report/core';
import { createStatusList, revocationLists } from 'eehic/revocation';
import { scanAllImage, scanAllPdf, scanImage, scanPdf, scanPixels } from 'eehic/scan';
import { signerFromPem, signerFromPkcs8, signerFromPkcs12 } from 'eehic/signers';
import { bytesOf } from './answers/bytes.mjs';
import { OTHERS } from './answers/others.mjs';
import { answerOf, reportOf } from './answers/text.mjs';

/**
 * Runs the vectors and makes, draws, scans and verifies a card with each key. `wasm` has the options with which files
 * are scanned. Returns how many vectors ran, the hash of the reports of each kind, and what was not as expected.
 */
export async function runChecks(material, wasm) {
  const { vectors, registries, testKeys, files, reportSchema, keys, keyFiles, registry, card, now } = material;
  const failures = [];
  const reports = {};
  for (const vector of vectors) {
    const { id, kind, input, expected } = vector;
    const { layer: _, ...wanted } = expected;
    const registry = registries[input.registry];
    let answer;
    if (OTHERS[kind]) {
      const key = testKeys[input.key];
      const bytes = input.file === undefined ? undefined : bytesOf(files[input.file]);
      answer = await OTHERS[kind]({ input, registry, key, bytes, wasm, reportSchema });
    } else {
      const report = await reportOf(vector, registry);
      reports[kind] ??= [];
      reports[kind].push({ ...report, evidence: { ...report.evidence, library: '' } });
      answer = answerOf(report);
    }
    const found = JSON.stringify(sorted(answer));
    if (found !== JSON.stringify(sorted(wanted))) failures.push(`${id}: ${found}`);
  }
  for (const key of keys) {
    try {
      failures.push(...(await checkCard(key, { registry, card, now: () => new Date(now) }, wasm)));
    } catch (error) {
      failures.push(`${key.algorithm}: ${error.stack ?? error}`);
    }
  }
  failures.push(...(await checkKeyFiles(keyFiles)));
  const sha256 = {};
  for (const [kind, all] of Object.entries(reports)) sha256[kind] = await hashOf(JSON.stringify(all));
  return { vectors: vectors.length, cards: keys.length, sha256, failures };
}

async function hashOf(text) {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  return Object.fromEntries(keys.sort().map((key) => [key, sorted(value[key])]));
}

/** Issues a card with a key, draws it signed, reads it back in each way, and verifies it; also one that was changed. */
async function checkCard({ algorithm, privateKeyPem, certificatePem }, { registry: results, card, now }, wasm) {
  const failures = [];
  const check = (name, isRight) => isRight || failures.push(`${algorithm}: ${name}`);
  const registry = snapshotRegistry(results, { now });
  const signer = await signerFromPkcs8({ privateKeyPem, certificatePem, algorithm });
  const list = createStatusList({ signer, url: 'https://fund.example/status', size: 1000, now });
  const bound = { registry, now, timeZone: 'UTC' };
  const index = list.allot();
  const issued = await createIssuer({ ...bound, signer }).issue({ ...card, revocation: { uri: list.url, index } });
  check('Base45', base45Encode(base45Decode(issued.text.slice(4))) === issued.text.slice(4));

  const pdf = await renderCardPdf(issued, { signer, now });
  const trust = { trustAnchors: [signer.certificate], now };
  check('signature of the PDF', (await verifyPdfSignature(pdf, trust)).valid);
  const scan = await scanPdf(pdf, wasm);
  check('scanPdf', scan.text === issued.text && scan.pdf.signature.intact);
  check('scanAllPdf', (await scanAllPdf(pdf, wasm)).length === 1);

  const { pdfiumWasm: _, ...forPictures } = wasm;
  const png = qrPng(issued.text);
  check('scanImage', (await scanImage(png, forPictures)).text === issued.text);
  check('scanAllImage', (await scanAllImage(png, forPictures)).length === 1);
  const blank = { width: 20, height: 20, grey: new Uint8Array(400) };
  const noCode = await scanPixels(blank, forPictures).catch(codeOf);
  check(`scanPixels: ${noCode}`, noCode === 'ERR_EHIC_SCAN_NO_CODE');

  const published = await list.publish('cwt');
  const fetch = async () => new Response(published, { headers: { 'content-type': 'application/statuslist+cwt' } });
  const revocation = revocationLists({ hosts: ['fund.example'], registry, now, fetch });
  const verifier = createVerifier({ ...bound, revocation, requirePdfSignature: true, requireRevocation: true });
  const report = await verifier.verify(scan);
  check(`report: ${report.failure?.code}`, report.conclusion === 'APPROVED');
  check('explain', explain(report, fr).title.length > 0 && explainSteps(report, 'el').steps.length > 0);
  check(
    'report as PDF',
    (await toPdfReport(report, { verifier: { name: 'Clinic' }, language: 'mt', now, signer })).length > 10_000,
  );

  pdf[300] ^= 1;
  const changed = await createVerifier(bound).verify(await scanPdf(pdf, wasm));
  check(`a changed PDF: ${changed.failure?.code}`, changed.failure?.code === 'DIGEST_MISMATCH');
  list.revoke(index);
  return failures;
}

/** Makes a signer of each file of one key, and none with a passphrase that is wrong or not needed. */
async function checkKeyFiles({ passphrase, certificate, pkcs8, sec1, encrypted, pkcs12 }) {
  const failures = [];
  const pem = (key) => (options) => signerFromPem({ key: bytesOf(key), certificate: bytesOf(certificate), ...options });
  const files = [
    ['PKCS#8', pem(pkcs8), {}],
    ['SEC 1', pem(sec1), {}],
    ['encrypted PKCS#8', pem(encrypted), { passphrase }],
    ['PKCS#12', (options) => signerFromPkcs12({ pkcs12: bytesOf(pkcs12), ...options }), { passphrase }],
  ];
  for (const [name, open, options] of files) {
    const made = await open(options).then(({ algorithm }) => algorithm, codeOf);
    if (made !== 'ES256') failures.push(`a key in ${name}: ${made}`);
    const refused = await open({ passphrase: 'wrong' }).then(({ algorithm }) => algorithm, codeOf);
    if (refused !== 'ERR_EHIC_PASSPHRASE') failures.push(`a key in ${name}, wrong passphrase: ${refused}`);
  }
  return failures;
}

function codeOf(error) {
  return error.code ?? String(error);
}
