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
  DOCUMENT_NOT_SCANNED: [
    'Ingen PDF-fil skannades',
    'Det som skannades är inte en PDF-fil, så det fanns ingen filsignatur att kontrollera. Bara koden kontrollerades.',
  ],
  DOCUMENT_SAVED_ANEW: [
    'PDF-filen har sparats på nytt',
    'PDF-filen har slagits ihop, roterats eller sparats på nytt av ett annat program efter att den signerades, så att dess signatur inte längre kan kontrolleras.',
  ],
  DOCUMENT_TRAILING_SPACE: [
    'Blanktecken efter PDF-filen',
    'Blanktecken har lagts till efter PDF-filens slut, som vissa e-postprogram gör. De ändrar ingenting och ignorerades.',
  ],
  DOCUMENT_ATTACHED: [
    'Kod från en bifogad PDF-fil',
    'Koden lästes från en PDF-fil som är bifogad till den skannade. Dokumentet runt den kontrollerades inte.',
  ],
  PAGES_NOT_READ: [
    'Alla sidor lästes inte',
    'PDF-filen har fler sidor[ ({pages})] än vad som lästes[ ({maxPages})]. Det kan finnas fler koder på de andra.',
  ],
  SIGNER_KEY_PURPOSE: [
    'PDF-filen är signerad med en nyckel för annat bruk',
    'Certifikatet som PDF-filen är signerad med är inte avsett för att signera dokument.',
  ],
  SIGNER_OTHER_INSTITUTION: [
    'PDF-filen är signerad av en annan institution',
    'PDF-filen är signerad med en nyckel från en annan institution än den som utfärdade dokumentet.',
  ],
  SIGNER_REVOKED: [
    'PDF-filens nyckel har återkallats',
    'Ett certifikat som PDF-filen är signerad med har återkallats av den som utfärdade det.',
  ],
  'signer-revocation-not-checked': [
    'Nyckelns återkallelse kontrollerades inte',
    'Det kontrollerades inte om certifikatet som PDF-filen är signerad med har återkallats.',
  ],
  PRINTED_TEXT_UNREADABLE: [
    'Tryckt text kunde inte jämföras',
    'Sidan har ingen text som programmet kan läsa. Jämför det som visas här med det som är tryckt: det är koden som gäller.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
