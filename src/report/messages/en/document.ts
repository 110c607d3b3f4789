import type { Message } from '../language.ts';

/** The PDF itself: its signature, its attachment, its printed text. */
export const DOCUMENT = {
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
} as const satisfies Readonly<Record<string, Message>>;
