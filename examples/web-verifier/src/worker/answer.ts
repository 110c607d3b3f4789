import { createVerifier, EhicError, type Scan, type VerificationReport, type Verifier } from 'eehic';
import type { TrustRegistry } from 'eehic/registry';
import type { Config } from '../config.ts';
import { openTrust } from '../trust/open-trust.ts';
import { refreshTrust } from '../trust/refresh-trust.ts';
import { takeBundle } from '../trust/take-bundle.ts';
import { type Held, NOTHING } from '../trust/trust.ts';
import { loadSpeech } from '../words/languages.ts';
import { findInstitution } from './find-institution.ts';
import type { Answers, Checked, Kind, PlainReport, Request } from './protocol.ts';
import { readFile } from './read-file.ts';
import { readFrame, warmUp } from './read-frame.ts';

/** The maximum size of a start bundle in bytes. */
const MAX_BUNDLE = 192 << 20;

/** What cards are judged by. */
interface Judge {
  readonly verifier: Verifier;
  readonly registry: TrustRegistry;
}

let judge: Judge | undefined;

/** With no registry on the device, a card is reported as not checked. */
const NO_REGISTRY: TrustRegistry = { find: async () => ({ status: 'failed', code: 'REGISTRY_UNREACHABLE' }) };

/** Answers what the page asks. */
export async function answer(request: Request): Promise<Answers[Kind]> {
  switch (request.kind) {
    case 'open':
      return open(request.config);
    case 'refresh':
      return refreshTrust(request.config);
    case 'bundle':
      return takeBundleFile(request);
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

/** Opens what is on the device. A verifier that works goes on working when that fails. */
async function open(config: Config): Promise<Held> {
  const [trust] = await Promise.all([openTrust(config), warmUp()]);
  const { requireRevocation, timeZone } = config;
  const rules = { requireRevocation, ...(timeZone === undefined ? {} : { timeZone }) };
  if (!trust) {
    judge ??= { verifier: createVerifier({ registry: NO_REGISTRY, ...rules }), registry: NO_REGISTRY };
    return NOTHING;
  }
  const { registry, revocation, crls, held } = trust;
  const sources = { registry, ...(revocation ? { revocation } : {}), ...(crls ? { crls } : {}) };
  judge = { verifier: createVerifier({ ...sources, ...rules }), registry };
  return held;
}

async function takeBundleFile({ config, file }: Extract<Request, { kind: 'bundle' }>) {
  if (file.size > MAX_BUNDLE) throw new EhicError('ERR_EHIC_START_BUNDLE_FORMAT', 'the file is too large');
  return takeBundle(config, (await file.text()).replace(/\r?\n$/, ''));
}

async function check(
  scans: readonly (string | Scan)[],
  treatmentDate: string | undefined,
): Promise<readonly Checked[]> {
  if (scans.length === 0) return [];
  if (!judge) throw new Error('nothing to judge cards by');
  const { verifier, registry } = judge;
  const options = treatmentDate === undefined ? {} : { treatmentDate };
  return Promise.all(
    scans.map(async (scan) => {
      const { withIdentityCheck: _, ...report } = await verifier.verify(scan, options);
      const institution = await findInstitution(report, registry);
      const { pdf, image }: Partial<Scan> = typeof scan === 'string' ? {} : scan;
      const pages = pdf ?? image;
      const mark = await markOf(typeof scan === 'string' ? scan : scan.text);
      return {
        report: report as PlainReport,
        mark,
        ...(institution ? { institution } : {}),
        ...(pages && pages.pages > 1 ? { page: pages.page } : {}),
      };
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
