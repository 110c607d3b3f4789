import { equalBytes } from '../../codec/bytes.ts';
import type { Params } from '../../errors.ts';
import { readScheme, verifyWithScheme } from './algorithm-identifiers.ts';
import { hasKeyUsage } from './certificate-extensions.ts';
import { isSignedBy, type Link, readLink } from './certificate-link.ts';
import { type CertificateList, type RevokedEntry, readCertificateList } from './certificate-list.ts';
import { coversCertificate } from './certificate-list-scope.ts';
import { readDer, TAG } from './der.ts';
import { readTime } from './der-time.ts';

/** By which certificate revocation lists, and for which time, certificates are evaluated. */
export interface RevocationInquiry {
  /** Each in DER. */
  readonly lists: readonly Uint8Array[];
  /** The time for which a list must be fresh. */
  readonly now: Date;
  /** The time of a trusted time stamp: what was revoked later, and not for a compromise, was good then. */
  readonly stampedAt?: Date | undefined;
}

/** `problem` says why no list covers the certificate, for the list that comes nearest to it. */
export type RevocationFinding =
  | { readonly status: 'good' }
  | { readonly status: 'revoked'; readonly reason: string }
  | { readonly status: 'unknown'; readonly problem: ListProblem };

type ListProblem =
  | 'no list'
  | 'structure'
  | 'signature'
  | 'key usage'
  | 'scope'
  | 'not yet'
  | 'stale'
  | 'certificate ended';

/** How near a list came to covering a certificate. */
const NEARNESS: readonly ListProblem[] = [
  'no list',
  'structure',
  'scope',
  'key usage',
  'signature',
  'not yet',
  'stale',
  'certificate ended',
];
/** Reasons that say that the key may have been another's before. */
const COMPROMISES: readonly string[] = ['keyCompromise', 'cACompromise', 'aACompromise'];
/** Since when a list keeps certificates that have ended (X.509, expiredCertsOnCRL). */
const ENDED_KEPT_SINCE = '2.5.29.60';
const GOOD: RevocationFinding = { status: 'good' };

/** What was read out of an array. */
const read = new WeakMap<Uint8Array, CertificateList | 'unreadable'>();
/** The key that verified a list. */
const verifiedBy = new WeakMap<CertificateList, Uint8Array>();

/**
 * Whether its issuer has revoked a certificate (RFC 5280 6.3): by a list of the same name, signed by the same key as
 * the certificate, whose certificate allows it (cRLSign), fresh, and covering it. Of several, the newest counts. A
 * certificate on hold is revoked.
 */
export async function judgeRevocation(
  link: Link,
  issuer: Link,
  { lists, now, stampedAt }: RevocationInquiry,
): Promise<RevocationFinding> {
  let problem: ListProblem = 'no list';
  const usable: CertificateList[] = [];
  for (const der of lists) {
    const list = openCertificateList(der);
    const found = list ? await findProblem(list, link, issuer, now) : 'structure';
    if (!found) usable.push(list!);
    else if (NEARNESS.indexOf(found) > NEARNESS.indexOf(problem)) problem = found;
  }
  if (usable.length === 0) return { status: 'unknown', problem };
  const newest = Math.max(...usable.map(({ thisUpdate }) => +thisUpdate));
  const current = usable.filter(({ thisUpdate }) => +thisUpdate === newest);
  const entries = current.flatMap((list) =>
    findEntries(list, readDer(link.certificate.serialNumber, TAG.integer).content),
  );
  const entry = entries.find((each) => !isLaterOnly(each, stampedAt));
  if (entry) return { status: 'revoked', reason: entry.reason };
  if (entries.length === 0 && !current.some((list) => keepsEnded(list, link.certificate.notAfter))) {
    return { status: 'unknown', problem: 'certificate ended' };
  }
  return GOOD;
}

/** What is reported of a certificate: that it was revoked, or that no list covers it. */
export interface RevocationRemark {
  readonly code: 'SIGNER_REVOKED' | 'SIGNER_REVOCATION_UNKNOWN';
  readonly params: Params;
}

