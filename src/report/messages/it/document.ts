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
  DOCUMENT_NOT_SCANNED: [
    'Non è stato letto un file PDF',
    'Ciò che è stato letto non è un file PDF, perciò non c’era una firma di un file da verificare. È stato verificato solo il codice.',
  ],
  DOCUMENT_SAVED_ANEW: [
    'Il file PDF è stato salvato di nuovo',
    'Il file PDF è stato unito, ruotato o salvato di nuovo da un altro programma dopo la firma, perciò la sua firma non può più essere verificata.',
  ],
  DOCUMENT_TRAILING_SPACE: [
    'Caratteri vuoti dopo il file PDF',
    'Dopo la fine del file PDF sono stati aggiunti caratteri vuoti, come fanno alcuni programmi di posta. Non cambiano nulla e sono stati ignorati.',
  ],
  DOCUMENT_ATTACHED: [
    'Codice da un file PDF allegato',
    'Il codice è stato letto da un file PDF allegato a quello acquisito. Il documento intorno non è stato verificato.',
  ],
  PAGES_NOT_READ: [
    'Non tutte le pagine sono state lette',
    'Il file PDF ha più pagine[ ({pages})] di quante ne sono state lette[ ({maxPages})]. Sulle altre possono esserci altri codici.',
  ],
  SIGNER_KEY_PURPOSE: [
    'File PDF firmato con una chiave per altri scopi',
    'Il certificato che ha firmato il file PDF non è destinato alla firma di documenti.',
  ],
  SIGNER_OTHER_INSTITUTION: [
    'File PDF firmato da un’altra istituzione',
    'Il file PDF è stato firmato con una chiave di un’istituzione diversa da quella che ha rilasciato il documento.',
  ],
  SIGNER_REVOKED: [
    'La chiave del file PDF è stata revocata',
    'Un certificato con cui il file PDF è stato firmato è stato revocato dall’autorità che l’ha rilasciato.',
  ],
  'signer-revocation-not-checked': [
    'Revoca della chiave di firma non verificata',
    'Non è stato verificato se il certificato che ha firmato il file PDF sia stato revocato.',
  ],
  PRINTED_TEXT_UNREADABLE: [
    'Non è stato possibile confrontare la stampa',
    'La pagina non ha un testo che questo programma possa leggere. Confronti ciò che è mostrato qui con ciò che è stampato: vale ciò che indica il codice.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
