import type { Message } from '../language.ts';

/** The PDF itself: its signature, its attachment, its printed text. */
export const DOCUMENT = {
  UNSIGNED: [
    'Il file PDF non è firmato',
    'Il file PDF non ha una propria firma, perciò non si può dire se sia stato modificato. Il codice che contiene ha una propria firma.',
  ],
  'document-changed': [
    'Il file PDF è stato modificato',
    'Il file PDF non è quello che è stato firmato: è stato modificato in seguito.',
  ],
  'document-signature-malformed': [
    'La firma del file PDF è difettosa',
    'La firma del file PDF non è conforme. L’ha prodotta un software difettoso, o qualcuno ha modificato il file.',
  ],
  SIGNER_UNTRUSTED: [
    'File PDF firmato da qualcun altro',
    'Il file PDF non è stato firmato con una chiave dell’istituzione che ha rilasciato il documento.',
  ],
  'document-signer-not-valid': [
    'File PDF firmato con una chiave non valida',
    'La chiave che ha firmato il file PDF oggi non è valida, e nessuna marca temporale affidabile attesta che lo fosse al momento della firma.',
  ],
  'timestamp-not-trusted': [
    'La marca temporale non è affidabile',
    'La marca temporale del file PDF è difettosa o non proviene da un’autorità affidabile. Non è stata usata.',
  ],
  ATTACHMENT_MISSING: [
    'Nessun dato allegato',
    'Il file PDF non ha un allegato con i dati del codice. Non è obbligatorio.',
  ],
  'attachment-differs': [
    'I dati allegati non sono quelli del codice',
    'I dati allegati al file PDF non sono quelli del codice QR sulla pagina. Uno dei due è stato sostituito.',
  ],
  PRINTED_TEXT_DIFFERS: [
    'Il testo stampato può differire dal codice',
    'Qualcosa che è indicato nel codice non è stato trovato nel testo della pagina[: {field}]. Confronti ciò che è mostrato qui con ciò che è stampato: vale ciò che indica il codice.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
