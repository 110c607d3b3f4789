const errorCodes = {
  ERR_EHIC_CARD_DATA: 'The card cannot be issued; `violations` lists why.',
  ERR_EHIC_OPTIONS: 'An option or argument that the caller gave is not usable.',
  ERR_EHIC_TREATMENT_DATE: 'The treatment date given by the caller is not a date YYYY-MM-DD.',
  ERR_EHIC_CBOR_VALUE: 'A value that cannot be written as CBOR by this package.',
  ERR_EHIC_CERTIFICATE: 'Not a certificate that can be read.',
  ERR_EHIC_PRIVATE_KEY: 'Not a private key that can be read.',
  ERR_EHIC_PASSPHRASE:
    'The passphrase of a private key is missing, wrong, or given for a key that is not encrypted; `problem` says which.',
  ERR_EHIC_KEY_NOT_ALLOWED:
    'A key that no allowed algorithm fits, or not the chosen one: ES256 needs P-256, RS256 and PS256 need RSA of 2048 bits or more; or a certificate that is not for signing.',
  ERR_EHIC_KEY_MISMATCH: 'The private key does not belong to the certificate.',
  ERR_EHIC_SIGNER_FAILED: 'The signer threw an error; `cause` holds it.',
  ERR_EHIC_PKCS11_UNAVAILABLE:
    'The package pkcs11js, which calls PKCS#11 modules, is not installed; the message says how.',
  ERR_EHIC_PKCS11_MODULE: 'The PKCS#11 module is not there, or cannot be loaded or initialized; `problem` says which.',
  ERR_EHIC_PKCS11_TOKEN: 'The token is not there, was removed, or several could be meant; `problem` says which.',
  ERR_EHIC_PKCS11_PIN:
    'The PIN of the token is missing, wrong, locked, expired or not set, or one attempt is left; `problem` says which.',
  ERR_EHIC_PKCS11_KEY:
    'The private key is not on the token, several could be meant, or the token does not let it sign; `problem` says which.',
  ERR_EHIC_PKCS11_DEVICE:
    'A device failed in another way, also when it was tried again; `call` and `returnValue` are those of PKCS#11.',
  ERR_EHIC_SIGNATURE_SELF_CHECK: 'The signer returned a signature that its own certificate does not verify.',
  ERR_EHIC_REGISTRY_DATA: 'Not a list of institutions as the Resolver returns it.',
  ERR_EHIC_SNAPSHOT_FORMAT: 'Not a signed snapshot; `problem` says what is wrong with it.',
  ERR_EHIC_SNAPSHOT_SIGNATURE: 'The snapshot is not signed by a trusted certificate, or was changed.',
  ERR_EHIC_SNAPSHOT_OLDER: 'The snapshot is older than one that was already seen.',
  ERR_EHIC_SNAPSHOT_STORE:
    'The store that keeps the time of the newest snapshot or list failed; `cause` holds the error.',
  ERR_EHIC_START_BUNDLE_FORMAT: 'Not a start bundle; `problem` says what is wrong with it.',
  ERR_EHIC_START_BUNDLE_SIGNATURE: 'The start bundle is not signed by a trusted certificate, or was changed.',
  ERR_EHIC_START_BUNDLE_EXPIRED:
    'The start bundle has expired; `issuedAt` and `expiresAt` say when it was made and expired.',
  ERR_EHIC_START_BUNDLE_FROM_FUTURE: 'The start bundle was made after the time that the clock of this verifier shows.',
  ERR_EHIC_START_BUNDLE_OLDER: 'The start bundle is older than one that was already seen.',
  ERR_EHIC_SCAN_NOT_AN_IMAGE: 'Not a picture of a supported kind: PNG, JPEG, WebP, TIFF, GIF, AVIF.',
  ERR_EHIC_SCAN_KIND_NOT_READ:
    'A picture of a kind that is not supported (HEIC, BMP, JPEG 2000, JPEG XL); `kind` names it.',
  ERR_EHIC_SCAN_POLYGLOT: 'A file that begins as a picture and also contains the beginning of a PDF.',
  ERR_EHIC_SCAN_NOT_A_PDF: 'Not a PDF, or one too damaged to be opened.',
  ERR_EHIC_SCAN_FILE_TOO_LARGE: 'The file is larger than allowed.',
  ERR_EHIC_SCAN_IMAGE_TOO_LARGE: 'The picture has more pixels than allowed.',
  ERR_EHIC_SCAN_IMAGE_DAMAGED: 'The picture cannot be decoded.',
  ERR_EHIC_SCAN_PDF_ENCRYPTED: 'The PDF opens only with a password.',
  ERR_EHIC_SCAN_NO_CODE: 'No QR code was found; where not all pages were read, `pages` and `maxPages` say so.',
  ERR_EHIC_SCAN_SEVERAL_CODES: 'More than one QR code was found that could be the intended one.',
  ERR_EHIC_SCAN_TIMEOUT: 'No QR code was found in the time allowed.',
  ERR_EHIC_SCAN_WORKER:
    'The worker thread of a scan could not be started, or ended without a result, for example because it reached its memory limit.',
  ERR_EHIC_VERIFY_WORKER:
    'A worker thread of `verifyMany` could not be started, or ended without a result, for example because there was no memory left.',
  ERR_EHIC_SCAN_DECODER_UNAVAILABLE:
    'A library that scanning needs could not be loaded. If it is one to be installed beside this package, the message says how.',
  ERR_EHIC_QR_TOO_SMALL: 'The QR code would be too small to be scanned; `minSize` is the smallest size in mm.',
  ERR_EHIC_QR_TOO_LARGE: 'The QR code would not fit its box; `maxSize` is the largest size in mm.',
  ERR_EHIC_QR_TEXT: 'The text cannot be put into a QR code of the chosen version and level.',
  ERR_EHIC_GLYPH_MISSING:
    'The font has no glyph for a character; `codePoint` names it, `field` the text of the card or the label.',
  ERR_EHIC_TEXT_OVERFLOW: 'A caption or value does not fit the page even in the smallest print.',
  ERR_EHIC_LANGUAGE: 'There are no captions in this language.',
  ERR_EHIC_REPORT_NOT_APPROVED: 'A rejected report has no card, so nothing of it can be exported as FHIR.',
  ERR_EHIC_PAGE_SIZE: 'The document cannot be drawn in this page size: only the card itself has card size.',
  ERR_EHIC_PDF_SIGNATURE_TOO_LARGE:
    'The signature of the PDF, its certificates or its time stamp are larger than the space reserved for them, or the chain is longer than is accepted.',
  ERR_EHIC_TIMESTAMP: 'The time stamp authority gave no usable time stamp; `problem` says why.',
  ERR_EHIC_MEMBERS_HEADER:
    'The header of a file of members is not usable: `missing`, `unknown`, `twice` or `absent` names columns, or `problem` says what is wrong.',
  ERR_EHIC_MEMBERS_ENCODING:
    'The file of members is in another encoding than was given; `line` is where that was found.',
  ERR_EHIC_MEMBERS_FORMAT: 'Not a file of members as CSV or JSON lines, but of another kind; `kind` names it.',
  ERR_EHIC_MEMBERS_SOURCE: 'The file of members could not be read on; `cause` holds the error.',
  ERR_EHIC_BATCH_FOLDER: 'The folder of a batch cannot be used; `problem` says why.',
  ERR_EHIC_BATCH_LOCKED: 'Another process works on the folder of the batch, or has taken it over.',
  ERR_EHIC_BATCH_WORKER:
    'A worker thread of `issueBatch` could not be started, or ended without a result, for example because there was no memory left.',
  ERR_EHIC_BATCH_STOPPED:
    'The batch stopped before its end, and the same call goes on with it; `reason` is the code of what stopped it, or `INTERRUPTED`.',
  ERR_EHIC_STATUS_FOLDER:
    'A folder of status lists cannot be used: `problem` is `exists`, `missing`, `damaged`, `version`, `busy`, or the code of the file system.',
  ERR_EHIC_STATUS_FULL:
    'The open status lists of a folder have too few free indices: `free`, of which `needed` are wanted.',
  ERR_EHIC_STATUS_REFERENCE:
    'A reference to a status list or index that the folder does not have; `position` counts from 1.',
  ERR_EHIC_AUDIT_LOG:
    'An audit log cannot be used: `problem` is `not-a-log`, `damaged`, `changed` (its last lines do not follow from one another), `locked`, or the code of the file system.',
} as const;

/** The code of an error that is not a reason with `ERR_EHIC_` before it. */
export type ErrorCode = keyof typeof errorCodes;

/** The codes of thrown errors that are not one of the reasons above, with what they mean. */
export const ERROR_CODES: Readonly<Record<ErrorCode, string>> = errorCodes;
