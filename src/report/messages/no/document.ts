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
  DOCUMENT_NOT_SCANNED: [
    'Det ble ikke skannet en PDF-fil',
    'Det som ble skannet, er ikke en PDF-fil, så det fantes ingen filsignatur som kunne kontrolleres. Bare koden ble kontrollert.',
  ],
  DOCUMENT_SAVED_ANEW: [
    'PDF-filen er lagret på nytt',
    'PDF-filen er slått sammen, rotert eller lagret på nytt av et annet program etter at den ble signert, slik at signaturen ikke lenger kan kontrolleres.',
  ],
  DOCUMENT_TRAILING_SPACE: [
    'Blanke tegn etter PDF-filen',
    'Det er lagt til blanke tegn etter slutten av PDF-filen, slik noen e-postprogrammer gjør. De endrer ingenting og ble ignorert.',
  ],
  DOCUMENT_ATTACHED: [
    'Kode fra en vedlagt PDF-fil',
    'Koden ble lest fra en PDF-fil som er vedlagt den skannede. Dokumentet rundt den ble ikke kontrollert.',
  ],
  PAGES_NOT_READ: [
    'Ikke alle sidene ble lest',
    'PDF-filen har flere sider[ ({pages})] enn det ble lest[ ({maxPages})]. Det kan være flere koder på de andre.',
  ],
  SIGNER_KEY_PURPOSE: [
    'PDF-filen er signert med en nøkkel for annet bruk',
    'Sertifikatet som PDF-filen er signert med, er ikke ment for signering av dokumenter.',
  ],
  SIGNER_OTHER_INSTITUTION: [
    'PDF-filen er signert av en annen institusjon',
    'PDF-filen er signert med en nøkkel fra en annen institusjon enn den som har utstedt dokumentet.',
  ],
  SIGNER_REVOKED: [
    'Nøkkelen til PDF-filen er tilbakekalt',
    'Et sertifikat som PDF-filen er signert med, er tilbakekalt av den som har utstedt det.',
  ],
  'signer-revocation-not-checked': [
    'Tilbakekalling av nøkkelen ikke kontrollert',
    'Det ble ikke kontrollert om sertifikatet som PDF-filen er signert med, er tilbakekalt.',
  ],
  PRINTED_TEXT_UNREADABLE: [
    'Trykt tekst kunne ikke sammenlignes',
    'Siden har ingen tekst som dette programmet kan lese. Sammenlign det som vises her, med det som er trykt: Det er koden som gjelder.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
