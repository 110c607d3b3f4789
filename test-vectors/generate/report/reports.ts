/** Reports put together by hand, of which each piece can be another. */
import { base64urlEncode } from '../../../src/codec/bytes.ts';
import { EHIC, PRC } from '../cards.ts';
import { sealCard } from '../draft.ts';
import { sealCard as sealJws } from '../jws/draft.ts';
import { thumbprintOf } from '../signing.ts';

export type Json = Readonly<Record<string, unknown>>;

/** The steps of the proof of concept, in their order. */
export const IDS = [
  'decodable',
  'schema-and-header',
  'key-resolved',
  'signature',
  'revocation-reference-present',
  'revocation-status',
  'treatment-date-not-in-future',
  'key-valid-on-issuance',
  'issuer-accredited',
  'birth-not-after-start',
  'start-not-after-end',
  'start-not-after-issuance',
  'issuance-not-after-end',
  'card-expiry-not-before-end',
  'treatment-date-in-period',
  'institution-name-and-id-length',
  'card-number-digits',
  'institution-id-digits',
  'name-matches-identity',
  'birth-date-matches-identity',
] as const;

export type Id = (typeof IDS)[number];

/** A step as it is, or with other members. */
export function step(id: Id, members: Json = {}): Json {
  return { id, group: IDS.indexOf(id) < 6 ? 'technical' : 'business', status: 'PASSED', ...members };
}

/** The first steps, of which those that are named have other members. */
export function steps(count: number, others: Readonly<Partial<Record<Id, Json>>> = {}): readonly Json[] {
  return IDS.slice(0, count).map((id) => step(id, others[id]));
}

const x5t = base64urlEncode(thumbprintOf('BE:0120'));
const NOT_CONFIGURED = { status: 'N/A', code: 'REVOCATION_NOT_CONFIGURED' } as const;
const REGISTRY = { source: 'snapshot', time: '2026-11-23T06:00:00.000Z' } as const;

const common = {
  version: '1',
  metadata: {
    verifier: { name: 'Clinic', id: 'BE-1' },
    treatmentDate: '2026-11-23',
    verifiedAt: '2026-11-23T10:00:00.000Z',
  },
  warnings: [],
  freshness: { registry: REGISTRY, revocation: [] },
} as const;
const certificate = { 'x5t#S256': x5t, validFrom: '2020-01-01', validUntil: '2049-12-31' };
const accreditationPeriod = { portableDocument: 'EHIC', validFrom: '2015-01-01T00:00:00+01:00' };
const evidence = {
  library: 'eehic 0.1.0',
  profileVersion: 'EH1',
  certificate,
  accreditationPeriod,
  registry: REGISTRY,
};
const issuer = { countryCode: 'BE', officialId: '0120', name: 'TEST FUND', kid: `EESSI:x5t#S256:${x5t}` };

/** An approved certificate. */
export const approved: Json = {
  ...common,
  token: { text: sealCard(PRC).text, profile: 'cose', payload: PRC },
  steps: steps(18, { 'revocation-status': NOT_CONFIGURED }),
  conclusion: { result: 'APPROVED', issuer },
  evidence,
};

const notApplicable = { status: 'N/A' } as const;

/** An approved card. */
export const approvedEhic: Json = {
  ...approved,
  token: { text: sealCard(EHIC).text, profile: 'cose', payload: EHIC },
  steps: steps(18, {
    'revocation-status': NOT_CONFIGURED,
    'start-not-after-issuance': notApplicable,
    'card-expiry-not-before-end': notApplicable,
  }),
};

/** An approved certificate in the profile jws. */
export const approvedJws: Json = {
  ...approved,
  token: { text: sealJws(PRC).text, profile: 'jws', payload: PRC },
  evidence: { ...evidence, profileVersion: 'eessi:prc:1.0' },
};

/** A report that a step rejects with a code. */
export function rejectedAt(id: Id, code: string, members: Json = {}): Json {
  const count = IDS.indexOf(id) + 1;
  const isDecoded = count > 1;
  return {
    ...common,
    token: { text: sealCard(PRC).text, ...(isDecoded ? { profile: 'cose' } : {}) },
    steps: steps(count, {
      ...(count > 6 ? { 'revocation-status': NOT_CONFIGURED } : {}),
      [id]: { status: 'NOT PASSED', code },
    }),
    conclusion: { result: 'REJECTED', failedStep: id, code },
    evidence: {
      library: 'eehic 0.1.0',
      ...(isDecoded ? { profileVersion: 'EH1' } : {}),
      ...(count > 4 ? { certificate: count > 8 ? certificate : { 'x5t#S256': x5t } } : {}),
      ...(count > 2 ? { registry: REGISTRY } : {}),
    },
    ...members,
  };
}

/** A report that a check of the PDF itself rejects: before the first step, or after the signature. */
export function rejectedPdf(code: string, count: 0 | 4): Json {
  return {
    ...rejectedAt('decodable', code),
    ...(count === 4 ? { token: { text: sealCard(PRC).text, profile: 'cose' } } : {}),
    steps: steps(count),
    conclusion: { result: 'REJECTED', code },
    evidence: {
      library: 'eehic 0.1.0',
      ...(count === 4 ? { profileVersion: 'EH1', certificate: { 'x5t#S256': x5t }, registry: REGISTRY } : {}),
      document: { 'x5t#S256': x5t, level: 'B-B', claimedTime: '2026-11-20T10:00:00Z' },
    },
  };
}

/** A report with other members of one of its objects; `undefined` leaves a member out. */
export function within(report: Json, member: string, members: Json): Json {
  const all = Object.entries({ ...(report[member] as Json), ...members }).filter(([, value]) => value !== undefined);
  return { ...report, [member]: Object.fromEntries(all) };
}
