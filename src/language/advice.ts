import type { ReasonCode } from '../codes.ts';

/** What a person can do about a code; each language words each of them. */
export type AdviceId =
  | 'ask-administrator'
  | 'ask-for-document'
  | 'ask-for-original'
  | 'ask-for-other-period'
  | 'call-institution'
  | 'check-clock'
  | 'check-identity'
  | 'check-treatment-date'
  | 'correct-data'
  | 'decide-without-revocation'
  | 'nothing'
  | 'present-again'
  | 'refresh-registry'
  | 'refuse'
  | 'scan-again'
  | 'try-later'
  | 'update-program';

const DECODING = {
  TEXT_EMPTY: 'scan-again',
  TEXT_TOO_LONG: 'ask-for-document',
  TEXT_TRAILING_SPACE: 'nothing',
  TEXT_LINE_BREAKS: 'nothing',
  TEXT_FRAME: 'nothing',
  TEXT_URL_ENCODED: 'nothing',
  KEYBOARD_LAYOUT: 'ask-administrator',
  TEXT_LOWER_CASE: 'ask-administrator',
  NOT_AN_EHIC: 'ask-for-document',
  PROFILE_UNKNOWN: 'update-program',
  SCHEMA_UNKNOWN: 'update-program',
  BASE45_INVALID: 'scan-again',
  DEFLATE_INVALID: 'scan-again',
  DEFLATE_TRUNCATED: 'scan-again',
  CBOR_TRUNCATED: 'scan-again',
  DEFLATE_TOO_LARGE: 'refuse',
  DEFLATE_TRAILING: 'call-institution',
  DEFLATE_SPARE_BITS: 'call-institution',
  CBOR_INVALID: 'call-institution',
  CBOR_TRAILING: 'call-institution',
  CBOR_TOO_DEEP: 'refuse',
  CBOR_TYPE_NOT_ALLOWED: 'call-institution',
  CBOR_INDEFINITE_LENGTH: 'call-institution',
  CBOR_DUPLICATE_KEY: 'refuse',
  CBOR_TEXT_NOT_UTF8: 'call-institution',
  CBOR_NOT_DETERMINISTIC: 'call-institution',
  COSE_STRUCTURE_INVALID: 'call-institution',
  COSE_HEADER_INVALID: 'call-institution',
  ALGORITHM_NOT_ALLOWED: 'refuse',
  JSON_INVALID: 'call-institution',
  JSON_DUPLICATE_NAME: 'refuse',
  JWS_NOT_CANONICAL: 'call-institution',
  JWS_HEADER_INVALID: 'call-institution',
  KID_NOT_CANONICAL: 'nothing',
} as const;

const DOCUMENT = {
  UNSIGNED: 'ask-for-original',
  DOCUMENT_NOT_SCANNED: 'nothing',
  DOCUMENT_SAVED_ANEW: 'ask-for-original',
  DOCUMENT_TRAILING_SPACE: 'nothing',
  DOCUMENT_ATTACHED: 'check-identity',
  PAGES_NOT_READ: 'nothing',
  SIGNED_THEN_CHANGED: 'ask-for-original',
  DIGEST_MISMATCH: 'ask-for-original',
  BYTE_RANGE_INVALID: 'ask-for-original',
  SIGNATURE_CONTENTS_INVALID: 'ask-for-original',
  SEVERAL_SIGNATURES: 'ask-for-original',
  CMS_INVALID: 'ask-for-original',
  SIGNER_KEY_USAGE: 'ask-for-original',
  SIGNER_KEY_PURPOSE: 'refuse',
  SIGNER_OTHER_INSTITUTION: 'refuse',
  SIGNER_REVOKED: 'refuse',
  SIGNER_REVOCATION_NOT_CHECKED: 'nothing',
  SIGNER_REVOCATION_UNKNOWN: 'refresh-registry',
  SIGNER_UNTRUSTED: 'refuse',
  SIGNER_EXPIRED: 'call-institution',
  SIGNER_NOT_YET_VALID: 'check-clock',
  TIMESTAMP_INVALID: 'ask-for-original',
  TIMESTAMP_UNTRUSTED: 'nothing',
  ATTACHMENT_MISSING: 'nothing',
  ATTACHMENT_DIFFERS: 'refuse',
  ATTACHMENT_AMBIGUOUS: 'refuse',
  PRINTED_TEXT_DIFFERS: 'check-identity',
  PRINTED_TEXT_UNREADABLE: 'check-identity',
} as const;

const FIELDS = {
  FIELD_MISSING: 'correct-data',
  FIELD_UNKNOWN: 'correct-data',
  FIELD_NOT_ALLOWED: 'correct-data',
  FIELD_TYPE: 'correct-data',
  FIELD_VALUE: 'correct-data',
  FIELD_TOO_LONG: 'correct-data',
  FIELD_TOO_SHORT: 'correct-data',
  DATE_INVALID: 'correct-data',
  COUNTRY_UNKNOWN: 'correct-data',
  COUNTRY_ALIAS: 'nothing',
  TEXT_NOT_NFC: 'correct-data',
  CHARACTER_NOT_ALLOWED: 'check-identity',
  TEXT_EDGE_SPACE: 'correct-data',
  TEXT_NOT_LATIN: 'check-identity',
  TEXT_MISENCODED: 'correct-data',
  TEXT_HTML_ENTITY: 'correct-data',
  TEXT_SPREADSHEET_NUMBER: 'correct-data',
  CHARACTER_NOT_DRAWABLE: 'correct-data',
  TOKEN_ID_NOT_UUID: 'correct-data',
  REVOCATION_URI_INVALID: 'correct-data',
  DOCUMENT_NOT_IN_PROFILE: 'correct-data',
  ISSUED_ON_NOT_TODAY: 'correct-data',
  TOKEN_TOO_LONG: 'correct-data',
  QR_TEXT_TOO_LONG: 'correct-data',
} as const;

