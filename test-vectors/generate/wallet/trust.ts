/** Registry, anchors for cards, status lists and days: the rules of every card, as they apply to those of wallets. */
import type { ReasonCode } from '../../../src/codes.ts';
import type { StepId } from '../../../src/steps/step.ts';
import type { Flag } from '../flags.ts';
import { AUTHORITY } from '../pdf/documents.ts';
import { HOST, listOf, NOW, STATUS_URL, served, statusJwt } from '../revocation/lists.ts';
import { certificateOf } from '../signing.ts';
import type { List } from '../vector.ts';
import { OTHER_ANCHOR, type Plan, presented } from './build.ts';
import { type Approval, approve, CLAUSES, type Conditions, cardWith, reject } from './draft.ts';
import type { WalletVector } from './vector.ts';

const EHIC = presented();
const registry = (id: string, description: string, file: string, code: ReasonCode) =>
  reject([`registry-${id}`, description, CLAUSES.key, 'Registry'], EHIC, 'key-resolved', code, { registry: file });
const anchors = (...trustAnchors: readonly Uint8Array[]) => ({ trustAnchors });
const trust: WalletVector[] = [
  registry('empty', 'The registry does not have the institution.', 'empty.json', 'ISSUER_UNKNOWN'),
  registry('ambiguous', 'The registry has the institution twice.', 'ambiguous.json', 'REGISTRY_AMBIGUOUS'),
  registry(
    'inconsistent',
    'The registry claims another thumbprint.',
    'thumbprint-mismatch.json',
    'REGISTRY_INCONSISTENT',
  ),
  registry('no-certificates', 'The institution has no certificate.', 'no-certificates.json', 'CERTIFICATE_UNKNOWN'),
  reject(
    ['registry-not-accredited', 'The institution is not accredited.', CLAUSES.after, 'Registry'],
    EHIC,
    'issuer-accredited',
    'NOT_ACCREDITED',
    { registry: 'not-accredited.json' },
  ),
  approve(
    ['anchor', 'The certificate is an anchor for cards too.', CLAUSES.key],
    EHIC,
    anchors(certificateOf('BE:0120')),
  ),
  approve(['anchor-issuer', 'The certificate leads to an anchor for cards.', CLAUSES.key], EHIC, anchors(AUTHORITY)),
  reject(
    ['anchor-other', 'The registry has the certificate, and it leads to no anchor for cards.', CLAUSES.key],
    EHIC,
    'key-resolved',
    'WALLET_CHAIN',
    anchors(OTHER_ANCHOR),
  ),
  reject(
    ['anchor-of-unknown', 'An anchor does not replace the registry.', CLAUSES.key, 'Registry'],
    EHIC,
    'key-resolved',
    'ISSUER_UNKNOWN',
    { registry: 'empty.json', ...anchors(certificateOf('BE:0120')) },
  ),
];

const must = { requireRevocation: true, hosts: [HOST] } as const;
const serving = (statuses: Readonly<Record<number, number>>, size = 24): readonly List[] => [
  served(STATUS_URL, statusJwt(listOf(2, size, statuses))),
];
const status = (id: string, description: string) => [`status-${id}`, description, CLAUSES.after, 'Revocation'] as const;
const isRejected = (id: string, description: string, code: ReasonCode, conditions: Conditions, plan: Plan = {}) =>
  reject(status(id, description), presented(plan), 'revocation-status', code, { ...must, ...conditions });
const isApproved = (
  id: string,
  description: string,
  outcome: NonNullable<Approval['revocationStatus']>,
  conditions: Approval,
) => approve(status(id, description), EHIC, { hosts: [HOST], ...conditions, revocationStatus: outcome });
const unreachable: readonly List[] = [{ uri: STATUS_URL, failure: 'unreachable' }];
const statuses: WalletVector[] = [
  isApproved('valid', 'The status list says that the card is valid.', ['PASSED'], {
    ...must,
    lists: serving({ 11: 1, 13: 1 }),
  }),
  isRejected('revoked', 'The index of the card is revoked.', 'REVOKED', { lists: serving({ 12: 1 }) }),
  isRejected('revoked-not-required', 'The index of the card is revoked; a status is not required.', 'REVOKED', {
    requireRevocation: false,
    lists: serving({ 12: 1 }),
  }),
  isRejected('suspended', 'The index of the card is suspended.', 'SUSPENDED', { lists: serving({ 12: 2 }) }),
  isRejected('out-of-range', 'The list is too short for the index.', 'REVOCATION_INDEX_OUT_OF_RANGE', {
    lists: serving({}, 12),
  }),
  isRejected('unreachable', 'The list cannot be fetched, and a status is required.', 'REVOCATION_UNREACHABLE', {
    lists: unreachable,
  }),
  isApproved('unreachable-not-required', 'The list cannot be fetched.', ['N/A', 'REVOCATION_UNREACHABLE'], {
    lists: unreachable,
  }),
  isRejected('other-institution', 'A list that another institution signed.', 'REVOCATION_SIGNATURE_INVALID', {
    lists: [served(STATUS_URL, statusJwt(listOf(1, 24, {}), {}, { key: 'FR:0160' }))],
  }),
  isRejected('stale', 'A list that was made more than 24 hours ago.', 'REVOCATION_STALE', {
    lists: [served(STATUS_URL, statusJwt(listOf(1, 24, {}), { iat: NOW - 86_401 }))],
  }),
  isRejected(
    'absent',
    'A card without a status, where one is required.',
    'REVOCATION_REFERENCE_MISSING',
    { lists: serving({}) },
    { open: { status: undefined } },
  ),
];

const rule = (
  id: string,
  description: string,
  step: StepId,
  code: ReasonCode,
  conditions: Conditions,
  plan: Plan = {},
  ...flags: Flag[]
) => reject([`day-${id}`, description, CLAUSES.after, ...flags], presented(plan), step, code, conditions);
const treatment = ['TreatmentDate', 'Boundary'] as const;
const days: WalletVector[] = [
  approve(['day-first', 'Treated on the first day.', CLAUSES.after, ...treatment], EHIC, {
    treatmentDate: '2026-11-01',
  }),
  rule(
    'before',
    'Treated on the day before the first.',
    'treatment-date-in-period',
    'BEFORE_PERIOD',
    { treatmentDate: '2026-10-31' },
    {},
    ...treatment,
  ),
  approve(
    ['day-last', 'Treated on the last day.', CLAUSES.after, ...treatment],
    presented({ open: { ending_date: '2026-11-23' } }),
    { card: cardWith({ expiryDate: '2026-11-23' }) },
  ),
  rule(
    'future',
    'Treated tomorrow.',
    'treatment-date-not-in-future',
    'TREATMENT_DATE_IN_FUTURE',
    { treatmentDate: '2026-11-24' },
    {},
    ...treatment,
  ),
  rule(
    'issued-after-end',
    'Issued after the end.',
    'issuance-not-after-end',
    'ISSUANCE_AFTER_END',
    { treatmentDate: '2026-11-01' },
    { open: { ending_date: '2026-11-01' } },
    'Rule',
    'Boundary',
  ),
];

export const trusts: readonly WalletVector[] = [...trust, ...statuses, ...days];
