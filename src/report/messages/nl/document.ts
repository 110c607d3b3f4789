import type { Message } from '../language.ts';

/** The PDF itself: its signature, its attachment, its printed text. */
export const DOCUMENT = {
  UNSIGNED: [
    'PDF-bestand is niet ondertekend',
    'Het PDF-bestand heeft geen eigen handtekening, zodat niet te zeggen is of het is gewijzigd. De code erop heeft een eigen handtekening.',
  ],
  'document-changed': [
    'PDF-bestand is gewijzigd',
    'Het PDF-bestand is niet het bestand dat is ondertekend: het is daarna gewijzigd.',
  ],
  'document-signature-malformed': [
    'Handtekening van het PDF-bestand is gebrekkig',
    'De handtekening van het PDF-bestand is niet volgens de regels gemaakt. Dat ligt aan gebrekkige software, of iemand heeft het bestand gewijzigd.',
  ],
  SIGNER_UNTRUSTED: [
    'PDF-bestand door iemand anders ondertekend',
    'Het PDF-bestand is niet ondertekend met een sleutel van het orgaan dat het document heeft afgegeven.',
  ],
  'document-signer-not-valid': [
    'PDF-bestand met ongeldige sleutel ondertekend',
    'De sleutel waarmee het PDF-bestand is ondertekend, is vandaag niet geldig, en uit geen enkel betrouwbaar tijdstempel blijkt dat hij dat bij het ondertekenen wel was.',
  ],
  'timestamp-not-trusted': [
    'Tijdstempel is niet betrouwbaar',
    'Het tijdstempel in het PDF-bestand is gebrekkig of komt niet van een betrouwbare instantie. Het is niet gebruikt.',
  ],
  ATTACHMENT_MISSING: [
    'Geen gegevens bijgevoegd',
    'Het PDF-bestand heeft geen bijlage met de gegevens van de code. Dat hoeft ook niet.',
  ],
  'attachment-differs': [
    'Bijgevoegde gegevens zijn niet die van de code',
    'De gegevens die bij het PDF-bestand zijn gevoegd, zijn niet die van de QR-code op de pagina. Een van beide is verwisseld.',
  ],
  PRINTED_TEXT_DIFFERS: [
    'Afgedrukte tekst wijkt mogelijk af van de code',
    'Iets wat in de code staat, is niet gevonden in de tekst van de pagina[: {field}]. Vergelijk wat hier staat met wat is afgedrukt: bepalend is wat in de code staat.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
