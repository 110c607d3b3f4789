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
} as const satisfies Readonly<Record<string, Message>>;
