import type { Message } from '../language.ts';

/** The dates of the document, what is printed on it, and the person. */
export const RULES = {
  TREATMENT_DATE_IN_FUTURE: [
    'Data della cura nel futuro',
    'La data della cura inserita[, {treatmentDate},] è successiva a oggi[ ({today})].',
  ],
  TREATMENT_DATE_TOO_EARLY: [
    'Data della cura troppo lontana',
    'La data della cura inserita[, {treatmentDate},] è anteriore al 01/01/1900.',
  ],
  BIRTH_AFTER_START: ['Le date si contraddicono', 'Il documento comincia prima della nascita della persona.'],
  START_AFTER_END: ['Le date si contraddicono', 'Il documento finisce prima di cominciare.'],
  START_AFTER_ISSUANCE: [
    'Le date si contraddicono',
    'Il certificato comincia solo dopo il giorno del rilascio, il che non è consentito.',
  ],
  ISSUANCE_AFTER_END: [
    'Le date si contraddicono',
    'Il documento è stato rilasciato quando il suo periodo era già finito.',
  ],
  CARD_EXPIRES_BEFORE_END: [
    'Le date si contraddicono',
    'La tessera scade prima della fine del certificato che la sostituisce.',
  ],
  BEFORE_PERIOD: [
    'Non ancora valido il giorno della cura',
    'Il documento è autentico, ma non copre la data della cura[ ({treatmentDate})]: comincia più tardi.',
  ],
  AFTER_PERIOD: [
    'Scaduto il giorno della cura',
    'Il documento è autentico, ma non copre la data della cura[ ({treatmentDate})]: è finito prima.',
  ],
  ISSUED_IN_FUTURE: [
    'Data di rilascio nel futuro',
    'Il documento porta una data di rilascio successiva a oggi. Forse l’orologio qui è sbagliato.',
  ],
  INSTITUTION_TOO_LONG: [
    'Indicazione dell’istituzione troppo lunga',
    'Numero e nome dell’istituzione sono insieme più lunghi di quanto previsto sul modulo.',
  ],
  CARD_ID_NOT_DIGITS: [
    'Lettere nel numero della tessera',
    'Il numero della tessera non è fatto di sole cifre. Capita, e non ha importanza.',
  ],
  INSTITUTION_ID_NOT_DIGITS: [
    'Lettere nel numero dell’istituzione',
    'Il numero dell’istituzione non è fatto di sole cifre. È frequente, e non ha importanza.',
  ],
  NAME_MISMATCH: [
    'I nomi non coincidono',
    'I nomi sul documento d’identità sono diversi da quelli su questo documento.',
  ],
  BIRTH_DATE_MISMATCH: [
    'Le date di nascita non coincidono',
    'La data di nascita sul documento d’identità è diversa da quella su questo documento.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