const TRUST = {
  ISSUER_UNKNOWN: 'call-institution',
  CERTIFICATE_UNKNOWN: 'refresh-registry',
  TOO_MANY_CANDIDATES: 'ask-administrator',
  REGISTRY_STALE: 'refresh-registry',
  REGISTRY_UNREACHABLE: 'try-later',
  REGISTRY_TIMEOUT: 'try-later',
  REGISTRY_REDIRECTED: 'ask-administrator',
  REGISTRY_ERROR_STATUS: 'ask-administrator',
  REGISTRY_ERROR_ANSWER: 'ask-administrator',
  REGISTRY_TOO_LARGE: 'ask-administrator',
  REGISTRY_NOT_UNDERSTOOD: 'ask-administrator',
  REGISTRY_INCONSISTENT: 'ask-administrator',
  REGISTRY_AMBIGUOUS: 'ask-administrator',
  CLOCK_BEHIND_REGISTRY: 'check-clock',
  CLOCK_WRONG: 'check-clock',
  ALGORITHM_KEY_MISMATCH: 'refuse',
  SIGNATURE_INVALID: 'refuse',
  CERTIFICATE_NOT_YET_VALID: 'refuse',
  CERTIFICATE_EXPIRED: 'refuse',
  KEY_VALIDITY_UNKNOWN: 'call-institution',
  NOT_ACCREDITED: 'call-institution',
  NOT_ACCREDITED_ON_ISSUANCE: 'call-institution',
  NOT_ACCREDITED_FOR_PERIOD: 'call-institution',
  REVOCATION_REFERENCE_MISSING: 'nothing',
  REVOCATION_NOT_CONFIGURED: 'decide-without-revocation',
  REVOCATION_UNAVAILABLE: 'decide-without-revocation',
  REVOCATION_UNREACHABLE: 'decide-without-revocation',
  REVOCATION_TIMEOUT: 'decide-without-revocation',
  REVOCATION_HOST_NOT_ALLOWED: 'ask-administrator',
  REVOCATION_URI_NOT_ALLOWED: 'ask-administrator',
  REVOCATION_TOO_LARGE: 'decide-without-revocation',
  REVOCATION_NOT_UNDERSTOOD: 'decide-without-revocation',
  REVOCATION_SIGNATURE_INVALID: 'decide-without-revocation',
  REVOCATION_WRONG_ISSUER: 'decide-without-revocation',
  REVOCATION_WRONG_SUBJECT: 'decide-without-revocation',
  REVOCATION_STALE: 'refresh-registry',
  REVOCATION_OLDER: 'decide-without-revocation',
  REVOCATION_FROM_FUTURE: 'check-clock',
  REVOCATION_INDEX_OUT_OF_RANGE: 'call-institution',
  REVOKED: 'refuse',
  SUSPENDED: 'call-institution',
  STATUS_NOT_VALID: 'refuse',
} as const;

const WALLET = {
  SD_JWT_INVALID: 'call-institution',
  SD_JWT_DIGEST: 'refuse',
  WALLET_CHAIN: 'call-institution',
  TOKEN_NOT_YET_VALID: 'check-clock',
  TOKEN_EXPIRED: 'refuse',
  HOLDER_KEY_INVALID: 'refuse',
  HOLDER_BINDING_MISSING: 'present-again',
  HOLDER_BINDING_INVALID: 'present-again',
  HOLDER_BINDING_STALE: 'present-again',
  PID_INVALID: 'refuse',
  PID_UNTRUSTED: 'refuse',
  HOLDER_UNKNOWN: 'check-identity',
  HOLDER_NOT_LINKED: 'check-identity',
} as const;

const RULES = {
  TREATMENT_DATE_IN_FUTURE: 'check-treatment-date',
  TREATMENT_DATE_TOO_EARLY: 'check-treatment-date',
  BIRTH_AFTER_START: 'call-institution',
  START_AFTER_END: 'call-institution',
  START_AFTER_ISSUANCE: 'call-institution',
  ISSUANCE_AFTER_END: 'call-institution',
  CARD_EXPIRES_BEFORE_END: 'call-institution',
  BEFORE_PERIOD: 'ask-for-other-period',
  AFTER_PERIOD: 'ask-for-other-period',
  ISSUED_IN_FUTURE: 'call-institution',
  INSTITUTION_TOO_LONG: 'nothing',
  CARD_ID_NOT_DIGITS: 'nothing',
  INSTITUTION_ID_NOT_DIGITS: 'nothing',
  NAME_MISMATCH: 'check-identity',
  BIRTH_DATE_MISMATCH: 'check-identity',
} as const;

/** What is to be done about a code that has only led to a warning, where that is something else. */
export const ADVICE_OF_WARNING: Readonly<Partial<Record<ReasonCode, AdviceId>>> = {
  UNSIGNED: 'nothing',
  DOCUMENT_SAVED_ANEW: 'nothing',
  SIGNER_EXPIRED: 'nothing',
};

/** The advice about each code, the same in every language. */
export const ADVICE_OF: Readonly<Record<ReasonCode, AdviceId>> = {
  ...DECODING,
  ...DOCUMENT,
  ...FIELDS,
  ...TRUST,
  ...WALLET,
  ...RULES,
};
