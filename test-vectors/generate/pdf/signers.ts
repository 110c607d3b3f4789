/** Who signed: the institution by its registry, someone who leads to an anchor, and whether they were revoked. */
import { readCertificate } from '../../../src/crypto/x509/certificate.ts';
import {
  extension,
  keyUsage,
  type ListPlan,
  makeCertificate,
  makeList,
  oid,
  revokedEntry,
  sequence,
  TRUE,
} from '../../../src/crypto/x509/certificates.fixture.ts';
import { PRC } from '../cards.ts';
import { certificateOf, privateKeyOf } from '../signing.ts';
import { AUTHORITY, AUTHORITY_NAME, draw, drawSigned, issued, planOf, SMALL, signerOf } from './documents.ts';
import { approve, CLAUSES, type Drafted, type NamedFile, reject } from './draft.ts';
import { SIGNED } from './forms.ts';

/** A key that no institution of the registry has. */
export const KEY = 'FI:0160';
const ISSUER = { subject: 'TEST authority', key: privateKeyOf('rsa-2') };
export const ANCHOR = makeCertificate({
  ...ISSUER,
  extensions: [extension('2.5.29.19', sequence(TRUE)), keyUsage(0x06, 1)],
});
const trustAnchors = [ANCHOR];

const SERIAL = 7;
type Plan = Partial<Parameters<typeof makeCertificate>[0]>;
/** The certificate of someone who signs for institutions, and whom the registry does not know. */
export const agencyCertificate = (plan: Plan = {}) =>
  makeCertificate({ subject: 'TEST agency', key: privateKeyOf(KEY), issuer: ISSUER, serial: SERIAL, ...plan });

const purpose = (id: string) => extension('2.5.29.37', sequence(oid(id)), false);
const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';
const DOCUMENT_SIGNING = '1.3.6.1.5.5.7.3.36';

async function agency(name: string, plan: Plan = {}): Promise<NamedFile> {
  return [`signer-${name}.pdf`, await drawSigned({ cms: planOf(KEY, agencyCertificate(plan)) })];
}

const times = { thisUpdate: '2026-11-20T00:00:00', nextUpdate: '2026-11-30T00:00:00' };
const list = (plan: Partial<ListPlan> = {}) => makeList({ issuer: ISSUER, ...times, ...plan });

/** A list of the authority of the institutions, on which one of their certificates stands. */
const serial = readCertificate(certificateOf('BE:0120')).serialNumber.subarray(2);
const institutionRevoked = makeList({
  issuer: { subject: AUTHORITY_NAME, key: privateKeyOf('authority') },
  revoked: [revokedEntry([...serial], '2026-11-01T00:00:00')],
  ...times,
});

const AGENCY = await agency('agency');
const EXPIRED: NamedFile = ['signer-expired.pdf', await draw(issued(PRC), SMALL, signerOf('BE:0120-old'))];
const OTHER: NamedFile = ['signer-other-institution.pdf', await draw(issued(PRC), SMALL, signerOf('DE:0170'))];
const ENDED = await agency('anchor-expired', { until: '2026-11-22' });
const LATER = await agency('anchor-not-yet-valid', { from: '2026-11-24' });
const SERVER = await agency('server', { extensions: [purpose(SERVER_AUTH)] });
const DOCUMENTS = await agency('documents', { extensions: [purpose(DOCUMENT_SIGNING)] });
const NOT_CHECKED = { warnings: ['SIGNER_REVOCATION_NOT_CHECKED'] } as const;
const KNOWN = 'document-signer-known';

const about = (id: string, description: string, ...flags: ('Registry' | 'Period' | 'Boundary' | 'Forgery')[]) =>
  [`signer-${id}`, description, CLAUSES.judging, ...flags] as const;
const ofRevocation = (id: string, description: string) =>
  [`signer-${id}`, description, CLAUSES.signature, 'Revocation'] as const;

