import type { Message } from '../language.ts';

/** Text, Base45, compression, and the form of the signed data. */
export const DECODING = {
  TEXT_EMPTY: ['Non è stato letto nulla', 'Il lettore non ha fornito alcun testo.'],
  TEXT_TOO_LONG: [
    'Non è un codice di assicurazione malattia',
    'Il testo è più lungo di quanto possa essere un codice QR[ (al massimo {most} caratteri)].',
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
} as const satisfies Readonly<Record<string, Message>>;
