import type { Message } from '../language.ts';

/** The PDF itself: its signature, its attachment, its printed text. */
export const DOCUMENT = {
  UNSIGNED: [
    'PDF datne nav parakstīta',
    'PDF datnei nav sava paraksta, tāpēc nevar pateikt, vai tā ir mainīta. Tajā esošajam kodam ir savs paraksts.',
  ],
  'document-changed': ['PDF datne ir mainīta', 'PDF datne nav tāda, kāda tika parakstīta: tā vēlāk ir mainīta.'],
  'document-signature-malformed': [
    'PDF datnes paraksts ir kļūdains',
    'PDF datnes paraksts nav tāds, kādam tam jābūt. To izveidoja kļūdaina programmatūra, vai arī kāds ir mainījis datni.',
  ],
  SIGNER_UNTRUSTED: [
    'PDF datni parakstījis kāds cits',
    'PDF datne nav parakstīta ar tās institūcijas atslēgu, kura izsniedza dokumentu.',
  ],
  'document-signer-not-valid': [
    'PDF datne parakstīta ar nederīgu atslēgu',
    'Atslēga, ar kuru parakstīta PDF datne, šodien nav derīga, un neviens uzticams laika zīmogs neapliecina, ka tā bija derīga parakstīšanas brīdī.',
  ],
  'timestamp-not-trusted': [
    'Laika zīmogs nav uzticams',
    'PDF datnes laika zīmogs ir kļūdains vai nav no uzticama avota. Tas netika izmantots.',
  ],
  ATTACHMENT_MISSING: ['Dati nav pievienoti', 'PDF datnei nav pielikuma ar koda datiem. Tas arī nav obligāts.'],
  'attachment-differs': [
    'Pievienotie dati nav koda dati',
    'PDF datnei pievienotie dati nav tie paši, kas lappuses QR kodā. Viens no tiem ir apmainīts.',
  ],
  PRINTED_TEXT_DIFFERS: [
    'Drukātais teksts var atšķirties no koda',
    'Kāds no koda datiem lappuses tekstā nav atrasts[: {field}]. Salīdziniet šeit redzamo ar drukāto: noteicošs ir tas, kas ir kodā.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
