const reasons = {
  // text
  TEXT_EMPTY: 'There is no text.',
  TEXT_TOO_LONG: 'The text is longer than any QR code can hold.',
  TEXT_TRAILING_SPACE: 'White space after the text was removed before it could be read.',
  TEXT_LINE_BREAKS: 'Line breaks or tabs in the text were removed before it was read.',
  TEXT_FRAME:
    'What a scanner or a text file put around the text (a symbology prefix, control characters, a byte order mark, white space) was removed before it could be read.',
  TEXT_URL_ENCODED: 'The text was percent-encoded, or had + for space, and was decoded before it could be read.',
  KEYBOARD_LAYOUT:
    'The text is that of a known code with its punctuation changed: the scanner and the computer are set to different keyboard layouts.',
  TEXT_LOWER_CASE:
    'The text is in lower case; QR codes of this kind are upper case only, so something on the way changed it.',
  NOT_AN_EHIC: 'Not an EHIC or its certificate, but another kind of code or text.',
  PROFILE_UNKNOWN: 'An EHIC code of a version or profile that this verifier does not know.',
  // Base45 and DEFLATE
  BASE45_INVALID:
    'Not Base45 (RFC 9285): `problem` is character, length or value. A wrong character often comes from a scanner set to another keyboard layout.',
  DEFLATE_INVALID: 'Not a DEFLATE stream (RFC 1951), or not a zlib stream (RFC 1950) where one is expected.',
  DEFLATE_TRUNCATED: 'The compressed data ends before its last block.',
  DEFLATE_TOO_LARGE: 'The compressed data expands beyond the limit.',
  DEFLATE_TRAILING: 'There are bytes after the end of the compressed data.',
  DEFLATE_SPARE_BITS: 'Unused bits after the end of the compressed data are not zero.',
  // CBOR and COSE
  CBOR_INVALID: 'Not well-formed CBOR (RFC 8949).',
  CBOR_TRUNCATED: 'A CBOR length reaches beyond the data.',
  CBOR_TRAILING: 'There are bytes after the CBOR item.',
  CBOR_TOO_DEEP: 'CBOR nested deeper than allowed.',
  CBOR_TYPE_NOT_ALLOWED: 'A CBOR tag, float or simple value where none is allowed.',
  CBOR_INDEFINITE_LENGTH: 'A CBOR item of indefinite length where none is allowed.',
  CBOR_DUPLICATE_KEY: 'A CBOR map with the same key twice.',
  CBOR_TEXT_NOT_UTF8: 'A CBOR text string that is not UTF-8.',
  CBOR_NOT_DETERMINISTIC: 'CBOR that is not in the deterministic form (RFC 8949 4.2.1).',
  COSE_STRUCTURE_INVALID: 'Not a COSE_Sign1 structure (RFC 9052 4.2).',
  COSE_HEADER_INVALID: 'The COSE header is not exactly what the profile requires; `problem` says where.',
  ALGORITHM_NOT_ALLOWED: 'The signature algorithm in the header is not allowed.',
  // JSON and JWS
  JSON_INVALID: 'Not JSON (RFC 8259) as it is allowed here: UTF-8, no byte order mark, not nested too deep.',
  JSON_DUPLICATE_NAME: 'A JSON object with the same name twice.',
  JWS_NOT_CANONICAL: 'Not three parts of Base64url without padding and spare bits (RFC 7515).',
  JWS_HEADER_INVALID: 'The JWS header is not exactly what the profile requires; `problem` says where.',
  KID_NOT_CANONICAL: 'The kid names a certificate, but is not spelled as the proof of concept requires.',
  SCHEMA_UNKNOWN: 'The payload is of a schema that this verifier does not know.',
  // fields
  FIELD_MISSING: 'A required field is missing.',
  FIELD_UNKNOWN: 'A field that is not part of the format.',
  FIELD_NOT_ALLOWED: 'A field that this document or profile does not have.',
  FIELD_TYPE: 'A field of the wrong type.',
  FIELD_VALUE: 'A value that this field cannot have.',
  FIELD_TOO_LONG: 'A text longer than the field; lengths count code points.',
  FIELD_TOO_SHORT: 'A text shorter than the field requires.',
  DATE_INVALID: 'Not a date of the calendar in the form YYYY-MM-DD.',
  COUNTRY_UNKNOWN: 'Not one of the 32 country codes of the scheme.',
  COUNTRY_ALIAS: 'A country code was read as the one that the scheme uses (EL as GR, GB as UK).',
  TEXT_NOT_NFC: 'A text that is not in Unicode normalisation form C.',
  CHARACTER_NOT_ALLOWED:
    'A control, invisible, blank, direction-changing, private-use or unassigned character in a text, or the replacement character (U+FFFD), or a combining mark with no character before it.',
  TEXT_EDGE_SPACE: 'A text that begins or ends with white space.',
  TEXT_NOT_LATIN: 'A text with letters outside ISO 8859-1 to -4, which a reader abroad may not be able to read.',
  TEXT_MISENCODED: 'A text that looks like UTF-8 that was read as another encoding, such as Ã¼ for ü.',
  TEXT_HTML_ENTITY: 'A text that holds an HTML entity, such as &#39; for an apostrophe.',
  TEXT_SPREADSHEET_NUMBER: 'A text that looks like a number that a spreadsheet has rounded, such as 6.00101E+10.',
  CHARACTER_NOT_DRAWABLE: 'A character that the font of the PDF does not have; `codePoint` names it.',
  TOKEN_ID_NOT_UUID: 'The token id is not a UUID in lower case with hyphens.',
  REVOCATION_URI_INVALID:
    'The revocation reference is not an absolute URI; an issuer also needs https, a host name and no user information.',
  // issuing
  DOCUMENT_NOT_IN_PROFILE:
    'The profile does not have this kind of document: `jws` has only Provisional Replacement Certificates, a wallet only the card itself.',
  ISSUED_ON_NOT_TODAY: 'The date of issuance is not the day of signing in the time zone of the issuer.',
  TOKEN_TOO_LONG: 'The token would be larger than a reader of the profile accepts.',
  QR_TEXT_TOO_LONG: 'The text does not fit a QR code of the allowed version.',
  // the PDF itself
  UNSIGNED: 'The PDF has no signature of its own.',
  DOCUMENT_NOT_SCANNED: 'No PDF was scanned, so there was no signature of a document that could be checked.',
  DOCUMENT_SAVED_ANEW:
    'The PDF was written anew by another program after it was signed (merged, split, rotated, linearised, saved): its signature cannot be checked any more, and it is treated as unsigned.',
  DOCUMENT_TRAILING_SPACE: 'White space or zeros stand after the end of the signed PDF, and were ignored.',
  DOCUMENT_ATTACHED:
    'The code stands in a PDF that is attached to the scanned one, not on its pages; `depth` says how deep. What the outer document shows is not part of what was verified.',
  PAGES_NOT_READ:
    'The file has more pages than were read, and other codes may stand there; `pages` and `maxPages` say how many there are and were read.',
  SIGNED_THEN_CHANGED:
    'The PDF goes on after the end of what its signature covers: it was changed after it was signed.',
  DIGEST_MISMATCH: 'The bytes of the PDF are not those that were signed.',
  BYTE_RANGE_INVALID: 'The /ByteRange of the signature is missing, or is not exactly the file without the signature.',
  SIGNATURE_CONTENTS_INVALID:
    'The /Contents of the signature is missing or empty, or is not one DER structure followed by zeros.',
  SEVERAL_SIGNATURES: 'The PDF has more than one signature dictionary.',
  CMS_INVALID: 'The signature of the PDF is not a CMS SignedData as PAdES baseline requires it; `problem` says where.',
  SIGNER_KEY_USAGE: 'The certificate that signed the PDF is not meant for signing.',
  SIGNER_KEY_PURPOSE:
    'A certificate of the signature of the PDF is for another purpose: its extended key usage does not allow documents.',
  SIGNER_OTHER_INSTITUTION:
    'The certificate that signed the PDF is one that the registry links to another institution.',
  SIGNER_REVOKED: 'A certificate of the signature of the PDF was revoked by the authority that issued it.',
  SIGNER_REVOCATION_NOT_CHECKED: 'Whether the certificate that signed the PDF was revoked was not checked.',
  SIGNER_REVOCATION_UNKNOWN:
    'Whether the certificate that signed the PDF was revoked is not known: none of the certificate revocation lists held can be used for it; `problem` says why.',
  SIGNER_UNTRUSTED:
    'The certificate that signed the PDF is not one of the institution, and does not lead to a trust anchor.',
  SIGNER_EXPIRED:
    'A certificate of the signature of the PDF is no longer valid, and no trusted time stamp shows that it was valid when it signed.',
  SIGNER_NOT_YET_VALID: 'A certificate of the signature of the PDF is not valid yet.',
  TIMESTAMP_INVALID:
    'The time stamp of the signature of the PDF is not a valid one (RFC 3161) over this signature; `problem` says why.',
  TIMESTAMP_UNTRUSTED:
    'The time stamp of the signature of the PDF does not come from a trusted authority, and was not used.',
  ATTACHMENT_MISSING: 'The PDF has no attachment with the text of the QR code.',
  ATTACHMENT_DIFFERS: 'The text attached to the PDF is not that of the QR code, byte for byte.',
  ATTACHMENT_AMBIGUOUS: 'The PDF has more than one attachment that could be the text of the QR code.',
  PRINTED_TEXT_DIFFERS:
    'What the code says in `field` was not found in the text of the page. Such text can be invisible, so this is a hint and not a proof.',
  PRINTED_TEXT_UNREADABLE: 'The page has no text that could be compared with what the code says.',
  // trust
  ISSUER_UNKNOWN: 'The registry has no institution with this id in this country.',
  CERTIFICATE_UNKNOWN: 'The registry has the institution, but not the key that signed.',
  TOO_MANY_CANDIDATES: 'More certificates of the institution could match than are tried.',
  REGISTRY_STALE: 'The registry data is older than allowed.',
  REGISTRY_UNREACHABLE: 'The registry did not answer.',
  REGISTRY_TIMEOUT: 'The registry did not answer in the time allowed.',
  REGISTRY_ERROR_STATUS: 'The registry answered with an HTTP status that is not 200; `status` names it.',
  REGISTRY_REDIRECTED: 'The registry answered with a redirect to another address, which is not followed.',
  REGISTRY_ERROR_ANSWER: 'The registry answered with an error instead of institutions.',
  REGISTRY_TOO_LARGE: 'The answer of the registry is larger than allowed; `maxBytes` is the limit in bytes.',
  REGISTRY_NOT_UNDERSTOOD: 'The answer of the registry is not JSON with a list of institutions.',
  REGISTRY_INCONSISTENT:
    'The answer of the registry contradicts itself or the query: it is about another institution, or a thumbprint is not that of the certificate.',
  REGISTRY_AMBIGUOUS: 'The registry has more than one institution with this id in this country.',
  CLOCK_BEHIND_REGISTRY: 'The clock of this verifier shows a time before the registry data was made.',
  CLOCK_WRONG: 'The clock of this verifier shows an impossible time: long before the data that it holds was made.',
  ALGORITHM_KEY_MISMATCH: 'The algorithm in the header does not fit the key of the certificate.',
  SIGNATURE_INVALID: 'The signature does not match: the data was changed, or another key signed it.',
  CERTIFICATE_NOT_YET_VALID: 'The certificate was not valid yet on the date of issuance.',
  CERTIFICATE_EXPIRED: 'The certificate was no longer valid on the date of issuance.',
  KEY_VALIDITY_UNKNOWN: 'The registry has no validity period for the key.',
  NOT_ACCREDITED: 'The institution has no accreditation period for the EHIC.',
  NOT_ACCREDITED_ON_ISSUANCE: 'The institution was not accredited on the date of issuance.',
  NOT_ACCREDITED_FOR_PERIOD: 'The entitlement period does not lie within one accreditation period of the institution.',
  // revocation
  REVOCATION_REFERENCE_MISSING:
    'The document cannot be revoked: it has no index into a status list, and not both a token id and the URI of a list.',
  REVOCATION_NOT_CONFIGURED: 'This verifier has no source of revocation lists.',
  REVOCATION_UNAVAILABLE: 'The revocation list could not be obtained.',
  REVOKED: 'The institution has revoked the document.',
  SUSPENDED: 'The institution has suspended the document.',
  STATUS_NOT_VALID:
    'The status list holds a status of the document that is neither valid, revoked nor suspended; `value` is that status.',
  REVOCATION_URI_NOT_ALLOWED:
    'The revocation list is not at an https address with a host name and no user information, so it was not fetched.',
  REVOCATION_HOST_NOT_ALLOWED:
    'The revocation list is at a host that is not among those this verifier may fetch from, or that leads to an address that is not public.',
  REVOCATION_UNREACHABLE: 'The revocation list could not be fetched: no connection, or an answer other than the list.',
  REVOCATION_TIMEOUT: 'The revocation list did not arrive in the time allowed.',
  REVOCATION_TOO_LARGE: 'The revocation list is larger than allowed, as fetched or expanded.',
  REVOCATION_NOT_UNDERSTOOD: 'What was fetched is not a revocation list of the kind that the document refers to.',
  REVOCATION_SIGNATURE_INVALID:
    'The revocation list is not signed with a certificate of the institution valid on that day.',
  REVOCATION_WRONG_ISSUER: 'The revocation list is that of another institution.',
  REVOCATION_WRONG_SUBJECT: 'The revocation list names another address as its own.',
  REVOCATION_STALE: 'The revocation list is older than allowed, or has expired.',
  REVOCATION_OLDER: 'The revocation list is older than one seen before, and was not used.',
  REVOCATION_FROM_FUTURE: 'The revocation list was made after the time that the clock of this verifier shows.',
  REVOCATION_INDEX_OUT_OF_RANGE: 'The status list has no entry for the index of the document.',
  // a card in a wallet
  SD_JWT_INVALID: 'Not an SD-JWT (RFC 9901) as it is allowed here; `problem` says where.',
  SD_JWT_DIGEST:
    'The disclosures of an SD-JWT and its digests do not fit: one occurs twice, or a disclosure belongs to another credential.',
  WALLET_CHAIN:
    'The certificates of a credential hold one that is self-signed, or do not lead to a trust anchor of the verifier; `problem` says why.',
  TOKEN_NOT_YET_VALID: 'The credential is not valid yet (`nbf`).',
  TOKEN_EXPIRED: 'The credential has expired (`exp`).',
  HOLDER_KEY_INVALID: 'The key of the holder is not a public key of P-256.',
  HOLDER_BINDING_MISSING: 'The presentation has no proof that the holder has the key of the credential.',
  HOLDER_BINDING_INVALID:
    'The proof that the holder has the key of the credential is not valid for this presentation, nonce and verifier; `problem` says where.',
  HOLDER_BINDING_STALE:
    'The proof that the holder has the key of the credential was made more than 300 seconds before or after now.',
  PID_INVALID: 'The identity (PID) that was presented with the card is not valid; `problem` says where.',
  PID_UNTRUSTED:
    'The identity (PID) that was presented with the card does not lead to a trust anchor for identities; `problem` says why.',
  HOLDER_UNKNOWN: 'The card has neither name nor date of birth, as no identity was presented with it.',
  HOLDER_NOT_LINKED:
    'Nothing says that the card and the identity (PID) are those of one person: the personal numbers differ, or one is missing.',
  // business rules
  TREATMENT_DATE_IN_FUTURE: 'The treatment date is after today.',
  TREATMENT_DATE_TOO_EARLY: 'The treatment date is before 1900-01-01.',
  BIRTH_AFTER_START: 'The entitlement period begins before the date of birth.',
  START_AFTER_END: 'The entitlement period ends before it begins.',
  START_AFTER_ISSUANCE: 'The entitlement period begins after the date of issuance.',
  ISSUANCE_AFTER_END: 'The document was issued after its entitlement period.',
  CARD_EXPIRES_BEFORE_END: 'The card expires before the entitlement period of the certificate ends.',
  BEFORE_PERIOD: 'The treatment date is before the entitlement period.',
  AFTER_PERIOD: 'The treatment date is after the entitlement period.',
  ISSUED_IN_FUTURE: 'The date of issuance is after today.',
  INSTITUTION_TOO_LONG: 'Institution id and name together are longer than 25.',
  CARD_ID_NOT_DIGITS: 'The card number does not consist of digits only.',
  INSTITUTION_ID_NOT_DIGITS: 'The institution id does not consist of digits only.',
  NAME_MISMATCH: 'The person who compared the names says that they differ from those in the identity document.',
  BIRTH_DATE_MISMATCH:
    'The person who compared the date of birth says that it differs from that in the identity document.',
} as const;

/** A reason code: why a report step has not simply passed, or why something could not be decoded or issued. */
export type ReasonCode = keyof typeof reasons;

/**
 * The code table: every reason code of a report step, a violation or a decoding error, with what it means. Codes are
 * the contract and never change their meaning; the sentences are English notes for developers (`spec/codes.md` is this
 * table). A thrown error's code is one of these with `ERR_EHIC_` before it, or one of `ERROR_CODES`.
 */
export const REASONS: Readonly<Record<ReasonCode, string>> = reasons;
