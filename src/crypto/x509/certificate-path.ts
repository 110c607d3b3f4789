import { equalBytes } from '../../codec/bytes.ts';
import type { ReasonCode } from '../../codes.ts';
import { EhicError, type Params } from '../../errors.ts';
import type { Certificate } from './certificate.ts';
import { isSame, isSignedBy, type Link, readLink } from './certificate-link.ts';
import { evaluateRevocation, type RevocationFinding, type RevocationInquiry } from './certificate-revocation.ts';

/** The reasons why a certificate is not trusted, the farthest from trust first. */
export const PATH_CODES = [
  'SIGNER_UNTRUSTED',
  'SIGNER_KEY_PURPOSE',
  'SIGNER_NOT_YET_VALID',
  'SIGNER_EXPIRED',
  'SIGNER_REVOCATION_UNKNOWN',
  'SIGNER_REVOKED',
] as const satisfies readonly ReasonCode[];

/** A code with which a certificate is not trusted. */
export type PathCode = (typeof PATH_CODES)[number];

export type PathVerdict = PathCode | 'TRUSTED';

/** The purpose of a path: the signature of a document, a time stamp, or the signature of a credential of a wallet. */
export type PathPurpose = 'document' | 'timestamp' | 'credential';

const ANY_PURPOSE = '2.5.29.37.0';
/**
 * The extended key usages of which a certificate must have one if it names any. For documents they are documentSigning
 * (RFC 9336) and emailProtection, which authorities have long used for it; for time stamps it is timeStamping (RFC 3161
 * 2.3). No usage is registered for credentials, so that any is accepted.
 */
const PURPOSES: Readonly<Record<PathPurpose, readonly string[] | undefined>> = {
  document: ['1.3.6.1.5.5.7.3.36', '1.3.6.1.5.5.7.3.4', ANY_PURPOSE],
  timestamp: ['1.3.6.1.5.5.7.3.8', ANY_PURPOSE],
  credential: undefined,
};

export interface PathOptions {
  /** The certificates between leaf and anchors, DER, in any order; those that cannot be read are ignored. */
  readonly intermediates: readonly Uint8Array[];
  /** The certificates that are trusted, DER. The certificate itself may be one of them. */
  readonly anchors: readonly Uint8Array[];
  /** The time for which validity is judged. */
  readonly at: Date;
  readonly purpose: PathPurpose;
  /** If given, no certificate of the path except the last may be revoked; a path of one certificate is not checked. */
  readonly revocation?: RevocationInquiry | undefined;
}

/** The verdict, with its parameters. */
export interface PathResult {
  readonly verdict: PathVerdict;
  readonly params?: Params;
}

/** The maximum number of certificates on a path, including both ends. */
export const MAX_PATH = 10;
const MAX_INTERMEDIATES = 20;
/**
 * The maximum numbers of steps and of signatures, which bound the cost of malicious certificates; an honest path needs
 * a handful of each.
 */
const MAX_STEPS = 1000;
const MAX_SIGNATURES = 64;

/**
 * Finds out whether a certificate leads to one of the anchors at the time `at` (RFC 5280 6.1). It evaluates names,
 * signatures, basic constraints, path length, key usage, extended key usage, critical extensions, and the validity of
 * every certificate, including the anchor. If the only paths have a certificate that is not valid at that time, or not
 * for this purpose, the verdict says so. An anchor was chosen by the application, so that its own extended key usage is
 * not evaluated, even if it is the signer's certificate itself. Revocation is checked if `revocation` is given.
 *
 * Throws `ERR_EHIC_CERTIFICATE` for an anchor that cannot be read; every other bad input is `SIGNER_UNTRUSTED`.
 */
// The CertificateChainValidationEngine of pkijs is not used: it does not check path lengths, does not bound its search,
// takes a key identifier for a name, and accepts every signature algorithm that it knows.
export async function checkPath(certificate: Uint8Array, options: PathOptions): Promise<PathVerdict> {
  return (await evaluatePath(certificate, options)).verdict;
}

/** Does the same as `checkPath`, and returns also the reason of a revocation, or why its status is unknown. */
export async function evaluatePath(certificate: Uint8Array, options: PathOptions): Promise<PathResult> {
  const anchors = options.anchors.map((der) => {
    const link = readLink(der);
    if (!link) throw new EhicError('ERR_EHIC_CERTIFICATE', 'a trust anchor is not a certificate that can be read');
    return link;
  });
  const leaf = readLink(certificate);
  if (!leaf?.isUsable) return UNTRUSTED;
  const others = options.intermediates.slice(0, MAX_INTERMEDIATES).flatMap((der) => readLink(der) ?? []);
  const isTrusted = (link: Link) => anchors.some((anchor) => isSame(anchor, link));
  const issuers = [...anchors, ...others.filter((link) => !isTrusted(link))].filter(
    ({ isUsable, isAuthority }) => isUsable && isAuthority,
  );
  const isSigned = rememberSignatures();
  const isRevoked = rememberRevocation(options.revocation);
  let steps = 0;

  async function follow(path: readonly [Link, ...Link[]]): Promise<PathResult> {
    const last = path.at(-1)!;
    let best = isTrusted(last) ? await evaluateLinks(path, options, isRevoked) : UNTRUSTED;
    if (path.length === MAX_PATH) return best;
    for (const issuer of issuers) {
      if (best.verdict === 'TRUSTED') break;
      if (!equalBytes(issuer.certificate.subject, last.certificate.issuer) || ++steps > MAX_STEPS) continue;
      if (path.some((link) => isSame(link, issuer)) || issuer.pathLength < countBetween(path)) continue;
      if (await isSigned(last, issuer)) best = chooseBetter(best, await follow([...path, issuer]));
    }
    return best;
  }
  return follow([leaf]);
}

