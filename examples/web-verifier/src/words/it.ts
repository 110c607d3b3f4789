import type { Words } from './words.ts';

/** Italian. */
export const words: Words = {
  title: 'Verifica della tessera',
  skip: 'Vai al contenuto',
  privacy:
    'Le tessere sono verificate su questo dispositivo. Nessun dato di una tessera ne esce e nessuno è conservato.',
  language: 'Lingua',
  settings: 'Impostazioni',
  close: 'Chiudi',
  yes: 'Sì',
  no: 'No',

  scanHeading: 'Verifica di una tessera europea di assicurazione malattia',
  cameraHeading: 'Fotocamera',
  cameraStart: 'Avvia la fotocamera',
  cameraStop: 'Ferma la fotocamera',
  cameraChoice: 'Quale fotocamera',
  cameraNumbered: 'Fotocamera {number}',
  cameraLight: 'Luce',
  cameraHint: 'Tenga il codice QR nel riquadro.',
  cameraStarting: 'La fotocamera si sta avviando.',
  cameraDenied:
    'Il browser non permette a questa pagina di usare la fotocamera. La autorizzi accanto all’indirizzo della pagina, poi la avvii di nuovo.',
  cameraMissing: 'Nessuna fotocamera trovata. Usi un file, un lettore o il testo.',
  cameraBusy: 'La fotocamera non risponde. Forse la sta usando un altro programma.',
  cameraUnsupported: 'Questo browser non può leggere da una fotocamera qui. Usi un file, un lettore o il testo.',

  filesHeading: 'PDF o foto',
  filesChoose: 'Scegli i file',
  filesHint: 'Oppure trascini i file su questa pagina, anche più di uno alla volta.',
  filesDrop: 'Rilasci i file per verificarli.',

  textHeading: 'Lettore manuale o testo',
  textLabel: 'Testo del codice',
  textHint: 'Un lettore manuale può essere usato in ogni momento, senza prima fare clic qui.',
  textCheck: 'Verifica',
  textEmpty: 'Incolli prima il testo del codice.',

  today: 'Oggi',
  dateInvalid: 'Inserisca la data di oggi o una precedente.',

  working: 'Verifica del codice in corso.',
  workingFile: 'Lettura di {file}.',

  verdictApproved: 'Valido',
  verdictRejected: 'Non valido',
  verdictUnchecked: 'Non verificato',
  verdictIdentity: 'Un’altra persona?',
  verdictUnread: 'Non letto',
  verdictWorking: 'Un momento',

  nextPerson: 'Persona successiva',
  nextPersonHint: 'Cancella tutto ciò che è mostrato.',
  tryAgain: 'Riprova',
  cardHeading: 'Che cosa dice la tessera',
  identityHeading: 'Confronti con il documento d’identità',
  nameQuestion: 'È questo il nome della persona sul documento d’identità?',
  birthDateQuestion: 'È questa la data di nascita riportata?',
  saveHeading: 'Conservare o trasmettere',
  copyText: 'Copia come testo',
  copied: 'Copiato.',
  copyFailed: 'Il browser non ha permesso la copia.',
  downloadPdf: 'Rapporto in PDF',
  downloadJson: 'Rapporto in JSON',
  downloadFhir: 'Tessera in FHIR',
  downloadFailed: 'Non è stato possibile creare il file.',
  resultsHeading: 'Tessere e file: {count}',
  backToResults: 'Tutti gli esiti',
  cardOf: '{number} di {total}',

  noCode:
    'Non vi è alcun codice di una tessera, o non è leggibile. Rifaccia la foto con buona luce e con il codice intero nell’immagine, oppure chieda il PDF così come è stato inviato.',
  severalCodes: 'Vi sono troppi codici. Mostri una tessera alla volta.',
  wrongKind: 'Questo tipo di file non può essere letto qui. Un PDF o un’immagine JPEG o PNG sì.',
  tooLarge: 'Il file è troppo grande per essere letto qui.',
  damaged: 'Il file è danneggiato, o non è ciò che dice il suo nome. Lo chieda di nuovo.',
  needsPassword: 'Il PDF si apre solo con una password. Lo apra e legga il codice sullo schermo con la fotocamera.',
  tookTooLong:
    'La lettura è durata troppo ed è stata interrotta. Provi con una foto del solo codice, o con la fotocamera.',
  failed:
    'Qualcosa non ha funzionato durante la lettura. Provi di nuovo; se il problema rimane, avvisi l’amministratore di questa pagina.',
  tooManyFiles: 'Sono stati letti solo i primi {count} file.',

  registryTime: 'Elenco delle istituzioni del {time}',
  registryUnknownTime: 'Non si sa a quando risale l’elenco delle istituzioni.',
  registryLoading: 'L’elenco delle istituzioni si sta caricando.',
  registryFailed:
    'Non è stato possibile caricare l’elenco delle istituzioni, perciò nessuna tessera può essere verificata. Ricarichi questa pagina; se il problema rimane, avvisi il suo amministratore.',

  dataOpen: 'Elenchi e loro età',
  dataHeading: 'Elenchi su questo dispositivo',
  dataInstitutions: 'Elenco delle istituzioni',
  dataRevocation: 'Lista di revoca',
  dataBundle: 'Pacchetto iniziale',
  dataPage: 'Questa pagina',
  dataAge: '{time} (età: {age})',
  dataMissing: 'Non su questo dispositivo',
  dataUntil: 'utilizzabile fino al {time}',
  dataRefresh: 'Aggiorna ora',
  dataRefreshed: 'Gli elenchi sono stati aggiornati.',
  dataNotRefreshed: 'Non è stato possibile aggiornare gli elenchi. Restano in uso quelli su questo dispositivo.',
  registryMissing:
    'Su questo dispositivo non c’è ancora un elenco delle istituzioni, perciò nessuna tessera può essere verificata. Colleghi il dispositivo alla rete, oppure carichi un pacchetto iniziale da un file.',
  registryStale:
    'Età dell’elenco delle istituzioni: {age}. Le tessere sono ancora verificate con esso. Colleghi il dispositivo alla rete, oppure carichi un nuovo pacchetto iniziale.',
  registryTooOld:
    'L’elenco delle istituzioni è troppo vecchio ({age}), perciò nessuna tessera può essere verificata. Colleghi il dispositivo alla rete, oppure carichi un nuovo pacchetto iniziale.',
  revocationStale: 'Età di una lista di revoca: {age}. Una tessera revocata da allora può ancora essere accettata.',
  revocationMissing: 'Manca una lista di revoca. Una tessera revocata può ancora essere accettata.',
  bundleChoose: 'Carica un pacchetto iniziale',
  bundleHint: 'Per un dispositivo senza rete: il file che Le è stato dato per esso, per esempio su una chiavetta USB.',
  bundleTaken: 'Il pacchetto iniziale del {time} è ora in uso. È utilizzabile fino al {until}.',
  bundleForged:
    'Questo pacchetto iniziale è stato modificato, o firmato da qualcuno di cui questa pagina non si fida. Non è utilizzato.',
  bundleWrong: 'Questo file non è un pacchetto iniziale, o è danneggiato. Non è utilizzato.',
  bundleOlder: 'Questo pacchetto iniziale è più vecchio di quello su questo dispositivo. Non è utilizzato.',
  bundleExpired: 'Questo pacchetto iniziale è scaduto. Ne chieda uno nuovo.',
  bundleClock:
    'Secondo l’orologio di questo dispositivo, il pacchetto iniziale è stato creato nel futuro. Regoli l’orologio, poi provi di nuovo.',
  bundleNoTrust: 'Questa pagina non è configurata per pacchetti iniziali: non sa di quali fidarsi.',
  bundleNotKept: 'Il browser non ha potuto conservare il pacchetto iniziale su questo dispositivo.',
  updateReady: 'Una nuova versione di questa pagina è pronta.',
  updateUse: 'Usala ora',

  signalHeading: 'Suono e vibrazione',
  sound: 'Suono con l’esito',
  vibration: 'Vibrazione con l’esito',
  logHeading: 'Storico',
  logOn: 'Conserva uno storico su questo dispositivo',
  logHolds:
    'Per ogni tessera lo storico contiene il momento della verifica, la data delle cure, l’esito, il motivo (codice), il paese e il numero dell’istituzione. Non contiene alcun nome, alcun numero di persona o di tessera, né alcuna parte del codice. Rimane su questo dispositivo.',
  logDays: 'Giorni dopo i quali una voce è eliminata',
  logCount: 'Voci: {count}',
  logExportCsv: 'Salva come CSV',
  logExportJson: 'Salva come JSON',
  logDelete: 'Elimina lo storico',
  logDeleteSure: 'Elimina ora tutte le voci',
  logDeleted: 'Lo storico è stato eliminato.',
  logFailed: 'Il browser non ha potuto scrivere lo storico.',
};
