import type { Messages } from '../language.ts';

/** Advice, names of steps, statuses, fields and foreign codes. */
export const WORDS: Pick<Messages, 'advice' | 'approved' | 'statuses' | 'notChecked' | 'steps' | 'fields' | 'kinds'> = {
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
    'document-unchanged': 'PDF invariato da quando è stato firmato',
    'attachment-equals-code': 'I dati allegati sono uguali al codice',
    decodable: 'Il codice è leggibile',
    'schema-and-header': 'Il contenuto ha la forma giusta',
    'key-resolved': 'La chiave dell’istituzione è stata trovata',
    signature: 'La firma è autentica',
    'document-signer-known': 'Il firmatario del PDF è noto',
    'revocation-reference-present': 'Il documento può essere revocato',
    'revocation-status': 'Il documento non è revocato',
    'treatment-date-not-in-future': 'La data delle cure non è nel futuro',
    'key-valid-on-issuance': 'La chiave era valida il giorno del rilascio',
    'issuer-accredited': 'L’istituzione è autorizzata al rilascio',
    'birth-not-after-start': 'Nascita prima dell’inizio del periodo',
    'start-not-after-end': 'Il periodo comincia prima di finire',
    'start-not-after-issuance': 'Il periodo comincia al più tardi il giorno del rilascio',
    'issuance-not-after-end': 'Rilascio prima della fine del periodo',
    'card-expiry-not-before-end': 'La tessera non scade prima della fine del periodo',
    'treatment-date-in-period': 'La data delle cure rientra nel periodo',
    'institution-name-and-id-length': 'Lunghezza di numero e nome dell’istituzione',
    'card-number-digits': 'Il numero della tessera contiene solo cifre',
    'institution-id-digits': 'Il numero dell’istituzione contiene solo cifre',
    'name-matches-identity': 'Cognome e nome coincidono con il documento d’identità',
    'birth-date-matches-identity': 'La data di nascita coincide con il documento d’identità',
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
};
