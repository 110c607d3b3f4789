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
} as const satisfies Readonly<Record<string, Message>>;
