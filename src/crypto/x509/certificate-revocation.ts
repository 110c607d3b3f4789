import { equalBytes } from '../../codec/bytes.ts';
import type { Params } from '../../errors.ts';
import { readScheme, verifyWithScheme } from './algorithm-identifiers.ts';
import { hasKeyUsage } from './certificate-extensions.ts';
import { isSignedBy, type Link, readLink } from './certificate-link.ts';
import { type CertificateList, type RevokedEntry, readCertificateList } from './certificate-list.ts';
import { coversCertificate } from './certificate-list-scope.ts';
import { readDer, TAG } from './der.ts';
import { readTime } from './der-time.ts';

/** The certificate revocation lists, and the time, by which certificates are evaluated. */
export interface RevocationInquiry {
  /** The lists, each in DER. */
  readonly lists: readonly Uint8Array[];
  /** The time at which a list must be current. */
  readonly now: Date;
  /**
   * The time of a trusted time stamp. A certificate that was revoked later, and not because of a compromise, was good
   * then.
   */
  readonly stampedAt?: Date | undefined;
}

/**
 * The revocation status of a certificate. `problem` is the reason why no list covers it, for the list that comes
 * nearest to it.
 */
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

/** The problems in the order of how near a list comes to covering a certificate. */
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
/** The reasons of revocation by which somebody else may have had the key earlier. */
const COMPROMISES: readonly string[] = ['keyCompromise', 'cACompromise', 'aACompromise'];
/** The extension with the time since when a list keeps expired certificates (X.509, expiredCertsOnCRL). */
const ENDED_KEPT_SINCE = '2.5.29.60';
const GOOD: RevocationFinding = { status: 'good' };

/** The lists that have been read, by their array. */
const read = new WeakMap<Uint8Array, CertificateList | 'unreadable'>();
/** The keys that have verified the lists. */
const verifiedBy = new WeakMap<CertificateList, Uint8Array>();

/**
 * Finds out whether its issuer has revoked a certificate (RFC 5280 6.3). The list must have the same issuer name, be
 * signed by the same key as the certificate, whose own certificate must allow it (cRLSign), be current, and cover the
 * certificate. Of several, the newest counts. A certificate on hold is revoked.
 */
export async function evaluateRevocation(
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

/** A remark on a certificate: that it was revoked, or that no list covers it. */
export interface RevocationRemark {
  readonly code: 'SIGNER_REVOKED' | 'SIGNER_REVOCATION_UNKNOWN';
  readonly params: Params;
}

/**
 * Evaluates a certificate that is trusted by itself; returns `undefined` if there is no remark. Its issuer is searched
 * for among these certificates, none of which need be trusted, since the key that signed the certificate may revoke it.
 * A self-signed certificate cannot be revoked.
 */
export async function evaluateNamedCertificate(
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
    const finding = await evaluateRevocation(link, issuer, inquiry);
    if (finding.status === 'revoked') return { code: 'SIGNER_REVOKED', params: { reason: finding.reason } };
    if (finding.status === 'good' || best.status === 'unknown') best = finding;
  }
  return best.status === 'unknown'
    ? { code: 'SIGNER_REVOCATION_UNKNOWN', params: { problem: best.problem } }
    : undefined;
}

/** Returns the list in this array, which is read once, or `undefined` if it cannot be read. */
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

/** Returns the reason why a list does not cover a certificate of this issuer, or `undefined` if it does. */
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

/** Returns the entries of a certificate. An entry that cannot be read counts as a revocation of unknown date. */
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
 * Returns whether a certificate that is not in the list was not revoked, since lists may omit expired ones (RFC 5280
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
