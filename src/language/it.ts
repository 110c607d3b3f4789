import type { Labels, Language, Messages } from './language.ts';

/** Official: the title of the card, the Italian words of the certificate's title, the captions (3) to (9) of the card. */
export const labels: Labels = {
  prcTitle: ['Certificato sostitutivo provvisorio', 'della', 'Tessera europea di assicurazione malattia'],
  ehicTitle: ['Tessera europea di assicurazione malattia'],
  prcLegal: [
    'come definito nell’allegato 2 della decisione n. S2',
    'riguardante le caratteristiche tecniche della tessera europea di assicurazione malattia',
  ],
  ehicLegal: [
    'come definita nella decisione n. S2',
    'riguardante le caratteristiche tecniche della tessera europea di assicurazione malattia',
  ],
  issuingState: 'Stato membro di rilascio',
  holder: 'Informazioni relative al titolare della tessera',
  institution: 'Informazioni relative all’istituzione competente',
  card: 'Informazioni relative alla tessera',
  prcValidity: 'Periodo di validità del certificato',
  ehicValidity: 'Periodo di validità',
  prcDelivery: 'Data di rilascio del certificato',
  ehicDelivery: 'Data di rilascio',
  signature: 'Firma e timbro dell’istituzione',
  qrCode: 'Codice QR con i dati di questo documento, firmati digitalmente',
  scanCaption: 'Scansionare per verificare',
  guidance: [
    'Questo documento dà, durante un soggiorno temporaneo, gli stessi diritti alle cure necessarie della tessera europea di assicurazione malattia.',
    'Lo presenti insieme a un documento d’identità.',
    'Per verificarlo, scansioni il codice: contiene ciò che è stampato qui, firmato digitalmente.',
    'Non pieghi, copra o tagli il codice.',
    'Non pubblichi questa pagina né un’immagine del codice.',
  ],
  contactTitle: 'Contatti (non fanno parte dei dati firmati)',
  telephone: 'Telefono',
  printScale: 'Stampare al 100\u00a0%: questa linea misura 50\u00a0mm. Ritagliare lungo i segni.',
  familyName: 'Cognome',
  prcGivenNames: 'Nome',
  ehicGivenNames: 'Nome',
  birthDate: 'Data di nascita',
  personalId: 'Numero identificazione personale',
  institutionId: 'Numero identificazione dell’istituzione',
  cardId: 'Numero di identificazione della tessera',
  expiryDate: 'Scadenza',
  validFrom: 'Dal',
  validTo: 'Al',
  notesTitle: 'Note e informazioni',
  prcNotes:
    'Tutte le norme applicabili ai dati leggibili a occhio nudo riportati sulla tessera europea e relative ' +
    'alla descrizione, ai valori, alla lunghezza e alle osservazioni dei campi di dati si applicano al certificato.',
  ehicNotes: '',
};

/** The labels that a public source has word for word. */
export const official: readonly (keyof Labels)[] = [
  'ehicTitle',
  'familyName',
  'prcGivenNames',
  'ehicGivenNames',
  'birthDate',
  'personalId',
  'institutionId',
  'cardId',
  'expiryDate',
];

