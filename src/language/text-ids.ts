import type { ReasonCode } from '../codes.ts';

/**
 * Codes whose difference means nothing to the person who scans: they share a text. Every other code has a text of its
 * own, so that a code added to the code table fails the type check in each language until it has one there or a line
 * here.
 */
export const SHARED = {
  TEXT_TRAILING_SPACE: 'cleaned',
  TEXT_LINE_BREAKS: 'cleaned',
  DEFLATE_INVALID: 'damaged',
  DEFLATE_TRUNCATED: 'damaged',
  CBOR_TRUNCATED: 'damaged',
  DEFLATE_TOO_LARGE: 'malformed',
  DEFLATE_TRAILING: 'malformed',
  DEFLATE_SPARE_BITS: 'malformed',
  CBOR_INVALID: 'malformed',
  CBOR_TRAILING: 'malformed',
  CBOR_TOO_DEEP: 'malformed',
  CBOR_TYPE_NOT_ALLOWED: 'malformed',
  CBOR_INDEFINITE_LENGTH: 'malformed',
  CBOR_DUPLICATE_KEY: 'malformed',
  CBOR_TEXT_NOT_UTF8: 'malformed',
  CBOR_NOT_DETERMINISTIC: 'malformed',
  COSE_STRUCTURE_INVALID: 'malformed',
  COSE_HEADER_INVALID: 'malformed',
  JSON_INVALID: 'malformed',
  JSON_DUPLICATE_NAME: 'malformed',
  JWS_NOT_CANONICAL: 'malformed',
  JWS_HEADER_INVALID: 'malformed',
  SD_JWT_INVALID: 'malformed',
  SD_JWT_DIGEST: 'malformed',
  FIELD_UNKNOWN: 'field-not-allowed',
  FIELD_NOT_ALLOWED: 'field-not-allowed',
  FIELD_TYPE: 'field-value',
  FIELD_VALUE: 'field-value',
  TEXT_NOT_NFC: 'odd-text',
  TEXT_EDGE_SPACE: 'odd-text',
  TOKEN_TOO_LONG: 'too-much-data',
  QR_TEXT_TOO_LONG: 'too-much-data',
  REGISTRY_UNREACHABLE: 'registry-unreachable',
  REGISTRY_TIMEOUT: 'registry-unreachable',
  REGISTRY_ERROR_STATUS: 'registry-unusable',
  REGISTRY_ERROR_ANSWER: 'registry-unusable',
  REGISTRY_TOO_LARGE: 'registry-unusable',
  REGISTRY_NOT_UNDERSTOOD: 'registry-unusable',
  SIGNED_THEN_CHANGED: 'document-changed',
  DIGEST_MISMATCH: 'document-changed',
  BYTE_RANGE_INVALID: 'document-signature-malformed',
  SIGNATURE_CONTENTS_INVALID: 'document-signature-malformed',
  SEVERAL_SIGNATURES: 'document-signature-malformed',
  CMS_INVALID: 'document-signature-malformed',
  SIGNER_KEY_USAGE: 'document-signature-malformed',
  SIGNER_EXPIRED: 'document-signer-not-valid',
  SIGNER_NOT_YET_VALID: 'document-signer-not-valid',
  TIMESTAMP_INVALID: 'timestamp-not-trusted',
  TIMESTAMP_UNTRUSTED: 'timestamp-not-trusted',
  ATTACHMENT_DIFFERS: 'attachment-differs',
  ATTACHMENT_AMBIGUOUS: 'attachment-differs',
  REVOCATION_UNAVAILABLE: 'revocation-unreachable',
  REVOCATION_UNREACHABLE: 'revocation-unreachable',
  REVOCATION_TIMEOUT: 'revocation-unreachable',
  REVOCATION_HOST_NOT_ALLOWED: 'revocation-not-allowed',
  REVOCATION_URI_NOT_ALLOWED: 'revocation-not-allowed',
  REVOCATION_TOO_LARGE: 'revocation-unusable',
  REVOCATION_NOT_UNDERSTOOD: 'revocation-unusable',
  REVOCATION_SIGNATURE_INVALID: 'revocation-not-trusted',
  REVOCATION_WRONG_ISSUER: 'revocation-not-trusted',
  REVOCATION_WRONG_SUBJECT: 'revocation-not-trusted',
  TEXT_FRAME: 'undone',
  TEXT_URL_ENCODED: 'undone',
  TEXT_MISENCODED: 'garbled-text',
  TEXT_HTML_ENTITY: 'garbled-text',
  SIGNER_REVOCATION_NOT_CHECKED: 'signer-revocation-not-checked',
  SIGNER_REVOCATION_UNKNOWN: 'signer-revocation-not-checked',
  HOLDER_BINDING_MISSING: 'holder-not-bound',
  HOLDER_BINDING_INVALID: 'holder-not-bound',
  PID_INVALID: 'identity-not-accepted',
  PID_UNTRUSTED: 'identity-not-accepted',
} as const;

export type SharedText = (typeof SHARED)[keyof typeof SHARED];

/** What a text in a language stands under: a code, or a name that several codes share. */
export type TextId = Exclude<ReasonCode, keyof typeof SHARED> | SharedText;

export function textIdOf(code: ReasonCode): TextId {
  const shared: Readonly<Partial<Record<string, SharedText>>> = SHARED;
  return shared[code] ?? (code as TextId);
}
