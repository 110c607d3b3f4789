import type { Message } from '../language.ts';

/** The dates of the document, what is printed on it, and the person. */
export const RULES = {
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
  NAME_MISMATCH: [
    'Cognome o nome non coincidono',
    'Il cognome o il nome sul documento d’identità sono diversi da quelli su questo documento.',
  ],
  BIRTH_DATE_MISMATCH: [
    'Le date di nascita non coincidono',
    'La data di nascita sul documento d’identità è diversa da quella su questo documento.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
