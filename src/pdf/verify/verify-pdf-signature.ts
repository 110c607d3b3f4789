import { equalBytes } from '../../codec/bytes.ts';
import { bindLists, type CertificateListSource, fetchLists } from '../../crypto/x509/certificate-lists.ts';
import { evaluatePath, isTimestampTrusted, type PathCode, requireAnchors } from '../../crypto/x509/certificate-path.ts';
import { evaluateNamedCertificate } from '../../crypto/x509/certificate-revocation.ts';
import type { Params } from '../../errors.ts';
import { type OptionNames, requireOptions } from '../../options.ts';
import type { DocumentSignatureCode, IntactSignature } from '../../scan-result.ts';
import { parseClock, requireBytes, requireFunction } from '../../usage.ts';
import { checkDocumentSignature } from './check-document-signature.ts';

/** Options of `verifyPdfSignature`. */
export interface VerifyPdfSignatureOptions {
  /** The certificates to which that of the signer must lead, DER; it may be one of them. */
  readonly trustAnchors: readonly Uint8Array[];
  /** The certificates of time stamp authorities, or of those above them, DER. If omitted, no time stamp is trusted. */
  readonly timestampAnchors?: readonly Uint8Array[];
  /**
   * The clock; by default that of the system. Its time is the one for which certificates are judged if there is no
   * trusted time stamp, and at which revocation lists must be current.
   */
  readonly now?: () => Date;
  /**
   * Certificate revocation lists (CRLs, RFC 5280 5; each in DER), or a source of them, for the signer's certificate and
   * the intermediate ones. Without any, revocation is not checked.
   */
  readonly crls?: readonly Uint8Array[] | CertificateListSource;
}

/** The facts of a signature that matches its document. Times are ISO 8601 in UTC. */
export interface PdfSignatureFacts {
  /** The PAdES baseline level (ETSI EN 319 142-1 6): B-T has a time stamp. */
  readonly level: IntactSignature['level'];
  /** The signature algorithm. */
  readonly algorithm: IntactSignature['algorithm'];
  /** The certificate of the signer, DER. */
  readonly certificate: Uint8Array;
  /** The time at which the signer claims to have signed. It is not used to judge anything. */
  readonly claimedTime?: string;
  /** The time stamp, if the signature has one. */
  readonly timestamp?: {
    /** The time of the time stamp. */
    readonly time: string;
    /** Whether its certificate leads to one of `timestampAnchors`. */
    readonly trusted: boolean;
  };
  /** The validation time: that for which the certificates were validated. */
  readonly validationTime: string;
  /**
   * Irregularities that are tolerated, if there are any: DOCUMENT_TRAILING_SPACE for white space or zeros after the end
   * of what was signed; SIGNER_REVOCATION_NOT_CHECKED for a signer that leads to an anchor, when no lists are given;
   * SIGNER_REVOCATION_UNKNOWN for one that is an anchor itself, when none of the given lists covers it.
   */
  readonly warnings?: readonly PdfSignatureWarning[];
}

/** An irregularity of a signature that is tolerated. */
export type PdfSignatureWarning =
  | 'DOCUMENT_TRAILING_SPACE'
  | 'SIGNER_REVOCATION_NOT_CHECKED'
  | 'SIGNER_REVOCATION_UNKNOWN';

/** The reason why a signature is not valid: the document is not what was signed, or its signer is not trusted. */
export type PdfSignatureCode = DocumentSignatureCode | PathCode;

/**
 * The result for the signature of a PDF. One that is not valid has the facts if the document is what was signed and
 * only its signer is not trusted.
 */
export type PdfSignature =
  | ({
      /** The document is what was signed, and its signer leads to an anchor. */
      readonly valid: true;
    } & PdfSignatureFacts)
  | ({
      /** The document is not what was signed, or its signer is not trusted. */
      readonly valid: false;
      /** Why the signature is not valid. */
      readonly code: PdfSignatureCode;
      /** The parameters of the code. */
      readonly params?: Params;
    } & Partial<PdfSignatureFacts>);

const OPTIONS: OptionNames<VerifyPdfSignatureOptions> = {
  trustAnchors: true,
  timestampAnchors: true,
  now: true,
  crls: true,
};

