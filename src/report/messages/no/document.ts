import type { Message } from '../language.ts';

/** The PDF itself: its signature, its attachment, its printed text. */
export const DOCUMENT = {
  UNSIGNED: [
    'PDF-filen er ikke signert',
    'PDF-filen har ikke noen egen signatur, så det kan ikke avgjøres om den er endret. Koden på den har sin egen signatur.',
  ],
  'document-changed': ['PDF-filen er endret', 'PDF-filen er ikke den som ble signert: Den er endret i ettertid.'],
  'document-signature-malformed': [
    'Feil i signaturen til PDF-filen',
    'Signaturen til PDF-filen er ikke laget slik den skal være. Den er laget av programvare med feil, eller noen har endret filen.',
  ],
  SIGNER_UNTRUSTED: [
    'PDF-filen er signert av noen andre',
    'PDF-filen er ikke signert med en nøkkel fra institusjonen som har utstedt dokumentet.',
  ],
  'document-signer-not-valid': [
    'PDF-filen er signert med en ugyldig nøkkel',
    'Nøkkelen som PDF-filen er signert med, er ikke gyldig i dag, og ikke noe pålitelig tidsstempel viser at den var gyldig ved signeringen.',
  ],
  'timestamp-not-trusted': [
    'Tidsstempelet er ikke pålitelig',
    'Tidsstempelet i PDF-filen har feil eller kommer ikke fra en betrodd utsteder. Det ble ikke brukt.',
  ],
  ATTACHMENT_MISSING: [
    'Ingen data vedlagt',
    'PDF-filen har ikke noe vedlegg med dataene i koden. Det er heller ikke et krav.',
  ],
  'attachment-differs': [
    'Vedlagte data er ikke de samme som i koden',
    'Dataene som er vedlagt PDF-filen, er ikke de samme som i QR-koden på siden. En av delene er byttet ut.',
  ],
  PRINTED_TEXT_DIFFERS: [
    'Trykt tekst kan avvike fra koden',
    'Noe som står i koden, ble ikke funnet i teksten på siden[: {field}]. Sammenlign det som vises her, med det som er trykt: Det er koden som gjelder.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
