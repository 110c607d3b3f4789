/** The files of the vectors, and this library run on them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Card, WalletCard } from '../src/card/model.ts';
import { base64Decode } from '../src/codec/bytes.ts';
import { coseProfile } from '../src/profiles/cose/profile.ts';
import { jwsProfile } from '../src/profiles/jws/profile.ts';
import { snapshotRegistry } from '../src/registry/snapshot.ts';
import { type RevocationListsOptions, revocationLists } from '../src/revocation/check/revocation-lists.ts';
import type { RevocationSource } from '../src/revocation/check/source.ts';
import type { VerificationReport } from '../src/verify/report.ts';
import { createVerifier } from '../src/verify/verifier.ts';
import {
  type AnyVector,
  type Expected,
  type Input,
  type Kind,
  type List,
  type Result,
  TEXT_KINDS,
  type Vector,
} from './generate/vector.ts';

export const ROOT = fileURLToPath(new URL('.', import.meta.url));

interface Index {
  readonly version: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly flags: Readonly<Record<string, string>>;
  readonly registries: readonly { readonly file: string }[];
  readonly keys: readonly { readonly file: string; readonly id: string }[];
  readonly vectors: readonly {
    readonly id: string;
    readonly kind: Kind;
    readonly file: string;
    readonly result: Result;
    readonly flags: readonly string[];
    readonly description: string;
  }[];
}

export const readJson = (file: string) => JSON.parse(readFileSync(ROOT + file, 'utf8'));

export const filesUnder = (folder: string) =>
  readdirSync(ROOT + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(ROOT.length))
    .sort();

const isOneOf = (kinds: readonly Kind[], kind: Kind) => kinds.includes(kind);

export const index: Index = readJson('index.json');
export const registries = new Map(index.registries.map(({ file }) => [file, readJson(`registries/${file}`)]));
export const allVectors = index.vectors.map(({ file }): AnyVector => readJson(file));
/** All that are the text of a QR code. */
export const vectors = allVectors.filter((vector): vector is Vector => isOneOf(TEXT_KINDS, vector.kind));

/** The profile of a kind of vectors. */
export const PROFILES = { cose: coseProfile, jws: jwsProfile, revocation: coseProfile } as const;

/** A moment of verification: the time, and what the servers of revocation lists answer. */
type Moment = Pick<Input, 'now' | 'lists'>;

/** How long is waited for an answer that never comes, in milliseconds. */
const SHORT_TIME = 50;
const MISSING: Omit<List, 'uri'> = { status: 404 };

/** A server with the lists of a moment and nothing else. */
const answering = (moment: () => Moment) => async (url: string | URL | Request) => {
  const { body = '', status = 200, failure } = moment().lists?.find(({ uri }) => uri === String(url)) ?? MISSING;
  if (failure === 'unreachable') throw new TypeError('fetch failed');
  if (failure === 'timeout') return new Promise<Response>(() => undefined);
  // The statuses that have no body, such as 204, allow none.
  return new Response(body === '' ? null : (base64Decode(body) as BodyInit), { status });
};

/** The source of lists of a vector; `moment` tells which answers count. */
export function revocationOf(
  { hosts = [], sourceFails }: Pick<Input, 'hosts' | 'sourceFails'>,
  moment: () => Moment,
  options: Pick<RevocationListsOptions, 'registry' | 'now'>,
): RevocationSource {
  if (sourceFails) return { check: () => Promise.reject(new Error('failed')) };
  const isSlow = moment().lists?.some(({ failure }) => failure === 'timeout');
  return revocationLists({ hosts, ...options, ...(isSlow ? { timeLimit: SHORT_TIME } : {}), fetch: answering(moment) });
}

/** What `createVerifier` takes for a vector, at the moment of verification or an earlier one. */
export function verifierOptions({ kind, input }: Vector, moment: () => Moment = () => input) {
  const now = () => new Date(moment().now);
  const time = input.registryTime === undefined ? {} : { time: input.registryTime };
  const registry = snapshotRegistry(registries.get(input.registry), { now, ...time });
  const revocation = input.hosts ? { revocation: revocationOf(input, moment, { registry, now }) } : {};
  return {
    registry,
    ...revocation,
    profiles: [PROFILES[kind]],
    now,
    timeZone: input.timeZone,
    requireRevocation: input.requireRevocation ?? false,
  };
}

export async function verify(vector: Vector): Promise<VerificationReport> {
  const { text, treatmentDate, before } = vector.input;
  const options = treatmentDate === undefined ? {} : { treatmentDate };
  let moment: Moment = vector.input;
  const verifier = createVerifier(verifierOptions(vector, () => moment));
  if (before) {
    moment = before;
    await verifier.verify(text, options);
    moment = vector.input;
  }
  return verifier.verify(text, options);
}

/** A report in the terms of a vector; a report does not name the layer. */
export function inTermsOf(report: VerificationReport<Card | WalletCard>): unknown {
  const { conclusion } = report;
  if (report.conclusion === 'REJECTED') {
    const { id, code } = report.failure;
    return { conclusion, failure: { id, code } };
  }
  const { countryCode, officialId, keyId } = report.issuer;
  return {
    conclusion,
    steps: report.steps.map((step) => [step.id, step.status, ...(step.code ? [step.code] : [])]),
    warnings: report.warnings.map(({ code }) => code),
    card: report.card,
    issuer: { countryCode, officialId, keyId },
  };
}

/** What a vector expects of a report. */
export function expectedOf({ expected }: { readonly expected: Expected }): unknown {
  if (expected.conclusion === 'APPROVED') return expected;
  const { conclusion, failure } = expected;
  return { conclusion, failure };
}

interface Reason {
  readonly code: string;
  readonly occurrences: readonly { readonly in: string; readonly id?: string; readonly status: string }[];
}

/** Where spec/codes.json says that codes can stand. */
export function allowedPlaces(): ReadonlySet<string> {
  const { reasons } = readJson('../spec/codes.json') as { readonly reasons: readonly Reason[] };
  return new Set(
    reasons.flatMap(({ code, occurrences }) =>
      occurrences.map((each) => `${each.in} ${each.id} ${each.status} ${code}`),
    ),
  );
}

/** Where codes stand in reports, each place once. */
export function placesOfCodes(
  reports: readonly Pick<VerificationReport<Card | WalletCard>, 'steps' | 'warnings'>[],
): readonly string[] {
  const found = reports.flatMap(({ steps, warnings }) => [
    ...steps.flatMap(({ id, status, code }) => (code ? [`steps ${id} ${status} ${code}`] : [])),
    ...warnings.map(({ id, status, code }) => `warnings ${id} ${status} ${code}`),
  ]);
  return [...new Set(found)];
}
