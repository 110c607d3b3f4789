import type { Message } from '../language.ts';

/** The PDF itself: its signature, its attachment, its printed text. */
export const DOCUMENT = {
  UNSIGNED: [
    'PDF-filen är inte signerad',
    'PDF-filen har ingen egen signatur, så det går inte att avgöra om den har ändrats. Koden på den har en egen signatur.',
  ],
  'document-changed': ['PDF-filen har ändrats', 'PDF-filen är inte den som signerades: den har ändrats i efterhand.'],
  'document-signature-malformed': [
    'PDF-filens signatur är felaktig',
    'PDF-filens signatur är inte gjord som den ska vara. Den är gjord med felaktig programvara, eller så har någon ändrat filen.',
  ],
  SIGNER_UNTRUSTED: [
    'PDF-filen är signerad av någon annan',
    'PDF-filen är inte signerad med en nyckel från den institution som utfärdade dokumentet.',
  ],
  'document-signer-not-valid': [
    'PDF-filen är signerad med en ogiltig nyckel',
    'Nyckeln som PDF-filen är signerad med är inte giltig i dag, och ingen tillförlitlig tidsstämpel visar att den var giltig vid signeringen.',
  ],
  'timestamp-not-trusted': [
    'Tidsstämpeln är inte tillförlitlig',
    'Tidsstämpeln i PDF-filen är felaktig eller kommer inte från en betrodd utfärdare. Den användes inte.',
  ],
  ATTACHMENT_MISSING: [
    'Inga data bifogade',
    'PDF-filen har ingen bilaga med kodens data. Det är inte heller något krav.',
  ],
  'attachment-differs': [
    'Bifogade data är inte kodens',
    'De data som är bifogade till PDF-filen är inte desamma som i QR-koden på sidan. Det ena har bytts ut.',
  ],
  PRINTED_TEXT_DIFFERS: [
    'Tryckt text kan skilja sig från koden',
    'Något som står i koden hittades inte i texten på sidan[: {field}]. Jämför det som visas här med det som är tryckt: det är koden som gäller.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
