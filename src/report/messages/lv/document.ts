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
  DOCUMENT_NOT_SCANNED: [
    'Netika skenēta PDF datne',
    'Skenētais nav PDF datne, tāpēc nebija datnes paraksta, ko varētu pārbaudīt. Tika pārbaudīts tikai kods.',
  ],
  DOCUMENT_SAVED_ANEW: [
    'PDF datne saglabāta no jauna',
    'Pēc parakstīšanas PDF datne ar citu programmu ir apvienota, pagriezta vai saglabāta no jauna, tāpēc tās parakstu vairs nevar pārbaudīt.',
  ],
  DOCUMENT_TRAILING_SPACE: [
    'Tukšas rakstzīmes aiz PDF datnes',
    'Aiz PDF datnes beigām ir pievienotas tukšas rakstzīmes, kā to dara dažas pasta programmas. Tās neko nemaina un netika ņemtas vērā.',
  ],
  DOCUMENT_ATTACHED: [
    'Kods no pievienotas PDF datnes',
    'Kods nolasīts no PDF datnes, kas pievienota skenētajai. Dokuments ap to nav pārbaudīts.',
  ],
  PAGES_NOT_READ: [
    'Nav nolasītas visas lappuses',
    'PDF datnē ir vairāk lappušu[ ({pages})], nekā tika nolasīts[ ({maxPages})]. Pārējās var būt vēl kodi.',
  ],
  SIGNER_KEY_PURPOSE: [
    'PDF datne parakstīta ar cita nolūka atslēgu',
    'Sertifikāts, ar kuru parakstīta PDF datne, nav paredzēts dokumentu parakstīšanai.',
  ],
  SIGNER_OTHER_INSTITUTION: [
    'PDF datni parakstījusi cita institūcija',
    'PDF datne parakstīta ar citas institūcijas atslēgu, nevis tās, kura izsniedza dokumentu.',
  ],
  SIGNER_REVOKED: [
    'PDF datnes atslēga ir atsaukta',
    'Sertifikātu, ar kuru parakstīta PDF datne, ir atsaukusi tā izsniedzēja iestāde.',
  ],
  'signer-revocation-not-checked': [
    'Paraksta atslēgas atsaukšana nav pārbaudīta',
    'Nav pārbaudīts, vai sertifikāts, ar kuru parakstīta PDF datne, ir atsaukts.',
  ],
  PRINTED_TEXT_UNREADABLE: [
    'Drukāto tekstu nevarēja salīdzināt',
    'Lappusē nav teksta, ko šī programma var nolasīt. Salīdziniet šeit redzamo ar drukāto: noteicošs ir tas, kas ir kodā.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
