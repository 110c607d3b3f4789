import type { Labels, Language, Messages } from './language.ts';

/** Decision S2, Annex 2 and the captions of the card. */
export const labels: Labels = {
  prcTitle: ['Provisional Replacement Certificate', 'of the', 'European Health Insurance Card'],
  ehicTitle: ['European Health Insurance Card'],
  prcLegal: [
    'as defined in Annex 2 to Decision No S2',
    'concerning the technical specifications of the European Health Insurance Card',
  ],
  ehicLegal: [
    'as defined in Decision No S2',
    'concerning the technical specifications of the European Health Insurance Card',
  ],
  issuingState: 'Issuing Member State',
  holder: 'Card holder-related information',
  institution: 'Competent institution-related information',
  card: 'Card-related information',
  prcValidity: 'Certificate validity period',
  ehicValidity: 'Validity period',
  prcDelivery: 'Certificate delivery date',
  ehicDelivery: 'Delivery date',
  signature: 'Signature and stamp of the institution',
  qrCode: 'QR code with the data of this document, digitally signed',
  scanCaption: 'Scan to check',
  guidance: [
    'This document gives the same rights to necessary care during a temporary stay as the European Health Insurance Card.',
    'Show it together with an identity document.',
    'To check it, scan the code: it holds what is printed here, digitally signed.',
    'Do not fold, cover or cut the code.',
    'Do not publish this page or a picture of the code.',
  ],
  contactTitle: 'Contact (not part of the signed data)',
  telephone: 'Telephone',
  printScale: 'Print at 100\u00a0%: this line is 50\u00a0mm long. Cut out along the marks.',
  familyName: 'Name',
  prcGivenNames: 'Given name(s)',
  ehicGivenNames: 'Given names',
  birthDate: 'Date of birth',
  personalId: 'Personal identification number',
  institutionId: 'Identification number of the institution',
  cardId: 'Identification number of the card',
  expiryDate: 'Expiry date',
  validFrom: 'From',
  validTo: 'To',
  notesTitle: 'Notes and information',
  prcNotes:
    'All norms applicable to the eye-readable data included in the European card and related to the description, ' +
    'values, length and remarks of the data fields, are applicable to the certificate.',
  ehicNotes: '',
};

/** The labels that a public source has word for word. */
export const official: readonly (keyof Labels)[] = [
  'prcTitle',
  'ehicTitle',
  'prcLegal',
  'issuingState',
  'holder',
  'institution',
  'card',
  'prcValidity',
  'prcDelivery',
  'signature',
  'familyName',
  'prcGivenNames',
  'ehicGivenNames',
  'birthDate',
  'personalId',
  'institutionId',
  'cardId',
  'expiryDate',
  'validFrom',
  'validTo',
  'notesTitle',
  'prcNotes',
];

