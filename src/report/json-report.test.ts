import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { createIssuer } from '../issue/issuer.ts';
import { jwsProfile } from '../profiles/jws/profile.ts';
import type { Profile } from '../profiles/profile.ts';
import type { RevocationSource } from '../revocation/check/source.ts';
import type { DocumentSignature } from '../scan-result.ts';
import { STEP_IDS, STEP_TABLE, type StepId, type StepStatus } from '../steps/step.ts';
import type { VerificationReport } from '../verify/report.ts';
import { ehic, es256, issue, now, prc, rs256, signAnything, verifierWith } from '../verify/verify.fixture.ts';
import { toJsonReport } from './json-report.ts';

const verifier = { name: 'Clinic', id: 'BE-1' };
/**
 * The 20 steps of the proof of concept's report (PoC 7), in its order. They are repeated here, since the export must
 * not get others.
 */
const POC_STEPS: readonly StepId[] = [
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
];

const schema = JSON.parse(readFileSync(new URL('../../spec/report.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({
  allErrors: true,
  strict: true,
  strictRequired: false,
  strictTuples: false,
  strictTypes: false,
}).compile(schema);

const revocable = { ...prc, revocation: 'https://example.test/list', tokenId: 'e7b3a1de-0f0e-4c55-9d5c-1b2f6f1c2d3e' };
const unavailable: RevocationSource = {
  check: async () => ({ status: 'unavailable', code: 'REVOCATION_UNAVAILABLE' }),
};
const revoking: RevocationSource = {
  check: async () => ({ status: 'revoked', freshness: { source: 'list', time: '2025-09-22T09:00:00Z' } }),
};

function issuerOf(profile: Profile) {
  return createIssuer({ signer: rs256, profile, now, timeZone: 'UTC' });
}

const approvedReport = await verifierWith().verify((await issue()).text);
const forgedText = (await issue()).text.replace(/.{4}$/, (end) => (end === 'AAAA' ? 'BBBB' : 'AAAA'));
const text = (await issue()).text;
const scanOf = (signature: DocumentSignature) => ({
  text,
  source: 'pdf' as const,
  pdf: { pages: 1, page: 1, signature, printedText: 'another text' },
});

const reports: [string, VerificationReport, string][] = [
  ['approved', approvedReport, 'APPROVED'],
  ['a card, with steps that do not apply', await verifierWith().verify((await issue(ehic)).text), 'APPROVED'],
  [
    'a revocation list that could not be obtained',
    await verifierWith({ revocation: unavailable }).verify((await issue(revocable)).text),
    'APPROVED',
  ],
  ['warnings', await verifierWith().verify(`${await signAnything({ ...prc, cardId: 'AB12' })}\n`), 'APPROVED'],
  [
    'after the identity check',
    approvedReport.withIdentityCheck({ nameMatches: true, birthDateMatches: false }),
    'APPROVED',
  ],
  [
    'the jws profile',
    await verifierWith().verify(
      (await issuerOf(jwsProfile).issue({ ...prc, tokenId: 'a', revocation: revocable.revocation })).text,
    ),
    'APPROVED',
  ],
  [
    'a signed PDF whose printed text differs',
    await verifierWith().verify(
      scanOf({
        intact: true,
        level: 'B-T',
        algorithm: 'RS256',
        certificate: rs256.certificate,
        chain: [],
        claimedTime: '2025-09-22T10:00:00.000Z',
        timestamp: { time: '2025-09-22T10:00:01.000Z', certificate: rs256.certificate, chain: [] },
      }),
    ),
    'APPROVED',
  ],
  ['another code', await verifierWith().verify('https://example.com'), 'REJECTED'],
  ['nothing', await verifierWith().verify(''), 'REJECTED'],
  ['a damaged code', await verifierWith().verify(forgedText), 'REJECTED'],
  ['revoked', await verifierWith({ revocation: revoking }).verify((await issue(revocable)).text), 'REJECTED'],
  ['before the period', await verifierWith().verify((await issue()).text, { treatmentDate: '2000-01-01' }), 'REJECTED'],
  [
    'issued by an institution that is not known',
    await verifierWith().verify(await signAnything({ ...prc, institution: { id: '9999', name: 'X' } })),
    'REJECTED',
  ],
];

test.each(reports)('%s: the export follows the published schema', (_, report, conclusion) => {
  const json = toJsonReport(report, { verifier });
  expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
  expect(json.conclusion.result).toBe(conclusion);
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  expect(json.token.text).toBe(report.text);
  expect(json.steps).toEqual(report.steps.filter(({ id }) => POC_STEPS.includes(id)));
  expect(json.warnings).toEqual(report.warnings);
});

test.each(reports.filter(([, , conclusion]) => conclusion === 'REJECTED'))(
  '%s: no card data but the scanned text, and one failed step at the end',
  (_, report) => {
    const json = toJsonReport(report, { verifier });
    expect(json.token).not.toHaveProperty('payload');
    const { text, ...rest } = json.token;
    const others = JSON.stringify({ ...json, token: rest });
    for (const value of [prc.familyName, prc.givenNames, prc.personalId, prc.birthDate, prc.cardId!]) {
      expect(others).not.toContain(value);
    }
    const failed = json.steps.at(-1)!;
    expect(json.conclusion).toEqual({ result: 'REJECTED', failedStep: failed.id, code: failed.code });
    expect(json.steps.filter(({ status }) => status === 'NOT PASSED')).toEqual([failed]);
  },
);

test('an approved export has the payload, the issuer and its kid, in a stable order', () => {
  if (approvedReport.conclusion !== 'APPROVED') throw new Error('not approved');
  const json = toJsonReport(approvedReport, { verifier: { id: 'BE-1', name: 'Clinic' } });
  expect(json.token.payload).toEqual(approvedReport.card);
  const { countryCode, officialId, name, keyId } = approvedReport.issuer;
  expect(json.conclusion).toEqual({ result: 'APPROVED', issuer: { countryCode, officialId, name, kid: keyId } });
  expect(Object.keys(json)).toEqual([
    'version',
    'token',
    'metadata',
    'steps',
    'conclusion',
    'warnings',
    'freshness',
    'evidence',
  ]);
  const shuffled = { ...approvedReport, card: Object.fromEntries(Object.entries(approvedReport.card).reverse()) };
  const again = toJsonReport(shuffled as VerificationReport, { verifier });
  expect(JSON.stringify(again)).toBe(JSON.stringify(json));
});

test('the export shares nothing with the report', () => {
  const json = toJsonReport(approvedReport, { verifier });
  (json.steps as unknown[]).length = 0;
  expect(approvedReport.steps.length).toBeGreaterThan(0);
});

test('a report that says two things is refused by the schema', () => {
  const good = toJsonReport(approvedReport, { verifier });
  const bad = toJsonReport(reports.at(-1)![1], { verifier });
  const { payload } = good.token;
  expect(validate({ ...bad, token: { ...bad.token, payload } })).toBe(false);
  expect(validate({ ...good, token: { text: good.token.text, profile: 'cose' } })).toBe(false);
  expect(validate({ ...good, conclusion: bad.conclusion })).toBe(false);
  expect(validate({ ...bad, conclusion: good.conclusion })).toBe(false);
  expect(validate({ ...good, steps: bad.steps })).toBe(false);
  expect(validate({ ...good, conclusion: { ...good.conclusion, card: payload } })).toBe(false);
  expect(validate({ ...bad, evidence: { ...bad.evidence, card: payload } })).toBe(false);
  expect(validate({ ...good, more: 1 })).toBe(false);
});

test('the schema has the step table: each id with its group and its statuses, and no other', () => {
  const base = toJsonReport(approvedReport, { verifier });
  const isStep = new Ajv2020({ strict: false }).addSchema(schema).getSchema('urn:eehic:report:1#/$defs/step')!;
  const statuses: readonly StepStatus[] = ['PASSED', 'NOT PASSED', 'WARNING', 'N/A'];
  for (const id of POC_STEPS) {
    const { group, statuses: allowed } = STEP_TABLE[id];
    const step = { id, group };
    const withStatus = (status: StepStatus) => ({
      ...step,
      status,
      ...(status === 'PASSED' ? {} : { code: 'REVOKED' }),
    });
    expect(statuses.filter((status) => isStep(withStatus(status)) === true)).toEqual(
      statuses.filter((status) => allowed.includes(status)),
    );
    expect(isStep({ ...step, status: 'PASSED', group: group === 'technical' ? 'business' : 'technical' })).toBe(false);
  }
  expect(isStep({ id: 'document-unchanged', group: 'technical', status: 'PASSED' })).toBe(false);
  expect(base.steps.length).toBe(18);
});

test('only the 20 steps of the proof of concept are exported', () => {
  expect(POC_STEPS).toHaveLength(20);
  expect(STEP_IDS.filter((id) => POC_STEPS.includes(id))).toEqual([...POC_STEPS]);
  const added = { id: 'document-unchanged', group: 'technical', status: 'WARNING', code: 'REVOKED' };
  const report = { ...approvedReport, steps: [added, ...approvedReport.steps], warnings: [added] };
  const json = toJsonReport(report as unknown as VerificationReport, { verifier });
  expect(json.steps).toEqual(approvedReport.steps);
  // Remarks are not part of the proof of concept, and none is lost.
  expect(json.warnings).toEqual([added]);
});

test.each([undefined, {}, { name: '' }, { name: 'Clinic', id: 1 }])('ERR_EHIC_OPTIONS for the verifier %j', (wrong) => {
  expect(() => toJsonReport(approvedReport, { verifier: wrong as never })).toThrow(
    expect.objectContaining({ code: 'ERR_EHIC_OPTIONS' }),
  );
});

test('a PDF that was changed: the code says so, and no step of the proof of concept has failed', async () => {
  const report = await verifierWith().verify(scanOf({ intact: false, code: 'SIGNED_THEN_CHANGED' }));
  const json = toJsonReport(report, { verifier });
  expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
  expect(json.conclusion).toEqual({ result: 'REJECTED', code: 'SIGNED_THEN_CHANGED' });
  expect(json.steps).toEqual([]);
  // A failed step must be listed, and a listed one must be named.
  const failed = { id: 'signature', group: 'technical', status: 'NOT PASSED', code: 'SIGNATURE_INVALID' } as const;
  expect(validate({ ...json, steps: [failed] })).toBe(false);
  expect(validate({ ...json, conclusion: { ...json.conclusion, failedStep: 'signature' } })).toBe(false);
  const steps = [...approvedReport.steps.slice(0, 3), failed];
  expect(validate({ ...json, steps, conclusion: { ...json.conclusion, failedStep: 'signature' } })).toBe(false);
  const read = { token: { ...json.token, profile: 'cose' }, evidence: { ...json.evidence, profileVersion: 'EH1' } };
  const whole = { ...json, ...read, steps, conclusion: { ...json.conclusion, failedStep: 'signature' } };
  expect(validate(whole), JSON.stringify(validate.errors)).toBe(true);
});

test('a certificate with the texts empty that the proof of concept allows to be empty', async () => {
  const empty = { ...prc, familyName: '', givenNames: '', personalId: '', cardId: '' };
  const card = { ...empty, institution: { ...prc.institution, name: '' } };
  const report = await verifierWith().verify(await signAnything(card, es256, jwsProfile));
  const json = toJsonReport(report, { verifier });
  expect(json.token).toMatchObject({ profile: 'jws', payload: { familyName: '', institution: { name: '' } } });
  expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
});
