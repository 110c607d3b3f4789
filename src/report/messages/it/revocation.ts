import type { Message } from '../language.ts';

export const REVOCATION = {
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
  REVOKED: ['Revocato dall’istituzione', 'L’istituzione ha ritirato questo documento. È autentico, ma non più valido.'],
  SUSPENDED: ['Sospeso dall’istituzione', 'L’istituzione ha sospeso temporaneamente questo documento.'],
  STATUS_NOT_VALID: ['Non più valido', 'Nella sua lista l’istituzione indica questo documento come non valido.'],
} as const satisfies Readonly<Record<string, Message>>;