/** The words of explanations and of the report. */
export const messages: Messages = {
  texts: {
    // Text, Base45, compression, and the form of the signed data.
    TEXT_EMPTY: ['Nothing was scanned', 'The scanner gave no text.'],
    TEXT_TOO_LONG: [
      'Not a health insurance code',
      'The text is longer than any QR code can be[ (at most {max} characters)].',
    ],
    cleaned: [
      'Extra characters left out',
      'The scanner added spaces or line breaks. They were left out, and the code could then be read.',
    ],
    TEXT_LOWER_CASE: [
      'The scanner changed the text',
      'The text came in small letters, but these codes have capital letters only. The scanner or keyboard is set wrongly; the document may be in order.',
    ],
    NOT_AN_EHIC: [
      'Not a health insurance code',
      'This code is not from a European Health Insurance Card or its replacement certificate.[ It is: {kind}.]',
    ],
    PROFILE_UNKNOWN: [
      'Unknown kind of card code',
      'This may be a health insurance code, but of a version[ ({version})] that this program does not know.',
    ],
    SCHEMA_UNKNOWN: [
      'Unknown kind of document',
      'The code holds a document of a version that this program does not know.',
    ],
    BASE45_INVALID: [
      'The code was not read correctly',
      'The text holds characters that such a code does not have, or part of it is missing. Often the scanner is set to another keyboard layout, or the code was read only in part.',
    ],
    damaged: [
      'The code was not read completely',
      'Part of the data is missing or changed: the code was read wrongly, or the document is damaged.',
    ],
    malformed: [
      'The code is not made as it must be',
      'The code could be read, but its content does not follow the rules. Faulty software made it, or somebody changed it. Scanning again will not help.',
    ],
    ALGORITHM_NOT_ALLOWED: [
      'Kind of signature not allowed',
      'The document claims a kind of signature that is not allowed because it could be forged.',
    ],
    KID_NOT_CANONICAL: [
      'Key named in an unusual way',
      'The institution wrote the name of its key in an unusual form. It could still be read.',
    ],
    undone: [
      'Text was changed on the way',
      'A scanner or a program had added or replaced characters. This was undone, and the code could then be read.',
    ],
    KEYBOARD_LAYOUT: [
      'Scanner has another keyboard layout',
      'The scanner types with another keyboard layout than that of this computer, so that characters come out wrong. The document may be in order: the scanner and the computer have to be set to the same layout.',
    ],
    // The PDF itself: its signature, its attachment, its printed text.
    UNSIGNED: [
      'PDF file is not signed',
      'The PDF file has no signature of its own, so that it cannot be told whether it was changed. The code on it has its own signature.',
    ],
    'document-changed': ['PDF file was changed', 'The PDF file is not what was signed: it was changed afterwards.'],
    'document-signature-malformed': [
      'Signature of the PDF file is faulty',
      'The signature of the PDF file is not made as it must be. Faulty software made it, or somebody changed the file.',
    ],
    SIGNER_UNTRUSTED: [
      'PDF file signed by somebody else',
      'The PDF file was not signed with a key of the institution that issued the document.',
    ],
    'document-signer-not-valid': [
      'PDF file signed with a key not valid',
      'The key that signed the PDF file is not valid today, and no trusted time stamp says that it was valid when it signed.',
    ],
    'timestamp-not-trusted': [
      'Time stamp cannot be relied on',
      'The time stamp in the PDF file is faulty or not from a trusted authority. It was not used.',
    ],
    ATTACHMENT_MISSING: [
      'No data attached',
      'The PDF file has no attachment with the data of the code. It is not required to.',
    ],
    'attachment-differs': [
      'Attached data is not that of the code',
      'The data attached to the PDF file is not that of the QR code on its page. One of them was exchanged.',
    ],
    PRINTED_TEXT_DIFFERS: [
      'Printed text may differ from the code',
      'Something that the code says was not found in the text of the page[: {field}]. Compare what is shown here with what is printed: what the code says counts.',
    ],
    DOCUMENT_NOT_SCANNED: [
      'No PDF file was scanned',
      'What was scanned is not a PDF file, so there was no signature of a file that could be checked. Only the code was checked.',
    ],
    DOCUMENT_SAVED_ANEW: [
      'PDF file was saved anew',
      'The PDF file was merged, turned or saved anew by another program after it was signed, so that its signature can no longer be checked.',
    ],
    DOCUMENT_TRAILING_SPACE: [
      'Blank characters after the PDF file',
      'Blank characters were added after the end of the PDF file, as some mail programs do. They change nothing and were ignored.',
    ],
    DOCUMENT_ATTACHED: [
      'Code from an attached PDF file',
      'The code was read from a PDF file that is attached to the scanned one. The document around it was not checked.',
    ],
    PAGES_NOT_READ: [
      'Not all pages were read',
      'The PDF file has more pages[ ({pages})] than were read[ ({maxPages})]. There may be further codes on the others.',
    ],
    SIGNER_KEY_PURPOSE: [
      'PDF file signed with a key for another purpose',
      'The certificate that signed the PDF file is not meant for signing documents.',
    ],
    SIGNER_OTHER_INSTITUTION: [
      'PDF file signed by another institution',
      'The PDF file was signed with a key of another institution than the one that issued the document.',
    ],
    SIGNER_REVOKED: [
      'Key of the PDF file was revoked',
      'A certificate with which the PDF file was signed has been revoked by the authority that issued it.',
    ],
    'signer-revocation-not-checked': [
      'Revocation of the signing key not checked',
      'Whether the certificate that signed the PDF file has been revoked was not checked.',
    ],
    PRINTED_TEXT_UNREADABLE: [
      'Printed text could not be compared',
      'The page has no text that this program can read. Compare what is shown here with what is printed: what the code says counts.',
    ],
    // Fields of the document, and what only an issuer meets.
    FIELD_MISSING: ['A field is missing', 'The document lacks a field that it must have[: {field}].'],
    'field-not-allowed': ['A field too many', 'The document has a field that it must not have[: {field}].'],
    'field-value': ['A field is not valid', 'A field of the document holds something that it cannot hold[: {field}].'],
    FIELD_TOO_LONG: [
      'A field is too long',
      'A field of the document is longer than allowed[: {field}][ (at most {max} characters)].',
    ],
    FIELD_TOO_SHORT: [
      'A field is too short',
      'A field of the document is shorter than allowed[: {field}][ (at least {min} characters)].',
    ],
    DATE_INVALID: ['A date is not valid', 'The document holds a date that does not exist[: {field}].'],
    COUNTRY_UNKNOWN: [
      'Unknown country',
      'The document names a country that does not take part in the European Health Insurance Card.',
    ],
    COUNTRY_ALIAS: [
      'Country code adapted',
      'A country was written with another code (EL for Greece, GB for the United Kingdom) and was read as the right one.',
    ],
    CHARACTER_NOT_ALLOWED: [
      'Invisible character in a text',
      'A text holds a character that cannot be seen or that turns the order of letters[: {field}]. It may look different from what it is.',
    ],
    'odd-text': [
      'Text written in an unusual way',
      'A text begins or ends with a space, or its letters are stored in an unusual way[: {field}].',
    ],
    TEXT_NOT_LATIN: [
      'Letters of another alphabet',
      'A text is not in Latin letters[: {field}]. A reader abroad may not be able to read it.',
    ],
    TOKEN_ID_NOT_UUID: ['Document id is not valid', 'The id of the document does not have the form that it must have.'],
    REVOCATION_URI_INVALID: [
      'Address of the revocation list is not valid',
      'The document names a revocation list by an address that cannot be used.',
    ],
    DOCUMENT_NOT_IN_PROFILE: ['Document not possible in this format', 'This format is not for documents of this kind.'],
    ISSUED_ON_NOT_TODAY: [
      'Date of issue is not today',
      'A document must be issued with the date of the day on which it is signed.',
    ],
    'too-much-data': ['Too much data for the code', 'The data does not fit the QR code.'],
    'garbled-text': [
      'Text looks damaged',
      'A text holds characters as they arise when it is stored in the wrong way, such as Ã¼ for ü or &#39; for an apostrophe[: {field}].',
    ],
    TEXT_SPREADSHEET_NUMBER: [
      'Number was changed by a spreadsheet',
      'A number looks as if a spreadsheet had rounded it[: {field}]. Some of its digits may be lost.',
    ],
    CHARACTER_NOT_DRAWABLE: [
      'Character cannot be printed',
      'A text holds a character[ ({codePoint})] that the font of the document does not have[: {field}]. The PDF file cannot be made with it.',
    ],
    // Registry, signature, certificate and accreditation.
    ISSUER_UNKNOWN: [
      'Institution not known',
      'The official registry knows no institution of this number in this country. The document may be forged, or the institution may be new.',
    ],
    CERTIFICATE_UNKNOWN: [
      'Key of the institution not known',
      'The registry knows the institution, but not the key that signed this document. Either the registry data here is not up to date, or the document is forged.',
    ],
    TOO_MANY_CANDIDATES: [
      'Too many keys to try',
      'The registry has more keys of this institution that could fit than are tried[ (at most {max})]. This says nothing against the document.',
    ],
    REGISTRY_STALE: [
      'Registry data is out of date',
      'The registry of institutions in this program is too old to be relied on. This says nothing against the document: it could not be checked.',
    ],
    'registry-unreachable': [
      'Registry could not be reached',
      'The registry of institutions did not answer. This says nothing against the document: it could not be checked.',
    ],
    'registry-unusable': [
      'Registry gave no usable answer',
      'The registry of institutions answered with an error or with something that cannot be used. This says nothing against the document: it could not be checked.',
    ],
    REGISTRY_INCONSISTENT: [
      'Registry contradicts itself',
      'The answer of the registry does not fit the question or itself, so that it cannot be relied on. This says nothing against the document: it could not be checked.',
    ],
    REGISTRY_AMBIGUOUS: [
      'Registry names several institutions',
      'The registry has more than one institution of this number in this country. This says nothing against the document: it could not be checked.',
    ],
    CLOCK_BEHIND_REGISTRY: [
      'Clock of this device is wrong',
      'The clock of this device shows a time before the registry data was made. Dates may be judged wrongly.',
    ],
    ALGORITHM_KEY_MISMATCH: [
      'Signature does not fit the key',
      'The document claims a kind of signature that the key of the institution cannot make. It was probably forged.',
    ],
    SIGNATURE_INVALID: [
      'Forged or changed document',
      'The signature is not that of the institution for this data: the document was changed, or somebody else made it.',
    ],
    CERTIFICATE_NOT_YET_VALID: [
      'Signed with a key not valid yet',
      'On the day of issue, the key that signed was not valid yet.[ It is valid from {from}.]',
    ],
    CERTIFICATE_EXPIRED: [
      'Signed with an expired key',
      'On the day of issue, the key that signed was no longer valid.[ It was valid until {until}.]',
    ],
    KEY_VALIDITY_UNKNOWN: [
      'Validity of the key not known',
      'The registry does not say when the key of the institution is valid, so that it cannot be checked.',
    ],
    NOT_ACCREDITED: [
      'Institution may not issue this document',
      'According to the registry, the institution is not entitled to issue the European Health Insurance Card.',
    ],
    NOT_ACCREDITED_ON_ISSUANCE: [
      'Institution was not entitled that day',
      'According to the registry, the institution was not entitled to issue this document on the day of issue.',
    ],
    NOT_ACCREDITED_FOR_PERIOD: [
      'Institution not entitled for the whole period',
      'The document covers days for which the institution is not entitled to issue it.',
    ],
    REGISTRY_REDIRECTED: [
      'Registry is at another address',
      'The registry of institutions answered that it is to be found at another address, which this program does not follow by itself. This says nothing against the document: it could not be checked.',
    ],
    CLOCK_WRONG: [
      'Clock of this device is wrong',
      '[The clock of this device shows {today}, but it must be {atLeast} or later. ]With a wrong clock no dates can be judged: the document may be in order.',
    ],
    // Revocation.
    REVOCATION_REFERENCE_MISSING: [
      'Document cannot be revoked',
      'The institution has not foreseen that this document can be revoked. It is not required to.',
    ],
    REVOCATION_NOT_CONFIGURED: [
      'Revocation was not checked',
      'This program is not set up to look at revocation lists.',
    ],
    'revocation-unreachable': [
      'Revocation could not be checked',
      'The revocation list of the institution could not be fetched, and there is no copy of it here.',
    ],
    'revocation-not-allowed': [
      'Revocation was not checked',
      'The revocation list lies at an address from which this program may not fetch.',
    ],
    'revocation-unusable': ['Revocation could not be checked', 'The revocation list is too large or cannot be read.'],
    'revocation-not-trusted': [
      'Revocation list not genuine',
      'The revocation list was not signed by the institution that issued the document, or is another list. It was not used.',
    ],
    REVOCATION_STALE: [
      'Revocation list is out of date',
      'The revocation list in this program is too old to be relied on, so that it could not be checked whether the document was revoked.',
    ],
    REVOCATION_OLDER: [
      'Old revocation list was offered',
      'The revocation list that was fetched is older than one seen before. It was not used.',
    ],
    REVOCATION_FROM_FUTURE: [
      'Revocation list from the future',
      'The revocation list says that it was made at a time that is still to come. Either the clock of this device is wrong, or the list is. It was not used.',
    ],
    REVOCATION_INDEX_OUT_OF_RANGE: [
      'No such place in the revocation list',
      'The document names a place in the revocation list that the list does not have.',
    ],
    REVOKED: [
      'Revoked by the institution',
      'The institution has withdrawn this document. It is genuine, but no longer valid.',
    ],
    SUSPENDED: ['Suspended by the institution', 'The institution has suspended this document for the time being.'],
    STATUS_NOT_VALID: ['Not valid any more', 'In its list, the institution marks this document as not valid.'],
    // The dates of the document, what is printed on it, and the person.
    TREATMENT_DATE_IN_FUTURE: [
      'Treatment date in the future',
      'The treatment date that was entered[, {treatmentDate},] is after today[ ({today})].',
    ],
    TREATMENT_DATE_TOO_EARLY: [
      'Treatment date too long ago',
      'The treatment date that was entered[, {treatmentDate},] is before 01/01/1900.',
    ],
    BIRTH_AFTER_START: ['Dates contradict each other', 'The document begins before the person was born.'],
    START_AFTER_END: ['Dates contradict each other', 'The document ends before it begins.'],
    START_AFTER_ISSUANCE: [
      'Dates contradict each other',
      'The certificate begins only after the day of issue, which is not allowed.',
    ],
    ISSUANCE_AFTER_END: ['Dates contradict each other', 'The document was issued after it had already ended.'],
    CARD_EXPIRES_BEFORE_END: [
      'Dates contradict each other',
      'The card expires before the certificate that replaces it ends.',
    ],
    BEFORE_PERIOD: [
      'Not valid yet on the treatment date',
      'The document is genuine, but it does not cover the treatment date[ {treatmentDate}]: it begins later.',
    ],
    AFTER_PERIOD: [
      'Expired on the treatment date',
      'The document is genuine, but it does not cover the treatment date[ {treatmentDate}]: it ended before.',
    ],
    ISSUED_IN_FUTURE: [
      'Date of issue in the future',
      'The document bears a date of issue that is after today. The clock here may be wrong.',
    ],
    INSTITUTION_TOO_LONG: [
      'Institution printed too long',
      'Number and name of the institution are together longer than foreseen on the form.',
    ],
    CARD_ID_NOT_DIGITS: [
      'Letters in the card number',
      'The card number is not made of digits only. This occurs and does no harm.',
    ],
    INSTITUTION_ID_NOT_DIGITS: [
      'Letters in the institution number',
      'The number of the institution is not made of digits only. This is common and does no harm.',
    ],
    // A card that a wallet presents.
    TOKEN_NOT_YET_VALID: [
      'Not valid yet in the wallet',
      'The card in the wallet is not valid yet. The clock of this device may be wrong.',
    ],
    TOKEN_EXPIRED: [
      'Expired in the wallet',
      'The card in the wallet has expired. The wallet has to get a new one from the institution.',
    ],
    'holder-not-bound': [
      'The wallet did not prove that it holds the card',
      'The answer of the wallet has no valid proof, made for this request, that the card belongs to it. The card may have been copied.',
    ],
    HOLDER_BINDING_STALE: [
      'Answer of the wallet is not current',
      'The wallet made its answer too long ago, or at a time that is still to come. One of the two clocks may be wrong.',
    ],
    HOLDER_KEY_INVALID: [
      'Key of the wallet is not usable',
      'The key of the wallet to which the card is bound is not of the kind that is required.',
    ],
    WALLET_CHAIN: [
      'Certificate not from a trusted authority',
      'The certificates of the card do not lead to an authority that is trusted here, or there is one among them that must not be.',
    ],
    HOLDER_UNKNOWN: [
      'Name and date of birth not known',
      'The card from the wallet holds neither name nor date of birth, and no identity was presented with it.',
    ],
    HOLDER_NOT_LINKED: [
      'Card and identity are not linked',
      'Nothing proves that the card and the identity from the wallet belong to the same person: the personal numbers differ, or one is missing.',
    ],
    'identity-not-accepted': [
      'Identity from the wallet not accepted',
      'The identity that was presented with the card is not genuine, not valid, or not from an authority that is trusted here.',
    ],
    NAME_MISMATCH: ['Names do not agree', 'The names on the identity document differ from those on this document.'],
    BIRTH_DATE_MISMATCH: [
      'Dates of birth do not agree',
      'The date of birth on the identity document differs from that on this document.',
    ],
  },
  advice: {
    'ask-administrator':
      'Tell the administrator of this program. Until it is solved, ask the institution by telephone.',
    'ask-for-document':
      'Ask for the European Health Insurance Card or its replacement certificate itself, and scan the code on it.',
    'ask-for-original': 'Ask for the PDF file as the institution sent it. If it stays so, call the institution.',
    'ask-for-other-period':
      'Check the treatment date. If it is right, ask for a document that covers that day, or call the institution.',
    'call-institution': 'Do not rely on this document before you have called the institution that issued it.',
    'check-clock': 'Have the administrator set date and time of this device, then scan again.',
    'check-identity':
      'Look at the identity document and compare names and date of birth with care. If the person is another one, refuse the document.',
    'check-treatment-date': 'Enter the right treatment date and verify again.',
    'correct-data':
      'If you were shown this document: ask for a new one from the institution. If you issue it: correct the data.',
    'decide-without-revocation':
      'All other checks count. If you want to be sure that the document was not withdrawn, try again later or call the institution.',
    nothing: 'There is nothing to do.',
    'present-again': 'Have the card presented from the wallet again. If it stays so, do not accept it.',
    'refresh-registry':
      'Have the administrator refresh the lists of this program, then scan again. If it stays so, call the institution.',
    refuse: 'Do not accept this document. Ask for another proof of entitlement, or call the institution.',
    'scan-again':
      'Scan again: hold the code flat, in good light, and whole in the picture. If it fails again, ask for the PDF file itself.',
    'try-later': 'Check the network connection and scan again. If it stays so, call the institution.',
    'update-program': 'Have the administrator update this program. Until then, call the institution.',
  },
  approved: {
    title: 'Document approved',
    sentence:
      'The document is genuine, comes from an entitled institution, and covers the treatment date {treatmentDate}.',
    revocationNotChecked: 'Whether the institution has withdrawn it was not checked.',
    pageNotProtected:
      'The code is genuine. The page around it is not protected and may have been changed: use the data shown here, not the printed page.',
    advice:
      'Compare names and date of birth with the identity document of the person, and what is shown here with what is printed.',
    adviceWhenIdentified: 'Names and date of birth agree with the identity document. There is nothing more to do.',
  },
  statuses: { PASSED: 'passed', 'NOT PASSED': 'not passed', WARNING: 'warning', 'N/A': 'not applicable' },
  notChecked: 'not checked',
  steps: {
    'document-unchanged': 'Is the PDF unchanged since it was signed?',
    'attachment-equals-code': 'Does the attached data equal the code?',
    decodable: 'Can the code be read?',
    'schema-and-header': 'Does the content have the right form?',
    'key-resolved': 'Was the key of the institution found?',
    signature: 'Is the signature genuine?',
    'holder-bound': 'Does the card belong to this wallet?',
    'document-signer-known': 'Is the signer of the PDF known?',
    'revocation-reference-present': 'Can the document be revoked?',
    'revocation-status': 'Is the document still in force (not revoked)?',
    'treatment-date-not-in-future': 'Is the treatment date today or earlier?',
    'key-valid-on-issuance': 'Was the key valid on the day of issue?',
    'issuer-accredited': 'Is the institution entitled to issue the document?',
    'birth-not-after-start': 'Is the date of birth before the period begins?',
    'start-not-after-end': 'Does the period begin before it ends?',
    'start-not-after-issuance': 'Does the period begin no later than the day of issue?',
    'issuance-not-after-end': 'Was the document issued before the end of the period?',
    'card-expiry-not-before-end': 'Does the card expire no earlier than the period ends?',
    'treatment-date-in-period': 'Is the treatment date in the period?',
    'institution-name-and-id-length': 'Do number and name of the institution fit the form?',
    'card-number-digits': 'Is the card number digits only?',
    'institution-id-digits': 'Is the institution number digits only?',
    'name-matches-identity': 'Do the names agree with the identity document?',
    'birth-date-matches-identity': 'Does the date of birth agree with the identity document?',
  },
  fields: {
    document: 'kind of document',
    country: 'country',
    familyName: 'name',
    givenNames: 'given names',
    birthDate: 'date of birth',
    personalId: 'personal identification number',
    institution: 'institution',
    'institution.id': 'number of the institution',
    'institution.name': 'name of the institution',
    cardId: 'card number',
    expiryDate: 'expiry date',
    validFrom: 'beginning of validity',
    validTo: 'end of validity',
    issuedOn: 'date of issue',
    tokenId: 'id of the document',
    revocation: 'revocation list',
  },
  kinds: {
    'EU Digital COVID Certificate': 'EU Digital COVID Certificate',
    'national COVID or health certificate': 'national COVID or health certificate',
    'SMART Health Card': 'SMART Health Card',
    'wallet request': 'request of a wallet app',
    'mobile document (ISO 18013-5)': 'mobile document (ISO 18013-5)',
    'web address': 'web address',
    contact: 'contact',
    'calendar entry': 'calendar entry',
    'Wi-Fi access': 'Wi-Fi access',
    payment: 'payment',
    link: 'link',
    'boarding pass': 'boarding pass',
    'French 2D-Doc': 'French 2D-Doc',
    'JWT that is not compressed': 'data that is not packed for a card (JWT)',
  },
  report: {
    title: 'Verification report',
    page: 'Page {page} of {pages}',
    rejected: 'Document rejected',
    advice: 'What to do',
    verification: 'Verification',
    verifiedBy: 'Verified by',
    treatmentDate: 'Treatment date',
    verifiedAt: 'Time of verification',
    format: 'Format',
    issuer: 'Issuing institution',
    institutionName: 'Name in the registry',
    key: 'Key (kid)',
    failedStep: 'Step not passed',
    code: 'Reason code',
    scannedCode: 'Scanned QR code',
    codeNotDrawn: 'What was scanned cannot be drawn as a QR code of a health insurance card.',
    steps: 'Steps of the verification',
    step: 'Check',
    result: 'Result',
    technical: 'Technical checks',
    business: 'Checks of the content',
    remarks: 'Remarks',
    evidence: 'Evidence',
    library: 'Program library',
    certificate: 'Certificate (SHA-256)',
    certificateValidity: 'Certificate valid',
    accreditation: 'Accreditation period',
    registry: 'Registry',
    revocation: 'Revocation list',
    open: 'open',
    unknownTime: 'time not known',
    rebuilt: 'Rebuilt from the scanned QR code for the verification report of {time}',
    copy: 'COPY',
    lettersReplaced: 'Letters that cannot be printed are shown as ?',
  },
  scan: {
    demo: 'demo registry, proves nothing',
    onPage: 'Code on page {page}',
    inAttachment: 'Code on page {page} of an attached PDF',
    pdfSignature: 'Signature of the PDF',
    signer: 'Signer according to the certificate',
    claimedTime: 'Time stated by the signer',
    timestamp: 'Time stamp',
  },
};

/** English. */
export const en: Language = { language: 'en', labels, official, messages };
