import { createVerifier, type Scan, type VerificationReport, type Verifier } from 'eehic';
import type { Config } from '../config.ts';
import { openTrust } from '../trust/trust.ts';
import { loadSpeech } from '../words/languages.ts';
import type { Answers, Checked, Kind, PlainReport, Request } from './protocol.ts';
import { readFile } from './read-file.ts';
import { readFrame, warmUp } from './read-frame.ts';

let opened: Promise<Verifier> | undefined;

/** Answers what the page asks. */
export async function answer(request: Request): Promise<Answers[Kind]> {
  switch (request.kind) {
    case 'open':
      return open(request.config);
    case 'frame':
      return check(await readFrame(request.frame, request.part), request.treatmentDate);
    case 'text':
      return check([request.text], request.treatmentDate);
    case 'file':
      return check(await readFile(request.file), request.treatmentDate);
    case 'pdf-report':
      return makePdf(request);
  }
}

async function open(config: Config): Promise<Answers['open']> {
  const opening = openTrust(config).then(({ registry, revocation }) =>
    createVerifier({
      registry,
      ...(revocation ? { revocation } : {}),
      ...(config.timeZone === undefined ? {} : { timeZone: config.timeZone }),
    }),
  );
  // A verifier that works goes on working when a refresh fails.
  const before = opened;
  opened = opening.catch((error: unknown) => before ?? Promise.reject(error));
  const [verifier] = await Promise.all([opening, warmUp()]);
  const { registry } = await verifier.prefetch();
  return registry?.time === undefined ? {} : { registryTime: registry.time };
}

async function check(
  scans: readonly (string | Scan)[],
  treatmentDate: string | undefined,
): Promise<readonly Checked[]> {
  if (scans.length === 0) return [];
  if (!opened) throw new Error('nothing to judge cards by');
  const verifier = await opened;
  const options = treatmentDate === undefined ? {} : { treatmentDate };
  return Promise.all(
    scans.map(async (scan) => {
      const { withIdentityCheck: _, ...report } = await verifier.verify(scan, options);
      const { pdf, image }: Partial<Scan> = typeof scan === 'string' ? {} : scan;
      const pages = pdf ?? image;
      const mark = await markOf(typeof scan === 'string' ? scan : scan.text);
      return { report: report as PlainReport, mark, ...(pages && pages.pages > 1 ? { page: pages.page } : {}) };
    }),
  );
}

async function markOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return new Uint8Array(digest).join();
}

/** Loaded when it is first needed: it has all languages. */
async function makePdf({ report, clinic, language }: Extract<Request, { kind: 'pdf-report' }>) {
  const [{ toPdfReport }, { library }] = await Promise.all([import('eehic/report'), loadSpeech(language)]);
  const pdf = await toPdfReport(report as VerificationReport, { verifier: { name: clinic }, language: library });
  return new Uint8Array(pdf);
}