export const signers: readonly Drafted[] = [
  reject(
    about('unknown', 'Neither of the institution nor of an anchor.', 'Forgery'),
    AGENCY,
    KNOWN,
    'SIGNER_UNTRUSTED',
  ),
  reject(
    about('other-anchor', 'The certificate leads to another authority than the anchor.', 'Forgery'),
    AGENCY,
    KNOWN,
    'SIGNER_UNTRUSTED',
    { trustAnchors: [AUTHORITY] },
  ),
  approve(about('anchor', 'The certificate leads to an anchor; no lists of revoked ones.'), AGENCY, {
    trustAnchors,
    ...NOT_CHECKED,
  }),
  approve(about('is-anchor', 'The certificate is itself an anchor.'), AGENCY, { trustAnchors: [agencyCertificate()] }),
  approve(about('documents', 'Its extended key usage is documentSigning (RFC 9336).'), DOCUMENTS, {
    trustAnchors,
    ...NOT_CHECKED,
  }),
  reject(about('server', 'Its extended key usage is that of TLS servers.'), SERVER, KNOWN, 'SIGNER_KEY_PURPOSE', {
    trustAnchors,
  }),
  reject(
    about('other-institution', 'An anchor issued the certificate, and it is that of another institution.', 'Registry'),
    OTHER,
    KNOWN,
    'SIGNER_OTHER_INSTITUTION',
    { trustAnchors: [AUTHORITY] },
  ),
  reject(
    about('other-institution-no-anchor', 'The certificate of another institution, without anchors.', 'Registry'),
    OTHER,
    KNOWN,
    'SIGNER_UNTRUSTED',
  ),
  approve(about('expired', 'Of the institution, and it has ended: a remark.', 'Registry', 'Period'), EXPIRED, {
    warnings: ['SIGNER_EXPIRED'],
  }),
  reject(
    about('expired-required', 'Of the institution, and it has ended; a signature is required.', 'Period'),
    EXPIRED,
    KNOWN,
    'SIGNER_EXPIRED',
    { requirePdfSignature: true },
  ),
  reject(
    about('anchor-expired', 'It leads to an anchor, and ended the day before.', 'Period', 'Boundary'),
    ENDED,
    KNOWN,
    'SIGNER_EXPIRED',
    { trustAnchors },
  ),
  reject(
    about('anchor-not-yet-valid', 'It leads to an anchor, and begins the day after.', 'Period', 'Boundary'),
    LATER,
    KNOWN,
    'SIGNER_NOT_YET_VALID',
    { trustAnchors },
  ),
  approve(ofRevocation('not-revoked', 'The list of the authority does not have it.'), AGENCY, {
    trustAnchors,
    crls: [list({ revoked: [SERIAL + 1] })],
  }),
  reject(ofRevocation('revoked', 'The list of the authority has it.'), AGENCY, KNOWN, 'SIGNER_REVOKED', {
    trustAnchors,
    crls: [list({ revoked: [revokedEntry([SERIAL], '2026-11-01T00:00:00')] })],
  }),
  reject(
    ofRevocation('list-ended', 'The list of the authority has ended.'),
    AGENCY,
    KNOWN,
    'SIGNER_REVOCATION_UNKNOWN',
    { trustAnchors, crls: [list({ nextUpdate: '2026-11-23T09:59:59' })] },
  ),
  approve(ofRevocation('no-list', 'No list at all is the same as none given: a remark.'), AGENCY, {
    trustAnchors,
    crls: [],
    ...NOT_CHECKED,
  }),
  reject(
    ofRevocation('institution-revoked', 'The authority has revoked the certificate of the institution.'),
    SIGNED,
    KNOWN,
    'SIGNER_REVOKED',
    { trustAnchors: [AUTHORITY], crls: [institutionRevoked] },
  ),
  approve(
    ofRevocation('institution-unknown', 'No list settles the status of a certificate of the institution: a remark.'),
    SIGNED,
    { crls: [institutionRevoked], warnings: ['SIGNER_REVOCATION_UNKNOWN'] },
  ),
  reject(
    ofRevocation('institution-unknown-required', 'The same, where a signature is required.'),
    SIGNED,
    KNOWN,
    'SIGNER_REVOCATION_UNKNOWN',
    { requirePdfSignature: true, crls: [institutionRevoked] },
  ),
];