/** The words of explanations and of the report. */
export const messages: Messages = {
  texts: {
    // Text, Base45, compression, and the form of the signed data.
    TEXT_EMPTY: ['Non è stato letto nulla', 'Il lettore non ha fornito alcun testo.'],
    TEXT_TOO_LONG: [
      'Non è un codice di assicurazione malattia',
      'Il testo è più lungo di quanto possa essere un codice QR[ (al massimo {max} caratteri)].',
    ],
    cleaned: [
      'Caratteri in più tralasciati',
      'Il lettore ha aggiunto spazi o interruzioni di riga. Sono stati tralasciati, e il codice è risultato leggibile.',
    ],
    TEXT_LOWER_CASE: [
      'Il lettore ha modificato il testo',
      'Il testo è arrivato in minuscolo, ma questi codici hanno solo lettere maiuscole. Il lettore o la tastiera sono impostati male; il documento può essere in regola.',
    ],
    NOT_AN_EHIC: [
      'Non è un codice di assicurazione malattia',
      'Questo codice non proviene da una tessera europea di assicurazione malattia né dal suo certificato sostitutivo.[ Si tratta di: {kind}.]',
    ],
    PROFILE_UNKNOWN: [
      'Tipo di codice sconosciuto',
      'Può essere un codice di assicurazione malattia, ma di una versione[ ({version})] che questo programma non conosce.',
    ],
    SCHEMA_UNKNOWN: [
      'Tipo di documento sconosciuto',
      'Il codice contiene un documento di una versione che questo programma non conosce.',
    ],
    BASE45_INVALID: [
      'Il codice non è stato letto bene',
      'Il testo contiene caratteri che un codice di questo tipo non ha, o ne manca una parte. Spesso il lettore è impostato su un altro tipo di tastiera, o il codice è stato letto solo in parte.',
    ],
    damaged: [
      'Il codice non è stato letto per intero',
      'Una parte dei dati manca o è cambiata: il codice è stato letto male, o il documento è danneggiato.',
    ],
    malformed: [
      'Il codice non è conforme',
      'Il codice era leggibile, ma il suo contenuto non rispetta le regole. Lo ha prodotto un software difettoso, o qualcuno lo ha modificato. Leggerlo di nuovo non serve.',
    ],
    ALGORITHM_NOT_ALLOWED: [
      'Tipo di firma non ammesso',
      'Il documento dichiara un tipo di firma che non è ammesso perché potrebbe essere falsificato.',
    ],
    KID_NOT_CANONICAL: [
      'Chiave indicata in modo insolito',
      'L’istituzione ha scritto il nome della sua chiave in una forma insolita. È stato comunque leggibile.',
    ],
    undone: [
      'Il testo è stato modificato lungo il percorso',
      'Un lettore o un programma aveva aggiunto o sostituito caratteri. La modifica è stata annullata, e il codice è risultato leggibile.',
    ],
    KEYBOARD_LAYOUT: [
      'Il lettore ha un altro tipo di tastiera',
      'Il lettore scrive con una disposizione di tastiera diversa da quella di questo computer, perciò i caratteri risultano sbagliati. Il documento può essere in regola: lettore e computer vanno impostati sulla stessa disposizione.',
    ],
    // The PDF itself: its signature, its attachment, its printed text.
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
    // Fields of the document, and what only an issuer meets.
    FIELD_MISSING: ['Manca un campo', 'Al documento manca un campo obbligatorio[: {field}].'],
    'field-not-allowed': ['Un campo di troppo', 'Il documento ha un campo che non deve avere[: {field}].'],
    'field-value': [
      'Un campo non è valido',
      'Un campo del documento contiene qualcosa che non può contenere[: {field}].',
    ],
    FIELD_TOO_LONG: [
      'Un campo è troppo lungo',
      'Un campo del documento è più lungo del consentito[: {field}][ (al massimo {max} caratteri)].',
    ],
    FIELD_TOO_SHORT: [
      'Un campo è troppo corto',
      'Un campo del documento è più corto del consentito[: {field}][ (caratteri: almeno {min})].',
    ],
    DATE_INVALID: ['Una data non è valida', 'Il documento contiene una data che non esiste[: {field}].'],
    COUNTRY_UNKNOWN: [
      'Paese sconosciuto',
      'Il documento indica un paese che non partecipa alla tessera europea di assicurazione malattia.',
    ],
    COUNTRY_ALIAS: [
      'Codice del paese adattato',
      'Un paese era indicato con un altro codice (EL per la Grecia, GB per il Regno Unito) ed è stato riconosciuto correttamente.',
    ],
    CHARACTER_NOT_ALLOWED: [
      'Carattere invisibile in un testo',
      'Un testo contiene un carattere che non si vede o che inverte l’ordine delle lettere[: {field}]. Può apparire diverso da com’è.',
    ],
    'odd-text': [
      'Testo scritto in modo insolito',
      'Un testo comincia o finisce con uno spazio, o le sue lettere sono memorizzate in modo insolito[: {field}].',
    ],
    TEXT_NOT_LATIN: [
      'Lettere di un altro alfabeto',
      'Un testo non è in lettere latine[: {field}]. All’estero potrebbe non essere leggibile.',
    ],
    TOKEN_ID_NOT_UUID: [
      'Identificativo del documento non valido',
      'L’identificativo del documento non ha la forma prescritta.',
    ],
    REVOCATION_URI_INVALID: [
      'Indirizzo della lista di revoca non valido',
      'Il documento indica una lista di revoca a un indirizzo che non si può usare.',
    ],
    DOCUMENT_NOT_IN_PROFILE: [
      'Documento non possibile in questo formato',
      'Questo formato non esiste per i documenti di questo tipo.',
    ],
    ISSUED_ON_NOT_TODAY: [
      'La data di rilascio non è quella di oggi',
      'Un documento deve essere rilasciato con la data del giorno in cui viene firmato.',
    ],
    'too-much-data': ['Troppi dati per il codice', 'I dati non entrano nel codice QR.'],
    'garbled-text': [
      'Il testo sembra danneggiato',
      'Un testo contiene caratteri come quelli che nascono quando è memorizzato in modo errato, per esempio Ã¼ per ü o &#39; per un apostrofo[: {field}].',
    ],
    TEXT_SPREADSHEET_NUMBER: [
      'Numero modificato da un foglio di calcolo',
      'Un numero sembra essere stato arrotondato da un foglio di calcolo[: {field}]. Alcune delle sue cifre possono essere andate perse.',
    ],
    CHARACTER_NOT_DRAWABLE: [
      'Il carattere non può essere stampato',
      'Un testo contiene un carattere[ ({codePoint})] che il tipo di carattere del documento non ha[: {field}]. Il file PDF non può essere creato con esso.',
    ],
    // Registry, signature, certificate and accreditation.
    ISSUER_UNKNOWN: [
      'Istituzione sconosciuta',
      'Il registro ufficiale non conosce in questo paese alcuna istituzione con questo numero. Il documento può essere falso, o l’istituzione è nuova.',
    ],
    CERTIFICATE_UNKNOWN: [
      'Chiave dell’istituzione sconosciuta',
      'Il registro conosce l’istituzione, ma non la chiave che ha firmato questo documento. O i dati del registro qui non sono aggiornati, o il documento è falso.',
    ],
    TOO_MANY_CANDIDATES: [
      'Troppe chiavi da provare',
      'Il registro ha più chiavi possibili di questa istituzione di quante se ne provino[ (al massimo {max})]. Ciò non prova nulla contro il documento.',
    ],
    REGISTRY_STALE: [
      'Dati del registro non aggiornati',
      'Il registro delle istituzioni in questo programma è troppo vecchio per farvi affidamento. Ciò non prova nulla contro il documento: non è stato possibile verificarlo.',
    ],
    'registry-unreachable': [
      'Registro non raggiungibile',
      'Il registro delle istituzioni non ha risposto. Ciò non prova nulla contro il documento: non è stato possibile verificarlo.',
    ],
    'registry-unusable': [
      'Risposta del registro non utilizzabile',
      'Il registro delle istituzioni ha risposto con un errore o con qualcosa che non si può usare. Ciò non prova nulla contro il documento: non è stato possibile verificarlo.',
    ],
    REGISTRY_INCONSISTENT: [
      'Il registro si contraddice',
      'La risposta del registro non corrisponde alla domanda o si contraddice, e non è affidabile. Ciò non prova nulla contro il documento: non è stato possibile verificarlo.',
    ],
    REGISTRY_AMBIGUOUS: [
      'Il registro indica più istituzioni',
      'Il registro ha più di un’istituzione con questo numero in questo paese. Ciò non prova nulla contro il documento: non è stato possibile verificarlo.',
    ],
    CLOCK_BEHIND_REGISTRY: [
      'L’orologio di questo dispositivo è sbagliato',
      'L’orologio di questo dispositivo segna un’ora precedente ai dati del registro. Le date potrebbero essere valutate in modo errato.',
    ],
    ALGORITHM_KEY_MISMATCH: [
      'La firma non corrisponde alla chiave',
      'Il documento dichiara un tipo di firma che la chiave dell’istituzione non può produrre. Probabilmente è falso.',
    ],
    SIGNATURE_INVALID: [
      'Documento falsificato o modificato',
      'La firma non è quella dell’istituzione per questi dati: il documento è stato modificato, o è stato creato da qualcun altro.',
    ],
    CERTIFICATE_NOT_YET_VALID: [
      'Firmato con una chiave non ancora valida',
      'Il giorno del rilascio la chiave che ha firmato non era ancora valida.[ È valida dal {from}.]',
    ],
    CERTIFICATE_EXPIRED: [
      'Firmato con una chiave scaduta',
      'Il giorno del rilascio la chiave che ha firmato non era più valida.[ Era valida fino al {until}.]',
    ],
    KEY_VALIDITY_UNKNOWN: [
      'Validità della chiave sconosciuta',
      'Il registro non dice quando la chiave dell’istituzione è valida, per cui la validità non si può verificare.',
    ],
    NOT_ACCREDITED: [
      'Istituzione non autorizzata',
      'Secondo il registro, l’istituzione non è autorizzata a rilasciare la tessera europea di assicurazione malattia.',
    ],
    NOT_ACCREDITED_ON_ISSUANCE: [
      'Istituzione non autorizzata quel giorno',
      'Secondo il registro, l’istituzione non era autorizzata a rilasciare questo documento il giorno del rilascio.',
    ],
    NOT_ACCREDITED_FOR_PERIOD: [
      'Istituzione non autorizzata per tutto il periodo',
      'Il documento copre giorni per i quali l’istituzione non è autorizzata a rilasciarlo.',
    ],
    REGISTRY_REDIRECTED: [
      'Il registro è a un altro indirizzo',
      'Il registro delle istituzioni ha risposto che si trova a un altro indirizzo, che questo programma non segue da sé. Ciò non prova nulla contro il documento: non è stato possibile verificarlo.',
    ],
    CLOCK_WRONG: [
      'L’orologio di questo dispositivo non è giusto',
      '[L’orologio di questo dispositivo segna il {today}, ma deve essere il {atLeast} o una data successiva. ]Con un orologio sbagliato non si può valutare alcuna data: il documento può essere in regola.',
    ],
    // Revocation.
    REVOCATION_REFERENCE_MISSING: [
      'Il documento non può essere revocato',
      'L’istituzione non ha previsto che questo documento possa essere revocato. Non è obbligata a farlo.',
    ],
    REVOCATION_NOT_CONFIGURED: [
      'La revoca non è stata verificata',
      'Questo programma non è impostato per consultare liste di revoca.',
    ],
    'revocation-unreachable': [
      'Non è stato possibile verificare la revoca',
      'Non è stato possibile ottenere la lista di revoca dell’istituzione, e qui non ce n’è una copia.',
    ],
    'revocation-not-allowed': [
      'La revoca non è stata verificata',
      'La lista di revoca si trova a un indirizzo da cui questo programma non può scaricare.',
    ],
    'revocation-unusable': [
      'Non è stato possibile verificare la revoca',
      'La lista di revoca è troppo grande o non è leggibile.',
    ],
    'revocation-not-trusted': [
      'Lista di revoca non autentica',
      'La lista di revoca non è stata firmata dall’istituzione che ha rilasciato il documento, o è un’altra lista. Non è stata usata.',
    ],
    REVOCATION_STALE: [
      'Lista di revoca non aggiornata',
      'La lista di revoca in questo programma è troppo vecchia per farvi affidamento. Non è stato possibile verificare se il documento è stato revocato.',
    ],
    REVOCATION_OLDER: [
      'Ricevuta una vecchia lista di revoca',
      'La lista di revoca ottenuta è più vecchia di una già vista. Non è stata usata.',
    ],
    REVOCATION_FROM_FUTURE: [
      'Lista di revoca dal futuro',
      'La lista di revoca risulta creata in un momento che deve ancora venire. O è sbagliato l’orologio di questo dispositivo, o lo è la lista. Non è stata usata.',
    ],
    REVOCATION_INDEX_OUT_OF_RANGE: [
      'Posizione inesistente nella lista di revoca',
      'Il documento indica una posizione che nella lista di revoca non esiste.',
    ],
    REVOKED: [
      'Revocato dall’istituzione',
      'L’istituzione ha ritirato questo documento. È autentico, ma non più valido.',
    ],
    SUSPENDED: ['Sospeso dall’istituzione', 'L’istituzione ha sospeso temporaneamente questo documento.'],
    STATUS_NOT_VALID: ['Non più valido', 'Nella sua lista l’istituzione indica questo documento come non valido.'],
    // The dates of the document, what is printed on it, and the person.
    TREATMENT_DATE_IN_FUTURE: [
      'Data delle cure nel futuro',
      'La data delle cure inserita[, {treatmentDate},] è successiva a oggi[ ({today})].',
    ],
    TREATMENT_DATE_TOO_EARLY: [
      'Data delle cure troppo lontana nel passato',
      'La data delle cure inserita[, {treatmentDate},] è anteriore al 01/01/1900.',
    ],
    BIRTH_AFTER_START: [
      'Le date si contraddicono',
      'La validità del documento comincia prima della nascita della persona.',
    ],
    START_AFTER_END: ['Le date si contraddicono', 'La validità del documento finisce prima di cominciare.'],
    START_AFTER_ISSUANCE: [
      'Le date si contraddicono',
      'La validità del certificato comincia solo dopo il giorno del rilascio, il che non è consentito.',
    ],
    ISSUANCE_AFTER_END: [
      'Le date si contraddicono',
      'Il documento è stato rilasciato quando il suo periodo era già finito.',
    ],
    CARD_EXPIRES_BEFORE_END: ['Le date si contraddicono', 'La tessera scade prima del certificato che la sostituisce.'],
    BEFORE_PERIOD: [
      'Non ancora valido il giorno delle cure',
      'Il documento è autentico, ma non copre la data delle cure[ ({treatmentDate})]: è valido solo da una data successiva.',
    ],
    AFTER_PERIOD: [
      'Scaduto il giorno delle cure',
      'Il documento è autentico, ma non copre la data delle cure[ ({treatmentDate})]: è scaduto prima.',
    ],
    ISSUED_IN_FUTURE: [
      'Data di rilascio nel futuro',
      'Il documento porta una data di rilascio successiva a oggi. Forse l’orologio di questo dispositivo è sbagliato.',
    ],
    INSTITUTION_TOO_LONG: [
      'Indicazione dell’istituzione troppo lunga',
      'Numero e nome dell’istituzione sono insieme più lunghi di quanto previsto sul modulo.',
    ],
    CARD_ID_NOT_DIGITS: [
      'Lettere nel numero della tessera',
      'Il numero della tessera non è composto di sole cifre. Capita, e non ha importanza.',
    ],
    INSTITUTION_ID_NOT_DIGITS: [
      'Lettere nel numero dell’istituzione',
      'Il numero dell’istituzione non è composto di sole cifre. È frequente, e non ha importanza.',
    ],
    // A card that a wallet presents.
    TOKEN_NOT_YET_VALID: [
      'Non ancora valida nel portafoglio',
      'La tessera nel portafoglio non è ancora valida. Forse l’orologio di questo apparecchio è sbagliato.',
    ],
    TOKEN_EXPIRED: [
      'Scaduta nel portafoglio',
      'La tessera nel portafoglio è scaduta. Il portafoglio deve richiederne una nuova all’istituzione.',
    ],
    'holder-not-bound': [
      'Il portafoglio non ha provato di avere la tessera',
      'Nella risposta del portafoglio manca una prova valida, fatta per questa richiesta, che la tessera gli appartiene. La tessera può essere stata copiata.',
    ],
    HOLDER_BINDING_STALE: [
      'Risposta del portafoglio non attuale',
      'La risposta del portafoglio è troppo vecchia, o la sua ora è nel futuro. Forse uno dei due orologi è sbagliato.',
    ],
    HOLDER_KEY_INVALID: [
      'Chiave del portafoglio non utilizzabile',
      'La chiave del portafoglio a cui è legata la tessera non è del tipo richiesto.',
    ],
    WALLET_CHAIN: [
      'Certificato non di un’autorità attendibile',
      'I certificati della tessera non conducono a un’autorità ritenuta attendibile qui, o tra di essi ce n’è uno che non deve esserci.',
    ],
    HOLDER_UNKNOWN: [
      'Nome e data di nascita sconosciuti',
      'La tessera del portafoglio non contiene né nome né data di nascita, e nessuna identità è stata presentata con essa.',
    ],
    HOLDER_NOT_LINKED: [
      'Tessera e identità non collegate',
      'Niente prova che la tessera e l’identità del portafoglio appartengano alla stessa persona: i numeri personali sono diversi, o ne manca uno.',
    ],
    'identity-not-accepted': [
      'Identità del portafoglio non accettata',
      'L’identità presentata con la tessera non è autentica, non è valida o non proviene da un’autorità ritenuta attendibile qui.',
    ],
    NAME_MISMATCH: [
      'Cognome o nome non coincidono',
      'Il cognome o il nome sul documento d’identità sono diversi da quelli su questo documento.',
    ],
    BIRTH_DATE_MISMATCH: [
      'Le date di nascita non coincidono',
      'La data di nascita sul documento d’identità è diversa da quella su questo documento.',
    ],
  },
  advice: {
    'ask-administrator':
      'Avvisi l’amministratore di questo programma. Finché il problema non è risolto, chieda per telefono all’istituzione.',
    'ask-for-document':
      'Chieda la tessera europea di assicurazione malattia stessa o il certificato sostitutivo, e legga il codice che vi si trova.',
    'ask-for-original':
      'Chieda il file PDF così come l’istituzione lo ha inviato. Se il problema rimane, chiami l’istituzione.',
    'ask-for-other-period':
      'Controlli la data delle cure. Se è giusta, chieda un documento che copra quel giorno, o chiami l’istituzione.',
    'call-institution':
      'Non faccia affidamento su questo documento prima di aver chiamato l’istituzione che lo ha rilasciato.',
    'check-clock':
      'Faccia regolare data e ora di questo dispositivo dall’amministratore, poi legga di nuovo il codice.',
    'check-identity':
      'Guardi il documento d’identità e confronti con attenzione cognome, nome e data di nascita. Se è un’altra persona, rifiuti il documento.',
    'check-treatment-date': 'Inserisca la data corretta delle cure e verifichi di nuovo.',
    'correct-data':
      'Se questo documento Le è stato presentato, ne chieda uno nuovo all’istituzione. Se è Lei a rilasciarlo, corregga i dati.',
    'decide-without-revocation':
      'Tutte le altre verifiche valgono. Per avere la certezza che il documento non sia stato ritirato, riprovi più tardi o chiami l’istituzione.',
    nothing: 'Non c’è nulla da fare.',
    'present-again': 'Faccia presentare di nuovo la tessera dal portafoglio. Se il problema rimane, non la accetti.',
    'refresh-registry':
      'Faccia aggiornare le liste di questo programma dall’amministratore, poi legga di nuovo il codice. Se il problema rimane, chiami l’istituzione.',
    refuse: 'Non accetti questo documento. Chieda un’altra prova del diritto alle cure, o chiami l’istituzione.',
    'scan-again':
      'Legga di nuovo il codice: ben disteso, con buona luce e intero nell’immagine. Se ancora non riesce, chieda il file PDF stesso.',
    'try-later':
      'Controlli la connessione di rete e legga di nuovo il codice. Se il problema rimane, chiami l’istituzione.',
    'update-program': 'Faccia aggiornare questo programma dall’amministratore. Nel frattempo chiami l’istituzione.',
  },
  approved: {
    title: 'Documento approvato',
    sentence:
      'Il documento è autentico, viene da un’istituzione autorizzata e copre la data delle cure ({treatmentDate}).',
    revocationNotChecked: 'Non è stato verificato se l’istituzione lo ha ritirato.',
    pageNotProtected:
      'Il codice è autentico. La pagina intorno non è protetta e può essere stata modificata: usi i dati mostrati qui, non la pagina stampata.',
    advice:
      'Confronti cognome, nome e data di nascita con il documento d’identità della persona, e ciò che è mostrato qui con ciò che è stampato.',
    adviceWhenIdentified:
      'Cognome, nome e data di nascita coincidono con il documento d’identità. Non c’è altro da fare.',
  },
  statuses: { PASSED: 'superato', 'NOT PASSED': 'non superato', WARNING: 'avvertenza', 'N/A': 'non applicabile' },
  notChecked: 'non verificato',
  steps: {
    'document-unchanged': 'Il PDF è invariato da quando è stato firmato?',
    'attachment-equals-code': 'I dati allegati sono uguali al codice?',
    decodable: 'Il codice è leggibile?',
    'schema-and-header': 'Il contenuto ha la forma giusta?',
    'key-resolved': 'La chiave dell’istituzione è stata trovata?',
    signature: 'La firma è autentica?',
    'holder-bound': 'La tessera appartiene a questo portafoglio?',
    'document-signer-known': 'Il firmatario del PDF è noto?',
    'revocation-reference-present': 'Il documento può essere revocato?',
    'revocation-status': 'Il documento è ancora in vigore (non revocato)?',
    'treatment-date-not-in-future': 'La data delle cure è quella di oggi o precedente?',
    'key-valid-on-issuance': 'La chiave era valida il giorno del rilascio?',
    'issuer-accredited': 'L’istituzione è autorizzata al rilascio?',
    'birth-not-after-start': 'La nascita precede l’inizio del periodo?',
    'start-not-after-end': 'Il periodo comincia prima di finire?',
    'start-not-after-issuance': 'Il periodo comincia al più tardi il giorno del rilascio?',
    'issuance-not-after-end': 'Il rilascio è avvenuto prima della fine del periodo?',
    'card-expiry-not-before-end': 'La tessera è valida almeno fino alla fine del periodo?',
    'treatment-date-in-period': 'La data delle cure rientra nel periodo?',
    'institution-name-and-id-length': 'Numero e nome dell’istituzione entrano nel modulo?',
    'card-number-digits': 'Il numero della tessera contiene solo cifre?',
    'institution-id-digits': 'Il numero dell’istituzione contiene solo cifre?',
    'name-matches-identity': 'Cognome e nome coincidono con il documento d’identità?',
    'birth-date-matches-identity': 'La data di nascita coincide con il documento d’identità?',
  },
  fields: {
    document: 'tipo di documento',
    country: 'paese',
    familyName: 'cognome',
    givenNames: 'nome',
    birthDate: 'data di nascita',
    personalId: 'numero di identificazione personale',
    institution: 'istituzione',
    'institution.id': 'numero dell’istituzione',
    'institution.name': 'nome dell’istituzione',
    cardId: 'numero della tessera',
    expiryDate: 'data di scadenza',
    validFrom: 'inizio della validità',
    validTo: 'fine della validità',
    issuedOn: 'data di rilascio',
    tokenId: 'identificativo del documento',
    revocation: 'lista di revoca',
  },
  kinds: {
    'EU Digital COVID Certificate': 'certificato COVID digitale dell’UE',
    'national COVID or health certificate': 'certificato COVID o sanitario nazionale',
    'SMART Health Card': 'SMART Health Card',
    'wallet request': 'richiesta di un’app di portafoglio digitale',
    'mobile document (ISO 18013-5)': 'documento mobile (ISO 18013-5)',
    'web address': 'indirizzo internet',
    contact: 'contatto',
    'calendar entry': 'evento di calendario',
    'Wi-Fi access': 'accesso Wi-Fi',
    payment: 'pagamento',
    link: 'collegamento',
    'boarding pass': 'carta d’imbarco',
    'French 2D-Doc': '2D-Doc francese',
    'JWT that is not compressed': 'dati non preparati per una tessera (JWT)',
  },
  report: {
    title: 'Rapporto di verifica',
    page: 'Pagina {page} di {pages}',
    rejected: 'Documento respinto',
    advice: 'Che cosa fare',
    verification: 'Verifica',
    verifiedBy: 'Verificato da',
    treatmentDate: 'Data delle cure',
    verifiedAt: 'Momento della verifica',
    format: 'Formato',
    issuer: 'Istituzione emittente',
    institutionName: 'Nome nel registro',
    key: 'Chiave (kid)',
    failedStep: 'Passo non superato',
    code: 'Motivo (codice)',
    scannedCode: 'Codice QR letto',
    codeNotDrawn:
      'Ciò che è stato letto non si può rappresentare come codice QR di una tessera di assicurazione malattia.',
    steps: 'Passi della verifica',
    step: 'Verifica',
    result: 'Esito',
    technical: 'Verifiche tecniche',
    business: 'Verifiche del contenuto',
    remarks: 'Osservazioni',
    evidence: 'Elementi di prova',
    library: 'Libreria software',
    certificate: 'Certificato (SHA-256)',
    certificateValidity: 'Certificato valido',
    accreditation: 'Periodo di autorizzazione',
    registry: 'Registro',
    revocation: 'Lista di revoca',
    open: 'senza data di fine',
    unknownTime: 'momento sconosciuto',
    rebuilt: 'Ricostruito dal codice QR letto, per il rapporto di verifica del {time}',
    copy: 'COPIA',
    lettersReplaced: 'Le lettere non stampabili sono mostrate come ?',
  },
  scan: {
    demo: 'registro dimostrativo, non prova nulla',
    onPage: 'Codice a pagina {page}',
    inAttachment: 'Codice a pagina {page} di un PDF allegato',
    pdfSignature: 'Firma del PDF',
    signer: 'Firmatario secondo il certificato',
    claimedTime: 'Ora indicata dal firmatario',
    timestamp: 'Marca temporale',
  },
};

/** Italian. */
export const it: Language = { language: 'it', labels, official, messages };
