import type { Message } from '../language.ts';

/** The PDF itself: its signature, its attachment, its printed text. */
export const DOCUMENT = {
  UNSIGNED: [
    'PDF-bestand is niet ondertekend',
    'Het PDF-bestand heeft geen eigen handtekening, zodat niet te zeggen is of het is gewijzigd. De code erop heeft een eigen handtekening.',
  ],
  'document-changed': [
    'PDF-bestand is gewijzigd',
    'Het PDF-bestand is niet wat er is ondertekend: het is daarna gewijzigd.',
  ],
  'document-signature-malformed': [
    'Handtekening van het PDF-bestand is onjuist',
    'De handtekening van het PDF-bestand is niet gemaakt zoals het moet. Foute software heeft haar gemaakt, of iemand heeft het bestand gewijzigd.',
  ],
  SIGNER_UNTRUSTED: [
    'PDF-bestand door iemand anders ondertekend',
    'Het PDF-bestand is niet ondertekend met een sleutel van het orgaan dat het document heeft afgegeven.',
  ],
  'document-signer-not-valid': [
    'PDF-bestand met ongeldige sleutel ondertekend',
    'De sleutel waarmee het PDF-bestand is ondertekend, is vandaag niet geldig, en geen betrouwbaar tijdstempel zegt dat hij dat bij het ondertekenen wel was.',
  ],
  'timestamp-not-trusted': [
    'Tijdstempel is niet betrouwbaar',
    'Het tijdstempel in het PDF-bestand is onjuist of komt niet van een betrouwbare instantie. Het is niet gebruikt.',
  ],
  ATTACHMENT_MISSING: [
    'Geen gegevens bijgevoegd',
    'Het PDF-bestand heeft geen bijlage met de gegevens van de code. Dat hoeft ook niet.',
  ],
  'attachment-differs': [
    'Bijgevoegde gegevens zijn niet die van de code',
    'De gegevens bij het PDF-bestand zijn niet die van de QR-code op de bladzijde. Een van beide is verwisseld.',
  ],
  PRINTED_TEXT_DIFFERS: [
    'Afgedrukte tekst wijkt mogelijk af van de code',
    'Iets wat de code zegt, is niet gevonden in de tekst van de bladzijde[: {field}]. Vergelijk wat hier staat met wat is afgedrukt: wat de code zegt, telt.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