/**
 * The same for a certificate that is trusted by itself; `undefined` where nothing is to be said. Its issuer is looked
 * for among these certificates, none of which need be trusted: whoever has the key that signed the certificate may
 * revoke it. A self-signed certificate cannot be revoked.
 */
export async function judgeNamedCertificate(
  certificate: Uint8Array,
  candidates: readonly Uint8Array[],
  inquiry: RevocationInquiry | undefined,
): Promise<RevocationRemark | undefined> {
  const link = inquiry && readLink(certificate);
  if (!link) return undefined;
  const isNamed = (issuer: Link) => equalBytes(issuer.certificate.subject, link.certificate.issuer);
  const isSelfSigned = isNamed(link) && (await isSignedBy(link, link));
  let best: RevocationFinding = isSelfSigned ? GOOD : { status: 'unknown', problem: 'no list' };
  for (const issuer of [link, ...candidates.flatMap((der) => readLink(der) ?? [])].filter(isNamed)) {
    if (!(await isSignedBy(link, issuer))) continue;
    const finding = await judgeRevocation(link, issuer, inquiry);
    if (finding.status === 'revoked') return { code: 'SIGNER_REVOKED', params: { reason: finding.reason } };
    if (finding.status === 'good' || best.status === 'unknown') best = finding;
  }
  return best.status === 'unknown'
    ? { code: 'SIGNER_REVOCATION_UNKNOWN', params: { problem: best.problem } }
    : undefined;
}

/** The list in this array, read once; `undefined` for what cannot be read. */
export function openCertificateList(der: Uint8Array): CertificateList | undefined {
  let list = read.get(der);
  if (!list) {
    try {
      list = readCertificateList(der);
    } catch {
      list = 'unreadable';
    }
    read.set(der, list);
  }
  return list === 'unreadable' ? undefined : list;
}

/** Why a list does not cover a certificate of this issuer; `undefined` when it does. */
async function findProblem(
  list: CertificateList,
  { certificate }: Link,
  issuer: Link,
  now: Date,
): Promise<ListProblem | undefined> {
  if (!equalBytes(list.issuer, certificate.issuer)) return 'no list';
  try {
    if (!coversCertificate(list, certificate)) return 'scope';
    if (!hasKeyUsage(issuer.certificate, 'cRLSign')) return 'key usage';
  } catch {
    return 'structure';
  }
  if (!(await isListSignedBy(list, issuer))) return 'signature';
  if (!(list.thisUpdate <= now)) return 'not yet';
  return list.nextUpdate && now <= list.nextUpdate ? undefined : 'stale';
}

async function isListSignedBy(list: CertificateList, { certificate }: Link): Promise<boolean> {
  const known = verifiedBy.get(list);
  if (known && equalBytes(known, certificate.spki)) return true;
  try {
    const scheme = readScheme(list.signatureAlgorithm);
    if (!scheme || !(await verifyWithScheme(scheme, certificate, list.signature, list.toBeSigned))) return false;
  } catch {
    return false;
  }
  verifiedBy.set(list, certificate.spki);
  return true;
}

/** An entry that cannot be read is one all the same. */
function findEntries(list: CertificateList, serialNumber: Uint8Array): readonly RevokedEntry[] {
  try {
    return list.find(serialNumber);
  } catch {
    return [{ date: new Date(Number.NaN), reason: 'unspecified' }];
  }
}

function isLaterOnly({ date, reason }: RevokedEntry, stampedAt: Date | undefined): boolean {
  return stampedAt !== undefined && date > stampedAt && !COMPROMISES.includes(reason);
}

/**
 * Whether a certificate that is not in the list was not revoked: lists may leave out those that have ended (RFC 5280
 * 3.3).
 */
function keepsEnded({ thisUpdate, extensions }: CertificateList, notAfter: Date): boolean {
  if (notAfter >= thisUpdate) return true;
  const value = extensions.get(ENDED_KEPT_SINCE)?.value;
  try {
    return value !== undefined && readTime(readDer(value, TAG.generalizedTime)) <= notAfter;
  } catch {
    return false;
  }
}
