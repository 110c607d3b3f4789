// Answers a vector of the kind pdf: what a verifier reports of a file, once it has scanned it.
import { createVerifier } from 'eehic';
import { coseProfile } from 'eehic/profiles';
import { snapshotRegistry } from 'eehic/registry';
import { fileKind, scanImage, scanPdf } from 'eehic/scan';
import { bytesOf } from './bytes.mjs';
import { answerOf } from './text.mjs';

/** Long for a slow machine: what is to be found does not depend on time. */
const timeLimit = 60_000;

function scan(bytes, { pdfiumWasm, ...wasm }) {
  if (fileKind(bytes) !== 'pdf') return scanImage(bytes, { ...wasm, timeLimit });
  return scanPdf(bytes, { ...wasm, ...(pdfiumWasm ? { pdfiumWasm } : {}), timeLimit });
}

export async function answerPdf({ input, registry: results, bytes, wasm = {} }) {
  const now = () => new Date(input.now);
  const lists = ['trustAnchors', 'timestampAnchors', 'crls'].filter((option) => input[option]);
  const verifier = createVerifier({
    registry: snapshotRegistry(results, { now }),
    profiles: [coseProfile],
    now,
    timeZone: input.timeZone,
    requirePdfSignature: input.requirePdfSignature ?? false,
    ...Object.fromEntries(lists.map((option) => [option, input[option].map(bytesOf)])),
  });
  try {
    const scanned = await scan(bytes, wasm);
    return { ...answerOf(await verifier.verify(scanned)), text: scanned.text };
  } catch (error) {
    return { conclusion: 'UNREADABLE', error: error.code };
  }
}
