import type { Message } from '../language.ts';

/** The PDF itself: its signature, its attachment, its printed text. */
export const DOCUMENT = {
  UNSIGNED: [
    'PDF-filen er ikke signeret',
    'PDF-filen har ikke sin egen signatur, så det kan ikke afgøres, om den er blevet ændret. Koden på den har sin egen signatur.',
  ],
  'document-changed': [
    'PDF-filen er blevet ændret',
    'PDF-filen er ikke den, der blev signeret: den er blevet ændret bagefter.',
  ],
  'document-signature-malformed': [
    'Der er fejl i PDF-filens signatur',
    'PDF-filens signatur er ikke lavet, som den skal være. Den er lavet af fejlbehæftet software, eller nogen har ændret filen.',
  ],
  SIGNER_UNTRUSTED: [
    'PDF-filen er signeret af en anden',
    'PDF-filen er ikke signeret med en nøgle fra den institution, der har udstedt dokumentet.',
  ],
  'document-signer-not-valid': [
    'PDF-filen er signeret med en ugyldig nøgle',
    'Den nøgle, som PDF-filen er signeret med, er ikke gyldig i dag, og intet pålideligt tidsstempel viser, at den var gyldig ved signeringen.',
  ],
  'timestamp-not-trusted': [
    'Tidsstemplet er ikke pålideligt',
    'Tidsstemplet i PDF-filen er fejlbehæftet eller kommer ikke fra en betroet udsteder. Det blev ikke brugt.',
  ],
  ATTACHMENT_MISSING: [
    'Ingen data vedhæftet',
    'PDF-filen har ikke et bilag med kodens data. Det er heller ikke et krav.',
  ],
  'attachment-differs': [
    'De vedhæftede data er ikke kodens',
    'De data, der er vedhæftet PDF-filen, er ikke de samme som i QR-koden på siden. En af delene er blevet udskiftet.',
  ],
  PRINTED_TEXT_DIFFERS: [
    'Den trykte tekst afviger måske fra koden',
    'Noget, der står i koden, blev ikke fundet i teksten på siden[: {field}]. Sammenlign det, der vises her, med det, der er trykt: det er koden, der gælder.',
  ],
  DOCUMENT_NOT_SCANNED: [
    'Der blev ikke scannet en PDF-fil',
    'Det, der blev scannet, er ikke en PDF-fil, så der var ingen filsignatur, der kunne kontrolleres. Kun koden blev kontrolleret.',
  ],
  DOCUMENT_SAVED_ANEW: [
    'PDF-filen er gemt på ny',
    'PDF-filen er blevet flettet, roteret eller gemt på ny af et andet program, efter at den blev signeret, så dens signatur ikke længere kan kontrolleres.',
  ],
  DOCUMENT_TRAILING_SPACE: [
    'Blanke tegn efter PDF-filen',
    'Der er tilføjet blanke tegn efter slutningen af PDF-filen, som nogle mailprogrammer gør. De ændrer intet og blev ignoreret.',
  ],
  DOCUMENT_ATTACHED: [
    'Kode fra en vedhæftet PDF-fil',
    'Koden blev læst fra en PDF-fil, der er vedhæftet den scannede. Dokumentet omkring den blev ikke kontrolleret.',
  ],
  PAGES_NOT_READ: [
    'Ikke alle sider blev læst',
    'PDF-filen har flere sider[ ({pages})], end der blev læst[ ({maxPages})]. Der kan være flere koder på de andre.',
  ],
  SIGNER_KEY_PURPOSE: [
    'PDF-filen er signeret med en nøgle til andet brug',
    'Det certifikat, som PDF-filen er signeret med, er ikke beregnet til at signere dokumenter.',
  ],
  SIGNER_OTHER_INSTITUTION: [
    'PDF-filen er signeret af en anden institution',
    'PDF-filen er signeret med en nøgle fra en anden institution end den, der har udstedt dokumentet.',
  ],
  SIGNER_REVOKED: [
    'PDF-filens nøgle er tilbagekaldt',
    'Et certifikat, som PDF-filen er signeret med, er tilbagekaldt af den myndighed, der har udstedt det.',
  ],
  'signer-revocation-not-checked': [
    'Tilbagekaldelse af nøglen ikke kontrolleret',
    'Det blev ikke kontrolleret, om det certifikat, som PDF-filen er signeret med, er tilbagekaldt.',
  ],
  PRINTED_TEXT_UNREADABLE: [
    'Den trykte tekst kunne ikke sammenlignes',
    'Siden har ingen tekst, som dette program kan læse. Sammenlign det, der vises her, med det, der er trykt: det er koden, der gælder.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
