import type { Message } from '../language.ts';

/** Registry, signature, certificate and accreditation. */
export const TRUST = {
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
    'Il registro ha più chiavi possibili di questa istituzione di quante se ne provino[ (al massimo {most})]. Ciò non prova nulla contro il documento.',
  ],
  REGISTRY_STALE: [
    'Dati del registro non aggiornati',
    'L’elenco delle istituzioni in questo programma è troppo vecchio per farvi affidamento. Ciò non prova nulla contro il documento: non è stato possibile verificarlo.',
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
} as const satisfies Readonly<Record<string, Message>>;
