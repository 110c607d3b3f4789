/** Everything else that a report holds, or may not hold. */
import { EHIC, PRC } from '../cards.ts';
import { atSignature, bad, good } from './draft.ts';
import { approved, approvedEhic, approvedJws, type Json, within } from './reports.ts';
import type { ReportVector } from './vector.ts';

const card = (report: Json, members: Json) =>
  within(report, 'token', { payload: within({ payload: PRC }, 'payload', members).payload });
export const contents: readonly ReportVector[] = [
  bad('payload-rejected', 'A rejected report with the card.', within(atSignature, 'token', { payload: PRC })),
  bad('payload-missing', 'An approved report without the card.', within(approved, 'token', { payload: undefined })),
  bad('profile-missing', 'An approved report without the profile.', within(approved, 'token', { profile: undefined })),
  bad('profile-unknown', 'A profile that there is not.', within(approved, 'token', { profile: 'cwt' })),
  bad(
    'profile-version',
    'The version of the other profile.',
    within(approved, 'evidence', {
      profileVersion: 'eessi:prc:1.0',
    }),
  ),
  bad(
    'profile-after-decoding',
    'A token that could be decoded, without its profile.',
    within(atSignature, 'token', {
      profile: undefined,
    }),
  ),
  bad('jws-ehic', 'A card itself in the profile jws.', {
    ...approvedEhic,
    token: { text: 'NCF', profile: 'jws', payload: EHIC },
    evidence: approvedJws.evidence,
  }),
  good(
    'jws-empty-name',
    'A name without a letter, which the profile jws may have.',
    card(approvedJws, { familyName: '' }),
  ),
  bad(
    'cose-empty-name',
    'A name without a letter, which the profile cose may not have.',
    card(approved, { familyName: '' }),
  ),
  bad(
    'cose-token-id',
    'A token id in capitals, which the profile cose cannot hold.',
    card(approved, {
      tokenId: '5B6E1F9C-0D7A-4C52-9A3E-2F4B8D1C7E60',
    }),
  ),
  bad('card-country', 'A country code that is read in card data only.', card(approved, { country: 'GB' })),
  bad('card-long-name', 'A name of 41 characters.', card(approved, { familyName: 'A'.repeat(41) })),
  bad('card-no-end', 'A certificate without its last day.', card(approved, { validTo: undefined })),
  bad('card-other-field', 'A field that no card has.', card(approved, { gender: 'X' })),
  bad('issuer-missing', 'An approved report without the institution.', {
    ...approved,
    conclusion: { result: 'APPROVED' },
  }),
  bad(
    'issuer-kid',
    'A thumbprint in another form.',
    within(approved, 'conclusion', {
      issuer: { ...(approved.conclusion as { readonly issuer: Json }).issuer, kid: '2dcebc33884c61f5' },
    }),
  ),
  bad(
    'certificate-missing',
    'An approved report without the certificate.',
    within(approved, 'evidence', {
      certificate: undefined,
    }),
  ),
  bad(
    'accreditation-missing',
    'An approved report without the period of accreditation.',
    within(approved, 'evidence', {
      accreditationPeriod: undefined,
    }),
  ),
  bad('verifier-missing', 'Nobody has verified.', within(approved, 'metadata', { verifier: {} })),
  bad(
    'time-zone',
    'A time that is not in UTC.',
    within(approved, 'metadata', {
      verifiedAt: '2026-11-23T11:00:00+01:00',
    }),
  ),
  bad(
    'treatment-date',
    'A day of treatment as it is printed.',
    within(approved, 'metadata', {
      treatmentDate: '23/11/2026',
    }),
  ),
  bad('version', 'Another version of the report.', { ...approved, version: '2' }),
  bad('conclusion-text', 'The conclusion as a text.', { ...approved, conclusion: 'APPROVED' }),
  bad('conclusion-not-checked', 'A conclusion that there is not.', {
    ...atSignature,
    conclusion: { ...(atSignature.conclusion as Json), result: 'NOT CHECKED' },
  }),
  bad('other-member', 'A member that there is not.', { ...approved, hash: '' }),
  bad(
    'no-warnings',
    'No list of remarks.',
    Object.fromEntries(Object.entries(approved).filter(([name]) => name !== 'warnings')),
  ),
  bad('null', 'Null.', null),
];
