import type { Messages } from '../language.ts';

/** Advice, names of steps, statuses, fields and foreign codes. */
export const WORDS: Pick<Messages, 'advice' | 'approved' | 'statuses' | 'notChecked' | 'steps' | 'fields' | 'kinds'> = {
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
    'document-unchanged': 'PDF is unchanged since it was signed',
    'attachment-equals-code': 'Attached data equals the code',
    decodable: 'Code can be read',
    'schema-and-header': 'Content has the right form',
    'key-resolved': 'Key of the institution found',
    signature: 'Signature is genuine',
    'document-signer-known': 'Signer of the PDF is known',
    'revocation-reference-present': 'Document can be revoked',
    'revocation-status': 'Not revoked',
    'treatment-date-not-in-future': 'Treatment date is not in the future',
    'key-valid-on-issuance': 'Key was valid on the day of issue',
    'issuer-accredited': 'Institution is entitled to issue',
    'birth-not-after-start': 'Born before the period begins',
    'start-not-after-end': 'Period begins before it ends',
    'start-not-after-issuance': 'Period begins no later than the day of issue',
    'issuance-not-after-end': 'Issued before the period ends',
    'card-expiry-not-before-end': 'Card expires no earlier than the period ends',
    'treatment-date-in-period': 'Treatment date lies in the period',
    'institution-name-and-id-length': 'Length of institution number and name',
    'card-number-digits': 'Card number is digits only',
    'institution-id-digits': 'Institution number is digits only',
    'name-matches-identity': 'Names agree with the identity document',
    'birth-date-matches-identity': 'Date of birth agrees with the identity document',
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
};