/**
 * Returns whether the authority of a time stamp leads to one of the anchors at the time of the stamp. Throws as
 * `checkPath` does.
 */
export async function isTimestampTrusted(
  { certificate, chain, time }: { certificate: Uint8Array; chain: readonly Uint8Array[]; time: string },
  anchors: readonly Uint8Array[],
): Promise<boolean> {
  return (
    (await checkPath(certificate, { intermediates: chain, anchors, at: new Date(time), purpose: 'timestamp' })) ===
    'TRUSTED'
  );
}

/** Throws `ERR_EHIC_OPTIONS`, which names the option, unless all are certificates that can be trust anchors. */
export function requireAnchors(option: string, anchors: readonly Uint8Array[]): void {
  if (Array.isArray(anchors) && anchors.every(isAnchor)) return;
  const expected = 'certificates, each in DER (parseCertificates of eehic/signers reads PEM)';
  throw new EhicError('ERR_EHIC_OPTIONS', `${option} takes ${expected}`, { option });
}

/**
 * Returns whether a certificate (DER) can be a trust anchor: it can be read, and all its critical extensions are
 * understood.
 */
function isAnchor(der: Uint8Array): boolean {
  return der instanceof Uint8Array && readLink(der)?.isUsable === true;
}

/**
 * Returns the number of certificates between an issuer and the first of the path; self-issued ones do not count (RFC
 * 5280 6.1.4 l).
 */
function countBetween([, ...between]: readonly Link[]): number {
  return between.filter(({ certificate }) => !equalBytes(certificate.issuer, certificate.subject)).length;
}

/** Verifies each pair once, and at most `MAX_SIGNATURES` pairs in all. */
function rememberSignatures(): (link: Link, issuer: Link) => Promise<boolean> {
  const known = new Map<Link, Map<Link, boolean>>();
  let checks = 0;
  return async (link, issuer) => {
    const results = known.get(link) ?? new Map<Link, boolean>();
    known.set(link, results);
    const result = results.get(issuer) ?? (++checks <= MAX_SIGNATURES && (await isSignedBy(link, issuer)));
    results.set(issuer, result);
    return result;
  };
}

/**
 * Evaluates a path. All certificates except the last, which is an anchor, must be for the purpose and not revoked; all
 * must be valid.
 */
async function evaluateLinks(
  path: readonly Link[],
  { purpose, at }: PathOptions,
  askRevocation: AskRevocation | undefined,
): Promise<PathResult> {
  const allowed = PURPOSES[purpose];
  const isMeant = ({ purposes }: Link) => !purposes || !allowed || purposes.some((each) => allowed.includes(each));
  if (!path.slice(0, -1).every(isMeant)) return { verdict: 'SIGNER_KEY_PURPOSE' };
  if (path.some(({ certificate }) => at > certificate.notAfter)) return { verdict: 'SIGNER_EXPIRED' };
  if (!path.every(({ certificate }) => isValidAt(certificate, at))) return { verdict: 'SIGNER_NOT_YET_VALID' };
  let worst: PathResult = { verdict: 'TRUSTED' };
  for (const [index, issuer] of askRevocation ? path.slice(1).entries() : []) {
    const { status, ...params } = await askRevocation!(path[index]!, issuer);
    if (status === 'revoked') return { verdict: 'SIGNER_REVOKED', params };
    if (status === 'unknown') worst = { verdict: 'SIGNER_REVOCATION_UNKNOWN', params };
  }
  return worst;
}

type AskRevocation = (link: Link, issuer: Link) => Promise<RevocationFinding>;

/** Evaluates each pair once, however many paths have it. */
function rememberRevocation(inquiry: RevocationInquiry | undefined): AskRevocation | undefined {
  const known = new Map<Link, Map<Link, Promise<RevocationFinding>>>();
  if (!inquiry) return undefined;
  return (link, issuer) => {
    const findings = known.get(link) ?? new Map<Link, Promise<RevocationFinding>>();
    known.set(link, findings);
    const finding = findings.get(issuer) ?? evaluateRevocation(link, issuer, inquiry);
    findings.set(issuer, finding);
    return finding;
  };
}

/** Returns whether a time is from notBefore through notAfter, both included (RFC 5280 4.1.2.5). */
export function isValidAt({ notBefore, notAfter }: Certificate, at: Date): boolean {
  return at >= notBefore && at <= notAfter;
}

const UNTRUSTED: PathResult = { verdict: 'SIGNER_UNTRUSTED' };

const RANK: readonly PathVerdict[] = [...PATH_CODES, 'TRUSTED'];

function chooseBetter(one: PathResult, other: PathResult): PathResult {
  return RANK.indexOf(other.verdict) > RANK.indexOf(one.verdict) ? other : one;
}
