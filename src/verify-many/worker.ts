import { MessageChannel, parentPort, threadId, workerData } from 'node:worker_threads';
import { coseProfile } from '../profiles/cose/profile.ts';
import { jwsProfile } from '../profiles/jws/profile.ts';
import { fileKind } from '../scan/kind.ts';
import { scanAllImage, scanImage } from '../scan/scan-image.ts';
import { scanAllPdf, scanPdf } from '../scan/scan-pdf.ts';
import { toOutcome } from '../scan/worker/messages.ts';
import type { Scan } from '../scan-result.ts';
import { createVerifier } from '../verify/verifier.ts';
import { AskingSources } from './asking.ts';
import type { BatchResult, Finding, Started, Task, WorkerSettings } from './messages.ts';
import { packReport, textOf } from './packed-report.ts';

const settings = workerData as WorkerSettings;
const PROFILES = { cose: coseProfile, jws: jwsProfile };
const { port1, port2 } = new MessageChannel();
parentPort?.postMessage({ port: port2 } satisfies Started, [port2]);
// Once this module is loaded. Later the thread waits for work without a turn of its event loop.
queueMicrotask(() => parentPort?.postMessage({ started: threadId } satisfies Started));
const sources = new AskingSources(settings.asks, port1);
/** The time of the verification that is being called; the verifier reads its clock at once. */
let now: number | undefined;
const verifier = createVerifier({
  ...settings.verifier,
  registry: sources.registry,
  profiles: settings.profiles.map((name) => PROFILES[name]),
  ...(settings.asks.revocation ? { revocation: sources.revocation } : {}),
  ...(settings.asks.crls ? { crls: sources.crls } : {}),
  now: () => (now === undefined ? new Date() : new Date(now)),
});

/** Verifies a batch: all texts and scans of it at the same time, so that their questions go together. */
export async function verifyBatch(tasks: readonly Task[]): Promise<BatchResult> {
  sources.begin();
  const verified = await Promise.all(tasks.map(verifyTask));
  return {
    findings: JSON.stringify(verified.map(({ findings }) => findings)),
    scans: verified.map(({ scans }) => scans),
  };
}

interface Verified {
  readonly findings: readonly Finding[];
  readonly scans: readonly Scan[];
}

async function verifyTask({ scan, ...task }: Task): Promise<Verified> {
  if (!(scan instanceof Uint8Array)) return { findings: [await verify(scan, task)], scans: [] };
  try {
    const scans = await scanFile(scan);
    const findings: Finding[] = [];
    for (const each of scans) findings.push(await verify(each, task));
    return { findings, scans };
  } catch (error) {
    return { findings: [failed(error)], scans: [] };
  }
}

/** Scans in a thread that can be ended, as files are not trusted. */
async function scanFile(file: Uint8Array): Promise<readonly Scan[]> {
  const { maxPixels, pdfiumWasm, ...both } = settings.scan;
  const options = { ...both, worker: true };
  if (fileKind(file) === 'pdf') {
    const ofPdf = { ...options, ...(pdfiumWasm ? { pdfiumWasm } : {}) };
    return settings.allCards ? scanAllPdf(file, ofPdf) : [await scanPdf(file, ofPdf)];
  }
  const ofPicture = { ...options, ...(maxPixels === undefined ? {} : { maxPixels }) };
  return settings.allCards ? scanAllImage(file, ofPicture) : [await scanImage(file, ofPicture)];
}

async function verify(scan: string | Scan, task: Omit<Task, 'scan'>): Promise<Finding> {
  try {
    now = task.now;
    const { treatmentDate = settings.treatmentDate } = task;
    const report = await verifier.verify(scan, treatmentDate === undefined ? {} : { treatmentDate });
    return { report: packReport(report, textOf(scan)) };
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown): Finding {
  const outcome = toOutcome(error);
  if ('coded' in outcome) return { coded: outcome.coded };
  const message = 'the scan could not be verified';
  return { coded: { name: 'EhicError', code: 'ERR_EHIC_OPTIONS', message, params: {} } };
}