/**
 * Verifies the signature of a PDF. It must be PAdES baseline B-B or B-T (ETSI EN 319 142-1 6), the only one in the
 * file, and cover all of it. Any later change makes it not valid, even one that a viewer shows as harmless; only white
 * space and zeros may follow. The certificates are judged for the time of a trusted time stamp, or else for `now`,
 * never for the time that the signer claims. A certificate that is revoked according to a list of `crls` makes the
 * signature not valid, unless a trusted time stamp shows that the signature was made before, and the key was not
 * compromised.
 *
 * The codes are UNSIGNED, DOCUMENT_SAVED_ANEW, SIGNED_THEN_CHANGED, BYTE_RANGE_INVALID, SIGNATURE_CONTENTS_INVALID,
 * SEVERAL_SIGNATURES, CMS_INVALID, DIGEST_MISMATCH, SIGNATURE_INVALID, ALGORITHM_NOT_ALLOWED, ALGORITHM_KEY_MISMATCH,
 * SIGNER_KEY_USAGE, TIMESTAMP_INVALID, SIGNER_UNTRUSTED, SIGNER_KEY_PURPOSE, SIGNER_EXPIRED, SIGNER_NOT_YET_VALID,
 * SIGNER_REVOKED and SIGNER_REVOCATION_UNKNOWN.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` for options or bytes that are not usable, never because of the content of the
 *   file.
 * @example
 * const signature = await verifyPdfSignature(await readFile('card.pdf'), { trustAnchors: [authority] });
 * if (!signature.valid) console.warn(signature.code);
 */
export async function verifyPdfSignature(bytes: Uint8Array, options: VerifyPdfSignatureOptions): Promise<PdfSignature> {
  requireBytes('bytes', bytes);
  requireOptions(options, OPTIONS);
  const { trustAnchors, timestampAnchors = [] } = options;
  requireAnchors('trustAnchors', trustAnchors);
  requireAnchors('timestampAnchors', timestampAnchors);
  const source = bindLists('crls', options.crls);
  requireFunction('now', options.now);
  const now = parseClock(options.now);
  const signature = await checkDocumentSignature(bytes);
  if (!signature.intact) {
    const { code, params } = signature;
    return { valid: false, code, ...(params && { params }) };
  }
  const { certificate, chain: intermediates, timestamp } = signature;
  const isTimed = timestamp !== undefined && (await isTimestampTrusted(timestamp, timestampAnchors));
  const validationTime = isTimed ? new Date(timestamp.time) : now;
  const lists = source && (await fetchLists(source, undefined));
  const revocation = lists && { lists, now, ...(isTimed ? { stampedAt: validationTime } : {}) };
  const path = { intermediates, anchors: trustAnchors, at: validationTime, purpose: 'document', revocation } as const;
  const { verdict, params } = await evaluatePath(certificate, path);
  const facts = factsOf(signature, isTimed, validationTime);
  if (verdict !== 'TRUSTED') return { valid: false, code: verdict, ...(params && { params }), ...facts };
  if (!trustAnchors.some((anchor) => equalBytes(anchor, certificate))) {
    return { valid: true, ...withWarning(facts, lists ? undefined : 'SIGNER_REVOCATION_NOT_CHECKED') };
  }
  const remark = await evaluateNamedCertificate(certificate, [...intermediates, ...trustAnchors], revocation);
  if (remark?.code === 'SIGNER_REVOKED') return { valid: false, ...remark, ...facts };
  return { valid: true, ...withWarning(facts, remark?.code) };
}

function withWarning(facts: PdfSignatureFacts, code: PdfSignatureWarning | undefined): PdfSignatureFacts {
  return code ? { ...facts, warnings: [...(facts.warnings ?? []), code] } : facts;
}

function factsOf(signature: IntactSignature, trusted: boolean, validationTime: Date): PdfSignatureFacts {
  const { level, algorithm, certificate, claimedTime, timestamp, trailingSpace } = signature;
  return {
    level,
    algorithm,
    certificate,
    ...(claimedTime === undefined ? {} : { claimedTime }),
    ...(timestamp && { timestamp: { time: timestamp.time, trusted } }),
    validationTime: validationTime.toISOString(),
    ...(trailingSpace ? { warnings: ['DOCUMENT_TRAILING_SPACE'] } : {}),
  };
}
